"""The command of each action, from what the clerk has chosen. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from counter.actions import Action
from office import commands as c
from office.ids import AppointmentId, CounterId, QueueId, ServiceId, TicketId


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What an action needs beside the counter. Empty: nothing is said of it."""

    ticket: str = ""
    queue: str = ""
    counter: str = ""
    """To transfer to."""
    note: str = ""
    minutes: int = 0
    """Until when to park, from now."""
    services: tuple[str, ...] | None = None
    people: int = 0
    kind: str = ""
    """Of an errand."""
    reason: str = ""
    appointment: str = ""
    clerk: str = ""
    takeover: bool = False
    now: datetime | None = None
    """The hub's time, from which `minutes` count."""

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> "Details":
        """Read what QML gives; unknown names are a mistake of ours and raise TypeError."""
        values = dict(given)
        if values.get("services") is not None:
            values["services"] = tuple(map(str, values["services"]))
        for name in ("minutes", "people"):
            values[name] = int(values.get(name) or 0)
        return cls(**values)

    @property
    def named(self) -> TicketId | None:
        """The ticket; None: the one at the counter."""
        return TicketId(self.ticket) if self.ticket else None

    @property
    def until(self) -> datetime | None:
        """When a parked ticket comes back."""
        return self.now + timedelta(minutes=self.minutes) if self.now is not None and self.minutes else None

    @property
    def chosen(self) -> tuple[ServiceId, ...]:
        """The services, none if nothing is said of them."""
        return tuple(map(ServiceId, self.services or ()))


def command(action: Action, counter: CounterId, details: Details) -> c.Command:
    """Return the command of an action at a counter."""
    return _MAKERS[action](counter, details)


def _finish(counter: CounterId, given: Details) -> c.Command:
    services = None if given.services is None else given.chosen
    return c.Finish(counter=counter, services=services, people=given.people or None)


def _transfer(counter: CounterId, given: Details) -> c.Command:
    return c.Transfer(
        counter=counter,
        ticket=given.named,
        to_queue=QueueId(given.queue) if given.queue else None,
        to_counter=CounterId(given.counter) if given.counter else None,
        note=given.note or None,
    )


_MAKERS: Mapping[Action, Callable[[CounterId, Details], c.Command]] = {
    Action.OPEN: lambda counter, given: c.OpenCounter(counter=counter, clerk=given.clerk, takeover=given.takeover),
    Action.NEXT: lambda counter, _: c.CallNext(counter=counter),
    Action.RECALL: lambda counter, _: c.Recall(counter=counter),
    Action.START: lambda counter, given: c.StartService(counter=counter, ticket=given.named),
    Action.FINISH: _finish,
    Action.NO_SHOW: lambda counter, _: c.NoShow(counter=counter),
    Action.PUT_BACK: lambda counter, _: c.PutBack(counter=counter),
    Action.PARK: lambda counter, given: c.Park(counter=counter, ticket=given.named, until=given.until),
    Action.ERRAND: lambda counter, given: c.Errand(counter=counter, ticket=given.named, kind=given.kind),
    Action.TRANSFER: _transfer,
    Action.ADD_SERVICE: lambda counter, given: c.AddService(
        counter=counter, ticket=given.named, service=given.chosen[0]
    ),
    Action.UNTICKETED: lambda counter, given: c.ServeUnticketed(counter=counter, services=given.chosen),
    Action.CALL_TICKET: lambda counter, given: c.CallTicket(counter=counter, ticket=TicketId(given.ticket)),
    Action.UNDO_NO_SHOW: lambda _, given: c.UndoNoShow(ticket=TicketId(given.ticket)),
    Action.REOPEN: lambda _, given: c.Reopen(ticket=TicketId(given.ticket)),
    Action.RETURN: lambda _, given: c.ReturnTicket(ticket=TicketId(given.ticket)),
    Action.CANCEL: lambda _, given: c.CancelTicket(ticket=TicketId(given.ticket)),
    Action.CHECK_IN: lambda _, given: c.CheckIn(appointment=AppointmentId(given.appointment)),
    Action.PAUSE: lambda counter, given: c.PauseCounter(counter=counter, reason=given.reason or None),
    Action.RESUME: lambda counter, _: c.ResumeCounter(counter=counter),
    Action.CLOSE: lambda counter, _: c.CloseCounter(counter=counter),
}
