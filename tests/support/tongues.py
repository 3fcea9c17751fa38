"""Texts of the kiosk by their ids, in any language; and words of another language than the screen's."""

import re
from functools import cache

from PySide6.QtCore import QTranslator

from appliance.officefile import load_office
from appliance.qt.languages import own_name
from appliance.qt.translations import SHARED
from kiosk.app import I18N
from kiosk.shots import OFFICE
from office.catalogue import Office, say
from office.ids import Language

LATIN = re.compile(r"[A-Za-zÀ-ɏ]{2,}")
NO_WORDS = frozenset(
    [
        "QR",
        "PIN",
        "IBAN",
        "SEPA",
        "eVB",
        "COC",
        "TÜV",
        "DEKRA",
        "HU",
        "EU",
        "II",
        "SIM",
        "example",
        "de",
        "www",
        "https",
        "ausweis",
        "xyzzy",
    ]
)
"""Codes that are the same in each language, and what the samples type themselves."""
PLACES = re.compile(
    r"\b[\w.]+\.example\S*|Rathausplatz 1|Bahnhofstraße 12|Bürgerbüro Nord|Musterstadt|musterstadt|Erika|Tiếng Việt"
)
"""Addresses and names that are nobody's to translate."""
CODE = re.compile(r"\b[2-9CDFHJKMNPQRTVWX]{4} ?[2-9CDFHJKMNPQRTVWX]{4}\b|\b[2-9CDFHJKMNPQRTVWX]{1,8}\b")
"""Codes of appointments, as far as they are typed (`kiosk.settings.CODE_CHARACTERS`)."""


@cache
def the_office() -> Office:
    """Return the example office."""
    return load_office(OFFICE)


@cache
def _own_names() -> frozenset[str]:
    return frozenset(word for tag in the_office().site.languages for word in LATIN.findall(own_name(tag)))


def foreign_words(text: str) -> list[str]:
    """Return the words in Latin letters of a text that is to be in others."""
    words = LATIN.findall(CODE.sub("", PLACES.sub("", text)))
    return [word for word in words if word not in NO_WORDS and word not in _own_names()]


class Tongue:
    """What the kiosk says in one language, by the ids of its texts and the ids of the catalogue."""

    def __init__(self, language: str) -> None:
        """Read the language's texts, without the kiosk's own way of falling back."""
        self.language = Language(language)
        self._tables = []
        for folder in (I18N, SHARED):
            table = QTranslator()
            assert table.load(str(folder / f"{language}.qm")), f"{folder} has no texts in {language}"
            self._tables.append(table)

    def __call__(self, key: str, *values: object, n: int = -1) -> str:
        """Return a text with its values; `n` is the number of things it speaks of."""
        found = (text for table in self._tables if (text := table.translate("", key, "", n)))
        text = next(found, "")
        assert text, f"{self.language} has no text {key!r}"
        for number, value in enumerate(values, 1):
            text = text.replace(f"%{number}", str(value))
        return text if n < 0 else text.replace("%n", str(n)).replace("%Ln", str(n))

    @property
    def name(self) -> str:
        """What the language calls itself."""
        return own_name(self.language)

    def service(self, key: str) -> str:
        """Return what a service is called."""
        return next(say(one.name, self.language) for one in the_office().catalogue.services if one.id == key)

    def group(self, key: str) -> str:
        """Return what a group of services is called."""
        return next(say(one.name, self.language) for one in the_office().catalogue.groups if one.id == key)

    def errand(self, key: str) -> str:
        """Return where an errand leads, with the way there."""
        place = next(one for one in the_office().errands if one.id == key)
        comma = "\N{ARABIC COMMA}" if self.language in {"ar", "fa"} else ","
        return f"{say(place.name, self.language)}{comma} {say(place.direction, self.language)}"
