"""What stands on the slips of this kiosk."""

from datetime import datetime

from kiosk.formats import listed
from kiosk.house import PHOTO, House
from kiosk.inputs import PrintAppointment, PrintNeeds, PrintTicket
from office.catalogue import say
from office.ids import Language, QueueId, ServiceId
from office.slip import Slip, SlipKind
from office.wire.states import CatalogueState


def ticket_slip(wanted: PrintTicket, house: House) -> Slip:
    """Return a wait or check-in slip. The QR holds the status page where there is one, else the code (issue 2, 8)."""
    ticket, language = wanted.ticket, wanted.language
    catalogue = house.catalogue
    queue = house.queues.get(ticket.queue)
    return Slip(
        kind=_kind(wanted),
        language=language,
        office=_name(catalogue, language),
        time_zone=_zone(catalogue),
        at=ticket.issued_at,
        number=ticket.number,
        services=_names(wanted.services, house, language),
        queue=say(queue.name, language) if queue is not None else "",
        ahead=ticket.ahead if ticket.ahead >= 0 else None,
        wait_low_min=ticket.wait.low_min if ticket.wait is not None else None,
        wait_high_min=ticket.wait.high_min if ticket.wait is not None else None,
        bring=bring_of(wanted.services, house, language),
        code=ticket.code,
        qr=ticket.status_url or ticket.code,
        place=errand_place(house, language) if wanted.errand else wait_here(house, ticket.queue, language),
        notice=say(catalogue.notice, language) if catalogue is not None else "",
        return_within_min=catalogue.return_within if catalogue is not None else None,
        service_ids=wanted.services,
    )


def appointment_slip(wanted: PrintAppointment, house: House, now: datetime) -> Slip:
    """Return an appointment's slip, with what to bring. The QR holds the code, for the check-in."""
    appointment, language = wanted.appointment, wanted.language
    catalogue = house.catalogue
    return Slip(
        kind=SlipKind.APPOINTMENT,
        language=language,
        office=_name(catalogue, language),
        time_zone=_zone(catalogue),
        at=now,
        services=_names(wanted.services, house, language),
        bring=bring_of(wanted.services, house, language),
        code=appointment.code,
        qr=appointment.code,
        place=appointment.place or (catalogue.address if catalogue is not None else ""),
        appointment_at=appointment.at,
        notice=say(catalogue.notice, language) if catalogue is not None else "",
        service_ids=wanted.services,
    )


def needs_slip(wanted: PrintNeeds, house: House, now: datetime) -> Slip:
    """Return what the services need, and where they can be had from home; the QR holds that address."""
    language, catalogue = wanted.language, house.catalogue
    entries = (house.service(service) for service in wanted.party.services)
    address = next((entry.online for entry in entries if entry is not None and entry.online), "")
    return Slip(
        kind=SlipKind.INFO,
        language=language,
        office=_name(catalogue, language),
        time_zone=_zone(catalogue),
        at=now,
        services=_names(wanted.party.services, house, language),
        bring=bring_of(wanted.party.services, house, language),
        qr=address,
        place=address.removeprefix("https://").removeprefix("http://"),
        notice=say(catalogue.notice, language) if catalogue is not None else "",
        service_ids=wanted.party.services,
    )


def _kind(wanted: PrintTicket) -> SlipKind:
    if wanted.errand:
        return SlipKind.ERRAND
    if wanted.standby:
        return SlipKind.STANDBY
    return SlipKind.CHECK_IN if wanted.checked_in else SlipKind.WAIT


def wait_here(house: House, queue: QueueId, language: Language) -> str:
    """Return where to sit and what to watch, as the queue's unit or the office says."""
    if house.catalogue is None:
        return ""
    unit = next((entry.unit for entry in house.catalogue.queues if entry.id == queue), None)
    own = next((entry.wait_here for entry in house.catalogue.units if entry.id == unit), {})
    return say(own or house.catalogue.wait_here, language)


def errand_place(house: House, language: Language) -> str:
    """Return where the photograph is made, and the way there."""
    errand = house.errand(PHOTO)
    if errand is None:
        return ""
    return listed((say(errand.name, language), say(errand.direction, language)), language)


def _name(catalogue: CatalogueState | None, language: Language) -> str:
    return say(catalogue.name, language) if catalogue is not None else ""


def _zone(catalogue: CatalogueState | None) -> str:
    return catalogue.time_zone if catalogue is not None else "UTC"


def _names(services: tuple[ServiceId, ...], house: House, language: Language) -> tuple[str, ...]:
    return tuple(say(entry.name, language) for service in services if (entry := house.service(service)))


def bring_of(services: tuple[ServiceId, ...], house: House, language: Language) -> tuple[str, ...]:
    """Return what to bring, each thing once."""
    things: dict[str, None] = {}
    for service in services:
        entry = house.service(service)
        if entry is not None:
            things |= dict.fromkeys(_in_language(entry.bring, language))
    return tuple(things)


def _in_language(bring: dict[Language, tuple[str, ...]], language: Language) -> tuple[str, ...]:
    for tag in (language, language.partition("-")[0], "de"):
        if things := bring.get(Language(tag)):
            return things
    return next(iter(bring.values()), ())
