"""What the panel asks for first, what it refuses to lose, and what comes from another hand meanwhile: a played hub."""

from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt

from office.ids import AppointmentId, CallId, CounterId, QueueId, ServiceId, TicketId
from office.wire.panel_states import ExpectedRow, LineState, TicketRow
from support.panel import Hub, Panel

Q = QueueId("q")
AT_CALL = ("recall", "start_service", "finish", "no_show", "put_back", "park", "transfer")


def ticket(number: str = "A017", state: str = "called") -> TicketRow:
    at = datetime.now(UTC) - timedelta(minutes=12)
    services = (ServiceId("s1"), ServiceId("s2"))
    return TicketRow(id=TicketId(f"t-{number}"), number=number, queue=Q, state=state, issued_at=at, services=services)


def called(hub: Hub, panel: Panel, number: str = "A017", *more: str) -> None:
    hub.counter("called", *AT_CALL, *more, ticket=ticket(number), call=CallId("c"), skills=(Q,))
    panel.bot.waitUntil(lambda: panel.model.property("number") == number and panel.model.property("online"))


def catalogue(hub: Hub, **more: Any) -> None:
    hub.say(
        "state/catalogue",
        {"v": 1, "office": "x", "name": {"de": "Amt"}, "time_zone": "Europe/Berlin", "languages": ["de"], **more},
    )


def test_a_press_while_another_is_under_way_is_not_lost_in_silence(hub: Hub, panel: Panel) -> None:
    called(hub, panel)
    panel.key(Qt.Key.Key_F4)
    asked = hub.wait_asked()
    panel.key(Qt.Key.Key_F3)
    panel.says("status", "Nicht angenommen")
    hub.grant(asked)
    panel.bot.waitUntil(lambda: panel.model.inputs.pending is None)
    assert "Nicht angenommen" in panel.text("status")
    panel.key(Qt.Key.Key_F3)
    assert hub.wait_asked(2)["do"] == "recall"


def test_an_office_that_demands_an_outcome_gets_it_before_the_next_call(hub: Hub, panel: Panel) -> None:
    catalogue(hub, outcome_required=True)
    called(hub, panel)
    panel.bot.waitUntil(lambda: bool(panel.model.property("outcome_required")))
    hub.counter("called", *AT_CALL, ticket=ticket(), waiting=3, skills=(Q,))
    panel.bot.waitUntil(lambda: panel.model.property("waiting") == 3)
    panel.key(Qt.Key.Key_F2)
    assert "zuerst sagen" in panel.text("status")
    assert hub.asked() == []
    panel.key(Qt.Key.Key_F5)
    panel.bot.waitUntil(lambda: panel.shows("finish-done"))
    panel.key(Qt.Key.Key_Return)
    asked = hub.wait_asked()
    assert (asked["do"], asked["people"], "services" in asked) == ("finish", 1, False)


def test_a_sheet_closes_when_its_visitor_has_gone(hub: Hub, panel: Panel) -> None:
    called(hub, panel)
    panel.key(Qt.Key.Key_F8)
    panel.bot.waitUntil(lambda: panel.shows("sheet-title"))
    called(hub, panel, "A018")
    panel.bot.waitUntil(lambda: not panel.shows("sheet-title"))
    assert hub.asked() == []


def test_escape_leaves_a_sheet_and_nothing_is_asked(hub: Hub, panel: Panel) -> None:
    called(hub, panel)
    panel.key(Qt.Key.Key_F8)
    panel.bot.waitUntil(lambda: panel.shows("sheet-title"))
    panel.key(Qt.Key.Key_Escape)
    panel.bot.waitUntil(lambda: not panel.shows("sheet-title"))
    panel.key(Qt.Key.Key_F4)
    assert hub.wait_asked()["do"] == "start_service"


def test_an_appointment_is_checked_in_from_the_list_and_too_early_says_when(hub: Hub, panel: Panel) -> None:
    catalogue(hub)
    now = datetime.now(UTC)
    row = ExpectedRow(appointment=AppointmentId("p-1"), at=now + timedelta(hours=2), queue=Q)
    hub.say("state/line", LineState(at=now, day=now.date(), expected=(row,)))
    hub.counter("free", "call_next", skills=(Q,))
    panel.wait("free")
    panel.bot.waitUntil(lambda: panel.model.inputs.line is not None)
    panel.click("lists")
    panel.click("list-appointments")
    panel.click("act-check_in")
    asked = next(c for c in _asked(hub, panel, "check_in"))
    assert asked["appointment"] == "p-1"
    hub.refuse(asked, "too_early", come_at="2026-11-23T09:15:00Z")
    panel.says("status", "Ab 10:15 Uhr")


def test_the_call_is_shown_with_the_hubs_answer(hub: Hub, panel: Panel) -> None:
    now = datetime.now(UTC)
    hub.say("state/line", LineState(at=now, day=now.date(), tickets=(ticket("A018", "waiting"),)))
    hub.counter("free", "call_next", waiting=1, skills=(Q,))
    panel.wait("free")
    panel.bot.waitUntil(lambda: panel.model.inputs.line is not None)
    panel.key(Qt.Key.Key_F2)
    hub.grant(hub.wait_asked(), call="c1", ticket="t-A018", number="A018")
    panel.says("number", "A018")
    assert panel.model.property("state") == "called"


def test_a_colleague_who_takes_the_counter_takes_the_buttons_with_it(hub: Hub, panel: Panel) -> None:
    called(hub, panel)
    hub.counter("called", *AT_CALL, "open_counter", clerk="b-kaya", ticket=ticket(), skills=(Q,))
    panel.says("takeover-warning", "b-kaya")
    panel.key(Qt.Key.Key_F5)
    panel.bot.waitUntil(lambda: panel.find("open_counter-face").isEnabled())
    panel.click("open_counter")
    asked = hub.wait_asked()
    assert (asked["do"], asked["clerk"], asked["takeover"]) == ("open_counter", "m-yilmaz", True)
    assert asked["counter"] == CounterId("3")


def _asked(hub: Hub, panel: Panel, do: str) -> list[dict[str, Any]]:
    """Wait for a command of this kind: the list asks for a report as well."""
    panel.bot.waitUntil(lambda: any(command["do"] == do for command in hub.asked()))
    return [command for command in hub.asked() if command["do"] == do]
