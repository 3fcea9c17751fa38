"""Folds what the wire says into the board, shows it, and tells the hub what was painted."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from appliance.clock import Clock
from appliance.messages import MessageTexts
from appliance.qt.line import HUB_AWAY_AFTER_S
from display import board as b
from display.display_view_model import DisplayViewModel
from display.painting import Painting
from display.sizes import Sizes
from display.slides import Slides
from display.view import Arrow, Inputs, Props, derive, quick
from office.ids import CounterId, Language, UnitId
from office.wire.codec import BadMessage, Codec
from office.wire.states import BoardState, Call, CatalogueState, QueuesState

logger = logging.getLogger(__name__)

SLOWEST_TICK_S = 1.0
"""The wall looks at the clock at least so often."""
REST_AFTER_MS = 120
"""What else has changed waits so long for a new call to be painted first, also on other displays of the machine."""
SLIDES_MS = 60_000
"""The folder of slides is read anew so often."""
TEST_MS = 10_000
"""A test call stays on the wall so long."""
LISTEN = ("event/call", "state/board", "state/queues", "state/catalogue")


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a wall is for, and what fits on it."""

    zone: str
    client: str
    sizes: Sizes
    languages: tuple[Language, ...] = ()
    """None: the office's, its first one large."""
    units: tuple[UnitId, ...] = ()
    arrows: Mapping[CounterId, Arrow] = field(default_factory=dict)
    counter: str = ""
    """The one counter above which it hangs."""
    slides: Slides
    messages: MessageTexts
    dark: bool = True


class Wall(QObject):
    """The wall of one display. It shows first and tells others afterwards: every millisecond counts."""

    called = Signal(object)
    """A `Call` of ``event/call`` of any zone, already set on the wall."""
    boarded = Signal(object)
    """A `BoardState`."""
    catalogued = Signal(object)
    """A `CatalogueState`."""

    def __init__(
        self,
        view_model: DisplayViewModel,
        painting: Painting,
        clock: Clock,
        frame: Frame,
    ) -> None:
        """Show into `view_model` what fits into `frame`."""
        super().__init__()
        self._view_model = view_model
        self._painting = painting
        self._clock = clock
        self._frame = frame
        self._board = b.Board(zone=frame.zone, client=frame.client, counter=frame.counter)
        self._slides = frame.slides.read()
        self._codec = Codec()
        self._seen: set[b.Key] = set()
        self._heard_hub = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)
        self._reading = QTimer(self)
        self._reading.setInterval(SLIDES_MS)
        self._reading.timeout.connect(self._read_slides)
        self._reading.start()
        self._props = Props()
        self._later: dict[str, bytes] = {}
        self._quick = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_AFTER_MS)
        self._rest.timeout.connect(self._show_rest)

    @Slot(str, bytes)
    def take(self, topic: str, payload: bytes) -> None:
        """Take a message of the wire; one that is wrong is logged and dropped."""
        if self._rest.isActive() and topic != "event/call":
            self._later[topic] = payload
            return
        try:
            match topic:
                case "event/call":
                    self._take_call(self._codec.decode(payload, Call))
                case "state/board":
                    self._take_board(self._codec.decode(payload, BoardState))
                case "state/queues":
                    self._set(replace(self._board, queues=self._codec.decode(payload, QueuesState)))
                case "state/catalogue":
                    self._take_catalogue(self._codec.decode(payload, CatalogueState))
        except BadMessage as error:
            logger.warning("%s at %s: dropped", error, topic)

    @Slot(bool)
    def take_hub(self, online: bool) -> None:
        """Say that the hub has come or gone; what was called stays."""
        self._heard_hub = True
        self._set(replace(self._board, hub_online=online))

    def start(self) -> None:
        """Begin to look at the clock; the hub has 3 s to be heard before it counts as away."""
        self.tick()
        QTimer.singleShot(round(HUB_AWAY_AFTER_S * 1000), self, self._look_for_hub)

    @Slot()
    def _read_slides(self) -> None:
        self._slides = self._frame.slides.read()

    @Slot()
    def _look_for_hub(self) -> None:
        if not self._heard_hub:
            self.take_hub(online=False)

    @Slot()
    def tick(self) -> None:
        """Let time pass."""
        catalogue = self._board.catalogue
        today = self._clock.now().astimezone(ZoneInfo(catalogue.time_zone)).date() if catalogue else None
        self._set(b.tick(self._board, self._clock.monotonic(), today))

    def _take_call(self, call: Call) -> None:
        board = b.hear_call(self._board, call, self._clock.monotonic())
        if board is not self._board and self._quick < self._frame.sizes.rows:
            self._board = board
            self._show(quick(self._props, self._derive(), b.key(call), self._quick))
            self._quick += board.large != b.key(call)
            if not self._rest.isActive():
                self._rest.start()
        else:
            self._set(board)
        if call.state == b.TEST:
            QTimer.singleShot(TEST_MS, self, self._end_tests)
        self.called.emit(call)

    @Slot()
    def _end_tests(self) -> None:
        self._set(b.end_tests(self._board, self._clock.monotonic()))

    @Slot()
    def _show_rest(self) -> None:
        later, self._later = self._later, {}
        self._quick = 0
        self._set(self._board)
        for topic, payload in later.items():
            self.take(topic, payload)

    def _take_board(self, state: BoardState) -> None:
        self._set(b.hear_board(self._board, state, self._clock.monotonic(), self._clock.now()))
        self.boarded.emit(state)

    def _take_catalogue(self, catalogue: CatalogueState) -> None:
        self._set(replace(self._board, catalogue=catalogue))
        self.catalogued.emit(catalogue)

    def _shown_languages(self) -> tuple[Language, ...]:
        if self._frame.languages:
            return self._frame.languages
        catalogue = self._board.catalogue
        if catalogue is None or not catalogue.languages:
            return (Language("de"),)
        first, *others = catalogue.languages
        base = first.partition("-")[0]
        return (first, *(language for language in others if language.partition("-")[0] != base))

    def _set(self, board: b.Board) -> None:
        self._board = board
        self._show(self._derive())
        wait = board.next_change(self._clock.monotonic())
        self._timer.start(round(1000 * min(SLOWEST_TICK_S, SLOWEST_TICK_S if wait is None else wait)))

    def _derive(self) -> Props:
        clock = self._clock
        languages = self._shown_languages()
        return derive(
            Inputs(
                board=self._board,
                at=clock.monotonic(),
                now=clock.now(),
                languages=languages,
                fit=self._frame.sizes.fit,
                queues=self._frame.sizes.queues_fit,
                messages=self._frame.messages,
                slides=self._slides,
                dark=self._frame.dark,
                units=self._frame.units,
                arrows=self._frame.arrows,
            )
        )

    def _show(self, props: Props) -> None:
        self._props = props
        self._view_model.show(props)
        for shown, call in props.shown.items():
            if shown not in self._seen:
                self._painting.has_set(call)
        called = {b.key(call) for call in self._board.calls}
        self._seen = (self._seen & called) | set(props.shown)
