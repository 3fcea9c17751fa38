"""Fixtures of the printer's tests: a virtual printer on TCP, and where its slips go."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from printer.virtual.server import VirtualPrinter


@pytest.fixture
def virtual(tmp_path: Path) -> Iterator[VirtualPrinter]:
    printer = VirtualPrinter(tmp_path / "pictures")
    printer.start()
    yield printer
    printer.stop()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    return tmp_path / "pictures"
