"""A visitor calls for help, on whatever screen they are."""

from dataclasses import replace

from kiosk import inputs as i
from kiosk import screens as s
from kiosk.house import House
from kiosk.turn import Turn
from office import commands as c
from office.ids import CommandId
from office.wire.answers import Answer, Refusal


def call(visit: s.Visit, house: House, new_id: CommandId) -> Turn:
    """Call somebody; without the hub nobody hears it, and that is said."""
    if visit.help is s.Help.CALLING:
        return visit, ()
    if not house.hub:
        return replace(visit, help=s.Help.UNDELIVERED), ()
    return replace(visit, help=s.Help.CALLING, help_asked=new_id), (i.Ask(new_id, c.CallHelp()),)


def noted(visit: s.Visit) -> s.Visit:
    """Go on where the visitor was. A call that is on its way stays on the screen until its end is known."""
    return visit if visit.help is s.Help.CALLING else replace(visit, help=s.Help.NONE)


def settle(visit: s.Visit, event: i.Answered) -> s.Visit:
    """Say what became of the call."""
    delivered = isinstance(event.outcome, Answer) and not isinstance(event.outcome, Refusal)
    return replace(visit, help=s.Help.COMING if delivered else s.Help.UNDELIVERED, help_asked=None)
