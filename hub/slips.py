"""Slips that staff print at a shared printer: ``print/<client>`` (DESIGN §3)."""

from dataclasses import dataclass
from datetime import timedelta

from hub.batch import Batch
from hub.publishing import Sender as Send
from office import commands as c
from office.catalogue import Office, Role, say
from office.estimate import ahead, wait_of
from office.ids import CommandId, Language, ServiceId, TicketId
from office.reasons import Reason, Refused
from office.slip import Slip, SlipKind
from office.states import ENDED
from office.ticket import Appointment, Kind, Ticket
from office.wire import views
from office.wire.codec import Codec
from office.wire.devices import PrintJob
from office.wire.topics import Topics

EXPIRY_S = 60
_SLIPS_WAIT = timedelta(minutes=10)
"""No slip waits longer for its printer, unless an office sets `max_age_s` so."""
_PRINTING = (Role.KIOSK, Role.PRINTER)
_KINDS = {Kind.STANDBY: SlipKind.STANDBY, Kind.APPOINTMENT: SlipKind.CHECK_IN}


@dataclass(slots=True, kw_only=True)
class Slips:
    """Makes slips of tickets and today's appointments and sends them to a printer."""

    send: Send
    topics: Topics
    codec: Codec

    def print(self, command: c.PrintSlip, command_id: CommandId, batch: Batch) -> None:
        """Send the slip after the commit; the command's id is the job's. Raises Refused."""
        printer = batch.day.directory.devices.get(command.printer)
        if printer is None or printer.role is not Role.PRINTER:
            raise Refused(
                Reason.BAD_REQUEST, detail=f"`printer` is {command.printer!r}; this office has no such printer"
            )
        slip = self._slip(command, batch)
        payload = self.codec.encode(PrintJob(job=command_id, slip=slip))
        topic = self.topics.print(command.printer)
        batch.after.append(lambda: self.send(topic, payload, expiry_s=EXPIRY_S))

    def withdraw(self, batch: Batch) -> None:
        """Tell the printers which tickets of the last minutes are gone, so that no late slip of theirs comes out."""
        day = batch.day
        touched: set[TicketId] = {
            name for event in batch.events if (name := getattr(event, "ticket", None)) is not None
        }
        tickets = [ticket for ticket_id in touched if (ticket := day.tickets.get(ticket_id)) is not None]
        for ticket in tickets:
            if ticket.state not in ENDED or batch.now - ticket.issued_at > _SLIPS_WAIT:
                continue
            payload = self.codec.encode(PrintJob(job=f"gone-{ticket.id}", gone=ticket.number))
            for device in day.directory.devices.values():
                if device.role in _PRINTING:
                    self.send(self.topics.print(device.client), payload, expiry_s=EXPIRY_S)

    def _slip(self, command: c.PrintSlip, batch: Batch) -> Slip:
        if command.ticket is not None:
            ticket = batch.day.tickets.get(command.ticket)
            if ticket is None:
                raise Refused(Reason.UNKNOWN_TICKET, detail=f"no ticket of today has the id {command.ticket!r}")
            if ticket.state in ENDED:
                raise Refused(Reason.WRONG_STATE, detail=f"the ticket is {ticket.state}")
            return _of_ticket(ticket, batch)
        appointment = batch.day.plan.get(command.appointment) if command.appointment is not None else None
        if appointment is None:
            raise Refused(Reason.UNKNOWN_CODE, detail="name a `ticket`, or an `appointment` of today")
        return _of_appointment(appointment, batch)


def _of_ticket(ticket: Ticket, batch: Batch) -> Slip:
    day = batch.day
    office = day.directory.office
    wait = wait_of(day, ticket)
    queue = day.directory.queues[ticket.queue]
    return Slip(
        kind=_KINDS.get(ticket.kind, SlipKind.WAIT),
        language=ticket.language,
        office=say(office.site.name, ticket.language),
        time_zone=office.site.time_zone,
        at=ticket.issued_at,
        number=ticket.number,
        services=_names(batch, ticket.services, ticket.language),
        queue=say(queue.name, ticket.language),
        ahead=ahead(day, ticket),
        wait_low_min=None if wait is None else wait.low_min,
        wait_high_min=None if wait is None else wait.high_min,
        bring=_bring(office, ticket.services, ticket.language),
        code=ticket.code,
        qr=views.status_url(day, ticket) or ticket.code,
        place=say(office.site.wait_here, ticket.language),
        appointment_at=ticket.appointment_at,
        notice=say(office.site.notice, ticket.language),
        return_within_min=office.rules.return_within,
        service_ids=ticket.services,
    )


def _of_appointment(appointment: Appointment, batch: Batch) -> Slip:
    office = batch.day.directory.office
    language = appointment.language
    return Slip(
        kind=SlipKind.APPOINTMENT,
        language=language,
        office=say(office.site.name, language),
        time_zone=office.site.time_zone,
        at=batch.now,
        services=_names(batch, appointment.services, language),
        bring=_bring(office, appointment.services, language),
        code=appointment.code,
        qr=appointment.code,
        place=office.site.address,
        appointment_at=appointment.at,
        notice=say(office.site.notice, language),
        service_ids=appointment.services,
    )


def _names(batch: Batch, services: tuple[ServiceId, ...], language: Language) -> tuple[str, ...]:
    known = batch.day.directory.services
    return tuple(say(known[service].name, language) for service in services if service in known)


def _bring(office: Office, services: tuple[ServiceId, ...], language: Language) -> tuple[str, ...]:
    lines: dict[str, None] = {}
    for service in office.catalogue.services:
        if service.id in services:
            bring = service.bring
            lines |= dict.fromkeys(bring.get(language) or bring.get(Language("de")) or ())
    return tuple(lines)
