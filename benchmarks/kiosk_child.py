"""A kiosk's window in a process of its own: ``python -m benchmarks.kiosk_child memory|frames VISITS`` prints JSON."""

import gc
import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from appliance.officefile import load_office
from benchmarks.figures import resident_mb_of
from kiosk import inputs as i
from kiosk import screens as s
from kiosk.house import House
from kiosk.samples import NOW, sample_house
from office import commands as c
from office.ids import ServiceId, TicketId
from office.reasons import Reason
from office.wire.answers import GivenTicket, Refusal, TicketGiven, WaitRange
from support.kiosk_window import KioskWindow

OFFICE = Path(__file__).parents[1] / "deploy" / "offices" / "buergerbuero-musterstadt"
SERVICE = ServiceId("reisepass")
WAY = (i.Look(s.Purpose.WALK_IN), i.ChooseService(SERVICE), i.TakeTicket(), i.HasPhoto(yes=True), i.Touch.PROCEED)
SCROLL_S = 2.0
FRAME_S = 0.01
COLLECT_EVERY = 50


def show(kiosk: KioskWindow) -> None:
    """Let what has changed be painted, by the window's own loop."""
    kiosk.window.update()
    end = time.monotonic() + FRAME_S
    while time.monotonic() < end:
        kiosk.settle()


def visit(kiosk: KioskWindow, house: House, number: int) -> None:
    """Take a ticket whose slip does not come, so that all is shown that can be; then leave."""
    host = kiosk.presenter.host
    for event in WAY:
        host.take(event)
        show(kiosk)
    asked, _ = kiosk.line.last(c.IssueTicket)
    ticket = GivenTicket(
        id=TicketId(f"t-{number}"),
        number=f"A{number % 999 + 1:03}",
        code=f"{number:06}",
        queue=next(iter(house.queues)),
        issued_at=NOW,
        ahead=12,
        wait=WaitRange(low_min=40, high_min=60),
    )
    kiosk.line.answer(TicketGiven(re=asked, ticket=ticket))
    show(kiosk)
    kiosk.presenter.slip_is(asked, s.SlipState.MISSING)
    show(kiosk)
    host.take(i.Touch.START_OVER)
    show(kiosk)
    for re in list(kiosk.line.waiting):
        kiosk.line.answer(Refusal(re=re, refused=Reason.CLOSED))
    kiosk.presenter.tick()
    kiosk.line.asked.clear()
    kiosk.printer.jobs.clear()
    kiosk.speaking.utterances.clear()


def memory(kiosk: KioskWindow, house: House, visits: int) -> dict[str, float]:
    """Return the MB resident with the first frame, after a tenth of the visits and after all of them."""
    show(kiosk)
    gc.collect()
    gc.freeze()
    gc.disable()
    first, early = resident_mb_of("self"), 0.0
    for number in range(visits):
        visit(kiosk, house, number)
        if number % COLLECT_EVERY == 0:
            gc.collect()
        if number == visits // 10:
            early = resident_mb_of("self")
    return {"first_mb": first, "early_mb": early, "late_mb": resident_mb_of("self")}


class _Frames(QObject):
    count = 0

    @Slot()
    def swapped(self) -> None:
        self.count += 1


def frames(kiosk: KioskWindow, house: House) -> dict[str, float]:
    """Return frames a second while a long list scrolls."""
    groups = house.catalogue.groups if house.catalogue is not None else ()
    longest = max(groups, key=lambda group: sum(entry.group == group.id for entry in house.services.values()))
    kiosk.presenter.host.visit = s.Visit(
        language=kiosk.presenter.host.visit.home,
        home=kiosk.presenter.host.visit.home,
        screen=s.Services(purpose=s.Purpose.WALK_IN, group=longest.id),
    )
    kiosk.presenter.refresh()
    kiosk.paint()
    lists = [item for item in kiosk.items() if item.inherits("QQuickFlickable")]
    flick = max(lists, key=_furthest)
    counter = _Frames()
    kiosk.window.frameSwapped.connect(counter.swapped, Qt.ConnectionType.QueuedConnection)
    scroll = QPropertyAnimation(flick, b"contentY")
    scroll.setStartValue(0.0)
    scroll.setEndValue(max(_furthest(flick), 400.0))
    scroll.setDuration(round(SCROLL_S * 1000))
    scroll.setEasingCurve(QEasingCurve.Type.InOutSine)
    scroll.finished.connect(QGuiApplication.quit)
    begun = time.monotonic()
    scroll.start()
    QGuiApplication.exec()
    return {"frames_s": counter.count / (time.monotonic() - begun), "moved_px": _furthest(flick)}


def _furthest(flick: QQuickItem) -> float:
    return float(flick.property("contentHeight")) - flick.height()


def main() -> int:
    """Measure and print."""
    application = QGuiApplication.instance() or QGuiApplication(["bench-kiosk"])
    house = sample_house(load_office(OFFICE))
    kiosk = KioskWindow(house)
    measured = memory(kiosk, house, int(sys.argv[2])) if sys.argv[1] == "memory" else frames(kiosk, house)
    sys.stdout.write(json.dumps(measured) + "\n")
    kiosk.close()
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
