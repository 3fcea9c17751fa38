"""What a clerk can do, with which key, and why not now. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from office import commands as c
from office.ids import CounterId, QueueId, TicketId
from office.wire.states import CounterState


class Action(StrEnum):
    """One action of the panel; its value is the `do` of its command (DESIGN §3)."""

    OPEN = "open_counter"
    NEXT = "call_next"
    RECALL = "recall"
    START = "start_service"
    FINISH = "finish"
    NO_SHOW = "no_show"
    PUT_BACK = "put_back"
    PARK = "park"
    TRANSFER = "transfer"
    CALL_TICKET = "call_ticket"
    UNDO_NO_SHOW = "undo_no_show"
    REOPEN = "reopen"
    PAUSE = "pause_counter"
    RESUME = "resume_counter"
    CLOSE = "close_counter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """The key of each action, as Qt writes key sequences. The table ``[keys]`` of the configuration."""

    call_next: str = "F2"
    recall: str = "F3"
    start_service: str = "F4"
    finish: str = "F5"
    no_show: str = "F6"
    put_back: str = "F7"
    park: str = "F8"
    transfer: str = "F9"
    undo: str = "Ctrl+Z"
    pause: str = "F11"
    """Pauses, and goes on."""
    close_counter: str = "F12"
    alarm: str = "Ctrl+F10"
    """The silent alarm: two keys, so that none raises it by chance."""
    answer_help: str = "Ctrl+H"
    """Answers the first open call of another place."""
    print_list: str = "Ctrl+P"
    """Prints the emergency sheet while the hub is away."""

    def by_action(self) -> dict[Action, str]:
        """Return each action's key; an action without one is left out."""
        return {
            Action.NEXT: self.call_next,
            Action.RECALL: self.recall,
            Action.START: self.start_service,
            Action.FINISH: self.finish,
            Action.NO_SHOW: self.no_show,
            Action.PUT_BACK: self.put_back,
            Action.PARK: self.park,
            Action.TRANSFER: self.transfer,
            Action.UNDO_NO_SHOW: self.undo,
            Action.REOPEN: self.undo,
            Action.PAUSE: self.pause,
            Action.RESUME: self.pause,
            Action.CLOSE: self.close_counter,
        }


UNDO: Mapping[str, Action] = {"missed": Action.UNDO_NO_SHOW, "done": Action.REOPEN}
"""What takes the end of the last visit back, by the state of its ticket."""

_CALLED_ONLY = frozenset({Action.RECALL, Action.START, Action.NO_SHOW, Action.PUT_BACK})
_WITH_VISITOR = frozenset({Action.FINISH, Action.PARK, Action.TRANSFER})
_BUSY = frozenset({"called", "serving"})


def undo(state: CounterState | None) -> Action | None:
    """Return what would take the end of the counter's last visit back, if the hub allows it now."""
    if state is None or state.last is None or state.ticket is not None:
        return None
    action = UNDO.get(state.last.state)
    return action if action is not None and action.value in state.may else None


def why_not(action: Action, state: CounterState | None) -> str:
    """Return the key of the sentence why the hub would refuse an action now, or ``""`` if it would not."""
    if state is None:
        return "unknown"
    if action.value in state.may:
        return ""
    if state.state == "closed":
        return "closed"
    if action is Action.RESUME:
        return "not-paused"
    if action in UNDO.values():
        return "nothing-to-undo"
    if action is not Action.CLOSE and state.state == "paused":
        return "paused"
    return _why_not_open(action, state)


def _why_not_open(action: Action, state: CounterState) -> str:
    if action is Action.OPEN:
        return "open-already"
    if action is Action.NEXT and state.state == "called":
        return "just-called"
    if action is Action.NEXT and state.waiting == 0:
        return "nobody-waits"
    if action in _CALLED_ONLY and state.state == "serving":
        return "in-service"
    if action in _CALLED_ONLY | _WITH_VISITOR:
        return "nobody-here"
    return "visitor-here" if state.state in _BUSY else "not-now"


def command(action: Action, counter: CounterId, argument: str) -> c.Command:
    """Return the command of an action.

    `argument` is the clerk's slug to open, the queue to transfer to, the ticket to call, undo or reopen.
    """
    match action:
        case Action.OPEN:
            return c.OpenCounter(counter=counter, clerk=argument)
        case Action.NEXT:
            return c.CallNext(counter=counter)
        case Action.CALL_TICKET:
            return c.CallTicket(counter=counter, ticket=TicketId(argument))
        case Action.UNDO_NO_SHOW:
            return c.UndoNoShow(ticket=TicketId(argument))
        case Action.REOPEN:
            return c.Reopen(ticket=TicketId(argument))
        case Action.PAUSE:
            return c.PauseCounter(counter=counter)
        case Action.RESUME:
            return c.ResumeCounter(counter=counter)
        case Action.CLOSE:
            return c.CloseCounter(counter=counter)
        case _:
            return _of_visit(action, counter, argument)


def _of_visit(action: Action, counter: CounterId, argument: str) -> c.Command:
    match action:
        case Action.RECALL:
            return c.Recall(counter=counter)
        case Action.START:
            return c.StartService(counter=counter)
        case Action.FINISH:
            return c.Finish(counter=counter)
        case Action.NO_SHOW:
            return c.NoShow(counter=counter)
        case Action.PUT_BACK:
            return c.PutBack(counter=counter)
        case Action.PARK:
            return c.Park(counter=counter)
        case Action.TRANSFER:
            return c.Transfer(counter=counter, to_queue=QueueId(argument))
        case _:
            raise AssertionError(action)
