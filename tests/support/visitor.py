"""A visitor at the kiosk's window: speaks one language, and has one way to act: mouse, finger, or the keypad's keys."""

from datetime import datetime
from enum import StrEnum

import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from appliance.asking import NoAnswer
from kiosk.house import House
from kiosk.samples import NOW
from kiosk.view.accessible_tree import read_tree
from kiosk.view.locale_formats import LocaleFormats
from support.kiosk_window import KioskWindow
from support.tongues import Tongue

HOME = Tongue("de")
"""What the kiosk speaks to nobody in particular."""


class Hand(StrEnum):
    """How somebody acts."""

    MOUSE = "mouse"
    FINGER = "finger"
    KEYS = "keys"


class Visitor(KioskWindow):
    """The kiosk in one visitor's hands. Texts are named by their ids; names of services stand in the catalogue."""

    def __init__(self, house: House, *, reserve_per_queue: int = 0) -> None:
        """Open a window that the visitors of one file share."""
        super().__init__(house, width=540, height=960, reserve_per_queue=reserve_per_queue)
        self.with_keypad()
        self.says, self.hand = HOME, Hand.MOUSE
        self._finger = QTest.createTouchDevice()
        self._aside = 0.2
        self._untouched = house

    def come(self, language: str, hand: Hand) -> None:
        """Begin anew, after whoever was here, and choose a language at the start."""
        self.says, self.hand = HOME, hand
        while self.line.waiting:
            self.answer(NoAnswer(next(iter(self.line.waiting))))
        self.presenter.view_model.press("start_over")
        self.see(lambda _: self._untouched)
        self.line.asked.clear()
        self.printer.jobs.clear()
        self.settle()
        self.says = Tongue(language)
        if language != HOME.language:
            self.touch(self.says.name)

    def speak(self, language: str) -> None:
        """Expect texts in this language from now on."""
        self.says = Tongue(language)

    def do(self, key: str, *values: object, n: int = -1, times: int = 1) -> None:
        """Act on what bears this text."""
        self.touch(self.says(key, *values, n=n), times)

    def choose(self, service: str) -> None:
        """Choose a service."""
        self.touch(self.says.service(service))

    def told(self, key: str, *values: object, n: int = -1) -> bool:
        """Tell whether this text is on the screen."""
        return self.reads(self.says(key, *values, n=n))

    def when(self, at: datetime) -> str:
        """Return a moment as it is told."""
        return self._formats.when(at, NOW)

    def day(self, at: datetime) -> str:
        """Return a day as it is told."""
        return self._formats.day(at)

    @property
    def _formats(self) -> LocaleFormats:
        return LocaleFormats(self.says.language, self.presenter.host.house.zone)

    @property
    def at_start(self) -> bool:
        """Whether nobody is here, as far as the screen shows."""
        return self.reads(HOME("start-title"))

    def touch(self, text: str, times: int = 1) -> None:
        """Act on what bears a text, each in their way."""
        if self.hand is Hand.KEYS:
            self._by_keys(_control(self.find(text)), times)
            return
        if self.hand is Hand.MOUSE:
            super().touch(text, times)
            return
        self.paint()
        self._by_finger(self.find(text), times)

    def press(self, name: str) -> None:
        """Act on a control without a text of its own, by the name that it is told with."""
        (item,) = [i for i in self.items() if i.property("name") == name]
        if self.hand is Hand.KEYS:
            self._by_keys(item, 1)
        else:
            self.paint()
            self._by_finger(item, 1)

    def take_ticket(self) -> None:
        """Ask for a number and answer what is asked before, as most visitors do."""
        self.do("take-ticket")
        if self.told("photo-title"):
            self.do("photo-yes")
        self.do("assist-none")

    def _by_finger(self, item: QQuickItem, times: int) -> None:
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        self._aside = -self._aside  # no finger comes down on the same spot again, if it does not hurry
        spot = QPoint(round(middle.x() + self._aside * item.width()), round(middle.y()))
        for _ in range(times):
            QTest.touchEvent(self.window, self._finger).press(0, spot, self.window).commit()
            QTest.touchEvent(self.window, self._finger).release(0, spot, self.window).commit()
        self.settle()

    def _by_keys(self, item: QQuickItem, times: int) -> None:
        """Go down or up the screen, whichever is nearer, until it has the focus; press Enter."""
        self._key("Down")
        nodes = [node.key for node in read_tree(self.window).nodes]
        while self._focused() not in nodes:  # what can't be had is spoken, but takes no focus
            self._key("Down")
        down = (nodes.index(_place(item)) - nodes.index(self._focused())) % len(nodes)
        up = len(nodes) - down
        for _ in range(min(down, up)):
            self._key("Down" if down < up else "Up")
        assert self._focused() == _place(item) or not item.isEnabled(), f"no key leads to {item.property('name')!r}"
        for _ in range(times):
            self._key("Return")
        self.settle()
        self.paint()

    def _key(self, name: str) -> None:
        QTest.keyClick(self.window, Qt.Key[f"Key_{name}"])

    def _focused(self) -> int:
        focused = self.window.activeFocusItem()
        assert focused is not None
        return _place(focused)


def _control(label: QQuickItem) -> QQuickItem:
    """Return the control that bears a label."""
    item: QQuickItem | None = label
    while item is not None:
        face = QAccessible.queryAccessibleInterface(item)
        if face is not None and face.role() == QAccessible.Role.Button:
            return item
        item = item.parentItem()
    raise AssertionError(f"{label.property('text')!r} is on no control")


def _place(item: QQuickItem) -> int:
    return int(shiboken6.getCppPointer(item)[0])
