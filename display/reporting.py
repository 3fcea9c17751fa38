"""Tells the hub what was painted and spoken, and how the display is."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Slot

from appliance.clock import Clock
from appliance.qt.line import Line
from office.ids import CallId
from office.wire.devices import DeviceState, Seen, Unspoken
from office.wire.states import Call

KIND = "display"
HEARTBEAT_MS = 1000
"""Said so often, from the thread that paints: whoever hangs falls silent, and another display speaks."""
MOST_REMEMBERED = 100
"""More calls than any wall holds."""


class Reporter(QObject):
    """Publishes ``seen/<client>`` and ``device/<client>``."""

    def __init__(self, line: Line, clock: Clock, *, mute: bool) -> None:
        """Report over `line`. `mute`: this display has no sound on purpose, which is no problem."""
        super().__init__()
        self._line = line
        self._clock = clock
        self._mute = mute
        self._state = DeviceState(online=True, kind=KIND)
        self._heart = QTimer(self)
        self._heart.setInterval(HEARTBEAT_MS)
        self._heart.timeout.connect(self._beat)
        self._painted: dict[CallId, datetime] = {}

    @Slot(str, object)
    def painted(self, call: str, at: datetime) -> None:
        """Say that a call is on the wall since `at`."""
        call_id = CallId(call)
        self._painted[call_id] = at
        while len(self._painted) > MOST_REMEMBERED:
            self._painted.pop(next(iter(self._painted)))
        self._say(Seen(call=call_id, painted_at=at))

    @Slot(object, object)
    def spoken(self, call: Call, at: datetime) -> None:
        """Say that a call was heard, its sentence over at `at`."""
        self._say(Seen(call=call.id, painted_at=self._painted.get(call.id, at), spoken_at=at))

    @Slot(object, str)
    def unspoken(self, call: Call, why: Unspoken) -> None:
        """Say that a call will not be heard, and why."""
        at = self._painted.get(call.id, self._clock.now())
        self._say(Seen(call=call.id, painted_at=at, unspoken=why))

    @Slot(bool)
    def sounds(self, on: bool) -> None:
        """Say whether this display can speak, at once and from now on each second."""
        problems = () if on or self._mute else ("no_sound",)
        speaking = None if self._mute else on
        self._state = DeviceState(online=True, kind=KIND, speaking=speaking, problems=problems)
        self._beat()
        self._heart.start()

    @Slot()
    def _beat(self) -> None:
        self._line.tell(self._state)

    def _say(self, seen: Seen) -> None:
        self._line.publish(self._line.topics.seen(self._line.client), seen)
