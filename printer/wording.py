"""One language's texts for slips. Pure; the files are read in `wordfile`."""

from collections.abc import Mapping
from dataclasses import dataclass

WITHIN = "_within"
"""Ends the key of a rule's text that names the time limit in ``{minutes}``."""


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
        """Return the wording with an office's own texts before ours; its own rule also replaces ours with a limit."""
        if not own:
            return self
        texts = {**self.texts, **own}
        for key in own:
            if f"{key}{WITHIN}" not in own:
                texts.pop(f"{key}{WITHIN}", None)
        return Wording(self.language, self.rtl, self.weekdays, texts)
