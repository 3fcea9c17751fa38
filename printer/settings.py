"""What an office sets for one printer."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from appliance.settings import Bounds


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterSettings:
    """The ``[printer]`` table of a program that prints."""

    device: str = "none:"
    """``tcp://host:9100``, ``serial:///dev/ttyS0?baud=19200``, ``file:///dev/usb/lp0``, ``usb://04b8:0e15``,
    ``virtual:///folder`` or ``none:``; see `printer.devices`."""
    profile: str = "TM-T20II"
    """What the printer can: a name of ``profiles.toml`` or of python-escpos."""
    width_mm: Annotated[int, Bounds(58, 80)] = 80
    """The paper's width: 58 or 80."""
    layout: str = "standard"
    """``standard``, ``large``, ``economical``, or the path of a TOML file."""
    spool: Path
    """The SQLite file that remembers jobs over a power cut. It holds codes, no names."""
    max_age_s: Annotated[int, Bounds(5, 3600)] = 120
    """A slip older than this is dropped instead of printed."""
    hold: bool = False
    """Keep a job for a printer that is not ready until `max_age_s`; False: it fails at once (a kiosk's visitor
    reads the number on the screen and goes)."""
