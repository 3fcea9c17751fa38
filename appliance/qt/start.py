"""Starts a Qt Quick program: application, logging of Qt's messages, fonts, theme, window, stop signals, watchdog."""

import gc
import logging
import os
import signal
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Annotated

import PySide6.QtQuick  # makes root objects come back as QQuickWindow
import shiboken6
from PySide6.QtCore import QMessageLogContext, QObject, Qt, QTimer, QtMsgType, QUrl, Slot, qInstallMessageHandler
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow

from appliance.lifecycle import Supervisor
from appliance.look import LookSettings, colours
from appliance.settings import Bounds

QML_FOLDER = Path(__file__).parent / "qml"
"""The import path of the shared QML module ``Lobbycall``."""

COLLECT_EVERY_MS = 5000
"""How often what is no longer needed is collected."""

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenSettings:
    """The screen of a program. With `fullscreen` the sizes are those of the screen itself."""

    width_px: Annotated[int, Bounds(200, 8000)] = 1080
    height_px: Annotated[int, Bounds(60, 8000)] = 1920
    width_mm: Annotated[float, Bounds(50, 5000)] = 398.0
    """Of the lit area, for sizes in millimetres (norms.md A-01, A-02, A-04)."""
    x: int | None = None
    y: int | None = None
    fullscreen: bool = False
    software: bool = True
    """Draw without a graphics card; everything must look right so."""

    @property
    def px_per_mm(self) -> float:
        """Pixels in a millimetre of the screen."""
        return self.width_px / self.width_mm


def paint_unseen() -> None:
    """Paint on no screen; for programs that only make pictures. What the environment sets wins."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class _FirstFrame(QObject):
    """Tells the supervisor that the program answers, once its first frame is on the screen."""

    def __init__(self, window: QQuickWindow, supervisor: Supervisor) -> None:
        super().__init__(window)
        self._told = False
        self._supervisor = supervisor
        # frameSwapped comes from the render thread; a slot of a QObject is called in ours.
        window.frameSwapped.connect(self._seen, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _seen(self) -> None:
        # Two frames may be swapped before the first is told of here, so the connection stays.
        if not self._told:
            self._told = True
            self._supervisor.ready()


class QtProgram:
    """The Qt side of one program: made by its composition root, run once."""

    def __init__(self, name: str, screen: ScreenSettings, supervisor: Supervisor) -> None:
        """Create the application and the engine; no window yet."""
        if screen.software and QGuiApplication.instance() is None:
            QQuickWindow.setGraphicsApi(PySide6.QtQuick.QSGRendererInterface.GraphicsApi.Software)
        qInstallMessageHandler(_log)
        # One process has one application; tests have theirs already.
        running = QGuiApplication.instance()
        self.application = running if isinstance(running, QGuiApplication) else QGuiApplication([name])
        self.application.setApplicationName(name)
        self.application.setFont(QFont("Noto Sans"))
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML_FOLDER))
        self.screen = screen
        self._supervisor = supervisor
        self._timers: list[QTimer] = []

    def theme(self) -> QObject:
        """Return the `Theme` singleton, to set ``pxPerMm``, ``scheme`` and ``large``."""
        # singletonInstance keeps Python's lock, and would wait for ever on the loader's thread if that wants
        # to look at a Python type; a component lets go of it. After this the module is there.
        QQmlComponent(self.engine, str(QML_FOLDER / "Lobbycall" / "Label.qml"))
        theme = self.engine.singletonInstance("Lobbycall", "Theme")
        if not isinstance(theme, QObject):
            raise RuntimeError("the QML module Lobbycall has no Theme")  # noqa: TRY004  # our packaging, not a type
        return theme

    def wear(self, look: LookSettings) -> None:
        """Put on the office's colours and logo; they have been found readable (`appliance.look.unreadable`)."""
        theme = self.theme()
        theme.setProperty("ownLight", colours(look, "light"))
        theme.setProperty("ownDark", colours(look, "dark"))
        theme.setProperty("still", look.reduce_motion)
        if look.logo is not None:
            theme.setProperty("logo", QUrl.fromLocalFile(str(look.logo.resolve())))

    def show(self, main: Path, properties: dict[str, object]) -> QQuickWindow:
        """Load a program's Main.qml with its required properties and show its window."""
        self.theme().setProperty("pxPerMm", self.screen.px_per_mm)
        # At its size from the beginning: everything is laid out once.
        size = {"width": self.screen.width_px, "height": self.screen.height_px}
        self.engine.setInitialProperties({**properties, **size})
        self.engine.load(main)
        windows = self.engine.rootObjects()
        if not windows or not isinstance(windows[0], QQuickWindow):
            raise RuntimeError(f"{main} could not be loaded; the lines above say why")
        window = windows[0]
        if self.screen.x is not None and self.screen.y is not None:
            window.setPosition(self.screen.x, self.screen.y)
        _FirstFrame(window, self._supervisor)
        if self.screen.fullscreen:
            window.showFullScreen()
        else:
            window.show()
        return window

    def every(self, milliseconds: int, do: object) -> QTimer:
        """Call a slot every so many milliseconds while the program runs."""
        timer = QTimer()
        timer.setInterval(milliseconds)
        timer.timeout.connect(do)
        timer.start()
        self._timers.append(timer)
        return timer

    def run(self) -> int:
        """Run until the window closes or SIGTERM or SIGINT comes; returns the exit status."""

        def stop(_number: int, _frame: FrameType | None) -> None:
            # quit() would ask the windows, and a kiosk's stays open.
            self.application.exit()

        signal.signal(signal.SIGTERM, stop)
        signal.signal(signal.SIGINT, stop)
        # Rubbish is collected in this thread only: a QObject that another thread's collection deletes may crash us.
        # What lives as long as the program is not looked at again, so a collection takes no frame's time.
        gc.collect()
        gc.freeze()
        gc.disable()
        self.every(COLLECT_EVERY_MS, _collect)
        # Python runs signal handlers only when it gets the interpreter: this timer sees to it.
        self.every(200, self._supervisor.alive)
        status = self.application.exec()
        self._supervisor.stopping()
        return status

    def close(self) -> None:
        """Let go of QML before the view models go, or bindings would read what is no more."""
        for timer in self._timers:
            timer.stop()
        self._timers.clear()
        for window in self.engine.rootObjects():
            window.deleteLater()
        self.application.processEvents()
        # At once, whoever still refers to it: what it shows may not outlive the view models.
        shiboken6.delete(self.engine)
        qInstallMessageHandler(None)


def _collect() -> None:
    gc.collect()


def _log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    where = os.path.basename(context.file or "") or context.category or "qt"  # noqa: PTH119  # a URL, not a path
    logging.getLogger(f"qt.{where}").log(_LEVELS.get(kind, logging.WARNING), "%s", message)
