"""The words of the wall's messages: ready sentences by key in the house's languages, or an office's own text."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from office.catalogue import say
from office.ids import Language
from office.wire.states import WallMessage

_TEXTS = Path(__file__).parent / "texts"


class MessageTexts:
    """The ready sentences (`office.messages.MESSAGES`) in every language that there are texts for."""

    def __init__(self, folder: Path = _TEXTS) -> None:
        """Read all languages once."""
        self._texts: dict[str, Mapping[str, str]] = {
            file.stem: tomllib.loads(file.read_text("utf-8"))["messages"] for file in sorted(folder.glob("*.toml"))
        }

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages that there are texts in."""
        return tuple(map(Language, self._texts))

    def sentence(self, key: str, values: Mapping[str, str | int], language: str) -> str:
        r"""Return a ready sentence, in the base language or German where its own is missing; \"\" if unknown."""
        for tag in (language, language.partition("-")[0], "de"):
            text = self._texts.get(tag, {}).get(key)
            if text is not None:
                return _filled(text, values)
        return ""

    def said(self, message: WallMessage, language: str) -> str:
        r"""Return what a message says in a language; free text in the nearest of its own; \"\" if it says nothing."""
        return self.sentence(message.key, message.values, language) if message.key else say(message.text, language)


def _filled(text: str, values: Mapping[str, str | int]) -> str:
    """Return a text with its values; one that is missing stays a name in braces, for staff to see."""
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", str(value))
    return text
