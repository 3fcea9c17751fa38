"""What a visitor does with a ticket they have: look it up, come back, come for something else, give it up."""

from dataclasses import replace

from kiosk import inputs as i
from kiosk import screens as s
from kiosk.house import House
from kiosk.turn import Turn, problem_of
from office import commands as c
from office.ids import CommandId, ServiceId
from office.wire.answers import Refusal, TicketFound


def act(visit: s.Visit, screen: s.Mine, event: i.Input, house: House, new_id: CommandId) -> Turn:
    """Return what a touch on "my ticket" does."""
    match event:
        case i.Touch.OTHER_SERVICE:
            return s.push(visit, s.Services(purpose=s.Purpose.CHANGE)), ()
        case i.Touch.GIVE_UP if not screen.giving_up:
            return s.push(visit, replace(screen, giving_up=True, problem=None)), ()
        case i.Touch.GIVE_UP_SURELY if screen.giving_up:
            return _ask(visit, screen, c.CancelTicket(code=screen.code), house, new_id)
        case i.Touch.COME_BACK:
            return _ask(visit, screen, c.ReturnTicket(code=screen.code), house, new_id)
        case i.Touch.LOOK_AGAIN:
            return _ask(visit, screen, c.FindTicket(code=screen.code), house, new_id)
        case _:
            return visit, ()


def watch(visit: s.Visit, house: House, new_id: CommandId) -> Turn:
    """The queues have moved: ask quietly how the ticket stands now, one question at a time."""
    screen = visit.screen
    if not isinstance(screen, s.Mine) or screen.asked or screen.watched or not house.hub:
        return visit, ()
    ask = i.Ask(new_id, c.FindTicket(code=screen.code))
    return s.swap(visit, replace(screen, watched=new_id)), (ask,)


def change(visit: s.Visit, service: ServiceId, house: House, new_id: CommandId) -> Turn:
    """Ask for another service, back on the ticket's own screen."""
    trail = visit.trail
    while trail and not isinstance(trail[-1], s.Mine):
        trail = trail[:-1]
    entry = house.service(service)
    if entry is None or "walk_in" not in entry.access or not trail or not isinstance(screen := trail[-1], s.Mine):
        return visit, ()
    back = replace(visit, screen=screen, trail=trail[:-1])
    return _ask(back, screen, c.ChangeTicket(code=screen.code, services=(service,)), house, new_id)


def settle(visit: s.Visit, screen: s.Mine, event: i.Answered) -> s.Visit:
    """Take the answer to what was asked on "my ticket"; one that nobody waits for brings news or nothing."""
    if event.re == screen.watched:
        found = event.outcome if isinstance(event.outcome, TicketFound) else screen.found
        return s.swap(visit, replace(screen, watched=None, found=found))
    match event.outcome:
        case TicketFound() as found:
            return s.swap(visit, s.Mine(code=screen.code, found=found))
        case Refusal() | None:
            return s.swap(visit, replace(screen, asked=None, problem=problem_of(event)))
        case _:
            return replace(visit, screen=s.Cancelled(ticket=True), trail=())


def _ask(visit: s.Visit, screen: s.Mine, command: c.Command, house: House, new_id: CommandId) -> Turn:
    if house.away():
        return visit, ()
    return s.swap(visit, replace(screen, asked=new_id, watched=None, problem=None)), (i.Ask(new_id, command),)
