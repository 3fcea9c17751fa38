"""A random visitor at a kiosk's window: touches, keys, scans and faults, by seed."""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from appliance.asking import NoAnswer, Outcome
from kiosk import screens as s
from kiosk.flow import patience
from kiosk.house import House
from kiosk.inputs import ChooseLanguage, TimeUp
from kiosk.keypad import KEYS
from kiosk.samples import NOW, at_night, closed, sample_offers, without_numbers
from kiosk.screens import SlipState
from office import commands as c
from office.ids import AppointmentId, CommandId, HoldId, Language, QueueId, TicketId
from office.reasons import Reason
from office.states import State
from office.wire import answers as a
from support.kiosk_window import KioskWindow

RAW_ID = re.compile(r"[a-z]+(-[a-z_]+)+")
LONGEST_VISIT = 60
"""Steps of one visitor; then nobody touches anything any more."""
FATES = ["granted"] * 6 + ["refused", "silent"]


@dataclass
class Visitor:
    """What is this visitor's alone, and must be gone after them."""

    secrets: list[str] = field(default_factory=list)


class Monkey:
    """Plays visitor after visitor. `complaints` says what nobody may meet."""

    def __init__(self, kiosk: KioskWindow, house: House, seed: int) -> None:
        self.kiosk = kiosk
        self.house = house
        self.dice = random.Random(seed)  # noqa: S311  # play, not secrecy
        self.visitor = Visitor()
        self.visits = 0
        self.steps = 0
        self.made = 0
        self.done: list[str] = []
        self.screens: set[str] = set()
        self._deeds: list[tuple[int, Callable[[], None]]] = [
            (40, self.touch_a_control),
            (6, self.touch_anywhere),
            (12, self.press_a_key),
            (3, self.scan),
            (24, self.answer),
            (5, self.fault),
            (3, self.slip),
            (2, self.speak_another_language),
            (2, self.plug),
            (2, self.wait),
        ]

    def play(self) -> None:
        """Let one visitor come, do whatever they do, and leave without a word."""
        self.visitor = Visitor()
        self.done.clear()
        weights = [weight for weight, _ in self._deeds]
        for _ in range(self.dice.randint(1, LONGEST_VISIT)):
            (_, deed) = self.dice.choices(self._deeds, weights)[0]
            self.done.append(deed.__name__)
            deed()
            self.steps += 1
            self.look()
        self.leave()
        self.visits += 1

    def look(self) -> None:
        """Whatever has happened, there is something to read, and something to do or a moment to wait."""
        kiosk = self.kiosk
        if kiosk.presenter.props is not None:
            self.screens.add(kiosk.presenter.props.name)
        texts = kiosk.texts()
        assert texts, self.told("an empty screen")
        raw = [text for text in texts if RAW_ID.fullmatch(text)]
        assert not raw, self.told(f"texts that are none: {raw}")
        visit = kiosk.presenter.host.visit
        waits = s.pending(visit.screen) is not None or visit.help is s.Help.CALLING
        assert waits or any(self.controls()), self.told("nothing to touch")

    def leave(self) -> None:
        """Nobody touches anything: all of the visitor goes, by itself (norms.md A-14)."""
        kiosk = self.kiosk
        host = kiosk.presenter.host
        for _ in range(12):
            while kiosk.line.waiting:
                kiosk.line.answer(NoAnswer(next(iter(kiosk.line.waiting))))
            if patience(host.visit) is not None:
                host.take(TimeUp())
        kiosk.plug(headset=False)
        kiosk.clock.seconds += 1000
        kiosk.presenter.tick()
        kiosk.presenter.see(self.house)
        kiosk.hear()
        assert host.visit == s.fresh(host.visit.home), self.told(f"a dead end: {host.visit}")
        left = [text for text in everything_on(kiosk) if any(secret in text for secret in self.visitor.secrets)]
        assert not left, self.told(f"left of the visitor before: {left}")
        kiosk.line.asked = [(re, command) for re, command in kiosk.line.asked if re in kiosk.line.waiting]
        kiosk.printer.jobs.clear()
        kiosk.speaking.utterances.clear()

    def told(self, what: str) -> str:
        return f"{what}; visitor {self.visits}, after {self.done[-12:]}; on the screen: {self.kiosk.texts()[:12]}"

    def controls(self) -> Iterator[QQuickItem]:
        """Yield what takes a touch."""
        for item in self.kiosk.items():
            if item.inherits("QQuickMouseArea") and item.isEnabled() and self._is_within(item):
                yield item

    def _is_within(self, item: QQuickItem) -> bool:
        """Tell whether an item's middle can be touched: inside the window, and of all that clips it."""
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        over = item.parentItem()
        while over is not None:
            if over.clip() and not over.contains(over.mapFromScene(middle)):
                return False
            over = over.parentItem()
        window = self.kiosk.window
        return 0 <= middle.x() < window.width() and 0 <= middle.y() < window.height()

    def touch_a_control(self) -> None:
        areas = list(self.controls())
        item = self.dice.choice(areas) if areas else self.kiosk.window.contentItem()
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        control = item.parentItem()
        name = control.property("name") if control is not None else None
        answers = bool(name) and self._must_answer(control)
        before = self._state()
        times = self.dice.choice([1, 1, 1, 2])
        self._touch(QPoint(round(middle.x()), round(middle.y())), times)
        assert times == 2 or not answers or self._state() != before, self.told(f"{name!r} does nothing")

    def _must_answer(self, control: QQuickItem) -> bool:
        """Tell whether a touch must change something: what is chosen may stay so, and a full field may stay full."""
        props = self.kiosk.presenter.props
        full = len(str(getattr(props, "code", "") or getattr(props, "text", "") or getattr(props, "search", ""))) > 12
        return not (
            control.property("chosen") or (control.property("primary") and control.property("checkable")) or full
        )

    def _state(self) -> object:
        """Return all that a touch could change: visit, screen, questions, paper, what is spoken, what is painted."""
        kiosk, host = self.kiosk, self.kiosk.presenter.host
        places = [item.mapToScene(QPointF(0, 0)).toTuple() for item in kiosk.items()]
        asked = [re for re, _ in kiosk.line.asked]
        spoken = len(kiosk.speaking.utterances)
        return host.visit, kiosk.presenter.props, asked, len(kiosk.printer.jobs), spoken, places, kiosk.texts()

    def touch_anywhere(self) -> None:
        window = self.kiosk.window
        at = QPoint(self.dice.randrange(window.width()), self.dice.randrange(window.height()))
        self._touch(at, self.dice.choice([1, 1, 1, 2]))

    def _touch(self, at: QPoint, times: int) -> None:
        for _ in range(times):
            QTest.mouseClick(self.kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        self.kiosk.settle()

    def press_a_key(self) -> None:
        self.kiosk.key(self.dice.choice([*KEYS, "Down", "Down", "Return", "Return", "A", "Tab"]))

    def scan(self) -> None:
        code = self.dice.choice(["482913", "K7QF29XD", "https://x.example/t/" + "ab" * 16, "??", "1"])
        self.kiosk.scan(code)
        self.visitor.secrets += [code] if len(code) == 8 else []

    def answer(self) -> None:
        """The hub answers what was asked first."""
        line = self.kiosk.line
        if line.waiting:
            re = next(iter(line.waiting))
            command = next(command for asked, command in reversed(line.asked) if asked == re)
            line.answer(self.outcome(re, command))
            self.kiosk.settle()

    def outcome(self, re: CommandId, command: c.Command) -> Outcome:
        fate = self.dice.choice(FATES)
        if fate == "silent":
            return NoAnswer(re)
        refusal = a.Refusal(re=re, refused=self.dice.choice(list(Reason)), next_at=NOW + timedelta(hours=1))
        if fate == "refused":
            return refusal
        if type(command) not in a.ANSWERS:
            return a.Answer(re=re)
        return self.granted(re, command) or refusal

    def granted(self, re: CommandId, command: c.Command) -> a.Answer | None:
        self.made += 1
        queue = next(iter(self.house.queues), QueueId("q"))
        match command:
            case c.IssueTicket() | c.CheckIn():
                code, number = f"{700000 + self.made % 99999}", f"Q{self.made % 900:03}"
                self.visitor.secrets += [code, f"{code[:3]} {code[3:]}", number]
                ticket = a.GivenTicket(id=TicketId("t"), number=number, code=code, queue=queue, issued_at=NOW, ahead=3)
                return a.TicketGiven(re=re, ticket=ticket)
            case c.FindTicket() | c.ReturnTicket() | c.ChangeTicket():
                number = f"W{self.made % 900:03}"
                self.visitor.secrets.append(number)
                state = self.dice.choice(list(State))
                return a.TicketFound(re=re, ticket=TicketId("t"), number=number, queue=queue, state=state)
            case c.Offers():
                offers = sample_offers(self.house)
                return a.OffersGiven(re=re, offers=offers if self.dice.random() < 0.9 else ())
            case c.Hold():
                return a.HoldGiven(re=re, hold=HoldId("h"), expires_at=NOW + timedelta(minutes=10))
            case c.Book():
                code = f"ZZ{self.made:06}"
                self.visitor.secrets += [code, f"{code[:4]} {code[4:]}"]
                office = sample_offers(self.house)[0].office
                booked = a.BookedAppointment(id=AppointmentId("a"), code=code, at=NOW, office=office)
                return a.Booked(re=re, appointment=booked)
            case c.LocateAppointment():
                office = sample_offers(self.house)[0].office
                at = NOW + timedelta(days=self.dice.choice([-1, 2]))
                located = a.BookedAppointment(id=AppointmentId("a"), code="K7QF29XD", at=at, office=office)
                return a.Booked(re=re, appointment=located)
            case c.GrantNumbers(queue=wanted):
                numbers = (f"R{901 + self.made % 98}",)
                return a.NumbersGranted(re=re, queue=wanted, numbers=numbers, day=NOW.date())
        return None

    def fault(self) -> None:
        """Something happens to the house."""
        house = self.house
        away = replace(house, hub=False)
        states = [
            house,
            house,
            away,
            replace(away, broker=False),
            replace(house, centre=False),
            replace(house, printer_ready=False),
            replace(house, serviced=True),
            without_numbers(house),
            closed(house),
            at_night(house),
        ]
        self.kiosk.presenter.see(self.dice.choice(states))
        self.kiosk.presenter.tick()
        self.kiosk.settle()

    def slip(self) -> None:
        if self.kiosk.printer.jobs:
            job, _ = self.kiosk.printer.jobs[-1]
            self.kiosk.presenter.slip_is(job, self.dice.choice(list(SlipState)))
            self.kiosk.settle()

    def speak_another_language(self) -> None:
        languages = self.house.catalogue.languages if self.house.catalogue is not None else (Language("de"),)
        self.kiosk.presenter.host.take(ChooseLanguage(self.dice.choice(languages)))
        self.kiosk.settle()

    def plug(self) -> None:
        self.kiosk.plug(headset=self.dice.random() < 0.5)

    def wait(self) -> None:
        self.kiosk.clock.seconds += self.dice.choice([0.1, 1.0, 40.0])
        if patience(self.kiosk.presenter.host.visit) is not None:
            self.kiosk.presenter.host.take(TimeUp())
        self.kiosk.presenter.tick()
        self.kiosk.settle()


def everything_on(kiosk: KioskWindow) -> list[str]:
    """Return every text of every item of the window, seen or not."""
    texts: list[str] = []
    waiting = [kiosk.window.contentItem()]
    while waiting:
        item = waiting.pop()
        known = item.metaObject()
        names = ("text", "name", "title", "subtitle", "detail", "source", "code", "number")
        texts += [str(item.property(name)) for name in names if known.indexOfProperty(name) >= 0]
        waiting += item.childItems()
    return texts
