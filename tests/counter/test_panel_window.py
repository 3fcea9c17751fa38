"""Real keys and clicks on the real window, the real broker, and a hub that the test plays."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec import structs
from PySide6.QtCore import Qt

from office.ids import CallId, Language, QueueId, TicketId
from office.wire.panel_states import NextUp, TicketRow
from support.panel import Hub, Panel

AT_CALL = ("recall", "start_service", "finish", "no_show", "put_back", "park", "transfer")
KEYS = {
    Qt.Key.Key_F3: "recall",
    Qt.Key.Key_F4: "start_service",
    Qt.Key.Key_F5: "finish",
    Qt.Key.Key_F6: "no_show",
    Qt.Key.Key_F7: "put_back",
}
NEXT = NextUp(ticket=TicketId("t-2"), number="A018", key="why.longest", values={})


def ticket(number: str = "A017") -> TicketRow:
    at = datetime.now(UTC) - timedelta(minutes=12)
    return TicketRow(id=TicketId(f"t-{number}"), number=number, queue=QueueId("q"), state="called", issued_at=at)


def free(hub: Hub, panel: Panel) -> None:
    hub.counter("free", "call_next", "pause_counter", "close_counter", waiting=3, longest_wait_min=9, next=NEXT)
    panel.wait("free")


def called(hub: Hub, panel: Panel, *more: str) -> None:
    hub.counter("called", *AT_CALL, *more, ticket=ticket(), call=CallId("c1"), skills=(QueueId("q"),))
    panel.wait("called")


def test_a_closed_counter_opens_as_the_clerk(hub: Hub, panel: Panel) -> None:
    hub.counter("closed", "open_counter")
    panel.wait("closed")
    panel.key(Qt.Key.Key_Return)
    asked = hub.wait_asked()
    assert (asked["do"], asked["counter"], asked["clerk"]) == ("open_counter", "3", "m-yilmaz")
    hub.grant(asked)
    free(hub, panel)
    assert panel.text("waiting") == "3 warten"


def test_a_wrong_short_name_is_said_and_nothing_is_asked(hub: Hub, panel: Panel) -> None:
    hub.counter("closed", "open_counter")
    panel.wait("closed")
    panel.find("clerk-field").setProperty("text", "Frau Müller")
    panel.click("open_counter")
    assert "Kürzel" in panel.text("status")
    assert hub.asked() == []


def test_next_asks_once_by_key(hub: Hub, panel: Panel) -> None:
    free(hub, panel)
    panel.key(Qt.Key.Key_F2)
    asked = hub.wait_asked()
    assert (asked["do"], asked["counter"], asked["v"]) == ("call_next", "3", 1)
    hub.grant(asked, call="c1", ticket="t-A017", number="A017")
    called(hub, panel)
    assert panel.text("number") == "A017"


def test_a_double_press_by_key_and_mouse_calls_once(hub: Hub, panel: Panel) -> None:
    free(hub, panel)
    panel.click("call_next")
    panel.click("call_next")
    panel.key(Qt.Key.Key_F2)
    asked = hub.wait_asked()
    hub.grant(asked, call="c1", ticket="t-A017", number="A017")
    called(hub, panel, "call_next")
    panel.key(Qt.Key.Key_F2)
    panel.bot.wait(100)
    assert len(hub.asked()) == 1


def test_a_press_that_is_not_answered_at_once_is_shown_as_pending(hub: Hub, panel: Panel) -> None:
    free(hub, panel)
    panel.key(Qt.Key.Key_F2)
    panel.bot.waitUntil(lambda: "Augenblick" in panel.text("status"))
    hub.grant(hub.wait_asked(), call="c1", ticket="t", number="A017")
    panel.bot.waitUntil(lambda: panel.text("status") == "")


@pytest.mark.parametrize(("key", "do"), KEYS.items())
def test_each_key_asks_for_its_action(hub: Hub, panel: Panel, key: Qt.Key, do: str) -> None:
    called(hub, panel)
    panel.key(key)
    assert hub.wait_asked()["do"] == do


@pytest.mark.parametrize("do", [*KEYS.values(), "transfer"])
def test_each_button_can_be_clicked(hub: Hub, panel: Panel, do: str) -> None:
    hub.say("state/catalogue", _catalogue())
    called(hub, panel)
    panel.bot.waitUntil(lambda: bool(panel.model.options("transfer")))
    panel.click(do)
    if do == "transfer":
        panel.bot.waitUntil(lambda: panel.find("target-queue:kfz").isVisible())
        panel.click("target-queue:kfz")
        assert hub.wait_asked()["to_queue"] == "kfz"
    assert hub.wait_asked()["do"] == do


def test_transfer_by_keyboard_alone(hub: Hub, panel: Panel) -> None:
    hub.say("state/catalogue", _catalogue())
    called(hub, panel)
    panel.bot.waitUntil(lambda: bool(panel.model.options("transfer")))
    panel.key(Qt.Key.Key_F9)
    panel.key(Qt.Key.Key_Down)
    panel.key(Qt.Key.Key_Return)
    asked = hub.wait_asked()
    assert (asked["do"], asked["to_queue"]) == ("transfer", "standesamt")


def test_tab_reaches_the_buttons_and_space_presses(hub: Hub, panel: Panel) -> None:
    free(hub, panel)
    panel.bot.waitUntil(lambda: panel.find("call_next-face").isEnabled())
    for _ in range(8):
        if panel.find("call_next-face").hasActiveFocus():
            break
        panel.key(Qt.Key.Key_Tab)
    panel.key(Qt.Key.Key_Space)
    assert hub.wait_asked()["do"] == "call_next"


def test_a_refusal_is_said_in_words(hub: Hub, panel: Panel) -> None:
    free(hub, panel)
    panel.key(Qt.Key.Key_F2)
    hub.refuse(hub.wait_asked(), "nobody_waits")
    panel.bot.waitUntil(lambda: "Niemand wartet" in panel.text("status"))
    panel.bot.wait(450)
    panel.key(Qt.Key.Key_F2)
    assert hub.wait_asked(2)["do"] == "call_next"


def test_what_cannot_be_done_says_why_and_asks_nothing(hub: Hub, panel: Panel) -> None:
    free(hub, panel)
    panel.key(Qt.Key.Key_F5)
    assert panel.text("status") == "Es ist niemand aufgerufen."
    assert not panel.find("finish-face").isEnabled()
    assert hub.asked() == []


def test_a_no_show_can_be_taken_back(hub: Hub, panel: Panel) -> None:
    called(hub, panel)
    panel.key(Qt.Key.Key_F6)
    hub.grant(hub.wait_asked())
    hub.counter("free", "call_next", "undo_no_show", last=structs.replace(ticket(), state="missed"))
    panel.bot.waitUntil(lambda: panel.model.property("undo") == "undo_no_show")
    panel.click("undo")
    asked = hub.wait_asked(2)
    assert (asked["do"], asked["ticket"]) == ("undo_no_show", "t-A017")


def test_a_hub_that_goes_takes_the_actions_with_it_and_brings_them_back(hub: Hub, panel: Panel) -> None:
    called(hub, panel)
    panel.beat.stop()
    hub.say("state/hub", {"v": 1, "online": False})
    panel.bot.waitUntil(lambda: "Keine Verbindung" in panel.text("status"))
    assert panel.text("number") == "A017"
    assert not panel.find("finish-face").isEnabled()
    panel.key(Qt.Key.Key_F5)
    assert hub.asked() == []
    hub.alive()
    panel.bot.waitUntil(lambda: panel.find("finish-face").isEnabled())


@pytest.mark.noisy("a state that cannot be read is logged once")
def test_a_state_that_cannot_be_read_changes_nothing(hub: Hub, panel: Panel, caplog: pytest.LogCaptureFixture) -> None:
    called(hub, panel)
    for _ in range(2):
        hub.say("state/counter/3", {"v": 1, "counter": "3", "state": 7})
    panel.bot.waitUntil(lambda: any("cannot be read" in r.getMessage() for r in caplog.records))
    assert panel.text("number") == "A017"
    called(hub, panel)
    assert sum("cannot be read" in r.getMessage() for r in caplog.records) == 1


def _catalogue() -> dict[str, object]:
    names = {"q": "Bürgerbüro", "kfz": "Zulassung", "standesamt": "Standesamt"}
    queues = [
        {"id": q, "unit": "u", "name": {Language("de"): name}, "letter": q[0].upper(), "appointment_letter": "Z"}
        for q, name in names.items()
    ]
    return {
        "v": 1,
        "office": "x",
        "name": {"de": "Amt"},
        "time_zone": "Europe/Berlin",
        "languages": ["de"],
        "queues": queues,
    }
