"""What a clerk can do, with which key, and why not now. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

from office.wire.panel_states import CounterState


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
    ERRAND = "errand"
    TRANSFER = "transfer"
    ADD_SERVICE = "add_service"
    UNTICKETED = "serve_unticketed"
    CALL_TICKET = "call_ticket"
    UNDO_NO_SHOW = "undo_no_show"
    REOPEN = "reopen"
    RETURN = "return_ticket"
    CANCEL = "cancel_ticket"
    CHECK_IN = "check_in"
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
    finish_with: str = "Shift+F5"
    """Finishes after a look at services and people."""
    no_show: str = "F6"
    put_back: str = "F7"
    park: str = "F8"
    errand: str = "Shift+F8"
    transfer: str = "F9"
    add_service: str = "Shift+F9"
    serve_unticketed: str = "Shift+F2"
    undo: str = "Ctrl+Z"
    pause: str = "F11"
    """Pauses, and goes on."""
    close_counter: str = "F12"
    lists: str = "Ctrl+L"
    reveal: str = "F1"
    """Shows for some seconds what is hidden from visitors' eyes."""
    form: str = "F10"
    """From the small bar to the window and back."""
    alarm: str = "Ctrl+F10"
    """The silent alarm: two keys, so that none raises it by chance."""
    answer_help: str = "Ctrl+H"
    """Answers the first open call of another place."""
    print_list: str = "Ctrl+P"
    """Prints the emergency sheet while the hub is away."""

    def by_action(self) -> dict[str, str]:
        """Return each action's key by its name; an action without one is left out."""
        plain = {field.name: getattr(self, field.name) for field in fields(self)}
        again = {"undo_no_show": self.undo, "reopen": self.undo}
        return {**plain, **again, "pause_counter": self.pause, "resume_counter": self.pause}


UNDO: Mapping[str, Action] = {"missed": Action.UNDO_NO_SHOW, "done": Action.REOPEN}
"""What takes the end of the last visit back, by the state of its ticket."""
AT_ANY_TIME = frozenset({Action.RETURN, Action.CANCEL, Action.CHECK_IN})
"""What needs no open counter."""
NEEDS_MORE = frozenset(
    {Action.PARK, Action.ERRAND, Action.TRANSFER, Action.ADD_SERVICE, Action.UNTICKETED, Action.PAUSE}
)
"""What asks for one choice more."""

_CALLED_ONLY = frozenset({Action.RECALL, Action.START, Action.NO_SHOW, Action.PUT_BACK})
_WITH_VISITOR = frozenset({Action.FINISH, Action.PARK, Action.TRANSFER, Action.ERRAND, Action.ADD_SERVICE})
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
    if action.value in state.may or action in AT_ANY_TIME:
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


def why_not_seat(state: CounterState | None) -> str:
    """Return why a waiting ticket cannot be served without a call, or ``""``: the counter is open and free for it."""
    if state is None:
        return "unknown"
    return {"closed": "closed", "paused": "paused", "free": ""}.get(state.state, "visitor-here")


def _why_not_open(action: Action, state: CounterState) -> str:
    if action is Action.OPEN:
        return "open-already"
    if action is Action.NEXT and state.waiting == 0:
        return "nobody-waits"
    if action is Action.NEXT and state.state == "called":
        return "outcome-first"
    if action is Action.CALL_TICKET and state.state != "called":
        return "nobody-to-call"
    if action in _CALLED_ONLY and state.state == "serving":
        return "in-service"
    if action in _CALLED_ONLY | _WITH_VISITOR:
        return "nobody-here"
    return "visitor-here" if state.state in _BUSY else "not-now"
