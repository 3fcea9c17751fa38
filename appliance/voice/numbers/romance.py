"""French and Romanian. Pure."""

from appliance.voice.numbers.parts import listed

_FR = listed(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf"
)
_FR_TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"}
_RO = listed(
    "zero unu doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece "
    "cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece"
)
_RO_TENS = listed("douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci")


def french(value: int) -> str:
    """Return ``291`` as "deux cent quatre-vingt-onze"."""
    hundreds, rest = divmod(value, 100)
    if not hundreds:
        return _french_below_100(rest)
    head = "cent" if hundreds == 1 else f"{_FR[hundreds]} cent"
    if not rest:
        return head if hundreds == 1 else f"{head}s"
    return f"{head} {_french_below_100(rest)}"


def _french_below_100(value: int) -> str:
    if value < len(_FR):
        return _FR[value]
    if value >= 80:  # noqa: PLR2004  # four twenties
        return "quatre-vingt" + (f"-{_FR[value - 80]}" if value > 80 else "s")  # noqa: PLR2004
    tens = min(value // 10, 6)
    one = value - 10 * tens
    if not one:
        return _FR_TENS[tens]
    return f"{_FR_TENS[tens]} et {_FR[one]}" if one in {1, 11} else f"{_FR_TENS[tens]}-{_FR[one]}"


def romanian(value: int) -> str:
    """Return ``221`` as "două sute douăzeci și unu"."""
    hundreds, rest = divmod(value, 100)
    if not hundreds:
        return _romanian_below_100(rest)
    head = "o sută" if hundreds == 1 else f"{'două' if hundreds == 2 else _RO[hundreds]} sute"  # noqa: PLR2004  # two
    return f"{head} {_romanian_below_100(rest)}" if rest else head


def _romanian_below_100(value: int) -> str:
    if value < len(_RO):
        return _RO[value]
    tens, one = divmod(value, 10)
    return _RO_TENS[tens - 2] + (f" și {_RO[one]}" if one else "")
