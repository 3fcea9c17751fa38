"""The pictures that the kiosk's QML asks for."""

from pathlib import Path

from PySide6.QtQml import QQmlEngine

from kiosk.view.icon_image import IconImages
from kiosk.view.qr_image import QrImages

ICONS = Path(__file__).parents[1] / "qml" / "icons"


def add_images(engine: QQmlEngine) -> None:
    """Provide ``image://icon`` and ``image://qr``."""
    engine.addImageProvider("icon", IconImages(ICONS))
    engine.addImageProvider("qr", QrImages())
