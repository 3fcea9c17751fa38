"""The reception's window in the whole house: every action by key and click, down to the slip and the centre."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.foreign import foreign
from support.house import House
from support.robot import Robot
from support.waiting import wait_until

NUMBER = r"^[A-Z]\d{3}$"


@pytest.fixture(scope="module")
def desk(house: House, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Robot]:
    with house.robot("counter", "desk-1", Path(tmp_path_factory.mktemp("desk"))) as robot:
        robot.wait_to_see("Noch kein Anliegen gewählt")
        robot.wait_to_see("^Drucker am Empfang$")
        yield robot


def slips_with(house: House, *texts: str) -> list[Path]:
    return [slip for slip in house.slips if all(text in slip.read_text("utf-8") for text in texts)]


def wait_for_slips(house: House, count: int, *texts: str) -> Path:
    wait_until(lambda: len(slips_with(house, *texts)) >= count, 20, f"{count} slips with {texts}")
    return slips_with(house, *texts)[-1]


def find(desk: Robot, text: str) -> None:
    desk.tap("^Nummer, Code, Name")
    desk.type("\b" + text + "\n")


def test_draw_for_a_visitor_with_help_put_forward_and_print_it_again(house: House, desk: Robot) -> None:
    desk.tap("^Personalausweis beantragen$")
    desk.tap("^English$")
    desk.tap("^Personen: mehr")
    desk.tap("^Mehr Zeit$")
    desk.tap("^Vorziehen")
    desk.tap("^Nummer ziehen und drucken")
    number = desk.wait_to_see(NUMBER)[0]
    desk.wait_to_see("Gedruckt: Drucker am Empfang")
    wait_for_slips(house, 1, number)
    desk.tap("^Noch einmal drucken")
    wait_for_slips(house, 2, number)
    with foreign(house, "counter-3", "state/line") as panel:
        wait_until(lambda: panel.heard("state/line"), 10, "the line")
        row = next(row for row in panel.heard("state/line")[-1]["tickets"] if row["number"] == number)
        assert (row["people"], row["language"], row["assistance"]) == (2, "en", ["more_time"])


def test_find_change_and_cancel_a_ticket(house: House, desk: Robot) -> None:
    with foreign(house, "kiosk-1") as kiosk:
        given = kiosk.ask("issue_ticket", language="de", services=["reisepass"])["ticket"]
    number = given["number"]
    find(desk, given["code"])
    desk.tap(f"^Ändern: {number}")
    desk.tap("^Reisepass beantragen$")
    desk.tap("^Anliegen$")
    desk.type("meldebesch")
    desk.tap("^Meldebescheinigung$|^Meldebescheinigung ")
    desk.tap(f"^Anliegen von {number} ändern")
    desk.wait_to_see(f"{number} ist geändert")
    find(desk, number)
    desk.wait_to_see("Meldebescheinigung ·")
    desk.tap(f"^Stornieren: {number}")
    desk.tap(f"^Ja, stornieren: {number}")
    desk.wait_to_see("^Storniert$")
    with foreign(house, "kiosk-1") as kiosk:
        assert kiosk.ask("find_ticket", code=given["code"])["state"] == "cancelled"


def test_above_the_quota_only_with_a_reason(house: House, desk: Robot) -> None:
    desk.tap("^Anliegen$")
    desk.type("geburt\n")
    desk.tap("^Über dem Kontingent$")
    desk.tap("^Nummer ziehen und drucken")
    desk.wait_to_see("bitte einen Grund angeben")
    desk.tap("^Härtefall$")
    desk.tap("^Nummer ziehen und drucken")
    number = desk.wait_to_see("^S[0-9]{3}$")[0]
    wait_for_slips(house, 1, number)
    with foreign(house, "lead-1") as lead:
        row = next(row for row in lead.ask("report", of="tickets")["rows"] if row["number"] == number)
    assert row["over_quota"] is True


def test_book_with_a_name_find_it_by_name_check_in_move_and_cancel(house: House, desk: Robot) -> None:
    desk.tap("^Termin$")
    desk.tap("^Reisepass beantragen$")
    desk.tap("^Freie Termine suchen")
    desk.tap(r"^\d\d:\d\d$")
    desk.tap(r"^Name \(")
    desk.type("Zacharias Quitzow")
    desk.tap("^Termin buchen")
    desk.wait_to_see("Gedruckt|Termin gebucht")
    code = re.sub("Code ", "", desk.wait_to_see(r"^Code \w+")[0]).split()[0]
    find(desk, "quitzow")
    desk.tap("^Verlegen: Zacharias Quitzow")
    desk.wait_to_see(f"Termin {code} wird verlegt")
    desk.tap("^Freie Termine suchen")
    desk.tap(r"^\d\d:\d\d$")
    desk.tap("^Termin verlegen")
    desk.wait_to_see("Gedruckt|Termin verlegt")
    moved = desk.wait_to_see(r"^Code \w+")[0].split()[1]
    with foreign(house, "kiosk-1") as kiosk:
        wait_until(lambda: kiosk.ask("cancel_appointment", code=code)["refused"] == "unknown_code", 10, "the old one")
    find(desk, moved)
    desk.tap(f"^Stornieren: {moved}")
    desk.tap(f"^Ja, stornieren: {moved}")
    desk.wait_to_see("^Storniert$")
    with foreign(house, "kiosk-1") as kiosk:
        assert kiosk.ask("cancel_appointment", code=moved)["refused"] == "unknown_code"


def test_check_in_whom_the_list_expects(house: House, desk: Robot) -> None:
    with foreign(house, "kiosk-1") as kiosk:
        offers = kiosk.ask("offers", services=["personalausweis"])["offers"]
        hold = kiosk.ask("hold", slot=offers[0]["slot"])["hold"]
        assert kiosk.ask("book", hold=hold, contact={"name": "Erika Beispiel"})["ok"]
    find(desk, "beispiel erika")
    desk.tap("^Anmelden: Erika Beispiel")
    number = desk.wait_to_see("^B[0-9]{3}$")[0]
    wait_for_slips(house, 1, number)


def test_print_the_next_tickets_to_hand_along_the_line(house: House, desk: Robot) -> None:
    desk.tap("^Vorab drucken$")
    desk.tap("^C  Abholen")
    for _ in range(7):
        desk.tap("^Anzahl: weniger")
    desk.tap("^Die nächsten 3 Nummern drucken")
    desk.wait_to_see("3 Nummern vorab vergeben")
    first, last = desk.wait_to_see("^3 von 3: (C[0-9]{3}) . (C[0-9]{3})").groups()
    wait_for_slips(house, 1, first)
    wait_for_slips(house, 1, last)


def test_answer_a_call_for_help_by_key(house: House, desk: Robot) -> None:
    with foreign(house, "kiosk-1") as kiosk:
        assert kiosk.ask("call_help")["ok"]
    desk.wait_to_see("Kiosk am Eingang")
    desk.tap("^Ich komme|^Komme")
    with foreign(house, "desk-1", "state/help") as watch:
        wait_until(lambda: watch.heard("state/help") and not watch.heard("state/help")[-1]["open"], 10, "the answer")
