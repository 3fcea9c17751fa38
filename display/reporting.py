"""Tells the hub what was painted and spoken, and how the display is."""

from datetime import datetime

from PySide6.QtCore import QObject, Slot

from appliance.qt.line import Line
from office.ids import CallId
from office.wire.states import Call, DeviceState, Seen

KIND = "display"
MOST_REMEMBERED = 100
"""More calls than any wall holds."""


class Reporter(QObject):
    """Publishes ``seen/<client>`` and ``device/<client>``."""

    def __init__(self, line: Line, *, mute: bool) -> None:
        """Report over `line`. `mute`: this display has no sound on purpose, which is no problem."""
        super().__init__()
        self._line = line
        self._mute = mute
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

    @Slot(bool)
    def sounds(self, on: bool) -> None:
        """Say whether this display can speak."""
        problems = () if on or self._mute else ("no_sound",)
        self._line.tell(DeviceState(online=True, kind=KIND, speaking=on, problems=problems))

    def _say(self, seen: Seen) -> None:
        self._line.publish(self._line.topics.seen(self._line.client), seen)
