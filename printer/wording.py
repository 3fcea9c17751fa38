"""One language's texts for slips. Pure; the files are read in `wordfile`."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's texts."""

    language: str
    rtl: bool
    weekdays: tuple[str, ...]
    texts: Mapping[str, str]

    def say(self, key: str, **values: object) -> str:
        """Return a text with its values put in; ``""`` if the language has none for it."""
        return self.texts.get(key, "").format(**values)

    def with_texts(self, own: Mapping[str, str]) -> "Wording":
        """Return the wording with an office's own texts before ours."""
        return Wording(self.language, self.rtl, self.weekdays, {**self.texts, **own}) if own else self
