"""The announcer: the display's announcements in their order, spoken in a thread of its own."""

import logging
import queue
import threading
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from appliance.clock import Clock
from appliance.voice.sentence import Sentence
from appliance.voice.spelling import Spelling
from appliance.voice.voice import Said, Voice
from display import announcements as a
from office.catalogue import say
from office.ids import Language
from office.wire.states import BoardState, Call, CatalogueState

logger = logging.getLogger(__name__)

AFTER_PAINT_MS = 80
RECHECK_S = 30.0
"""Without sound it is tried again so often."""


class Announcer(QObject):
    """Speaks one call after the other. All signals come in the main thread."""

    spoken = Signal(object, object)
    """(the `Call`, the moment its sentence was over); only if it was heard."""
    sound_changed = Signal(bool)
    """Whether sound goes out."""

    _done = Signal(object, object)
    _checked = Signal(bool)

    def __init__(
        self, announcements: a.Announcements, voice: Voice, spellings: dict[Language, Spelling], clock: Clock
    ) -> None:
        """Prepare; nothing runs before `start`."""
        super().__init__()
        self._state = announcements
        self._voice = voice
        self._spellings = spellings
        self._clock = clock
        self._announce: tuple[Language, ...] = (Language("de"),)
        self._busy = False
        self._sounds: bool | None = None
        self._jobs: queue.Queue[Callable[[], None] | None] = queue.Queue()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._work, name="voice", daemon=True)
        queued = Qt.ConnectionType.QueuedConnection
        self._done.connect(self._take_done, queued)
        self._checked.connect(self._take_sound, queued)

    def start(self) -> None:
        """Look whether there is sound, and be ready."""
        self._thread.start()

    def stop(self) -> None:
        """Take no more; what sounds now may end after us."""
        self._stopped.set()
        self._jobs.put(None)
        self._thread.join(0.2)

    def take_call(self, call: Call) -> None:
        """Take ``event/call``."""
        self._state = a.hear_call(self._state, call)
        # The frame with the number comes first (norms.md N-04).
        QTimer.singleShot(AFTER_PAINT_MS, self, self.next)

    def take_board(self, board: BoardState) -> None:
        """Take ``state/board``."""
        self._state = a.hear_board(self._state, board, self._clock.now())
        self.next()

    def take_catalogue(self, catalogue: CatalogueState) -> None:
        """Take the office's languages of announcements."""
        self._announce = catalogue.announce

    @Slot()
    def next(self) -> None:
        """Announce the next call, if nothing is being said."""
        if self._busy:
            return
        self._state, call = a.next_up(self._state, self._clock.now())
        if call is None:
            return
        self._busy = True
        sentences = self._sentences(call)
        self._jobs.put(lambda: self._done.emit(call, self._speak(sentences)))

    def _sentences(self, call: Call) -> list[Sentence]:
        """Return what is said; a language without texts is left out."""
        spellings = [self._spellings[x] for x in a.languages(call, self._announce) if x in self._spellings]
        return [
            Sentence(spelling.language, spelling.sentence(call.number, say(call.place, spelling.language)))
            for spelling in spellings
        ]

    def _speak(self, sentences: list[Sentence]) -> tuple[Said, datetime]:
        said = self._voice.announce(sentences)
        return said, self._clock.now()

    def _work(self) -> None:
        self._checked.emit(self._voice.check())
        while not self._stopped.is_set():
            try:
                job = self._jobs.get(timeout=RECHECK_S)
            except queue.Empty:
                if self._sounds is False:
                    self._checked.emit(self._voice.check())
                continue
            if job is not None:
                job()

    @Slot(object, object)
    def _take_done(self, call: Call, result: tuple[Said, datetime]) -> None:
        said, at = result
        self._busy = False
        self._take_sound(said.sounded)
        if said.spoken:
            self.spoken.emit(call, at)
        self.next()

    @Slot(bool)
    def _take_sound(self, sounds: bool) -> None:
        if sounds != self._sounds:
            self._sounds = sounds
            self.sound_changed.emit(sounds)
