"""Language at run time: Qt Linguist's files, by id, and the reading direction."""

import logging
import subprocess
import tempfile
from pathlib import Path

import PySide6
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

from appliance.languagefiles import own_files

logger = logging.getLogger(__name__)

SHARED = Path(__file__).parent / "i18n"
"""Texts that several programs share, such as the reasons of refusals (``refused-quota_exhausted``)."""


_LRELEASE = Path(PySide6.__file__).parent / "lrelease"
"""Qt's tool that turns Linguist's files into those that are loaded; it comes with PySide6."""


_COMPILES_FOR_S = 5.0
"""A file is compiled in a tenth of a second; what hangs shall not hold the screen."""


class Translations:
    """Installs the texts of one language; bindings with `qsTrId` follow at once."""

    def __init__(
        self,
        application: QGuiApplication,
        engine: QQmlEngine | None,
        folders: tuple[Path, ...],
        *,
        home: str = "de",
        own: Path | None = None,
    ) -> None:
        """Take texts from each folder's ``<language>.qm``; later folders win, and an office's `own` files over all.

        A language without texts falls back to its base, then to `home`. `own` is a folder as in
        `appliance.languagefiles`.
        """
        self._application = application
        self._engine = engine
        self._folders = (SHARED, *folders)
        self._home = home
        self._own = {name: own_files(own, f"{name}.ts") for name in ("shared", "kiosk")}
        self._offices: dict[Path, QTranslator] = {}
        self._installed: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Switch to a language; one that lacks a file falls back to its base, then to the home language, German, English."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()
        for folder in self._folders:
            translator = QTranslator()
            if (file := self._file(folder, language)) is not None and translator.load(str(file)):
                self._install(translator)
        for table in self._own.values():
            if language in table:
                self._install(self._of_the_office(table[language]))
        rtl = QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        self._application.setLayoutDirection(direction)
        if self._engine is not None:
            self._engine.retranslate()

    def knows(self, language: str) -> bool:
        """Tell whether there are texts in this language or its base, the office's own or the package's."""
        tags = (language, language.partition("-")[0])
        return any((self._folders[-1] / f"{tag}.qm").exists() or tag in self._own["kiosk"] for tag in tags)

    def _install(self, translator: QTranslator) -> None:
        self._application.installTranslator(translator)
        self._installed.append(translator)

    def _file(self, folder: Path, language: str) -> Path | None:
        for tag in (language, language.partition("-")[0], self._home, "de", "en"):
            file = folder / f"{tag}.qm"
            if file.exists():
                return file
        logger.error("no texts for %r in %s; run `make translations`", language, folder)
        return None

    def _of_the_office(self, source: Path) -> QTranslator:
        """Return an office's texts, read once a run; nothing is written beside them."""
        if source not in self._offices:
            self._offices[source] = translator = QTranslator()
            with tempfile.TemporaryDirectory(prefix="lobbycall-texts-") as folder:
                made = Path(folder) / "texts.qm"
                words = [str(_LRELEASE), "-silent", str(source), "-qm", str(made)]
                try:
                    subprocess.run(words, capture_output=True, text=True, check=True, timeout=_COMPILES_FOR_S)
                except subprocess.CalledProcessError as error:
                    logger.error("%s can't be used: %s", source, (error.stderr or error.stdout).strip())  # noqa: TRY400
                except (OSError, subprocess.TimeoutExpired) as error:
                    logger.error("%s can't be used: %s", source, error)  # noqa: TRY400
                else:
                    if not translator.load(str(made)):
                        logger.error("%s can't be used: Qt can't read what lrelease made of it", source)
        return self._offices[source]
