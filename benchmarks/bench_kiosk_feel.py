"""How the kiosk feels: from a touch to its sign, from a language to the screen in it, from a headset to its sound."""

import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.figures import Figure, spread

if TYPE_CHECKING:
    from support.kiosk_window import KioskWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

OFFICE = Path(__file__).parents[1] / "deploy" / "offices" / "buergerbuero-musterstadt"
TOUCHES = 60
ROUNDS = 4
PLUGS = 12


def run() -> list[Figure]:
    """Touch and switch in one window of 1080 x 1920, as the portrait kiosk has."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from appliance.officefile import load_office  # noqa: PLC0415
    from kiosk.samples import sample_house  # noqa: PLC0415
    from support.kiosk_window import KioskWindow  # noqa: PLC0415

    application = QApplication.instance() or QApplication([])
    house = sample_house(load_office(OFFICE))
    kiosk = KioskWindow(house, width=1080, height=1920)
    kiosk.paint()
    figures = [
        spread("kiosk: touch → its sign is painted", list(_touches(kiosk)), promise="<= 50"),
        spread("kiosk: language → the screen is painted in it", list(_switches(kiosk)), promise="<= 200", of="p95"),
    ]
    kiosk.close()
    del application
    return [*figures, _headset()]


def _headset() -> Figure:
    """Plug a headset into a kiosk that runs by itself, visitor after visitor."""
    from support.broker import running_broker  # noqa: PLC0415
    from support.headset import kiosk_with_headset  # noqa: PLC0415

    took = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with running_broker(folder) as broker, kiosk_with_headset(broker, folder) as headset:
            for _ in range(PLUGS):
                took.append(headset.plug_in() * 1000)
                headset.pull_out()
    return spread("kiosk: headset → first sample that is no silence", took, promise="<= 1000")


def _touches(kiosk: "KioskWindow") -> Iterator[float]:
    """Press a button and let go beside it: what counts is that it is seen pressed."""
    from PySide6.QtCore import QPoint, QPointF, Qt  # noqa: PLC0415
    from PySide6.QtTest import QTest  # noqa: PLC0415

    item = kiosk.find("Ich habe keinen Termin")
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    spot, beside = QPoint(round(middle.x()), round(middle.y())), QPoint(2, 2)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for _ in range(TOUCHES):
        begun = time.perf_counter()
        QTest.mousePress(kiosk.window, left, none, spot)
        kiosk.window.grabWindow()
        yield (time.perf_counter() - begun) * 1000
        QTest.mouseMove(kiosk.window, beside)
        QTest.mouseRelease(kiosk.window, left, none, beside)
        kiosk.settle()


def _switches(kiosk: "KioskWindow") -> Iterator[float]:
    tags = [entry["tag"] for entry in kiosk.presenter.view_model.languages]
    for _ in range(ROUNDS):
        for tag in tags:
            begun = time.perf_counter()
            kiosk.presenter.view_model.chooseLanguage(tag)
            kiosk.window.grabWindow()
            yield (time.perf_counter() - begun) * 1000
            kiosk.settle()
