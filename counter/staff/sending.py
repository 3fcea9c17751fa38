"""Sends the commands of a staff window, and says how they ended."""

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from appliance.asking import NoAnswer, Outcome
from counter.counter_view_model import Ask
from counter.staff.house import House, Notice
from office import commands as c
from office.wire import answers as a


class Set(Protocol):
    """Changes fields of the inputs."""

    def __call__(self, **changes: Any) -> None: ...  # noqa: D102  said by the class


class _Inputs(Protocol):
    @property
    def house(self) -> House: ...


InputsT = TypeVar("InputsT", bound=_Inputs)


class Sending(Generic[InputsT]):
    """What both windows do with a command: it is pending, then refused or done."""

    def __init__(
        self,
        inputs: Callable[[], InputsT],
        change: Set,
        ask: Ask,
        refused: Callable[[Outcome], None],
        done: Callable[[], None] = lambda: None,
    ) -> None:
        """Read by `inputs`, write by `change`; `done` is told of each command that the hub has granted."""
        self._inputs = inputs
        self._change = change
        self._ask = ask
        self._refused = refused
        self._done = done

    def _do(self, command: c.Command, then: Callable[[Any], None]) -> None:
        """Send a command; `then` gets the answer if it is granted."""
        self._change(pending=self._inputs().house.monotonic, notice=None)

        def outcome(found: Outcome) -> None:
            if isinstance(found, a.Refusal | NoAnswer):
                self._refused(found)
                return
            self._change(pending=None)
            self._done()
            then(found)

        self._ask(command, outcome)

    def _note(self, key: str, **values: str) -> None:
        at = self._inputs().house.monotonic
        self._change(notice=Notice(f"note-{key}", at, good=True, values=tuple(values.items())))
