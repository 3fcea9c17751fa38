"""What is to be said. Pure."""

from dataclasses import dataclass, replace

from office.ids import Language

SLOW = 80
"""The pace for those who ask for more time: in a hall, older people follow it best (norms.md 2.1)."""
SLOWEST, FASTEST = 50, 150


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, spelled out. Any text of a language may stand here, also one that is no announcement."""

    language: Language
    """A tag; its base chooses the voice, so plain German is spoken by the German one."""
    text: str
    """A line break parts clauses that are made, and kept, each for itself: with a call's number and place apart,
    what can be called in a day is soon there."""
    pace: int = 100
    """Per cent of the usual pace, which is 130 to 150 words a minute (norms.md N-03); 50 to 150."""

    @property
    def base(self) -> Language:
        """The language without its region or script."""
        return Language(self.language.partition("-")[0])

    @property
    def clauses(self) -> tuple["Sentence", ...]:
        """The clauses, each as a sentence."""
        return tuple(replace(self, text=text) for text in self.text.split("\n"))
