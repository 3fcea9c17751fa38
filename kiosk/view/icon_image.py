"""Pictures of ``qml/icons`` in any colour: ``image://icon/<name>/<#rrggbb>``."""

import logging
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

logger = logging.getLogger(__name__)


class IconImages(QQuickImageProvider):
    """Draws strokes in the colour asked for."""

    def __init__(self, folder: Path) -> None:
        """Take the pictures from a folder of ``.svg`` files."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, image_id: str, size: QSize, requested: QSize) -> QImage:  # noqa: ARG002, N802  # Qt's names
        """Draw a picture; one that is missing (an office may name its own) is logged and left empty."""
        name, _, colour = image_id.partition("/")
        image = QImage(requested if requested.isValid() else QSize(64, 64), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        file = self._folder / f"{name}.svg"
        try:
            drawing = file.read_text("utf-8")
        except OSError as error:
            logger.warning("icon %r: %s", name, error)
            return image
        painter = QPainter(image)
        QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode())).render(painter)
        painter.end()
        return image
