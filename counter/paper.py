"""Puts the emergency sheet on paper: a PDF, and CUPS' ``lp`` if there is one."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QProcess, QSaveFile, QTimer, Slot
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from counter.held_line import NotKept

_LP_TAKES_MS = 15_000
_DPI = 150
_FONT = "Noto Sans"


def write_pdf(page: str, title: str, file: Path) -> None:
    """Write a page of HTML as A4, whole or not at all. Raises NotKept."""
    save = QSaveFile(str(file))
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise NotKept(f"{file} cannot be written: {error}; see data_dir") from error
    if not save.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise NotKept(f"{file} cannot be written: {save.errorString()}; see data_dir")
    writer = QPdfWriter(save)
    writer.setTitle(title)
    writer.setResolution(_DPI)
    landscape, margins = (
        QPageLayout.Orientation.Landscape,
        QMarginsF(0, 0, 0, 0),
    )  # Qt's documents leave 2 cm by themselves
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), landscape, margins))
    document = QTextDocument()
    font = document.defaultFont()
    font.setFamily(_FONT)
    font.setPointSizeF(10)
    document.setDefaultFont(font)
    document.setHtml(page)
    document.print_(writer)
    del writer  # its last bytes go out when it goes
    if not save.commit():
        raise NotKept(f"{file} cannot be written: {save.errorString()}; see data_dir")


class Printer(QObject):
    """Hands a file to ``lp``; one at a time."""

    def __init__(self, destination: str) -> None:
        """Print at `destination`, a queue of CUPS; empty: its default."""
        super().__init__()
        self._destination = destination
        self._process: QProcess | None = None
        self._done: Callable[[str | None], None] | None = None
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._too_long)

    def print(self, file: Path, title: str, done: Callable[[str | None], None]) -> bool:
        """Begin; False: there is no ``lp``. `done` gets None, or what went wrong."""
        program = shutil.which("lp")
        if program is None or self._process is not None:
            return False
        where = ["-d", self._destination] if self._destination else []
        self._done = done
        self._process = process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._not_started)
        self._limit.start(_LP_TAKES_MS)
        process.start(program, [*where, "-t", title, "--", str(file)])
        return True

    @Slot()
    def _finished(self) -> None:
        if self._process is None:
            return
        said = self._process.readAll().toStdString().strip()
        fine = self._process.exitStatus() is QProcess.ExitStatus.NormalExit and self._process.exitCode() == 0
        self._end(None if fine else said or f"lp ended with {self._process.exitCode()}")

    @Slot(QProcess.ProcessError)
    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end("lp could not be started")

    @Slot()
    def _too_long(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _end(self, problem: str | None) -> None:
        process, done = self._process, self._done
        self._process = self._done = None
        self._limit.stop()
        if process is not None:
            process.deleteLater()
        if done is not None:
            done(problem)
