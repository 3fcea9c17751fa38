"""Turkish and Persian. Pure."""

from appliance.voice.numbers.parts import listed, parts

_TR = listed("sıfır bir iki üç dört beş altı yedi sekiz dokuz")  # noqa: RUF001  # Turkish
_TR_TENS = listed("on yirmi otuz kırk elli altmış yetmiş seksen doksan")  # noqa: RUF001  # Turkish
_FA = listed("صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده")
_FA_TENS = listed("بیست سی چهل پنجاه شصت هفتاد هشتاد نود")
_FA_HUNDREDS = listed("صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد")


def turkish(value: int) -> str:
    """Return ``217`` as "iki yüz on yedi"."""
    hundreds, rest = divmod(value, 100)
    tens, one = divmod(rest, 10)
    said = [] if not hundreds else ["yüz"] if hundreds == 1 else [_TR[hundreds], "yüz"]
    if tens:
        said.append(_TR_TENS[tens - 1])
    if one or not said:
        said.append(_TR[one])
    return " ".join(said)


def persian(value: int) -> str:
    """Return ``217`` as its three words, each joined by "va"."""
    return " و ".join(parts(value, _FA, _FA_TENS, _FA_HUNDREDS))
