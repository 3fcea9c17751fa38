"""The door to python-escpos, which loads half a second of YAML and leaves a folder behind when it is imported."""

import os
import tempfile
from functools import cache
from typing import Any

_PICKLE = "ESCPOS_CAPABILITIES_PICKLE_DIR"


@cache
def capabilities() -> dict[str, Any]:
    """Return python-escpos' capability data; the first call imports it (about 0.5 s)."""
    if _PICKLE in os.environ:
        return _imported()
    with tempfile.TemporaryDirectory(prefix="lobbycall-") as folder:
        os.environ[_PICKLE] = folder
        try:
            return _imported()
        finally:
            del os.environ[_PICKLE]


def _imported() -> dict[str, Any]:
    from escpos.capabilities import CAPABILITIES  # noqa: PLC0415  # see the module's docstring

    found: dict[str, Any] = CAPABILITIES
    return found


def dummy(profile: str) -> Any:
    """Return python-escpos' printer that only collects bytes."""
    capabilities()
    from escpos.printer import Dummy  # noqa: PLC0415  # after its capability data

    return Dummy(profile=profile)
