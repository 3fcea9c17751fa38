"""What QML sees of the service screen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from appliance.clock import Clock
from appliance.pins import fits
from kiosk import service as sv
from kiosk.keypad import Action

QML_IMPORT_NAME = "Lobbycall.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Hands:
    """What staff can do from the service screen."""

    status: Callable[[], Mapping[str, tuple[bool, str]]]
    """Each part's name with whether it is well, and a word on it."""
    unchecked: tuple[str, ...]
    """The languages' own names whose texts nobody has checked."""
    print_test: Callable[[], None]
    use_language: Callable[[str], None]
    take_out: Callable[[bool], None]
    """Out of service, or back."""
    restart: Callable[[], None]
    keys: Callable[[], Mapping[str, Action]]


@QmlElement
@QmlUncreatable("made by the composition root")
class ServiceViewModel(QObject):  # type: ignore[operator]  # the stubs know QmlUncreatable as a class
    """Closed until somebody knocks and knows the PIN."""

    changed = Signal()

    def __init__(self, clock: Clock, pin: str, hands: Hands | None = None) -> None:
        """Open for the PIN whose hash is `pin`; with an empty one nobody comes in."""
        super().__init__()
        self._clock = clock
        self._pin = pin
        self.hands = hands
        """Set by who can do these things."""
        self._state = sv.Service()
        self._out = False
        self._pressed = ""

    def _to(self, state: sv.Service) -> None:
        self._state = state
        self.changed.emit()

    @Slot()
    def tick(self) -> None:
        """Time passes; to be called every second."""
        if self._state.stage is not sv.Stage.CLOSED:
            self._to(sv.time_passes(self._state, self._clock.monotonic()))

    @Slot(float, float)
    def knock(self, x: float, y: float) -> None:
        """Take a touch anywhere, in parts of the screen's shorter side."""
        before = self._state
        self._state = sv.knock(before, x, y, self._clock.monotonic())
        if not self._pin:
            self._state = sv.leave(self._state)
        if before.stage is not self._state.stage:
            self._pressed = ""
            self.changed.emit()

    def pressed(self, key: str) -> bool:
        """Take a key of any keyboard; tell whether it was for this screen, which says what the key does."""
        if self._state.stage is sv.Stage.CLOSED:
            return False
        self._pressed = key
        self._to(sv.knock(self._state, 1, 1, self._clock.monotonic()))
        return True

    @Property(str, notify=changed)
    def stage(self) -> str:
        """What to show: nothing, ``pin`` or ``open``."""
        return self._state.stage

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits of the PIN are typed."""
        return len(self._state.typed)

    @Property(int, notify=changed)
    def locked(self) -> int:
        """For how many seconds no PIN is taken."""
        return round(sv.locked_s(self._state, self._clock.monotonic()) + 0.5) if self._locked() else 0

    def _locked(self) -> bool:
        return sv.locked_s(self._state, self._clock.monotonic()) > 0

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        """Whether the last PIN was wrong."""
        return self._state.wrong > 0

    @Property(bool, notify=changed)
    def out(self) -> bool:
        """Whether the kiosk is out of service."""
        return self._out

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stubs forget names
    def status(self) -> list[dict[str, object]]:
        """The parts, how they are."""
        parts = {} if self.hands is None or self._state.stage is not sv.Stage.OPEN else self.hands.status()
        return [{"what": what, "well": well, "word": word} for what, (well, word) in parts.items()]

    @Property(str, notify=changed)
    def unchecked(self) -> str:
        """The languages that nobody has checked."""
        return "" if self.hands is None else ", ".join(self.hands.unchecked)

    @Property(str, notify=changed)
    def key(self) -> str:
        """The key that was pressed last, by its name in configurations."""
        return self._pressed

    @Property(str, notify=changed)
    def keyAction(self) -> str:
        """What that key does, a `kiosk.keypad.Action`; empty: nothing."""
        return "" if self.hands is None else self.hands.keys().get(self._pressed, "")

    @Slot(str)
    def typeDigit(self, digit: str) -> None:
        """Take one more digit of the PIN."""
        self._to(sv.type_digit(self._state, digit))

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._to(sv.erase(self._state))

    @Slot()
    def enter(self) -> None:
        """Try the PIN."""
        self._to(sv.enter(self._state, lambda typed: fits(typed, self._pin), self._clock.monotonic()))

    @Slot()
    def leave(self) -> None:
        """Close the screen."""
        self._to(sv.leave(self._state))

    @Slot()
    def printTest(self) -> None:
        """Print a test slip."""
        if hands := self._allowed():
            hands.print_test()

    @Slot(str)
    def useLanguage(self, tag: str) -> None:
        """Show the kiosk in another language."""
        if hands := self._allowed():
            hands.use_language(tag)
            self.changed.emit()

    @Slot()
    def takeOut(self) -> None:
        """Take the kiosk out of service, or back."""
        if hands := self._allowed():
            self._out = not self._out
            hands.take_out(self._out)
            self.changed.emit()

    @Slot()
    def restart(self) -> None:
        """Start the program anew."""
        if hands := self._allowed():
            hands.restart()

    def _allowed(self) -> Hands | None:
        return self.hands if self._state.stage is sv.Stage.OPEN else None
