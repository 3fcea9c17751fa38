"""What a printer can, from ``profiles.toml`` and python-escpos' capability profiles."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from tomllib import loads
from typing import Any

from printer.library import capabilities

PREFERRED_PAGES = (
    *("CP1252", "CP858", "CP1250", "CP852", "CP1254", "CP857", "CP1257", "CP775"),
    *("CP1251", "CP1125", "CP866", "CP1253", "CP737"),
)
"""Pages that we use, best first. CP1252 has the umlauts, typographic quotes and €."""

_NARROW_DOTS = 384
_WIDE_DOTS = 576
_NARROW_MM = 58


class UnknownProfile(ValueError):
    """No profile of that name; the message lists those there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One printer model on one width of paper."""

    name: str
    escpos: str
    dots: int
    """Printable dots in a line."""
    columns: int
    """Characters of font A in a line."""
    pages: tuple[str, ...]
    """Code pages that the printer has, best first."""
    native_qr: bool
    cutter: bool
    process: bool
    """It should answer GS ( H; probed."""
    asb: bool
    status: str
    """Which of `printer.status.DIALECTS` its answers are in."""
    cut: bytes = b""
    """Its own command for the cut, after a feed to the blade; empty: GS V 66, which feeds by itself."""
    present: bytes = b""
    """Hands the slip out after the cut (presenter)."""
    retract: bytes = b""
    """Draws in a slip that nobody took, before the next one."""
    units: int = 1
    """Vertical motion units in a dot (ESC J): 2 for heads of 180 dpi with units of 1/360 inch."""


@cache
def _own() -> dict[str, dict[str, Any]]:
    return loads((files("printer") / "profiles.toml").read_text("utf-8"))


def check_profile(name: str) -> None:
    """Raise UnknownProfile if there is none of that name."""
    if name not in _own():
        profile(name)


def profile_names() -> tuple[str, ...]:
    """Return all names that `profile` takes."""
    return (*_own(), *sorted(set(capabilities()["profiles"]) - set(_own())))


def profile(name: str, width_mm: int = 80) -> Profile:
    """Return the profile of that name for paper of 58 or 80 mm. Raises UnknownProfile."""
    own = _own().get(name, {"escpos": name})
    data = capabilities()["profiles"].get(own["escpos"])
    if data is None:
        raise UnknownProfile(f"no printer profile is named {name!r}; there are {', '.join(profile_names())}")
    dots = data["media"].get("width", {}).get("pixels")
    dots = dots if isinstance(dots, int) and dots >= _NARROW_DOTS else _WIDE_DOTS
    dots = min(dots, _NARROW_DOTS if width_mm == _NARROW_MM else _WIDE_DOTS)
    has = set(data["codePages"].values())
    pages = own.get("pages", PREFERRED_PAGES)
    return Profile(
        name=name,
        escpos=own["escpos"],
        dots=dots,
        columns=dots // 12,
        pages=tuple(page for page in pages if page in has),
        native_qr=own.get("qr", bool(data["features"].get("qrCode"))),
        cutter=own.get("cutter", bool(data["features"].get("paperPartCut") or data["features"].get("paperFullCut"))),
        process=own.get("process", False),
        asb=own.get("asb", False),
        status=own.get("status", "epson"),
        cut=bytes.fromhex(own.get("cut", "")),
        present=bytes.fromhex(own.get("present", "")),
        retract=bytes.fromhex(own.get("retract", "")),
        units=own.get("units", 1),
    )
