"""What devices tell, what is wrong, and what staff send to printers and displays."""

from dataclasses import replace
from pathlib import Path

import pytest

from hub.items import Reload
from office.catalogue import Office
from office.ids import ClientId, QueueId
from support.offices import small_office
from support.rig import Rig
from support.still import StillClock, Wire


def device(rig: Rig, client: str, **fields: object) -> None:
    rig.say("device", client, {"v": 1, "online": True, "kind": "display", **fields})
    rig.pass_s(0.1)


def faults(rig: Rig) -> list[tuple[str, str]]:
    return [(fault["device"], fault["what"]) for fault in rig.heard("state/health")[-1]["faults"]]


def test_a_printers_problem_is_a_fault_until_it_is_over(rig: Rig) -> None:
    device(rig, "kiosk-1", kind="kiosk", printer={"ready": False, "problems": ["paper_out"]})
    since = rig.heard("state/health")[-1]["faults"][0]["since"]
    rig.pass_s(60)
    device(rig, "kiosk-1", kind="kiosk", printer={"ready": False, "problems": ["paper_out", "cover_open"]})
    assert faults(rig) == [("kiosk-1", "paper_out"), ("kiosk-1", "cover_open")]
    assert rig.heard("state/health")[-1]["faults"][0]["since"] == since
    device(rig, "kiosk-1", kind="kiosk", printer={"ready": True})
    assert faults(rig) == []


def test_a_device_that_is_gone_is_a_fault(rig: Rig) -> None:
    device(rig, "kiosk-1")
    device(rig, "kiosk-1", online=False)
    assert faults(rig) == [("kiosk-1", "offline")]
    rig.say("device", "kiosk-1", b"")
    rig.pass_s(0.1)
    assert faults(rig) == []


def test_a_display_that_is_there_and_sounds_speaks_for_its_zone(rig: Rig) -> None:
    rig.pass_s(0.1)
    assert rig.heard("state/board")[-1]["speaker"] == {}
    device(rig, "display-1", speaking=True)
    assert rig.heard("state/board")[-1]["speaker"] == {"hall": "display-1"}
    device(rig, "display-1", speaking=False)
    assert rig.heard("state/board")[-1]["speaker"] == {}
    assert faults(rig) == [("display-1", "silent")]


def speaker(rig: Rig) -> str | None:
    found: str | None = rig.heard("state/board")[-1]["speaker"].get("hall")
    return found


def two_displays(office: Office) -> Office:
    first = next(d for d in office.devices if d.client == "display-1")
    return replace(office, devices=(*office.devices, replace(first, client=ClientId("display-2"))))


@pytest.fixture
def hall(tmp_path: Path, clock: StillClock, wire: Wire) -> Rig:
    rig = Rig(tmp_path, clock, wire, office=two_displays(small_office()))
    for name in ("display-1", "display-2"):
        device(rig, name, speaking=True)
    return rig


def beats(rig: Rig, *names: str, seconds: int) -> None:
    for _ in range(seconds):
        for name in names:
            rig.say("device", name, {"v": 1, "online": True, "kind": "display", "speaking": True})
        rig.pass_s(1)


def test_a_speaker_whose_heart_stops_is_followed_by_the_next_within_5_s(hall: Rig) -> None:
    beats(hall, "display-1", "display-2", seconds=3)
    assert speaker(hall) == "display-1"
    beats(hall, "display-2", seconds=4)
    assert speaker(hall) == "display-2"
    beats(hall, "display-2", seconds=3)
    assert faults(hall) == [("display-1", "offline")]
    beats(hall, "display-1", "display-2", seconds=1)
    assert (speaker(hall), faults(hall)) == ("display-1", [])


def test_a_speaker_that_says_it_is_gone_or_silent_is_followed_at_once(hall: Rig) -> None:
    device(hall, "display-1", online=False)
    assert speaker(hall) == "display-2"
    device(hall, "display-2", speaking=False, problems=["no_sound"])
    assert speaker(hall) is None
    assert faults(hall) == [("display-1", "offline"), ("display-2", "no_sound")]


def test_a_display_without_sound_on_purpose_is_no_fault_and_never_speaks(hall: Rig) -> None:
    device(hall, "display-1")
    assert (speaker(hall), faults(hall)) == ("display-2", [])


def test_the_first_display_takes_over_again_only_when_no_call_waits_to_be_spoken(hall: Rig) -> None:
    device(hall, "display-1", online=False)
    hall.ask("kiosk-1", "issue_ticket", queue="main", language="de")
    hall.ask("counter-1", "open_counter", counter="1", clerk="anna")
    call = hall.ask("counter-1", "call_next", counter="1")["call"]
    beats(hall, "display-1", "display-2", seconds=1)
    assert speaker(hall) == "display-2"
    seen = {"v": 1, "call": call, "painted_at": "2026-03-02T07:30:01Z"}
    hall.say("seen", "display-2", {**seen, "spoken_at": "2026-03-02T07:30:05Z"})
    beats(hall, "display-1", "display-2", seconds=1)
    assert speaker(hall) == "display-1"
    assert hall.heard("state/board")[-1]["calls"][0]["spoken"]


def test_why_a_call_was_not_spoken_reaches_its_counter(hall: Rig) -> None:
    hall.ask("kiosk-1", "issue_ticket", queue="main", language="de")
    hall.ask("counter-1", "open_counter", counter="1", clerk="anna")
    call = hall.ask("counter-1", "call_next", counter="1")["call"]
    hall.say("seen", "display-1", {"v": 1, "call": call, "painted_at": "2026-03-02T07:30:01Z", "unspoken": "expired"})
    hall.pass_s(0.1)
    assert hall.heard("state/counter/1")[-1]["unspoken"] == "expired"


def test_a_painted_and_spoken_call_is_shown_to_its_counter(rig: Rig) -> None:
    rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")
    rig.ask("counter-1", "open_counter", counter="1", clerk="anna")
    call = rig.ask("counter-1", "call_next", counter="1")["call"]
    rig.say("seen", "display-1", {"v": 1, "call": call, "painted_at": "2026-03-02T07:30:01Z"})
    rig.pass_s(0.1)
    state = rig.heard("state/counter/1")[-1]
    assert (state["painted"], state["spoken"]) == (True, False)
    rig.say("seen", "display-1", {"v": 1, "call": "gone", "painted_at": "2026-03-02T07:30:01Z"})
    rig.pass_s(0.1)


def test_staff_print_a_tickets_slip_at_the_shared_printer(rig: Rig) -> None:
    ticket = rig.ask("kiosk-1", "issue_ticket", services=["id-card"], language="en")["ticket"]
    answer = rig.ask("desk-1", "print_slip", printer="printer-1", ticket=ticket["id"])
    job = rig.heard("print/printer-1")[-1]
    assert job["job"] == answer["re"]
    assert (job["slip"]["kind"], job["slip"]["number"], job["slip"]["code"]) == ("wait", "A001", ticket["code"])
    assert job["slip"]["services"] == ["id-card"]
    assert next(expiry for topic, _p, _r, expiry in rig.wire.sent if "/print/" in topic) == 60


def test_a_slip_needs_a_printer_and_a_ticket_that_exist(rig: Rig) -> None:
    assert rig.ask("desk-1", "print_slip", printer="kiosk-9", ticket="x")["refused"] == "bad_request"
    assert rig.ask("desk-1", "print_slip", printer="printer-1", ticket="x")["refused"] == "unknown_ticket"
    assert rig.ask("kiosk-1", "print_slip", printer="printer-1", ticket="x")["refused"] == "not_allowed"


def test_a_test_call_is_shown_and_leaves_no_trace(rig: Rig) -> None:
    assert rig.ask("desk-1", "test_call", display="display-1")["ok"]
    assert rig.heard("event/call")[-1]["state"] == "test"
    rig.pass_s(1)
    assert rig.heard("state/board")[-1]["calls"] == []


def without_queue(office: Office, queue: str) -> Office:
    counters = tuple(replace(c, skills=tuple(s for s in c.skills if s != queue)) for c in office.counters)
    return replace(office, queues=tuple(q for q in office.queues if q.id != QueueId(queue)), counters=counters)


@pytest.mark.noisy(reason="the refused files are logged")
def test_a_queue_with_tickets_cannot_be_taken_away_today(
    tmp_path: Path, clock: StillClock, wire: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    offered = [without_queue(small_office(), "main")]
    rig = Rig(tmp_path, clock, wire, read_office=lambda: offered[0])
    rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")
    rig.queue.put(Reload())
    rig.turn()
    assert "queue 'main' has tickets today" in caplog.text
    assert rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")["ticket"]["number"] == "A002"
    offered[0] = without_queue(small_office(), "pickup")
    rig.queue.put(Reload())
    rig.pass_s(1)
    assert [q["id"] for q in rig.heard("state/queues")[-1]["queues"]] == ["main", "vehicles"]
    assert len(rig.heard("state/line")[-1]["tickets"]) == 2


def test_a_printer_says_how_many_slips_are_left_and_whose_is_missing(rig: Rig) -> None:
    printer = {"ready": True, "problems": ["paper_near_end"], "slips_left": 42, "without_slip": ["A017", "A018"]}
    device(rig, "kiosk-1", kind="kiosk", printer=printer)
    told = {fault["what"]: fault.get("values", {}) for fault in rig.heard("state/health")[-1]["faults"]}
    assert told == {"paper_near_end": {"left": 42}, "slip_missing": {"numbers": "A017, A018"}}
    device(rig, "kiosk-1", kind="kiosk", printer={**printer, "slips_left": 41, "without_slip": []})
    told = {fault["what"]: fault.get("values", {}) for fault in rig.heard("state/health")[-1]["faults"]}
    assert told == {"paper_near_end": {"left": 41}}


def test_printers_hear_that_a_young_ticket_is_gone(rig: Rig) -> None:
    old = rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")["ticket"]
    rig.pass_s(11 * 60)
    young = rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")["ticket"]
    for ticket in (old, young):
        rig.ask("desk-1", "cancel_ticket", ticket=ticket["id"])
    for client in ("kiosk-1", "printer-1"):
        assert [job.get("gone") for job in rig.heard(f"print/{client}")] == [young["number"]]


def test_health_lists_every_device_of_the_office_and_whether_it_is_there(rig: Rig) -> None:
    device(rig, "display-1", version="0.1.0")
    device(rig, "kiosk-1", online=False)
    listed = {entry["client"]: entry for entry in rig.heard("state/health")[-1]["devices"]}
    assert (listed["display-1"]["online"], listed["display-1"]["version"]) == (True, "0.1.0")
    assert (listed["kiosk-1"]["online"], listed["kiosk-1"]["place"]["de"]) == (False, "Entrance")
    assert (listed["lead-2"]["online"], listed["lead-2"]["units"]) == (None, ["cars"])
    assert (listed["button-1"]["role"], listed["button-1"]["counters"]) == ("button", ["1"])
