"""What stands on the slips of this kiosk."""

from datetime import datetime

from kiosk.house import House
from kiosk.inputs import PrintAppointment, PrintTicket
from office.catalogue import say
from office.ids import Language, ServiceId
from office.slip import Slip, SlipKind
from office.wire.states import CatalogueState


def ticket_slip(wanted: PrintTicket, house: House) -> Slip:
    """Return a wait or check-in slip. The QR holds the status page where there is one, else the code (issue 2, 8)."""
    ticket, language = wanted.ticket, wanted.language
    catalogue = house.catalogue
    queue = house.queues.get(ticket.queue)
    return Slip(
        kind=SlipKind.CHECK_IN if wanted.checked_in else SlipKind.WAIT,
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
        bring=_bring(wanted.services, house, language),
        code=ticket.code,
        qr=ticket.status_url or ticket.code,
        place=say(catalogue.wait_here, language) if catalogue is not None else "",
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
        services=_names((wanted.service,), house, language),
        bring=_bring((wanted.service,), house, language),
        code=appointment.code,
        qr=appointment.code,
        place=appointment.place or (catalogue.address if catalogue is not None else ""),
        appointment_at=appointment.at,
        notice=say(catalogue.notice, language) if catalogue is not None else "",
        service_ids=(wanted.service,),
    )


def _name(catalogue: CatalogueState | None, language: Language) -> str:
    return say(catalogue.name, language) if catalogue is not None else ""


def _zone(catalogue: CatalogueState | None) -> str:
    return catalogue.time_zone if catalogue is not None else "UTC"


def _names(services: tuple[ServiceId, ...], house: House, language: Language) -> tuple[str, ...]:
    return tuple(say(entry.name, language) for service in services if (entry := house.service(service)))


def _bring(services: tuple[ServiceId, ...], house: House, language: Language) -> tuple[str, ...]:
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


def bring_of(service: ServiceId, house: House, language: Language) -> tuple[str, ...]:
    """Return what to bring for one service."""
    return _bring((service,), house, language)
