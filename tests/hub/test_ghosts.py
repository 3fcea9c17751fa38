"""Tickets that a kiosk issued while the hub was away (DESIGN §4): no ghost, none twice, across restarts."""

import pytest

from support.rig import Rig


def lent(rig: Rig) -> list[str]:
    numbers: list[str] = rig.ask("kiosk-1", "grant_numbers", queue="main", count=3)["numbers"]
    return numbers


def report(rig: Rig, number: str, instead_of: str | None = None) -> dict[str, object]:
    ticket = {
        "ticket": f"offline-{number}",
        "number": number,
        "code": f"77{number[1:]}7",
        "queue": "main",
        "issued_at": "2026-03-02T07:29:00Z",
        "language": "de",
        "instead_of": instead_of,
    }
    command = {"v": 1, "id": f"report-{number}", "do": "report_offline_tickets", "tickets": [ticket]}
    rig.say("ask", "kiosk-1", command)
    rig.turn()
    return rig.answer("kiosk-1", command["id"])  # type: ignore[arg-type]


def waiting(rig: Rig) -> list[str]:
    rig.pass_s(1)
    return [row["number"] for row in rig.heard("state/line")[-1]["tickets"]]


@pytest.mark.parametrize("restart", [False, True])
def test_a_ticket_whose_answer_was_lost_is_cancelled(rig: Rig, restart: bool) -> None:
    numbers = lent(rig)
    asked = rig.command("issue_ticket", queue="main", language="de")
    rig.say("ask", "kiosk-1", asked)
    rig.turn()
    if restart:
        rig.restart()
    assert report(rig, numbers[0], asked["id"])["ok"]
    assert report(rig, numbers[0], asked["id"])["ok"]
    assert waiting(rig) == [numbers[0]]


def test_a_command_that_comes_after_its_reserve_ticket_makes_none(rig: Rig) -> None:
    numbers = lent(rig)
    asked = rig.command("issue_ticket", queue="main", language="de")
    assert report(rig, numbers[0], asked["id"])["ok"]
    rig.restart()
    rig.say("ask", "kiosk-1", asked)
    rig.turn()
    assert rig.answer("kiosk-1", asked["id"])["refused"] == "wrong_state"
    assert waiting(rig) == [numbers[0]]


def test_another_kiosks_ticket_is_not_cancelled(rig: Rig) -> None:
    numbers = lent(rig)
    asked = rig.command("issue_ticket", queue="main", language="de")
    rig.say("ask", "desk-1", asked)
    rig.turn()
    assert report(rig, numbers[0], asked["id"])["ok"]
    assert waiting(rig) == [numbers[0], "A001"]
