"""Arabic. Pure."""

from appliance.voice.numbers.parts import listed

_ONES = listed("صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة")
_TEENS = [
    "أحد عشر", "اثنا عشر", "ثلاثة عشر", "أربعة عشر", "خمسة عشر", "ستة عشر", "سبعة عشر", "ثمانية عشر", "تسعة عشر"
]  # fmt: skip
_TENS = listed("عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون")
_HUNDREDS = listed("مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة")


def arabic(value: int) -> str:
    """Return ``217`` as "two hundred and seven ten": ones stand before tens, all joined by "wa"."""
    hundreds, rest = divmod(value, 100)
    said = [_HUNDREDS[hundreds - 1]] if hundreds else []
    if rest or not said:
        said += _below_100(rest)
    return " و".join(said)


def _below_100(value: int) -> list[str]:
    if value <= 10:  # noqa: PLR2004  # our counting
        return [_ONES[value]]
    tens, one = divmod(value, 10)
    if tens == 1:
        return [_TEENS[one - 1]]
    return ([_ONES[one]] if one else []) + [_TENS[tens - 2]]
