"""What every program's command line has: ``--config FILE``, ``--show-config``, all mistakes at once."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Generic, TypeVar

from appliance import logs
from appliance.look import LookSettings, unreadable
from appliance.settings import ConfigurationError, dump, load

T = TypeVar("T")


class Program(Generic[T]):
    """A program's name, its purpose, and the type of its configuration."""

    def __init__(self, name: str, purpose: str, settings: type[T]) -> None:
        """Build the parser; a program may add options to `parser` before `configure`."""
        self._settings = settings
        self.parser = argparse.ArgumentParser(prog=f"lobbycall {name}", description=purpose)
        self.parser.add_argument("--config", type=Path, required=True, metavar="FILE", help="the TOML file")
        self.parser.add_argument(
            "--show-config", action="store_true", help="print the effective configuration, secrets masked, and stop"
        )
        self.parser.add_argument("--log-level", default="INFO", help="DEBUG, INFO, WARNING or ERROR")

    def configure(self, arguments: Sequence[str]) -> tuple[argparse.Namespace, T] | int:
        """Return the options and the configuration, or the exit status if there is nothing more to do."""
        options = self.parser.parse_args(arguments)
        logs.set_up(options.log_level)
        try:
            settings = load(self._settings, options.config)
        except ConfigurationError as error:
            sys.stderr.write(f"{error}\n")
            return 2
        look = getattr(settings, "look", None)
        if isinstance(look, LookSettings) and (problems := unreadable(look, str(options.config))):
            sys.stderr.write("\n".join(map(str, problems)) + "\n")
            return 2
        if options.show_config:
            sys.stdout.write(dump(settings) + "\n")
            return 0
        return options, settings
