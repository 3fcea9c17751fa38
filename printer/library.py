"""The door to python-escpos, which reads half a second of YAML and leaves a folder behind when it is imported."""

import importlib.util
import json
import os
import pickle
import platform
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

_PICKLE = "ESCPOS_CAPABILITIES_PICKLE_DIR"


@cache
def capabilities() -> dict[str, Any]:
    """Return python-escpos' capability data; the first call imports it.

    Its cache of the data is laid ready for it: the file is JSON, which is read much faster than as YAML.
    """
    if _PICKLE in os.environ:
        return _imported()
    with tempfile.TemporaryDirectory(prefix="lobbycall-") as folder:
        _lay_ready(Path(folder))
        os.environ[_PICKLE] = folder
        try:
            return _imported()
        finally:
            del os.environ[_PICKLE]


def _lay_ready(folder: Path) -> None:
    spec = importlib.util.find_spec("escpos")
    if spec is not None and spec.origin is not None:
        data = json.loads((Path(spec.origin).parent / "capabilities.json").read_text("utf-8"))
        with (folder / f"{platform.python_version()}.capabilities.pickle").open("wb") as file:
            pickle.dump(data, file)


def _imported() -> dict[str, Any]:
    from escpos.capabilities import CAPABILITIES  # noqa: PLC0415  # see the module's docstring

    found: dict[str, Any] = CAPABILITIES
    return found


def dummy(profile: str) -> Any:
    """Return python-escpos' printer that only collects bytes."""
    capabilities()
    from escpos.printer import Dummy  # noqa: PLC0415  # after its capability data

    return Dummy(profile=profile)
