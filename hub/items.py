"""What reaches the hub's loop: messages of devices, results of workers, signals."""

from dataclasses import dataclass
from datetime import date

from hub.central.port import Plan
from office.commands import Command
from office.ids import ClientId, CommandId, CounterId
from office.reasons import Refused
from office.wire.answers import Answer


@dataclass(frozen=True, slots=True)
class Asked:
    """A payload on ``ask/<client>``; `at` is the monotonic time of its arrival."""

    client: ClientId
    payload: bytes
    at: float


@dataclass(frozen=True, slots=True)
class Pressed:
    """A payload on ``button/<counter>``."""

    counter: CounterId
    payload: bytes
    at: float


@dataclass(frozen=True, slots=True)
class SeenSaid:
    """A payload on ``seen/<client>``."""

    client: ClientId
    payload: bytes


@dataclass(frozen=True, slots=True)
class DeviceSaid:
    """A payload on ``device/<client>``; empty: the retained state was cleared."""

    client: ClientId
    payload: bytes


@dataclass(frozen=True, slots=True)
class Connected:
    """The broker's connection has come or gone."""

    up: bool


@dataclass(frozen=True, slots=True)
class CentreAsked:
    """A command that takes time: one that only the centre can carry out, or a sign-in."""

    client: ClientId
    id: CommandId
    command: Command


@dataclass(frozen=True, slots=True)
class CentreAnswered:
    """What the centre made of a command."""

    asked: CentreAsked
    outcome: Answer | Refused


@dataclass(frozen=True, slots=True)
class PinChecked:
    """What became of a `sign_in`."""

    asked: CentreAsked
    outcome: Answer | Refused
    wrong_pin: bool = False
    """It counts as a guess."""


@dataclass(frozen=True, slots=True)
class CentreSeen:
    """Whether the centre can be reached, and what it can do (None: as before)."""

    online: bool
    can: tuple[str, ...] | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PlanPulled:
    """A new state of the plan."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class Pushed:
    """The centre has all events up to this place."""

    day: date
    seq: int


@dataclass(frozen=True, slots=True)
class Crashed:
    """A worker died of a bug; so does the hub."""

    error: BaseException


@dataclass(frozen=True, slots=True)
class Reload:
    """Read the office's files again."""


@dataclass(frozen=True, slots=True)
class Stop:
    """End cleanly."""


Item = (
    Asked
    | Pressed
    | SeenSaid
    | DeviceSaid
    | Connected
    | CentreAnswered
    | PinChecked
    | CentreSeen
    | PlanPulled
    | Pushed
    | Crashed
    | Reload
    | Stop
)
