"""German and English. Pure."""

from appliance.voice.numbers.parts import listed

_DE = listed(
    "null eins zwei drei vier fünf sechs sieben acht neun "
    "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
)
_DE_TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
_EN = listed(
    "zero one two three four five six seven eight nine "
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_EN_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def german(value: int) -> str:
    """Return ``217`` as "zweihundertsiebzehn"."""
    hundreds, rest = divmod(value, 100)
    if not hundreds:
        return _german_below_100(rest)
    head = ("ein" if hundreds == 1 else _DE[hundreds]) + "hundert"
    return head + (_german_below_100(rest) if rest else "")


def _german_below_100(value: int) -> str:
    if value < len(_DE):
        return _DE[value]
    tens, one = divmod(value, 10)
    head = "" if not one else ("ein" if one == 1 else _DE[one]) + "und"
    return head + _DE_TENS[tens - 2]


def english(value: int) -> str:
    """Return ``217`` as "two hundred and seventeen"."""
    hundreds, rest = divmod(value, 100)
    if not hundreds:
        return _english_below_100(rest)
    return f"{_EN[hundreds]} hundred" + (f" and {_english_below_100(rest)}" if rest else "")


def _english_below_100(value: int) -> str:
    if value < len(_EN):
        return _EN[value]
    tens, one = divmod(value, 10)
    return _EN_TENS[tens - 2] + (f"-{_EN[one]}" if one else "")
