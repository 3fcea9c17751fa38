"""Languages as people know them."""

from PySide6.QtCore import QLocale


def own_name(tag: str) -> str:
    """Return a language's name in itself: ``Deutsch``, ``English``."""
    locale = QLocale(tag)
    name = locale.nativeLanguageName()
    # Qt names English by country ("American English").
    return "English" if tag.partition("-")[0] == "en" else name[:1].upper() + name[1:]
