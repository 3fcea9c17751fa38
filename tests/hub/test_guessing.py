"""Guessing a ticket's code is limited, at one device, for a while, with a reason (DESIGN §4, "Numbers")."""

from office.guesses import MOST, WITHIN
from support.rig import Rig


def test_after_ten_unknown_codes_a_kiosk_has_to_wait_and_only_for_codes(rig: Rig) -> None:
    ticket = rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")["ticket"]
    wrong = "000000" if ticket["code"] != "000000" else "000001"
    for _ in range(MOST):
        assert rig.ask("kiosk-1", "find_ticket", code=wrong)["refused"] == "unknown_code"
    refused = rig.ask("kiosk-1", "find_ticket", code=ticket["code"])
    assert refused["refused"] == "too_soon"
    assert refused["next_at"]
    assert rig.ask("kiosk-1", "check_in", code=ticket["code"])["refused"] == "too_soon"
    assert rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")["ok"]
    assert rig.ask("desk-1", "find_ticket", code=ticket["code"])["ok"]
    rig.pass_s(WITHIN + 1)
    assert rig.ask("kiosk-1", "find_ticket", code=ticket["code"])["ok"]
