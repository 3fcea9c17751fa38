"""The windows of reception and lead in the whole house: every action by key and click, down to slip, wall and centre."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from appliance.messages import MessageTexts
from support.foreign import Foreign, foreign
from support.house import House
from support.robot import Robot
from support.waiting import wait_until

pytestmark = pytest.mark.long

SENTENCES = MessageTexts()
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


def days(desk: Robot) -> list[str]:
    """Return the days on which something is free, as they are shown."""
    return [text for text in desk.texts() if re.match(r"^\w\w\.? \d+\. \w+", text)]


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
    wait_until(lambda: days(desk), 10, "days")
    today = days(desk)
    desk.tap("^in 1 Woche$")
    wait_until(lambda: days(desk) and days(desk) != today, 10, "the days of next week")
    before = days(desk)
    desk.tap("^mehr …$")
    wait_until(lambda: len(days(desk)) > len(before), 10, "more days")
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


@pytest.fixture(scope="module")
def lead(house: House, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Robot]:
    with house.robot("counter", "lead-1", Path(tmp_path_factory.mktemp("lead"))) as robot:
        robot.wait_to_see("^Bürgerservice$")
        yield robot


@pytest.fixture(scope="module")
def watch(house: House) -> Iterator[Foreign]:
    with foreign(house, "lead-1", "state/queues", "state/board") as found:
        wait_until(lambda: found.heard("state/queues") and found.heard("state/board"), 10, "the states")
        yield found


def walk_in(watch: Foreign, queue: str) -> dict[str, Any]:
    return dict(next(q for q in watch.heard("state/queues")[-1]["queues"] if q["id"] == queue)["walk_in"])


def messages(watch: Foreign) -> list[dict[str, Any]]:
    return list(watch.heard("state/board")[-1].get("messages", []))


def ready(key: str, language: str = "de") -> str:
    """Return a pattern of a ready sentence whose time is not filled in."""
    return f"^{re.escape(SENTENCES.sentence(key, {'time': '…'}, language))}$"


def wait_for(what: str, condition: Any) -> None:
    wait_until(condition, 10, what)


def test_one_press_raises_and_lowers_and_presses_add_up(lead: Robot, watch: Foreign) -> None:
    before = walk_in(watch, "buergerservice")["limit"]
    for _ in range(3):
        lead.tap("^Bürgerservice: zehn Nummern mehr")
    lead.tap("^Bürgerservice: zehn Nummern weniger")
    wait_for("the limit", lambda: walk_in(watch, "buergerservice")["limit"] == before + 20)
    lead.wait_to_see(f"^von {before + 20}$")
    lead.wait_to_see(f"Bürgerservice: {before + 20} Nummern heute")


def test_batches_and_stop_as_typed_and_what_cannot_be_is_said(lead: Robot, watch: Foreign) -> None:
    lead.tap("^Standesamt: Kontingent")
    lead.type("\b120")
    lead.tap("^Ausgabe$")
    lead.type("\b0:00=100 20")
    lead.tap("^Letzte Nummer um$")
    lead.type("\b2355\n")
    lead.wait_to_see("Bitte so: 08:00=40")
    lead.tap("^Ausgabe$")
    lead.type("\b0:00=100, 23.50=20\n")
    wait_for("the quota", lambda: walk_in(watch, "standesamt")["limit"] == 120)
    quota = walk_in(watch, "standesamt")
    assert quota["batches"] == [{"at": "00:00", "count": 100}, {"at": "23:50", "count": 20}]
    assert quota["until"] is not None
    lead.tap("^Standesamt: zehn Nummern mehr")
    wait_for("the batch", lambda: walk_in(watch, "standesamt")["batches"][0]["count"] == 110)
    lead.tap("^Standesamt: zehn Nummern weniger")
    wait_for("the later batch", lambda: walk_in(watch, "standesamt")["batches"][1]["count"] == 10)


def test_two_leads_at_once_do_not_overwrite_each_other(
    house: House, lead: Robot, watch: Foreign, tmp_path: Path
) -> None:
    with house.robot("counter", "lead-1", tmp_path) as other:
        other.tap("^Bürgerservice: Kontingent")
        before = walk_in(watch, "buergerservice")["limit"]
        lead.tap("^Bürgerservice: zehn Nummern mehr")
        other.wait_to_see(f"^von {before + 10}$")
        other.type("\b5\n")
        other.wait_to_see("Inzwischen hat jemand anderes das Kontingent geändert")
        assert walk_in(watch, "buergerservice")["limit"] == before + 10


def test_stand_by_is_switched(lead: Robot, watch: Foreign) -> None:
    def open_now() -> bool:
        queues = watch.heard("state/queues")[-1]["queues"]
        return bool(next(q for q in queues if q["id"] == "zulassung")["standby"]["open"])

    before = open_now()
    lead.tap("^Kfz-Zulassung und Führerscheine: Nachrücker")
    wait_for("the switch", lambda: open_now() is not before)
    lead.wait_to_see("Nachrücker sind ")


def test_close_with_a_ready_sentence_and_open_again(house: House, lead: Robot, watch: Foreign) -> None:
    lead.tap("^Abholen und Abgeben: schließen")
    lead.tap(ready("long_wait"))
    lead.wait_to_see(ready("long_wait", "en"))
    lead.tap("^Jetzt schließen")
    wait_for("the closing", lambda: walk_in(watch, "abholung")["reason"] == "closed")
    wait_for("the words", lambda: [(m["key"], m["queue"]) for m in messages(watch)] == [("long_wait", "abholung")])
    with foreign(house, "kiosk-1") as kiosk:
        assert kiosk.ask("issue_ticket", language="de", queue="abholung")["refused"] == "closed"
    lead.tap("^Abholen und Abgeben: öffnen")
    wait_for("the opening", lambda: walk_in(watch, "abholung")["open"] and not messages(watch))


def test_sick_colleagues_today_only_until(lead: Robot, watch: Foreign) -> None:
    lead.tap("^Kfz-Zulassung und Führerscheine: schließen")
    lead.tap("^Annahmeschluss um")
    lead.tap(ready("sick_until"))
    lead.wait_to_see("Bitte die Uhrzeit eintragen")
    lead.tap("^Uhrzeit$")
    lead.type("23:30\n")
    wait_for("the stop", lambda: walk_in(watch, "zulassung").get("until"))
    wait_for("the words", lambda: [m["key"] for m in messages(watch)] == ["sick_until"])
    (message,) = messages(watch)
    assert (message["values"], message["queue"]) == ({"time": "23:30"}, "zulassung")
    lead.tap("^Abnehmen")
    wait_for("the wall", lambda: not messages(watch))


def test_own_words_with_an_end_are_marked_german_only(lead: Robot, watch: Foreign) -> None:
    lead.tap("^Nachricht an die Wand")
    lead.tap("^Eigener Text")
    lead.type("Umzug heute")
    lead.wait_to_see("nur auf Deutsch")
    lead.tap("^Gilt bis$")
    lead.type("23:45\n")
    wait_for("the words", lambda: [m["text"] for m in messages(watch)] == [{"de": "Umzug heute"}])
    assert messages(watch)[0]["until"] is not None
    lead.tap("^Abnehmen: Umzug heute")
    wait_for("the wall", lambda: not messages(watch))


def test_the_whole_house_closes_and_opens(lead: Robot, watch: Foreign) -> None:
    lead.tap("^Haus schließen")
    lead.tap("^Jetzt schließen")
    wait_for("the closing", lambda: not any(q["walk_in"]["open"] for q in watch.heard("state/queues")[-1]["queues"]))
    lead.tap("^Haus wieder öffnen")
    wait_for("the opening", lambda: all(q["walk_in"]["open"] for q in watch.heard("state/queues")[-1]["queues"]))


def test_the_picture_of_the_day_as_plot_and_table(house: House, lead: Robot) -> None:
    with foreign(house, "kiosk-1") as kiosk:
        assert kiosk.ask("issue_ticket", language="de", queue="abholung")["ok"]
    lead.tap("^Bild des Tages")
    lead.wait_to_see(r"^Bis jetzt [1-9]\d* Nummern")
    lead.wait_to_see("^Nummern je Viertelstunde$")
    lead.tap("^Tabelle$")
    lead.wait_to_see("^aufgerufen$")
    lead.tap("^Tabelle$")


def test_devices_say_what_is_wrong_and_what_to_do(house: House, lead: Robot) -> None:
    with house.connect("button-4") as button:
        gone = json.dumps({"v": 1, "online": False, "kind": "button"}).encode()
        button.say(f"{house.topic}/device/button-4", gone, retain=True)
        lead.tap("^Geräte")
        lead.wait_to_see("^Eine Störung$")
        lead.wait_to_see("^nicht verbunden$")
        lead.wait_to_see("Strom und Netzkabel prüfen")
        lead.wait_to_see("^Drucker am Empfang$")
        button.say(f"{house.topic}/device/button-4", b"", retain=True)
        lead.wait_to_see("^Alle Geräte arbeiten")


def test_history_with_undo(lead: Robot, watch: Foreign) -> None:
    before = walk_in(watch, "standesamt")["limit"]
    lead.tap("^Heute$")
    lead.tap("^Standesamt: zehn Nummern mehr")
    wait_for("the limit", lambda: walk_in(watch, "standesamt")["limit"] == before + 10)
    lead.tap("^Bürgerservice: Nachrücker")
    lead.wait_to_see("^Nachrücker sind ")
    lead.tap("^Änderungen$")
    lead.wait_to_see(f"^{before + 10} Nummern")
    lead.tap("^Zurücknehmen: Standesamt")
    wait_for("the undo", lambda: walk_in(watch, "standesamt")["limit"] == before)
    lead.wait_to_see("zurückgenommen")
    lead.tap("^Zurücknehmen: Bürgerservice")
    lead.wait_to_see("^Nachrücker zugelassen$")
    lead.wait_to_see("^Nachrücker nicht mehr zugelassen$")
