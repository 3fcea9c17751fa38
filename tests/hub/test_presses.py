import pytest

from support.rig import Rig


def lamp(rig: Rig, counter: str = "1") -> dict[str, object]:
    found: dict[str, object] = rig.heard(f"lamp/{counter}")[-1]
    return found


def draw(rig: Rig) -> None:
    assert rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")["ok"]


def press(rig: Rig, payload: bytes | dict[str, object], counter: str = "1") -> None:
    rig.say("button", counter, payload)
    rig.turn()


def test_a_press_opens_the_counter_and_calls_the_next(rig: Rig) -> None:
    draw(rig)
    press(rig, b"open")
    assert lamp(rig)["state"] == "free"
    press(rig, b"next\r\n")
    assert (lamp(rig)["state"], lamp(rig)["number"]) == ("called", "A001")
    assert lamp(rig)["last"] == {"press": "next", "id": None, "at": "2026-03-02T07:30:00Z", "ok": True, "refused": None}


def test_a_press_with_an_id_counts_once_also_after_a_restart(rig: Rig) -> None:
    draw(rig)
    draw(rig)
    press(rig, b"open")
    for _ in range(2):
        press(rig, {"v": 1, "press": "next", "id": "p-1"})
    rig.restart()
    rig.turn()
    rig.clock.pass_s(60)
    press(rig, {"v": 1, "press": "next", "id": "p-1"})
    assert lamp(rig)["number"] == "A001"
    assert lamp(rig)["last"]["id"] == "p-1"  # type: ignore[index]
    assert rig.heard("event/call") == []


def test_a_refused_press_says_why_at_the_lamp(rig: Rig) -> None:
    press(rig, b"open")
    press(rig, b"next")
    assert lamp(rig)["last"]["refused"] == "nobody_waits"  # type: ignore[index]


def test_every_press_is_followed_by_the_lamp_the_same_or_not(rig: Rig) -> None:
    press(rig, b"open")
    before = len(rig.heard("lamp/1"))
    for _ in range(3):
        press(rig, b"next")
    assert len(rig.heard("lamp/1")) == before + 3


@pytest.mark.noisy(reason="the drop is logged")
def test_a_press_that_waited_too_long_is_dropped(rig: Rig) -> None:
    press(rig, b"open")
    draw(rig)
    rig.say("button", "1", b"next")
    rig.pass_s(2.5)
    assert rig.heard("event/call") == []


def hold(rig: Rig, payload: bytes, seconds: float, counter: str = "1") -> None:
    """Repeat a bare word ten times a second, as a keyboard's key does that is down."""
    for _ in range(round(seconds * 10)):
        press(rig, payload, counter)
        rig.clock.pass_s(0.1)


def faults(rig: Rig) -> list[tuple[str, str]]:
    rig.pass_s(1)
    return [(fault["device"], fault["what"]) for fault in rig.heard("state/health")[-1]["faults"]]


def test_a_held_key_is_one_press_however_long(rig: Rig) -> None:
    draw(rig)
    draw(rig)
    press(rig, b"open")
    hold(rig, b"next", 8)
    assert (lamp(rig)["number"], len(rig.heard("event/call"))) == ("A001", 1)
    assert faults(rig) == []


@pytest.mark.noisy(reason="the stuck key is logged")
def test_a_stuck_key_is_told_and_refused_and_others_still_count(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    draw(rig)
    hold(rig, b"next", 11)
    assert lamp(rig)["last"]["refused"] == "too_soon"  # type: ignore[index]
    assert faults(rig) == [("button-1", "stuck")]
    press(rig, {"v": 1, "press": "next", "id": "of-the-stuck-key"})
    assert lamp(rig)["last"]["refused"] == "too_soon"  # type: ignore[index]
    press(rig, b"start")
    assert lamp(rig)["state"] == "serving"
    press(rig, b"recall", "2")
    assert lamp(rig, "2")["last"]["refused"] == "counter_closed"  # type: ignore[index]
    rig.pass_s(2)
    assert faults(rig) == []
    assert sum("stuck" in record.getMessage() for record in caplog.records if record.levelname == "WARNING") == 1


def test_presses_with_ids_count_one_by_one_however_quick(rig: Rig) -> None:
    press(rig, {"v": 1, "press": "open", "id": "a"})
    press(rig, {"v": 1, "press": "pause", "id": "b"})
    rig.clock.pass_s(0.2)
    press(rig, {"v": 1, "press": "open", "id": "c"})
    assert lamp(rig)["state"] == "free"
