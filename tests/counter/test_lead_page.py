"""What the lead's page shows: the own unit, forecasts, devices, the course of the day, words and their preview."""

from dataclasses import replace

import pytest

from counter.lead.course import picture
from counter.lead.examples import lead_scenes
from counter.lead.inputs import How, LeadInputs, Words, known_quota
from counter.lead.lead import LeadProps, derive
from counter.staff.examples import DAY, at
from office.ids import CommandId, QueueId, UnitId
from office.wire.answers import QuotaSet
from office.wire.panel_states import DeviceEntry, Fault, HealthState
from office.wire.states import CentreState, HubState

SCENES = dict(lead_scenes("de"))
BASE = SCENES["lead-today"]


def shown(inputs: LeadInputs = BASE) -> LeadProps:
    return derive(inputs)


def with_health(inputs: LeadInputs, **changes: object) -> LeadInputs:
    health = inputs.house.health
    assert health is not None
    fields = {"faults": health.faults, "devices": health.devices, **changes}
    return replace(inputs, house=replace(inputs.house, health=HealthState(**fields)))


def test_a_lead_of_one_unit_sees_its_queues_counters_words_and_history_only() -> None:
    health = BASE.house.health
    assert health is not None
    devices = tuple(
        DeviceEntry(client=d.client, role=d.role, units=(UnitId("zulassung"),)) if d.client == "lead-1" else d
        for d in health.devices
    )
    props = shown(with_health(BASE, devices=devices))
    assert [row.key for row in props.queues] == ["zulassung"]
    assert [row.key for row in props.counters if row.state != "closed"] == ["4", "5"]
    assert [row.key for row in props.wall] == ["zulassung"]
    assert {row.queue for row in props.history} == {"Kfz-Zulassung und Führerscheine"}
    whole = shown()
    assert len(whole.queues) == 4
    assert props.picture.given < whole.picture.given


def test_each_queue_shows_its_figures_and_what_is_to_be_expected() -> None:
    row = next(row for row in shown().queues if row.key == "zulassung")
    assert (row.given, row.limit, row.left, row.waiting, row.sent_away) == (42, 45, 3, 23, 11)
    assert (row.served_at, row.servable, row.beyond, row.standby, row.standby_waiting) == ("11:18", 0, 4, "on", 4)
    assert next(row for row in shown().queues if row.key == "abholung").why == "no-limit"
    assert {row.why for row in shown(SCENES["lead-away"]).queues} == {"hub-away"}


def test_a_press_after_an_answer_starts_from_the_answer_until_the_state_has_come() -> None:
    answer = QuotaSet(re=CommandId("1"), queue=QueueId("buergerservice"), limit=70, revision=7, until="10:30")
    newer = replace(BASE, answered={"buergerservice": (DAY, answer)})
    known = known_quota(newer, "buergerservice")
    assert known is not None
    assert (known.limit, known.revision, known.until) == (70, 7, "10:30")
    for stale in ({"buergerservice": (DAY.replace(day=1), answer)}, {}):
        known = known_quota(replace(BASE, answered=stale), "buergerservice")
        assert known is not None
        assert (known.limit, known.revision, known.until) == (60, 0, "11:00")
    assert known_quota(BASE, "nowhere") is None


def test_what_is_wrong_comes_first_with_its_time_and_what_belongs_to_it() -> None:
    rows = shown().devices
    assert [(row.name, row.fault, row.since, row.more) for row in rows[:3]] == [
        ("Kiosk im Flur", "paper_out", "09:38", ""),
        ("Drucker 1. Stock", "paper_near_end", "09:17", "40"),
        ("Platz 3", "offline", "06:32", ""),
    ]
    assert shown().wrong == 3
    assert {row.kind: row.light for row in rows}["broker"] == "good"
    assert next(row.light for row in rows if row.name == "Platz 4") == "off"


def test_hub_broker_and_centre_are_devices_too() -> None:
    away = {row.kind: (row.light, row.fault) for row in shown(SCENES["lead-away"]).devices}
    assert (away["hub"], away["broker"]) == (("warn", "away"), ("warn", "line"))
    down = HubState(online=True, at=at(0), day=DAY, centre=CentreState(online=False, since=at(-30)))
    rows = shown(replace(BASE, house=replace(BASE.house, hub=down))).devices
    assert next((row.fault, row.since) for row in rows if row.kind == "centre") == ("centre", "09:12")
    full = with_health(BASE, faults=(Fault(device="hub", what="journal", since=at(-1)),))
    assert next((row.light, row.fault) for row in shown(full).devices if row.kind == "hub") == ("warn", "journal")
    ticket = with_health(BASE, faults=(Fault(device="B004", what="centre_conflict", since=at(-1)),))
    assert next(row.name for row in shown(ticket).devices if row.kind == "other") == "B004"


def test_this_window_is_there_whatever_another_one_of_its_device_said() -> None:
    gone = with_health(BASE, faults=(Fault(device="lead-1", what="offline", since=at(-1)),))
    assert shown(gone).wrong == 0


def test_the_picture_says_what_it_draws() -> None:
    props = shown()
    past = [column for column in props.columns if not column.future]
    assert props.picture.given == sum(column.given for column in past)
    assert (props.picture.busiest, props.picture.busiest_count) == ("08:15", max(c.given for c in past))
    assert props.picture.most_tickets >= max(c.given + c.booked + c.announced for c in props.columns)
    assert [column.at for column in props.columns if column.now] == ["09:30"]
    times = [column.key for column in props.columns]
    assert times == sorted(set(times))
    assert picture(()).given == 0
    assert derive(replace(BASE, course=())).columns == ()


def test_the_picture_of_one_queue_is_its_own() -> None:
    one = derive(replace(BASE, shown="standesamt"))
    assert 0 < one.picture.given < shown().picture.given
    assert [row.key for row in one.shown if row.chosen] == ["standesamt"]


def test_the_preview_says_it_in_every_language_of_the_house_and_own_words_in_german() -> None:
    rows = shown(SCENES["lead-close"]).preview
    assert [row.key for row in rows] == ["de", "en", "tr", "ar", "uk"]
    assert all("10:00" in row.text and not row.fallback for row in rows)
    assert len({row.text for row in rows}) == 5
    own = shown(SCENES["lead-own-words"]).preview
    assert [row.fallback for row in own] == [False, True, True, True, True]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (Words(target="", how=How.WORDS), "needs-words"),
        (Words(target="", how=How.WORDS, text=" "), "needs-words"),
        (Words(target="", how=How.LATER), "needs-time"),
        (Words(target="", how=How.NOW, sentence="sick_until"), "needs-time"),
        (Words(target="", how=How.NOW, sentence="sick_until", time="10:00"), ""),
        (Words(target="house", how=How.NOW), ""),
    ],
)
def test_words_that_lack_something_say_what(words: Words, why: str) -> None:
    assert shown(replace(BASE, words=words)).why_words == why
    assert shown(replace(SCENES["lead-away"], words=words)).why_words == "hub-away"


def test_history_has_the_last_first_and_undo_at_the_last_of_each_queue() -> None:
    opened, closed, *rows = shown().history
    assert (opened.what, opened.at, opened.undoable) == ("standby-open", "09:41", True)
    assert (closed.what, closed.queue, closed.until, closed.undoable) == ("gate-closed", "Standesamt", "11:00", True)
    assert [(row.at, row.limit, row.undo, row.undoable) for row in rows] == [
        ("09:38", 50, True, True),
        ("09:22", 70, False, False),
        ("09:11", 45, False, True),
        ("08:42", 50, False, False),
    ]
    assert rows[0].batches == "08:00: 40, 09:30: 10"
    assert rows[0].by == "Leitung"
