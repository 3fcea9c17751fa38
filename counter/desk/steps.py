"""What the reception asks of the hub, one command after the other: draw, put forward, print; hold, book, cancel."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from appliance.asking import NoAnswer, Outcome
from counter.desk import desk as d
from counter.desk.inputs import Booking, DeskInputs, Draft, Given, TicketSeen, Way
from counter.staff.sending import Sending
from office import commands as c
from office.ids import AppointmentId, ClientId, OfficeSlug, ServiceId, SlotId, TicketId
from office.wire import answers as a
from office.wire.panel_states import TicketRow

logger = logging.getLogger(__name__)
_CODE_LENGTH = 6
_VOWELS = frozenset("AEIOUY")
_DO = {
    "return": "returned",
    "forward": "put-forward",
    "cancel_yes": "cancelled",
    "check_in": "checked-in",
    "print": "printed",
}


class Steps(Sending[DeskInputs]):
    """Sends commands. A refusal ends what was begun and goes to `refused`."""

    # Tickets

    def draw(self, reason: str, done: Callable[[], None]) -> None:
        """Draw a ticket as drafted, put it forward if wished, and print it."""
        draft = self._inputs().draft
        command = c.IssueTicket(
            language=d.language(self._inputs()),
            services=draft.services,
            people=draft.people,
            assistance=tuple(sorted(draft.assistance)),
            standby=draft.way is Way.STANDBY,
            over_quota=draft.way is Way.OVER_QUOTA,
            reason=reason if draft.way is Way.OVER_QUOTA else None,
        )
        self._do(command, lambda answer: self._drawn(answer, forward=draft.forward, done=done))

    def _drawn(self, answer: a.TicketGiven, *, forward: bool, done: Callable[[], None]) -> None:
        self._change(given=_given(answer), draft=Draft(), filter="")
        done()
        catalogue = self._inputs().house.catalogue
        most = None if catalogue is None else catalogue.urgent_head_start
        if forward and most:
            self._do(c.SetPriority(ticket=answer.ticket.id, head_start=most), lambda _ok: self._print(answer.ticket.id))
        else:
            self._print(answer.ticket.id)

    def _print(self, ticket: TicketId | None = None, appointment: AppointmentId | None = None) -> None:
        printer = d.chosen_printer(self._inputs())
        if not printer:
            self._note("no-printer")
            return
        command = c.PrintSlip(printer=ClientId(printer), ticket=ticket, appointment=appointment)
        where = self._inputs().house.device_name(printer)
        self._do(command, lambda _ok: self._note("printed", printer=where))

    def print_given(self) -> None:
        """Print what was given last once more."""
        given = self._inputs().given
        if given is not None:
            self._print(given.ticket, given.appointment)

    def change(self, ticket: TicketSeen) -> None:
        """Give a ticket the services that are chosen now."""
        command = c.ChangeTicket(ticket=ticket.id, services=self._inputs().draft.services)

        def changed(_answer: a.TicketFound) -> None:
            self._change(changing=None, draft=Draft(), filter="")
            self._note("changed", number=ticket.number)

        self._do(command, changed)

    def seen_of(self, row: TicketRow) -> TicketSeen:
        """Return what a row of the line tells of a ticket."""
        return TicketSeen(id=row.id, number=row.number, queue=row.queue, state=row.state, services=row.services)

    # Finding

    def search(self, query: str) -> None:
        """Look for a number among all tickets of today, for a code, or for a name at the centre."""
        self._change(asked=query, named=(), seen=(), code="")
        plain = query.replace(" ", "").replace("-", "").upper()
        if _is_code(plain):
            self._find_code(plain)
        elif not any(letter.isdigit() for letter in plain):
            self._do(c.FindAppointments(name=query), lambda found: self._change(named=found.appointments))
        else:
            self._do(c.Report(of="tickets"), lambda report: self._change(seen=_of_report(report, plain)))

    def _find_code(self, code: str) -> None:
        def outcome(found: Outcome) -> None:
            self._change(pending=None)
            if isinstance(found, a.TicketFound):
                seen = TicketSeen(
                    id=found.ticket,
                    number=found.number,
                    queue=found.queue,
                    state=found.state,
                    counter=found.counter or "",
                    ahead=found.ahead,
                )
                self._change(seen=(seen,))
            elif isinstance(found, a.Refusal) and found.refused == "unknown_code":
                self._change(code=code)  # not a ticket's: it may be an appointment's
            else:
                self._refused(found)

        self._change(pending=self._inputs().house.monotonic, notice=None)
        self._ask(c.FindTicket(code=code), outcome)

    def act(self, action: str, key: str) -> None:
        """Do something with the row `key`: ``t:`` a ticket, ``a:`` an appointment's id, ``n:`` its code."""
        kind, name = key[:1], key[2:]
        ticket = TicketId(name) if kind == "t" else None
        if action == "print":
            self._print(ticket, AppointmentId(name) if kind == "a" else None)
            return
        if action == "check_in":
            code = name if kind == "n" else None
            appointment = AppointmentId(name) if kind == "a" else None
            self._do(c.CheckIn(code=code, appointment=appointment), self._checked_in)
            return
        command = self._command(action, ticket, name)
        self._do(command, lambda _ok: self._acted(action))

    def _command(self, action: str, ticket: TicketId | None, name: str) -> c.Command:
        if action == "return":
            return c.ReturnTicket(ticket=ticket)
        if action == "forward":
            catalogue = self._inputs().house.catalogue
            most = 0 if catalogue is None else catalogue.urgent_head_start or 0
            return c.SetPriority(ticket=ticket or TicketId(""), head_start=most)
        return c.CancelAppointment(code=name) if ticket is None else c.CancelTicket(ticket=ticket)

    def _acted(self, action: str) -> None:
        inputs = self._inputs()
        self._note(_DO[action])
        if action == "cancel_yes" and inputs.asked:
            self._change(asked="", named=(), seen=(), code="")

    def _checked_in(self, answer: a.TicketGiven) -> None:
        self._change(given=_given(answer), asked="", named=(), seen=(), code="", query="")
        self._print(answer.ticket.id)

    # Appointments

    def seek(self, ahead: int) -> None:
        """Ask for free appointments of the chosen services here, from so many days ahead."""
        today = self._today()
        first = None if today is None else today + timedelta(days=ahead)
        self._do(self._offers(first), lambda answer: self._offered(answer.offers, ahead))

    def later(self) -> None:
        """Ask for more: the rest of the last day that is shown, and the days after it."""
        offers = self._inputs().booking.offers
        if offers:
            last = offers[-1].at.astimezone(self._inputs().house.zone).date()
            self._do(self._offers(last), lambda answer: self._more(answer, last))

    def _more(self, answer: a.OffersGiven, last: date) -> None:
        booking = self._inputs().booking
        known = {offer.slot for offer in booking.offers}
        new = tuple(offer for offer in answer.offers if offer.slot not in known)
        if new:
            self._change(booking=replace(booking, offers=(*booking.offers, *new)))
        elif answer.offers:  # one day has as many as are told at once
            following = last + timedelta(days=1)
            self._do(
                self._offers(following), lambda next_: self._offered((*booking.offers, *next_.offers), booking.ahead)
            )

    def _today(self) -> date | None:
        hub = self._inputs().house.hub
        return None if hub is None else hub.day

    def _offers(self, first: date | None) -> c.Offers:
        draft, catalogue = self._inputs().draft, self._inputs().house.catalogue
        here = () if catalogue is None else (OfficeSlug(catalogue.office),)
        return c.Offers(services=draft.services, people=draft.people, offices=here, from_=first)

    def _offered(self, offers: tuple[a.Offer, ...], ahead: int) -> None:
        booking, zone = self._inputs().booking, self._inputs().house.zone
        days = [offer.at.astimezone(zone).date() for offer in offers]
        day = booking.day if booking.day in days else next(iter(days), None)
        self._change(booking=replace(booking, offers=offers, sought=True, day=day, ahead=ahead), given=None)

    def hold(self, slot: SlotId) -> None:
        """Hold a slot; the one held before is given back."""
        if self._inputs().booking.hold is not None:
            self.release()

        def held(answer: a.HoldGiven) -> None:
            booking = replace(self._inputs().booking, slot=slot, hold=answer.hold, expires_at=answer.expires_at)
            self._change(booking=booking)

        self._do(c.Hold(slot=slot), held)

    def release(self) -> None:
        """Give back what is held; nobody waits for the answer."""
        hold = self._inputs().booking.hold
        if hold is not None:
            self._ask(c.Release(hold=hold), _leave)
            self._change(booking=replace(self._inputs().booking, slot=None, hold=None, expires_at=None))

    def book(self, name: str, phone: str, done: Callable[[], None]) -> None:
        """Book what is held. An appointment that it replaces is cancelled after that, never before."""
        inputs = self._inputs()
        hold, moving = inputs.booking.hold, inputs.booking.moving
        if hold is None:
            return
        contact = c.Contact(name=name or None, phone=phone or None) if name or phone else None

        def booked(answer: a.Booked) -> None:
            self._change(given=self._booked(answer), booking=Booking(), draft=Draft(), filter="")
            done()
            if moving:
                self._do(c.CancelAppointment(code=moving), lambda _ok: self._after_booking("moved"))
            else:
                self._after_booking("booked")

        self._do(c.Book(hold=hold, contact=contact, language=d.language(inputs)), booked)

    def _booked(self, answer: a.Booked) -> Given:
        booked, house = answer.appointment, self._inputs().house
        today = house.hub is not None and booked.at.astimezone(house.zone).date() == house.hub.day
        return Given(code=booked.code, appointment=booked.id, at=booked.at, today=today)

    def _after_booking(self, key: str) -> None:
        given = self._inputs().given
        if given is not None and given.today and d.chosen_printer(self._inputs()):
            self._print(appointment=given.appointment)
        else:
            self._note(key)

    # Ahead of the opening

    def print_ahead(self) -> None:
        """Draw and print ticket after ticket until all are done, one is refused, or the clerk stops it."""
        self._change(ahead=replace(self._inputs().ahead, done=0, numbers=(), running=True))
        self._next_ahead()

    def _next_ahead(self) -> None:
        ahead = self._inputs().ahead
        if not ahead.running or ahead.done >= ahead.count:
            self._change(ahead=replace(ahead, running=False))
            self._note("ahead-done", count=str(ahead.done))
            return
        command = c.IssueTicket(language=d.language(self._inputs()), queue=ahead.queue, before_opening=True)
        self._do_ahead(command, self._ahead_drawn)

    def _ahead_drawn(self, answer: a.TicketGiven) -> None:
        ahead = self._inputs().ahead
        numbers = (*ahead.numbers, answer.ticket.number)
        self._change(ahead=replace(ahead, done=ahead.done + 1, numbers=numbers))
        printer = d.chosen_printer(self._inputs())
        if printer:
            command = c.PrintSlip(printer=ClientId(printer), ticket=answer.ticket.id)
            self._do_ahead(command, lambda _ok: self._next_ahead())
        else:
            self._next_ahead()

    def _do_ahead(self, command: c.Command, then: Callable[[Any], None]) -> None:
        def outcome(found: Outcome) -> None:
            if isinstance(found, a.Refusal | NoAnswer):
                self._change(ahead=replace(self._inputs().ahead, running=False))
                self._refused(found)
            else:
                then(found)

        self._ask(command, outcome)


def _is_code(plain: str) -> bool:
    """Tell a code from a ticket's number, which is shorter, and from a name, which has a vowel: no code makes a word."""
    no_word = plain.isascii() and not _VOWELS.intersection(plain)
    return len(plain) >= _CODE_LENGTH and (no_word or any(letter.isdigit() for letter in plain))


def _leave(outcome: Outcome) -> None:
    if isinstance(outcome, a.Refusal | NoAnswer):
        logger.info("a hold was not given back; it ends by itself: %s", outcome)


def _given(answer: a.TicketGiven) -> Given:
    ticket = answer.ticket
    wait = ticket.wait
    return Given(
        number=ticket.number,
        code=ticket.code,
        ticket=ticket.id,
        ahead=ticket.ahead,
        low=None if wait is None else wait.low_min,
        high=None if wait is None else wait.high_min,
    )


def _of_report(report: a.Reported, number: str) -> tuple[TicketSeen, ...]:
    """Return today's tickets, also those that are over, whose number begins so."""
    return tuple(
        TicketSeen(
            id=TicketId(str(row["ticket"])),
            number=str(row["number"]),
            queue=str(row["queue"]),  # type: ignore[arg-type]  # a slug, as the hub wrote it
            state=str(row["state"]),
            counter=str(row["counter"] or ""),
            services=tuple(map(ServiceId, str(row["services"]).split())),
        )
        for row in report.rows
        if str(row["number"]).startswith(number)
    )
