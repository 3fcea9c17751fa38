"""Language at run time: Qt Linguist's files, by id, and the reading direction."""

import logging
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

logger = logging.getLogger(__name__)

SHARED = Path(__file__).parent / "i18n"
"""Texts that several programs share, such as the reasons of refusals (``refused-quota_exhausted``)."""


class Translations:
    """Installs the texts of one language; bindings with `qsTrId` follow at once."""

    def __init__(self, application: QGuiApplication, engine: QQmlEngine | None, folders: tuple[Path, ...]) -> None:
        """Take texts from each folder's ``<language>.qm``; later folders win."""
        self._application = application
        self._engine = engine
        self._folders = (SHARED, *folders)
        self._installed: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Switch to a language; one that lacks a file falls back to its base, then German, then English."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()
        for folder in self._folders:
            translator = QTranslator()
            if self._load(translator, folder, language):
                self._application.installTranslator(translator)
                self._installed.append(translator)
            else:
                logger.error("no texts for %r in %s; run `make translations`", language, folder)
        rtl = QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        self._application.setLayoutDirection(direction)
        if self._engine is not None:
            self._engine.retranslate()

    @staticmethod
    def _load(translator: QTranslator, folder: Path, language: str) -> bool:
        for tag in (language, language.partition("-")[0], "de", "en"):
            file = folder / f"{tag}.qm"
            if file.exists():
                return translator.load(str(file))
        return False
