"""A slot's id: it names all that `hold` needs, so that nobody has to remember offers. Opaque to clients. Pure."""

import re
from dataclasses import dataclass
from datetime import datetime

from booking.slots import Minute, minute_of, moment_of
from office.ids import OfficeSlug, ServiceId, SlotId
from office.reasons import Reason, Refused

_FORM = re.compile(r"([a-z0-9-]{1,32})_(\d{8}T\d{4}Z)_(\d{1,2})_([a-z0-9-]{1,32}(?:\.[a-z0-9-]{1,32}){0,9})")
_TIME = "%Y%m%dT%H%MZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A start at an office, for a party's services."""

    office: OfficeSlug
    start: Minute
    people: int
    services: tuple[ServiceId, ...]

    @property
    def name(self) -> SlotId:
        """The slot's id."""
        at = moment_of(self.start).strftime(_TIME)
        return SlotId(f"{self.office}_{at}_{self.people}_{'.'.join(self.services)}")


def read_slot(name: str) -> Slot:
    """Read a slot's id. Raises Refused."""
    match = _FORM.fullmatch(name)
    start = None if match is None else _start(match[2])
    if match is None or start is None:
        raise Refused(Reason.BAD_REQUEST, detail="slot: not an id from an offer")
    services = tuple(map(ServiceId, match[4].split(".")))
    return Slot(office=OfficeSlug(match[1]), start=start, people=int(match[3]), services=services)


def _start(text: str) -> Minute | None:
    try:
        return minute_of(datetime.fromisoformat(text))
    except ValueError:
        return None
