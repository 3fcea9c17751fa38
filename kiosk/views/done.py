"""What the visitor came for: a ticket or an appointment, and the slip on its way."""

import msgspec

from kiosk.formats import Formats, listed
from kiosk.house import House
from kiosk.screens import Booked, Issued
from kiosk.slips import bring_of, errand_place, wait_here
from kiosk.views.choice import party_name
from kiosk.views.parts import high, low
from office.catalogue import say
from office.ids import Language


class IssuedProps(msgspec.Struct, frozen=True, kw_only=True):
    """``Issued.qml``: `slip` is a `SlipState`; `qr` holds what the slip's QR code would."""

    name = "Issued"
    number: str
    checked_in: bool
    service: str
    ahead: int
    low: int
    high: int
    wait_here: str
    standby: bool
    errand: str
    """Where the photograph is made; empty: nothing is to be done before."""
    slip: str
    code: str
    qr: str


class BookedProps(msgspec.Struct, frozen=True, kw_only=True):
    """``Booked.qml``."""

    name = "Booked"
    service: str
    day: str
    time: str
    place: str
    bring: tuple[str, ...]
    slip: str
    code: str
    qr: str


def issued(screen: Issued, house: House, language: Language) -> IssuedProps:
    """Return the ticket as its visitor sees it."""
    ticket = screen.ticket
    names = [say(entry.name, language) for service in screen.services if (entry := house.service(service))]
    return IssuedProps(
        number=ticket.number,
        checked_in=screen.checked_in,
        service=listed(names, language),
        ahead=ticket.ahead,
        low=low(ticket.wait),
        high=high(ticket.wait),
        wait_here=wait_here(house, ticket.queue, language),
        standby=screen.standby,
        errand=errand_place(house, language) if screen.errand else "",
        slip=screen.slip,
        code=spaced(ticket.code),
        qr=ticket.status_url or ticket.code,
    )


def booked(screen: Booked, house: House, language: Language, formats: Formats) -> BookedProps:
    """Return the appointment as its visitor sees it."""
    appointment = screen.appointment
    return BookedProps(
        service=party_name(screen.party, house, language),
        day=formats.day(appointment.at),
        time=formats.time(appointment.at),
        place=appointment.place or ("" if house.catalogue is None else house.catalogue.address),
        bring=bring_of(screen.party.services, house, language),
        slip=screen.slip,
        code=spaced(appointment.code),
        qr=appointment.code,
    )


def spaced(code: str) -> str:
    """Return a code in groups that are easy to copy: ``482 913``, ``K7QF 29XD``."""
    size = 3 if len(code) % 3 == 0 else 4
    return " ".join(code[at : at + size] for at in range(0, len(code), size))
