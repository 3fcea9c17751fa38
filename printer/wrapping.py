"""Breaks a paragraph into lines that fit. Pure: widths come in as a function."""

from collections.abc import Callable, Iterator

Fits = Callable[[str], bool]
_VOWELS = frozenset("aeiouyäöüáéíóúàèìòùâêîôûåæøœ")
_TOGETHER = ("sch", "ch", "ck", "ph", "th", "qu", "ß")
_SECOND_PARTS = (
    *("abmeldung", "amt", "angelegenheit", "anmeldung", "antrag", "auskunft", "ausweis", "beglaubigung", "behörde"),
    *(
        "bescheinigung",
        "bestätigung",
        "erklärung",
        "erlaubnis",
        "führung",
        "gebühr",
        "genehmigung",
        "karte",
        "kennzeichen",
    ),
    *("meldung", "nachweis", "papier", "pass", "register", "schein", "stelle", "titel", "ummeldung", "unterlage"),
    *("urkunde", "verlängerung", "versicherung", "wechsel", "wesen", "zeugnis", "zulassung"),
)
_LEAST = 3
"""Letters that must stand before and after a hyphen."""
_SOFT = "\u00ad"


def wrap(paragraph: str, fits: Fits) -> list[str]:
    """Return the lines of a paragraph; a word that is too long is hyphenated, at worst anywhere."""
    lines: list[str] = []
    line = ""
    for word in paragraph.split(" "):
        longer = f"{line} {word}" if line else word
        if fits(longer.replace(_SOFT, "")):
            line = longer
            continue
        if line and fits(word.replace(_SOFT, "")):
            lines.append(line)
            line = word
            continue
        *full, line = _broken(line, word, fits)
        lines += full
    lines += [line] if line else []
    return [done.replace(_SOFT, "") for done in lines]


def _broken(line: str, word: str, fits: Fits) -> Iterator[str]:
    """Yield full lines and at last the rest, for a word that is too long even for a line of its own."""
    head = f"{line} " if line else ""
    rest = word
    while not fits(head + rest.replace(_SOFT, "")):
        at = _break_at(rest, lambda part, head=head: fits(head + part))  # type: ignore[misc]  # bound at once
        if at == 0 and head:
            yield head.rstrip()
            head = ""
            continue
        at = at or max(1, _longest(rest, fits))
        hyphen = "" if rest[at - 1] in "-/" else "-"
        yield head + rest[:at].replace(_SOFT, "") + hyphen
        head, rest = "", rest[at:]
    yield head + rest


def _break_at(word: str, fits: Fits) -> int:
    """Return how many letters to keep before the hyphen: the most that fit at the best kind of place, else 0."""
    fitting = [at for at in range(1, len(word)) if fits(word[:at].replace(_SOFT, "") + "-")]
    for allowed in (_marked, _compound, _syllable):
        if at := max((at for at in fitting if allowed(word, at)), default=0):
            return at
    return 0


def _longest(word: str, fits: Fits) -> int:
    return max((at for at in range(1, len(word)) if fits(word[:at] + "-")), default=1)


def _marked(word: str, at: int) -> bool:
    """Tell whether `word[at]` follows a hyphen, a slash or a soft hyphen inside the word."""
    return at > 1 and word[at - 1] in {"-", "/", _SOFT}


def _compound(word: str, at: int) -> bool:
    """Tell whether at `word[at]` begins a word that often ends German compounds of public offices."""
    return at >= _LEAST and word[at:].lower().startswith(_SECOND_PARTS)


def _syllable(word: str, at: int) -> bool:
    """Tell whether a hyphen may stand before `word[at]`.

    It may before the last consonant of a group that a vowel follows, where letters that make one sound
    stay together (Amtliches Regelwerk der deutschen Rechtschreibung, § 110 and following).
    """
    if at < _LEAST or len(word) - at < _LEAST:
        return False
    rest = word[at:].lower()
    start = next((len(group) for group in _TOGETHER if rest.startswith(group)), 1)
    if any(word[:at].lower().endswith(g[:i]) and rest.startswith(g[i:]) for g in _TOGETHER for i in range(1, len(g))):
        return False
    return rest[0] not in _VOWELS and rest[start : start + 1] in _VOWELS and word[at - 1].isalpha()
