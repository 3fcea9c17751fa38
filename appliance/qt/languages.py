"""What languages are called."""

from PySide6.QtCore import QLocale

PLAIN_GERMAN = "de-x-leicht"
"""German for people who read little: a private tag, whose name no locale knows."""


def own_name(tag: str) -> str:
    """Return a language's name in itself: ``Deutsch``, ``English``."""
    if tag == PLAIN_GERMAN:
        return "Einfache Sprache"
    name = QLocale(tag).nativeLanguageName()
    # Qt names English by country ("American English").
    return "English" if tag.partition("-")[0] == "en" else name[:1].upper() + name[1:]
