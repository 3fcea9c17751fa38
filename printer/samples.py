"""Slips of nobody, to try a printer with."""

from datetime import datetime, timedelta
from importlib.resources import files
from tomllib import loads
from typing import Any

from office.ids import Language
from office.slip import Slip, SlipKind

_CODE = "482913"
_NUMBERS = {SlipKind.STANDBY: "N003", SlipKind.CHECK_IN: "B004", SlipKind.APPOINTMENT: "", SlipKind.INFO: ""}
_INFO = "https://www.musterstadt.example/ausweis"
_QUEUED = (SlipKind.WAIT, SlipKind.CHECK_IN)


def sample(kind: SlipKind, language: str, at: datetime) -> Slip:
    """Return a slip as an office would hand it out, issued at `at`."""
    all_texts = loads((files("printer") / "samples.toml").read_text("utf-8"))
    texts: dict[str, Any] = all_texts.get(language) or all_texts.get(language.partition("-")[0]) or all_texts["en"]
    booked = kind in {SlipKind.APPOINTMENT, SlipKind.CHECK_IN}
    queued, info = kind in _QUEUED, kind is SlipKind.INFO
    return Slip(
        kind=kind,
        language=Language(language),
        office="Bürgerbüro Musterstadt",
        time_zone="Europe/Berlin",
        at=at,
        number=_NUMBERS.get(kind, "A017"),
        services=() if kind is SlipKind.TEST else tuple(texts["services"]),
        ahead=12 if queued else None,
        wait_low_min=20 if queued else None,
        wait_high_min=35 if queued else None,
        bring=() if kind in {SlipKind.ERRAND, SlipKind.TEST} else tuple(texts["bring"]),
        code="" if info else _CODE,
        qr=_INFO if info else _CODE,
        place=texts["booth"] if kind is SlipKind.ERRAND else _INFO if info else texts["place"],
        appointment_at=at + timedelta(days=14) if booked else None,
        return_within_min=60,
    )
