"""An appointment's or a ticket's code, typed or scanned: checking in, looking up, cancelling. Pure."""

from dataclasses import replace

from kiosk import inputs as i
from kiosk import screens as s
from kiosk.house import House
from kiosk.turn import Turn, not_granted, problem_of
from kiosk.wanting import checked_in
from office import commands as c
from office.ids import CommandId
from office.reasons import Reason
from office.wire.answers import Booked, Refusal, TicketFound, TicketGiven

LONGEST_CODE = 16
LONGEST_SCAN = 64
TICKET_CODE = 6
"""A ticket's code has so many digits (DESIGN §4, "Numbers")."""
SHORTEST_TOKEN = 24
"""The end of a status page's address, which stands in the slip's QR code, is at least so long (P-06)."""
_EXPLAINED = frozenset({Reason.TOO_EARLY, Reason.TOO_LATE})


def use_of(code: str) -> s.CodeUse:
    """Return what a scanned code is for: a ticket's own is looked up, anything else checks in."""
    ticket = (code.isdigit() and len(code) == TICKET_CODE) or len(code) >= SHORTEST_TOKEN
    return s.CodeUse.FIND if ticket else s.CodeUse.CHECK_IN


def act(visit: s.Visit, screen: s.Code, event: i.Input, house: House, new_id: CommandId) -> Turn:
    """Return what a touch does where a code is typed."""
    match event:
        case i.TypeCode(character=character) if len(screen.code) < LONGEST_CODE:
            return s.swap(visit, s.typed(screen, screen.code + character)), ()
        case i.Touch.ERASE_CODE:
            return s.swap(visit, s.typed(screen, screen.code[:-1])), ()
        case i.Touch.OFFER_ASSISTANCE if house.can_assist and screen.use is s.CodeUse.CHECK_IN:
            return s.push(visit, s.Assist(chosen=screen.assistance)), ()
        case i.Touch.SUBMIT_CODE if screen.code:
            return _submit(visit, screen, house, new_id)
        case _:
            return visit, ()


def cancel(visit: s.Visit, screen: s.CancelCheck, event: i.Input, house: House, new_id: CommandId) -> Turn:
    """Return what a touch does where the appointment to be cancelled is shown."""
    if event is not i.Touch.GIVE_UP_SURELY or house.away(centre=True):
        return visit, ()
    asked = screen.asked or new_id
    command = c.CancelAppointment(code=screen.code)
    return s.swap(visit, replace(screen, asked=asked, problem=None)), (i.Ask(asked, command),)


def scanned(visit: s.Visit, code: str, house: House, new_id: CommandId) -> Turn:
    """A scan checks in or finds a ticket wherever the visitor stands.

    Not while an appointment is held for them, while a number stands there that is on no paper, and while staff have
    taken the kiosk out of service.
    """
    if house.serviced:
        return visit, ()
    match visit.screen:
        case s.Confirm() | s.Entry() | s.Issuing() | s.CancelCheck():
            return visit, ()
        case s.Issued(slip=slip) | s.Booked(slip=slip) if slip in s.ON_SCREEN_ONLY:
            return visit, ()
        case s.Code(use=s.CodeUse.CANCEL):
            return s.swap(visit, s.Code(use=s.CodeUse.CANCEL, code=code[:LONGEST_CODE])), ()
        case s.Issued() | s.Booked():
            visit = s.fresh(visit.home)
    known = next((one.assistance for one in (visit.screen, *visit.trail[-1:]) if isinstance(one, s.Code)), frozenset())
    at_start = replace(visit, screen=s.Start(), trail=(), help=s.Help.NONE)
    screen = s.Code(use=use_of(code), code=code[:LONGEST_SCAN], assistance=known)
    return _submit(s.push(at_start, screen), screen, house, new_id)


def _submit(visit: s.Visit, screen: s.Code, house: House, new_id: CommandId) -> Turn:
    """Ask. While nobody could answer the screen says so, and the code stays."""
    if house.away(centre=screen.use is s.CodeUse.CANCEL):
        return visit, ()
    asked = screen.asked or new_id
    command: c.Command = c.LocateAppointment(code=screen.code)
    if screen.use is s.CodeUse.CHECK_IN:
        assistance = s.in_order(screen.assistance)
        command = c.CheckIn(code=screen.code, language=visit.language, assistance=assistance)
    elif screen.use is s.CodeUse.FIND:
        command = c.FindTicket(code=screen.code)
    return s.swap(visit, replace(screen, asked=asked, problem=None)), (i.Ask(asked, command),)


def settle(visit: s.Visit, screen: s.Code, event: i.Answered, house: House, new_id: CommandId) -> Turn:
    """Take the answer to a code."""
    match event.outcome:
        case TicketGiven() as given:
            return checked_in(visit, given, house)
        case TicketFound() as found:
            return replace(visit, screen=s.Mine(code=screen.code, found=found), trail=()), ()
        case Booked(appointment=found) if screen.use is s.CodeUse.CANCEL:
            return s.push(s.swap(visit, s.typed(screen, screen.code)), s.CancelCheck(code=screen.code, found=found)), ()
        case None if screen.step is s.CodeStep.FIRST:
            return not_granted(visit, screen, event), ()
        case _ if screen.use is s.CodeUse.CHECK_IN:
            return _not_checked_in(visit, screen, event, house, new_id)
        case _:
            return not_granted(visit, screen, event), ()


def settle_cancel(visit: s.Visit, screen: s.CancelCheck, event: i.Answered) -> s.Visit:
    """Take the answer to a cancellation."""
    match event.outcome:
        case Refusal() | None:
            return not_granted(visit, screen, event)
        case _:
            return replace(visit, screen=s.Cancelled(), trail=())


def _not_checked_in(visit: s.Visit, screen: s.Code, event: i.Answered, house: House, new_id: CommandId) -> Turn:
    """Say what is the matter with a code.

    One that is none of today's may be of another day or office; one that is checked in has a ticket, whatever became
    of that. Where nobody can tell, that is said: it is not for a visitor to doubt their code.
    """
    match event.outcome, screen.step:
        case Booked(appointment=found), _:
            return _explain(visit, screen, s.NotCheckedIn(problem=s.Problem(Reason.UNKNOWN_CODE), found=found)), ()
        case Refusal(refused=Reason.UNKNOWN_CODE), s.CodeStep.FIRST if house.centre:
            return _look(visit, screen, s.CodeStep.LOCATING, c.LocateAppointment(code=screen.code), new_id)
        case Refusal(refused=Reason.UNKNOWN_CODE), s.CodeStep.LOCATING:
            return _explain(visit, screen, s.NotCheckedIn(problem=s.Problem(Reason.UNKNOWN_CODE))), ()
        case Refusal(refused=Reason.WRONG_STATE, values=values), s.CodeStep.FIRST:
            known = replace(screen, number=str(values.get("number", "")))
            return _look(visit, known, s.CodeStep.FINDING, c.FindTicket(code=screen.code), new_id)
        case Refusal(refused=reason), s.CodeStep.FIRST if reason in _EXPLAINED:
            return _explain(visit, screen, s.NotCheckedIn(problem=problem_of(event))), ()
        case _, s.CodeStep.FINDING:
            already = s.NotCheckedIn(problem=s.Problem(Reason.WRONG_STATE), number=screen.number)
            return _explain(visit, screen, already), ()
        case (Refusal(refused=Reason.UNKNOWN_CODE), _) | (_, s.CodeStep.LOCATING):
            return _explain(visit, screen, s.NotCheckedIn(problem=s.Problem(Reason.CENTRE_AWAY))), ()
        case _:
            return not_granted(visit, screen, event), ()


def _look(visit: s.Visit, screen: s.Code, step: s.CodeStep, command: c.Command, new_id: CommandId) -> Turn:
    return s.swap(visit, replace(screen, asked=new_id, step=step, problem=None)), (i.Ask(new_id, command),)


def _explain(visit: s.Visit, screen: s.Code, explained: s.NotCheckedIn) -> s.Visit:
    """Put the explanation over the code, which Back leads to."""
    return s.push(s.swap(visit, s.typed(screen, screen.code)), explained)
