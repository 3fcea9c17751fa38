"""What a slip says, before it has a layout."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from office.ids import Language


class SlipKind(StrEnum):
    """The kinds of slips."""

    WAIT = "wait"
    STANDBY = "standby"
    APPOINTMENT = "appointment"
    CHECK_IN = "check_in"
    ERRAND = "errand"
    INFO = "info"
    """What a service needs, and whether it can be done from home: for someone who has no ticket yet."""
    TEST = "test"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One slip's content, in its visitor's language where that is known. No name, no phone (P-02)."""

    kind: SlipKind
    language: Language
    office: str
    time_zone: str
    at: datetime
    """When it was issued."""
    number: str = ""
    services: tuple[str, ...] = ()
    queue: str = ""
    ahead: int | None = None
    wait_low_min: int | None = None
    wait_high_min: int | None = None
    bring: tuple[str, ...] = ()
    code: str = ""
    qr: str = ""
    """What the QR code holds: the status page's address, or the code."""
    place: str = ""
    """Where to wait, the address of an appointment, or where it can be done from home."""
    appointment_at: datetime | None = None
    notice: str = ""
    return_within_min: int | None = None
    """So many minutes after a missed call its visitor may still return; None: the slip names no limit."""
    service_ids: tuple[str, ...] = ()
    """The services by id; a layout may have texts of its own for one of them."""
