"""The announcer: the display's announcements in their order, spoken in a thread of its own."""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from appliance.clock import Clock
from appliance.voice.ahead import Ahead
from appliance.voice.settings import VoiceSettings
from appliance.voice.spelling import Spelling
from appliance.voice.voice import Said, Voice, decibels
from display import announcements as a
from display.board import TEST
from display.loudness import mute, volume
from display.sentences import sentences, usual
from office.ids import Language
from office.wire.devices import Unspoken
from office.wire.states import BoardState, Call, CatalogueState

logger = logging.getLogger(__name__)

AFTER_PAINT_MS = 40
"""The gong follows the first frame with the number (norms.md N-04), and comes after so long without one."""
RECHECK_S = 30.0
"""The sound card is looked at so often while nothing is said."""
BETWEEN_MS = 300
"""Between two announcements."""
AHEAD_AFTER_S = 20.0
"""What is likely to be said is rendered so long after the start, or after the office has changed."""


class Announcer(QObject):
    """Speaks one call after the other. All signals come in the main thread."""

    spoken = Signal(object, object)
    """(the `Call`, the moment its sentence was over); only if it was heard."""
    unspoken = Signal(object, str)
    """(the `Call`, why it will not be spoken: an `Unspoken`)."""
    sound_changed = Signal(bool)
    """Whether sound goes out."""
    silent_changed = Signal(bool)
    """Whether visitors must be told that nothing is to be heard: our sound fails, and no other display speaks."""

    _done = Signal(object, object)
    _checked = Signal(bool)

    def __init__(
        self,
        announcements: a.Announcements,
        voice: Voice,
        spellings: dict[Language, Spelling],
        clock: Clock,
        settings: VoiceSettings,
        *,
        ahead_after_s: float = AHEAD_AFTER_S,
    ) -> None:
        """Prepare; nothing runs before `start`."""
        super().__init__()
        self._state = announcements
        self._voice = voice
        self._spellings = spellings
        self._clock = clock
        self._settings = settings
        self._catalogue: CatalogueState | None = None
        self._busy = False
        self._sounds: bool | None = None
        self._silent = False
        self._jobs: queue.Queue[Callable[[], None] | None] = queue.Queue()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._work, name="voice", daemon=True)
        self._ahead = Ahead(voice, lambda: self._busy, ahead_after_s)
        queued = Qt.ConnectionType.QueuedConnection
        self._done.connect(self._take_done, queued)
        self._checked.connect(self._take_sound, queued)

    def start(self) -> None:
        """Look whether there is sound, and be ready."""
        self._thread.start()
        self._ahead.start()

    def stop(self) -> None:
        """Fall silent and take no more."""
        self._stopped.set()
        self._ahead.stop()
        self._jobs.put(None)
        self._thread.join(0.2)

    def take_call(self, call: Call) -> None:
        """Take ``event/call``."""
        self._state = a.hear_call(self._state, call, self._clock.now())
        QTimer.singleShot(AFTER_PAINT_MS, self, self.next)

    def take_board(self, board: BoardState) -> None:
        """Take ``state/board``."""
        self._state = a.hear_board(self._state, board, self._clock.now())
        self._tell_silent()
        self.next()

    def take_catalogue(self, catalogue: CatalogueState) -> None:
        """Take the office's languages of announcements, its hours, and what is likely to be called."""
        self._state = replace(self._state, announce=catalogue.announce)
        before, self._catalogue = self._catalogue, catalogue
        if self._settings.ahead and self._sounds and (before is None or _words(before) != _words(catalogue)):
            self._prepare(catalogue)

    def _prepare(self, catalogue: CatalogueState) -> None:
        self._ahead.want(usual(catalogue, self._state.zone, self._spellings, self._settings.ahead))

    @Slot()
    def next(self) -> None:
        """Announce the next call, if nothing is being said."""
        while not self._busy:
            self._state, turn, expired = a.next_up(self._state, self._clock.now())
            for call in expired:
                self._tell_unspoken(call, "expired")
            if turn is None:
                return
            if turn.call.state != TEST and self._mute():
                self._tell_unspoken(turn.call, "muted")
            else:
                self._begin(turn)

    def _begin(self, turn: a.Turn) -> None:
        self._busy = True
        said, db = sentences(turn, self._spellings), self._db()
        self._jobs.put(
            lambda: self._done.emit(
                turn.call,
                (self._voice.announce(said, gong=turn.gong, db=db, hush=self._stopped), self._clock.now()),
            )
        )

    def _mute(self) -> bool:
        beyond = timedelta(minutes=self._settings.speak_beyond_hours_min)
        return mute(self._catalogue, self._clock.now(), beyond)

    def _db(self) -> float:
        zone = ZoneInfo(self._catalogue.time_zone) if self._catalogue else None
        local = self._clock.now().astimezone(zone)
        return decibels(volume(self._settings.volume, self._settings.volume_at, local))

    def _work(self) -> None:
        self._checked.emit(self._voice.check())
        while not self._stopped.is_set():
            try:
                job = self._jobs.get(timeout=RECHECK_S)
            except queue.Empty:
                self._checked.emit(self._voice.check())
                continue
            if job is not None:
                job()

    @Slot(object, object)
    def _take_done(self, call: Call, result: tuple[Said, datetime]) -> None:
        said, at = result
        if said.sounded:
            self._take_sound(True)
        else:
            # A player that died costs its sentence, a sound card that is gone costs us the voice: see which it is.
            self._jobs.put(lambda: self._checked.emit(self._voice.check()))
        if said.spoken:
            self.spoken.emit(call, at)
        elif not self._stopped.is_set():
            self._tell_unspoken(call, "no_voice" if said.sounded else "no_sound")
        QTimer.singleShot(BETWEEN_MS, self, self._go_on)

    @Slot()
    def _go_on(self) -> None:
        self._busy = False
        self.next()

    def _tell_unspoken(self, call: Call, why: Unspoken) -> None:
        logger.info("%s was not spoken: %s", call.number, why)
        self.unspoken.emit(call, why)

    def _tell_silent(self) -> None:
        silent = self._voice.wanted and self._sounds is False and self._state.voiceless
        if silent != self._silent:
            self._silent = silent
            self.silent_changed.emit(silent)

    @Slot(bool)
    def _take_sound(self, sounds: bool) -> None:
        if sounds == self._sounds:
            return
        self._sounds = sounds
        self.sound_changed.emit(sounds)
        self._tell_silent()
        if sounds and self._settings.ahead and self._catalogue is not None:
            self._prepare(self._catalogue)


def _words(catalogue: CatalogueState) -> object:
    """Return what of an office is spoken."""
    return catalogue.announce, catalogue.languages, catalogue.counters, [queue.letter for queue in catalogue.queues]
