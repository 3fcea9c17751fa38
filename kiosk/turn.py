"""What the subjects of a visit share: a turn, its end, and what is counted and given back."""

from dataclasses import replace
from uuid import NAMESPACE_OID, uuid5

from kiosk import inputs as i
from kiosk import screens as s
from kiosk.reasons import OwnReason
from office import commands as c
from office.ids import CommandId
from office.wire.answers import Refusal

Turn = tuple[s.Visit, tuple[i.Effect, ...]]
"""A visit after an input, and what is to be done."""


def leave(visit: s.Visit, new_id: CommandId) -> Turn:
    """End the visit: everything of the visitor goes, and so does what is held for them."""
    return s.fresh(visit.home), given_back(visit, new_id)


def given_back(visit: s.Visit, new_id: CommandId) -> tuple[i.Effect, ...]:
    """Return what undoes all that is held for a visitor who goes."""
    held = (screen for screen in (*visit.trail, visit.screen) if isinstance(screen, s.Confirm))
    return tuple(_undone(screen, visit, new_id) for screen in held)


def _undone(screen: s.Confirm, visit: s.Visit, new_id: CommandId) -> i.Effect:
    if screen.asked is None:
        return i.Ask(another(new_id, screen.hold), c.Release(hold=screen.hold))
    return i.TakeBack(screen.asked, booking_of(screen, visit))


def booking_of(screen: s.Confirm, visit: s.Visit) -> c.Book:
    """Return the command that books what is held."""
    contact = screen.contact if screen.contact != c.Contact() else None
    return c.Book(hold=screen.hold, contact=contact, language=visit.language)


def another(new_id: CommandId, what: str) -> CommandId:
    """Return the id of a second command of one step."""
    return CommandId(str(uuid5(NAMESPACE_OID, f"{new_id}/{what}")))


def turned_away(visit: s.Visit, party: s.Party, reason: str, new_id: CommandId) -> Turn:
    """Count a visitor who can't have a ticket, once for each service in a visit."""
    new = tuple(service for service in party.services if service not in visit.turned_away)
    if not new:
        return visit, ()
    counted = i.Ask(another(new_id, "turned_away"), c.TurnedAway(services=new, reason=reason))
    return replace(visit, turned_away=visit.turned_away | frozenset(new)), (counted,)


def not_granted(visit: s.Visit, screen: s.Asking, event: i.Answered) -> s.Visit:
    """Say why not on the screen that asked. Without an answer the same question, with its id, may be asked again."""
    asked = screen.asked if event.outcome is None else None
    return s.swap(visit, replace(screen, asked=asked, problem=problem_of(event)))


def problem_of(event: i.Answered) -> s.Problem:
    """Return why a wish was not granted."""
    if isinstance(event.outcome, Refusal):
        return s.Problem(event.outcome.refused, event.outcome.next_at, event.outcome.come_at)
    return s.Problem(OwnReason.NO_ANSWER)
