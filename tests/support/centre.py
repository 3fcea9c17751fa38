"""A centre in memory, for the hub's tests: the port's rules without a network (tests/contract holds it to them)."""

import secrets
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from hub.central.port import CentreAway, OutboxEvent, Plan, PlannedAppointment, StatusRow
from office.commands import Contact
from office.ids import AppointmentId, CommandId, HoldId, Language, OfficeSlug, ServiceId, SlotId
from office.reasons import Reason, Refused
from office.wire.answers import BookedAppointment, NamedAppointment, Offer

HOLD = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class _Slot:
    at: datetime
    services: tuple[ServiceId, ...]
    people: int


@dataclass
class FakeCentre:
    """One place at each of `times` (UTC). Set `away` to cut the line; look at `pushed`, `line`, `wishes`."""

    office: OfficeSlug
    minutes: Mapping[ServiceId, int]
    times: tuple[datetime, ...] = ()
    away: bool = False
    pushed: list[OutboxEvent] = field(default_factory=list)
    line: tuple[StatusRow, ...] = ()
    wishes: list[tuple[ServiceId, ...]] = field(default_factory=list)
    appointments: dict[str, PlannedAppointment] = field(default_factory=dict)
    """By code. Use `add` so that long polls end."""

    def __post_init__(self) -> None:
        self._changed = threading.Condition(threading.RLock())
        self._revision = 0
        self._holds: dict[HoldId, tuple[_Slot, datetime]] = {}
        self._given: dict[CommandId, object] = {}
        self._names: dict[str, str] = {}

    def add(self, *appointments: PlannedAppointment) -> None:
        """Put appointments into the plan."""
        with self._changed:
            self.appointments |= {each.code: each for each in appointments}
            self._touch()

    def can(self) -> tuple[str, ...]:
        self._reach()
        return ("offers", "hold", "book", "wish")

    def plan(self, day: date, token: str | None, wait_s: float) -> Plan | None:
        with self._changed:
            deadline = time.monotonic() + wait_s
            while not self.away and self._token(day) == token and time.monotonic() < deadline:
                self._changed.wait(0.05)
            self._reach()
            if self._token(day) == token:
                return None
            free = [at for at in self.times if self._free(at)]
            today = sum(at.date() == day for at in free)
            planned = sorted((a for a in self.appointments.values() if a.at.date() == day), key=lambda a: a.at)
            return Plan(
                day=day,
                token=self._token(day),
                appointments=tuple(planned),
                free_today=dict.fromkeys(self.minutes, today),
                next_free=dict.fromkeys(self.minutes, min(free)) if free else {},
            )

    def offers(
        self,
        services: Sequence[ServiceId],
        people: int,
        offices: Sequence[OfficeSlug],
        first: date | None,
        last: date | None,
    ) -> tuple[Offer, ...]:
        self._reach()
        for service in services:
            if service not in self.minutes:
                raise Refused(Reason.UNKNOWN_SERVICE, detail=service)
        if offices and self.office not in offices:
            return ()
        minutes = sum(self.minutes[service] for service in services)
        with self._changed:
            return tuple(
                Offer(
                    slot=SlotId(f"{at.isoformat()}~{people}~{'.'.join(services)}"),
                    office=self.office,
                    at=at,
                    minutes=minutes,
                )
                for at in sorted(self.times)
                if self._free(at) and (first or date.min) <= at.date() <= (last or date.max)
            )

    def hold(self, key: CommandId, slot: SlotId) -> tuple[HoldId, datetime]:
        self._reach()
        at, people, services = slot.split("~")
        wanted = _Slot(datetime.fromisoformat(at), tuple(map(ServiceId, services.split("."))), int(people))
        with self._changed:
            if isinstance(given := self._given.get(key), tuple):
                return given
            if not self._free(wanted.at):
                raise Refused(Reason.SLOT_TAKEN)
            hold, expires_at = HoldId(secrets.token_hex(8)), datetime.now(UTC) + HOLD
            self._holds[hold] = (wanted, expires_at)
            self._given[key] = (hold, expires_at)
            self._touch()
            return hold, expires_at

    def release(self, key: CommandId, hold: HoldId) -> None:
        self._reach()
        with self._changed:
            self._given[key] = self._holds.pop(hold, None)
            self._touch()

    def book(
        self, key: CommandId, hold: HoldId, contact: Contact | None, language: Language | None
    ) -> BookedAppointment:
        self._reach()
        with self._changed:
            if isinstance(given := self._given.get(key), BookedAppointment):
                return given
            slot, expires_at = self._holds.pop(hold, (None, None))
            if slot is None or expires_at is None or expires_at <= datetime.now(UTC):
                raise Refused(Reason.HOLD_EXPIRED)
            booked = BookedAppointment(
                id=AppointmentId(secrets.token_hex(8)),
                code=secrets.token_hex(4).upper(),
                at=slot.at,
                office=self.office,
                services=slot.services,
            )
            self._given[key] = booked
            self._names |= {booked.code: contact.name} if contact is not None and contact.name else {}
            self.add(
                PlannedAppointment(
                    id=booked.id,
                    code=booked.code,
                    at=slot.at,
                    services=slot.services,
                    people=slot.people,
                    language=language or Language("de"),
                )
            )
            return booked

    def locate(self, code: str) -> BookedAppointment:
        self._reach()
        with self._changed:
            known = self.appointments.get(code)
            if known is None:
                raise Refused(Reason.UNKNOWN_CODE)
            return BookedAppointment(
                id=known.id, code=code, at=known.at, office=self.office, services=tuple(map(str, known.services))
            )

    def cancel(self, key: CommandId, code: str) -> None:
        self._reach()
        with self._changed:
            if key in self._given:
                return
            if self.appointments.pop(code, None) is None:
                raise Refused(Reason.UNKNOWN_CODE)
            self._given[key] = code
            self._touch()

    def find(self, name: str) -> tuple[NamedAppointment, ...]:
        self._reach()
        if len(name) < 2:
            raise Refused(Reason.BAD_REQUEST)
        known = ((full, self.appointments.get(code)) for code, full in self._names.items())
        return tuple(
            NamedAppointment(id=a.id, code=a.code, at=a.at, services=a.services, people=a.people, name=full)
            for full, a in known
            if a is not None and all(word in full.casefold() for word in name.casefold().split())
        )

    def wish(self, key: CommandId, services: Sequence[ServiceId], people: int, contact: Contact | None) -> None:
        del people, contact
        self._reach()
        with self._changed:
            if key not in self._given:
                self._given[key] = services
                self.wishes.append(tuple(services))

    def push(self, events: Sequence[OutboxEvent]) -> None:
        self._reach()
        with self._changed:
            known = {event.id for event in self.pushed}
            self.pushed += [event for event in events if event.id not in known]

    def show_line(self, rows: Sequence[StatusRow], at: datetime) -> None:
        del at
        self._reach()
        self.line = tuple(rows)

    def _reach(self) -> None:
        if self.away:
            raise CentreAway("the fake centre is set away")

    def _token(self, day: date) -> str:
        return f"{day}.{self._revision}"

    def _touch(self) -> None:
        self._revision += 1
        self._changed.notify_all()

    def _free(self, at: datetime) -> bool:
        now = datetime.now(UTC)
        held = any(slot.at == at and expires > now for slot, expires in self._holds.values())
        return at in self.times and not held and not any(a.at == at for a in self.appointments.values())
