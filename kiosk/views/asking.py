"""What is asked before the ticket, and what is typed."""

from datetime import datetime

import msgspec

from kiosk.appointing import complete
from kiosk.formats import Formats
from kiosk.house import House
from kiosk.screens import Assist, Entry, Photo, Typed, pending
from kiosk.slips import errand_place
from kiosk.views.choice import party_name
from kiosk.views.parts import Why, trouble
from office.commands import Assistance
from office.ids import Language
from office.reasons import Reason


class PhotoProps(msgspec.Struct, frozen=True, kw_only=True):
    """``Photo.qml``: `booth` is where photographs are made here, with the way there."""

    name = "Photo"
    service: str
    booth: str


class AssistRow(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of assistance; `key` is its word on the wire."""

    key: str
    chosen: bool


class AssistProps(msgspec.Struct, frozen=True, kw_only=True):
    """``Assist.qml``: `busy`: the ticket has been asked for; `checks_in`: it is noted for an appointment."""

    name = "Assist"
    checks_in: bool
    untold: bool
    """Nobody could be told of it just now."""
    kinds: tuple[AssistRow, ...]
    none: bool
    busy: bool = False


class EntryProps(msgspec.Struct, frozen=True, kw_only=True):
    """``Entry.qml``: `typed` is a `kiosk.screens.Typed`."""

    name = "Entry"
    typed: str
    service: str
    text: str
    complete: bool
    away: bool
    """Nobody could take the wish just now."""
    busy: bool
    problem: Why


class NameProps(EntryProps, frozen=True, kw_only=True):
    """``Name.qml``: the same with letters."""

    name = "Name"


class WishedProps(msgspec.Struct, frozen=True, kw_only=True):
    """``Wished.qml``."""

    name = "Wished"


def photo(screen: Photo, house: House, language: Language) -> PhotoProps:
    """Return the question for the photograph."""
    return PhotoProps(service=party_name(screen.party, house, language), booth=errand_place(house, language))


def assist(screen: Assist, house: House) -> AssistProps:
    """Return the offer of assistance."""
    chosen = screen.chosen if house.hub else frozenset()
    rows = tuple(AssistRow(key=one.value, chosen=one in chosen) for one in Assistance)
    return AssistProps(checks_in=screen.party is None, untold=not house.hub, kinds=rows, none=not chosen)


def entry(screen: Entry, house: House, language: Language, formats: Formats, now: datetime) -> EntryProps:
    """Return what is typed so far."""
    away = _away(screen, house)
    props = NameProps if screen.typed is Typed.NAME else EntryProps
    return props(
        typed=screen.typed,
        service="" if screen.party is None else party_name(screen.party, house, language),
        text=screen.text if screen.typed is Typed.NAME else grouped(screen.text),
        complete=complete(screen),
        away=bool(away),
        busy=pending(screen) is not None,
        problem=trouble(screen.problem, away, formats, now),
    )


def _away(screen: Entry, house: House) -> str:
    if screen.typed is not Typed.WISH:
        return ""
    return house.away(centre=True) or ("" if house.wish else Reason.CENTRE_AWAY)


def grouped(digits: str) -> str:
    """Return a phone number in groups of three, easy to check."""
    return " ".join(digits[at : at + 3] for at in range(0, len(digits), 3))
