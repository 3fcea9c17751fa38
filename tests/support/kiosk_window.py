"""A kiosk in a real (offscreen) window, with a line and a printer that the test speaks for."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from appliance.asking import NoAnswer, OnOutcome, Outcome
from appliance.lifecycle import Supervisor
from appliance.qt.start import QtProgram, ScreenSettings
from appliance.qt.translations import Translations
from appliance.voice.spelling import spellings
from kiosk.app import I18N, MAIN
from kiosk.house import House
from kiosk.inputs import Scanned, SlipIs
from kiosk.keypad import key_map
from kiosk.reach import Band
from kiosk.reserve import Reserve
from kiosk.samples import NOW
from kiosk.screens import SlipState
from kiosk.settings import CODE_CHARACTERS
from kiosk.speech import Utterance
from kiosk.view.images import add_images
from kiosk.view.keypad_filter import KeypadFilter
from kiosk.view.narrator import Narrator
from kiosk.view.presenter import Presenter
from kiosk.view.scan_filter import ScanFilter
from office.commands import Command, Offers
from office.ids import CommandId, Language
from office.slip import Slip
from office.wire.answers import Answer, Offer, OffersGiven, Refusal
from support.waiting import wait_until

C = TypeVar("C")


@dataclass
class FakeLine:
    """Keeps what is asked until the test answers."""

    asked: list[tuple[CommandId, Command]] = field(default_factory=list)
    waiting: dict[CommandId, OnOutcome] = field(default_factory=dict)

    def ask(self, command: Command, on_outcome: OnOutcome, command_id: CommandId | None = None) -> CommandId:
        assert command_id is not None
        self.asked.append((command_id, command))
        self.waiting[command_id] = on_outcome
        return command_id

    def last(self, kind: type[C]) -> tuple[CommandId, C]:
        """Return the newest command of a kind."""
        return next((i, c) for i, c in reversed(self.asked) if isinstance(c, kind))

    def count(self, kind: type[Command]) -> int:
        return sum(isinstance(command, kind) for _, command in self.asked)

    def answer(self, outcome: Outcome) -> None:
        assert isinstance(outcome, Answer | Refusal | NoAnswer)
        assert outcome.re is not None
        self.waiting.pop(outcome.re)(outcome)


@dataclass
class FakePrinter:
    """Keeps what is to be printed."""

    jobs: list[tuple[str, Slip]] = field(default_factory=list)

    def print(self, job_id: str, slip: Slip) -> None:
        self.jobs.append((job_id, slip))


class FakeStore:
    """Keeps the reserve as a disk would."""

    def __init__(self) -> None:
        self.reserve = Reserve()
        self.full = False

    def load(self) -> Reserve:
        return self.reserve

    def save(self, reserve: Reserve) -> None:
        if self.full:
            raise OSError(28, "no space left")
        self.reserve = reserve


@dataclass
class FakeSpeaking:
    """Keeps what is said."""

    utterances: list[Utterance] = field(default_factory=list)
    stops: int = 0
    forgotten: int = 0

    def say(self, utterance: Utterance) -> None:
        self.utterances.append(utterance)

    def stop(self) -> None:
        self.stops += 1

    def forget(self) -> None:
        self.forgotten += 1

    @property
    def lines(self) -> list[str]:
        """Return what was said since the last time, line by line."""
        lines = [line.text for utterance in self.utterances for line in utterance.lines]
        self.utterances.clear()
        return lines


class StillClock:
    """A clock whose wall time the test sets; durations are real."""

    def __init__(self) -> None:
        self.at = NOW
        self.seconds = 0.0

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.seconds


class KioskWindow:
    """The kiosk as a visitor meets it: reads and touches what is on the screen, and nothing else."""

    def __init__(
        self,
        house: House,
        *,
        width: int = 1080,
        height: int = 1920,
        width_mm: float = 398.0,
        reserve_per_queue: int = 0,
        band: Band | None = None,
        staff_pin: str = "",
        languages_dir: Path | None = None,
    ) -> None:
        self.clock = StillClock()
        self.line, self.printer, self.store = FakeLine(), FakePrinter(), FakeStore()
        screen = ScreenSettings(width_px=width, height_px=height, width_mm=width_mm)
        self.program = QtProgram("test-kiosk", screen, Supervisor({}))
        texts = Translations(self.program.application, self.program.engine, (I18N,), own=languages_dir)
        self.presenter = Presenter(
            home=Language("de"),
            line=self.line,
            printer=self.printer,
            clock=self.clock,
            texts=texts,
            characters=CODE_CHARACTERS,
            store=self.store,
            reserve_per_queue=reserve_per_queue,
            can_speak=True,
            band=band,
            staff_pin=staff_pin,
        )
        self.presenter.host.see(house)
        self.presenter.refresh()
        add_images(self.program.engine)
        self.window = self.program.show(MAIN, {"viewModel": self.presenter.view_model})
        self._scans = ScanFilter(self.clock, lambda code: self.presenter.host.take(Scanned(code)))
        self.window.installEventFilter(self._scans)
        self.settle()

        self.speaking = FakeSpeaking()
        self.headset = False
        self._narrator = Narrator(
            window=self.window,
            presenter=self.presenter,
            speaking=self.speaking,
            spellings=spellings(languages_dir),
            plugged=lambda: self.headset,
        )
        self.presenter.on_touch = self._narrator.interrupt
        self._keypad = KeypadFilter(
            self.clock, key_map({}), self._narrator.act, self.presenter.service.pressed, same_key_s=0.0
        )

    def with_keypad(self) -> None:
        """Plug a keypad in."""
        self.window.removeEventFilter(self._scans)
        self.window.installEventFilter(self._keypad)
        self.window.installEventFilter(self._scans)

    def plug(self, *, headset: bool) -> None:
        """Plug a headset in, or out."""
        self.headset = headset
        self._narrator.listen()
        self.hear()

    def key(self, name: str, times: int = 1) -> None:
        """Press a key of the keypad."""
        for _ in range(times):
            QTest.keyClick(self.window, Qt.Key[f"Key_{name}"])
        self.hear()

    def hear(self) -> None:
        """Let what has come onto the screen be spoken."""
        self.settle()
        self.paint()
        self._narrator.look()

    def close(self) -> None:
        for timer in self.presenter.findChildren(QTimer):
            timer.stop()  # nobody's patience ends in a window that is gone
        self._narrator.end()
        self.window.removeEventFilter(self._scans)
        self.window.removeEventFilter(self._keypad)
        self.program.close()

    def settle(self) -> None:
        """Let bindings and layouts come to rest."""
        for _ in range(3):
            QGuiApplication.processEvents()
            # Only a running event loop does this by itself.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def paint(self) -> None:
        """Have a frame painted."""
        self.window.grabWindow()
        self.settle()

    def see(self, change: Callable[[House], House]) -> None:
        self.presenter.host.see(change(self.presenter.host.house))
        self.settle()

    def items(self) -> Iterator[QQuickItem]:
        """Yield every visible item, in the order of painting."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting += reversed(item.childItems())

    def labels(self) -> Iterator[QQuickItem]:
        return (item for item in self.items() if item.inherits("QQuickText") and item.property("text"))

    def texts(self) -> list[str]:
        """Return every text on the screen."""
        return [str(item.property("text")) for item in self.labels()]

    def reads(self, text: str) -> bool:
        """Tell whether a text is on the screen; where its lines may end is all the same."""
        plain = text.replace("\u00a0", " ")
        return any(plain in shown.replace("\u00a0", " ") for shown in self.texts())

    def wait_for(self, text: str) -> None:
        def shown() -> bool:
            self.settle()
            return self.reads(text)

        wait_until(shown, what=f"{text!r} on the screen; there is {self.texts()}")

    def find(self, text: str) -> QQuickItem:
        """Return the topmost label with this text."""
        found = [item for item in self.labels() if item.property("text") == text]
        assert found, f"{text!r} is not on the screen; there is {self.texts()}"
        return found[-1]

    def touch(self, text: str, times: int = 1) -> None:
        """Touch the middle of a label, as a visitor would."""
        self.paint()  # rows and columns are laid out with the next frame
        item = self.find(text)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        spot = QPoint(round(middle.x()), round(middle.y()))
        for _ in range(times):
            QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        self.settle()

    def touch_twice(self, text: str) -> None:
        """Touch two times in quick succession, as impatient fingers do; between them the next screen is painted."""
        self.paint()
        item = self.find(text)
        spot = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        kinds = QEvent.Type
        once = (kinds.MouseButtonPress, kinds.MouseButtonRelease)
        again = (kinds.MouseButtonPress, kinds.MouseButtonDblClick, kinds.MouseButtonRelease)  # as Qt tells it
        for kind in (*once, *again):
            held = none if kind is kinds.MouseButtonRelease else left
            event = QMouseEvent(kind, spot, self.window.mapToGlobal(spot), left, held, Qt.KeyboardModifier.NoModifier)
            QGuiApplication.sendEvent(self.window, event)
            self.paint()

    def take_ticket(self) -> None:
        """Ask for a number and answer what is asked before, as most German visitors do."""
        self.touch("Wartenummer ziehen")
        if self.reads("Haben Sie ein Passfoto?"):
            self.touch("Ja, ich habe ein Foto")
        self.touch("Nein danke, Nummer ziehen")

    def type_on_keys(self, text: str) -> None:
        for character in text:
            self.touch(character)

    def scan(self, text: str, *, seconds_between: float = 0.005) -> None:
        """Type as a keyboard-wedge scanner does."""
        for character in text:
            self.clock.seconds += seconds_between
            QTest.keyClick(self.window, character)
        self.clock.seconds += seconds_between
        QTest.keyClick(self.window, Qt.Key.Key_Return)
        self.settle()

    def answer(self, outcome: Outcome) -> None:
        self.line.answer(outcome)
        self.settle()

    def offer(self, offers: tuple[Offer, ...], everywhere: tuple[Offer, ...] | None = None) -> None:
        """Answer all open questions for free appointments: those for this office, and those for all."""
        open_ = [(re, ask) for re, ask in self.line.asked if isinstance(ask, Offers) and re in self.line.waiting]
        assert open_, "nobody asks"
        for re, ask in open_:
            found = offers if ask.offices or everywhere is None else everywhere
            self.line.answer(OffersGiven(re=re, offers=found))
        self.settle()

    def slip(self, state: SlipState) -> None:
        job, _ = self.printer.jobs[-1]
        self.presenter.host.take(SlipIs(job, state))
        self.settle()
