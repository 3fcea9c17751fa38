"""Numbers from 0 to 999 as words. Pure."""

from collections.abc import Callable

from appliance.voice.numbers.arabic import arabic
from appliance.voice.numbers.eastern import persian, turkish
from appliance.voice.numbers.germanic import english, german
from appliance.voice.numbers.romance import french, romanian
from appliance.voice.numbers.slavic import bulgarian, polish, russian, ukrainian
from office.ids import Language

WORDS: dict[Language, Callable[[int], str]] = {
    Language("de"): german,
    Language("en"): english,
    Language("tr"): turkish,
    Language("uk"): ukrainian,
    Language("ru"): russian,
    Language("ar"): arabic,
    Language("fa"): persian,
    Language("pl"): polish,
    Language("fr"): french,
    Language("ro"): romanian,
    Language("bg"): bulgarian,
}
"""The languages of the kiosks."""
