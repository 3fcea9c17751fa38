"""Polish, Russian, Ukrainian, Bulgarian: one word for each of hundreds, tens and ones. Pure."""

from appliance.voice.numbers.parts import listed, parts

_PL = listed(
    "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście "
    "czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście"
)
_PL_TENS = listed(
    "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt"
)
_PL_HUNDREDS = listed("sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset")

_RU = listed(
    "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать "
    "четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
)
_RU_TENS = listed("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто")
_RU_HUNDREDS = listed("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот")

_UK = listed(
    "нуль один два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять "
    "чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять"
)
_UK_TENS = listed("двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто")
_UK_HUNDREDS = listed("сто двісті триста чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот")

_BG = listed(
    "нула едно две три четири пет шест седем осем девет десет единадесет дванадесет тринадесет "
    "четиринадесет петнадесет шестнадесет седемнадесет осемнадесет деветнадесет"
)
_BG_TENS = listed("двадесет тридесет четиридесет петдесет шестдесет седемдесет осемдесет деветдесет")
_BG_HUNDREDS = listed("сто двеста триста четиристотин петстотин шестстотин седемстотин осемстотин деветстотин")


def polish(value: int) -> str:
    """Return ``217`` as "dwieście siedemnaście"."""
    return " ".join(parts(value, _PL, _PL_TENS, _PL_HUNDREDS))


def russian(value: int) -> str:
    """Return ``217`` as "двести семнадцать"."""
    return " ".join(parts(value, _RU, _RU_TENS, _RU_HUNDREDS))


def ukrainian(value: int) -> str:
    """Return ``217`` as "двісті сімнадцять"."""
    return " ".join(parts(value, _UK, _UK_TENS, _UK_HUNDREDS))


def bulgarian(value: int) -> str:
    """Return ``217`` as "двеста и седемнадесет": "и" stands before the last word only."""
    *first, last = parts(value, _BG, _BG_TENS, _BG_HUNDREDS)
    return f"{' '.join(first)} и {last}" if first else last
