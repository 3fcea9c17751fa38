"""Example states of the lead's window, for pictures without a broker. The names are invented."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from math import exp

from counter.lead.inputs import How, LeadInputs, QuotaDraft, Row, Tab, Words
from counter.staff.examples import NOW, at, example_house
from counter.staff.house import Notice

_NAMES = {"de": "Deutsch", "en": "English", "tr": "Türkçe", "ar": "العربية", "uk": "Українська"}
_SHARE = {"buergerservice": 1.0, "abholung": 0.5, "standesamt": 0.25, "zulassung": 0.8}


def lead_scenes(language: str) -> Iterator[tuple[str, LeadInputs]]:
    """Yield each state worth looking at, with its name."""
    house = example_house(language, "lead-1")
    base = LeadInputs(house=house, own_names=_NAMES, day=tuple(_day()), course=tuple(_course()), history=_history())
    done = (("queue", "Bürgerservice"), ("limit", "70"), ("left", "22"))
    yield "lead-today", base
    yield "lead-raised", replace(base, notice=Notice("note-quota", 0.0, good=True, values=done))
    yield "lead-stale", replace(base, notice=Notice("note-stale", 0.0))
    yield (
        "lead-quota",
        replace(base, quota=QuotaDraft(queue="buergerservice", revision=1, limit="60", wrong="wrong-batches")),
    )
    sick = Words(target="buergerservice", how=How.LATER, sentence="sick_until", time="10:00", ends="12:00")
    yield "lead-close", replace(base, words=sick)
    own = Words(target="", how=How.WORDS, text="Umzug: Platz 3 und 4 sind heute im ersten Stock.")
    yield "lead-own-words", replace(base, words=own)
    yield "lead-house", replace(base, words=Words(target="house", how=How.NOW))
    yield "lead-course", replace(base, tab=Tab.COURSE)
    yield "lead-course-one", replace(base, tab=Tab.COURSE, shown="zulassung")
    yield "lead-table", replace(base, tab=Tab.COURSE, as_table=True)
    yield "lead-devices", replace(base, tab=Tab.DEVICES)
    yield "lead-history", replace(base, tab=Tab.HISTORY)
    yield "lead-away", replace(base, house=replace(house, online=False))


def _day() -> Iterator[Row]:
    told = {
        "buergerservice": (3, 21, 0, 2, at(41)),
        "abholung": (0, 40, 0, 1, at(6)),
        "standesamt": (6, None, 0, 0, None),
        "zulassung": (11, 0, 4, 1, at(96)),
    }
    for queue, (sent_away, servable, beyond, counters, served_at) in told.items():
        yield {
            "queue": queue,
            "sent_away": sent_away,
            "servable": servable,
            "beyond_closing": beyond,
            "counters": counters,
            "served_at": None if served_at is None else served_at.isoformat(),
        }


def _course() -> Iterator[Row]:
    opens = NOW.replace(hour=7, minute=0)
    for n in range(36):
        quarter = opens + timedelta(minutes=15 * n)
        past = quarter <= NOW
        rush = 16 * exp(-(((n - 1) / 3.2) ** 2)) + 9 * exp(-(((n - 10) / 4) ** 2)) + 2
        for queue, share in _SHARE.items():
            given = round(rush * share) if past else 0
            yield {
                "at": quarter.isoformat(),
                "queue": queue,
                "given": given,
                "called": round(min(given, 6 * share)) if past else 0,
                "wait_min": round(4 + n * 6 * share) if past and n else None,
                "counters": (2 + n // 3 if n < 5 else 4) if past else 0,  # noqa: PLR2004  # an example
                "planned": 0 if past else 5 if n < 24 else 3,  # noqa: PLR2004  # an example
                "booked": 0 if past else round((3 + n % 3) * share),
                "announced": 20 if n == 10 and queue == "buergerservice" else 0,  # noqa: PLR2004  # an example
            }


def _history() -> tuple[Row, ...]:
    changes = (
        (at(-60), "queue:buergerservice", 50, "08:00=40 09:30=10", "11:00", 1, False),
        (at(-31), "queue:zulassung", 45, "08:00=30 09:30=15", "11:00", 1, False),
        (at(-20), "queue:buergerservice", 70, "08:00=60 09:30=10", "11:00", 2, False),
        (at(-4), "queue:buergerservice", 50, "08:00=40 09:30=10", "11:00", 3, True),
    )
    rows: list[Row] = [
        {
            "at": moment.isoformat(),
            "by": "lead-1",
            "quota": key,
            "limit": limit,
            "batches": batches,
            "until": until,
            "revision": revision,
            "undo": undo,
            "by_minutes": False,
        }
        for moment, key, limit, batches, until, revision, undo in changes
    ]
    closed: Row = {
        "at": at(-2).isoformat(),
        "by": "lead-1",
        "gate": "standesamt",
        "open": False,
        "until": at(78).isoformat(),
    }
    return (*rows, closed, {"at": at(-1).isoformat(), "by": "lead-1", "standby": "zulassung", "open": True})
