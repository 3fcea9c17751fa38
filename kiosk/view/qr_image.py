"""QR codes for QML: ``image://qr/<text, percent-encoded>``."""

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

_QUIET = 4
"""Modules of white around the code (ISO/IEC 18004 §5.3.8 wants four)."""


def matrix(text: str) -> list[list[bool]]:
    """Return the code's modules with the quiet zone; True is dark. Error correction M."""
    import qrcode  # noqa: PLC0415  # only when a code is shown: it would cost 40 ms of the start

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=_QUIET)
    code.add_data(text)
    code.make(fit=True)
    return [[bool(module) for module in row] for row in code.get_matrix()]


class QrImages(QQuickImageProvider):
    """Draws each code with whole pixels for its modules."""

    def __init__(self) -> None:
        """Provide images."""
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, image_id: str, size: QSize, requested: QSize) -> QImage:  # noqa: ARG002, N802  # Qt's names
        """Draw the code of the decoded id, as large as fits in `requested` pixels."""
        modules = matrix(QUrl.fromPercentEncoding(image_id.encode()))
        wanted = requested.width() if requested.width() > 0 else 8 * len(modules)
        scale = max(1, wanted // len(modules))
        image = QImage(len(modules) * scale, len(modules) * scale, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        for y, row in enumerate(modules):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(x * scale, y * scale, scale, scale, Qt.GlobalColor.black)
        painter.end()
        return image
