"""Whose window a configuration asks for."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from appliance.settings import ConfigurationError, load_table
from counter.settings import StaffRole


def role_of(arguments: Sequence[str]) -> StaffRole:
    """Return the `role` in the file that ``--config`` names; what is wrong there is told when it is read in full."""
    parser = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    parser.add_argument("--config", type=Path)
    try:
        known, _rest = parser.parse_known_args(list(arguments))
        return StaffRole(load_table(known.config)["role"])
    except (argparse.ArgumentError, ConfigurationError, AttributeError, KeyError, ValueError):
        return StaffRole.COUNTER
