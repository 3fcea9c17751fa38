"""A visitor who walks through the kiosk's flow, step by step."""

from kiosk import inputs as i
from kiosk import screens as s
from kiosk.flow import advance
from kiosk.house import House
from kiosk.samples import NOW
from office import commands as c
from office.ids import CommandId, Language, QueueId, ServiceId, TicketId
from office.wire.answers import (
    GivenTicket,
    TicketGiven,
)

DE, EN = Language("de"), Language("en")
PASSPORT = ServiceId("reisepass")
CERTIFICATE = ServiceId("meldebescheinigung")
WANTED = s.Party((PASSPORT,))


class Walk:
    """A visitor who walks through the flow; ids are counted."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.visit = s.fresh(DE)
        self.effects: tuple[i.Effect, ...] = ()
        self.count = 0

    def __call__(self, *events: i.Input) -> s.Screen:
        for event in events:
            self.count += 1
            self.visit, self.effects = advance(self.visit, event, self.house, CommandId(f"id-{self.count}"))
        return self.visit.screen

    @property
    def asked(self) -> i.Ask:
        found = [effect for effect in self.effects if isinstance(effect, i.Ask)]
        assert len(found) == 1
        return found[0]

    def take_ticket(self) -> s.Screen:
        """Answer what is asked before a ticket as most visitors do."""
        return self(i.TakeTicket(), i.HasPhoto(yes=True), i.Touch.PROCEED)

    def commands(self) -> list[c.Command]:
        return [effect.command for effect in self.effects if isinstance(effect, i.Ask)]


def ticket(number: str = "A017") -> GivenTicket:
    return GivenTicket(id=TicketId("t"), number=number, code="482913", queue=QueueId("buerger"), issued_at=NOW, ahead=3)


def to_choice(walk: Walk) -> s.Choice:
    screen = walk(i.Look(s.Purpose.WALK_IN), i.ChooseService(PASSPORT))
    assert isinstance(screen, s.Choice)
    return screen


def issued(walk: Walk) -> str:
    to_choice(walk)
    walk.take_ticket()
    asked = walk.asked.id
    walk(i.Answered(asked, TicketGiven(re=asked, ticket=ticket())))
    return str(asked)
