"""Slips of nobody, for tests."""

from datetime import UTC, datetime
from typing import Any

from office.ids import Language
from office.slip import Slip, SlipKind

ADDRESS = "https://termine.musterstadt.de/t/k3J9xQ2vR7mN4pT8wZ1yBg"


def make_slip(kind: SlipKind = SlipKind.WAIT, language: str = "de", **fields: Any) -> Slip:
    """Return a slip of nobody; `fields` replace its own."""
    values: dict[str, Any] = {
        "office": "Bürgerbüro Musterstadt",
        "time_zone": "Europe/Berlin",
        "at": datetime(2026, 11, 23, 7, 15, tzinfo=UTC),
        "number": "A017",
        "services": ("Personalausweis beantragen",),
        "ahead": 12,
        "wait_low_min": 20,
        "wait_high_min": 35,
        "bring": ("Alter Ausweis oder Reisepass", "Biometrisches Passfoto", "37,00 €"),
        "code": "482913",
        "qr": ADDRESS,
    }
    if kind is SlipKind.APPOINTMENT:
        values |= {"number": "", "place": "Rathausplatz 1", "ahead": None, "wait_low_min": None}
        values |= {"appointment_at": datetime(2027, 1, 5, 9, 30, tzinfo=UTC)}
    return Slip(kind=kind, language=Language(language), **(values | fields))
