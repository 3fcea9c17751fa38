"""One whole visit through the house, with every real part in place (issue 2, "The visit")."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.foreign import foreign
from support.house import House
from support.robot import Robot
from support.waiting import wait_until

pytestmark = pytest.mark.long

NUMBER = r"^[A-Z]\d{3}$"


@pytest.fixture
def kiosk(house: House, tmp_path: Path) -> Iterator[Robot]:
    with house.robot("kiosk", "kiosk-1", tmp_path) as robot:
        robot.wait_to_see("Was möchten Sie tun")
        yield robot


def slip_with(house: House, text: str) -> Path:
    """Wait for the slip that has this text."""
    found: list[Path] = []

    def printed() -> bool:
        found[:] = [slip for slip in house.slips if text in slip.read_text("utf-8")]
        return bool(found)

    wait_until(printed, 15, f"a slip with {text}")
    return found[-1]


def qr_of(slip: Path) -> str:
    """Read a slip's QR code back from its picture, with a decoder that is not ours."""
    read = ["zbarimg", "--quiet", "--raw", str(slip.with_suffix(".png"))]
    return subprocess.run(read, capture_output=True, text=True, check=True).stdout.strip()


def test_touch_to_slip_to_call_to_wall_and_voice(house: House, kiosk: Robot, tmp_path: Path) -> None:
    kiosk.tap("keinen Termin")
    kiosk.tap("^Personalausweis beantragen")
    kiosk.wait_to_see("vor Ihnen")
    kiosk.tap("^Wartenummer ziehen")
    kiosk.tap("^Ja, ich habe ein Foto")
    kiosk.tap("^Nein danke")
    number = kiosk.wait_to_see(NUMBER)[0]
    slip = slip_with(house, number)
    text = slip.read_text("utf-8")
    assert "Personalausweis beantragen" in text
    code = re.search(r"Code (\d{3} ?\d{3})", text)
    assert code is not None
    assert qr_of(slip).endswith(code[1].replace(" ", ""))
    kiosk.tap("Fertig")
    kiosk.tap("^Meine Wartenummer")
    for digit in code[1].replace(" ", ""):
        kiosk.tap(f"^{digit}$")
    kiosk.tap("^Anzeigen")
    kiosk.wait_to_see("^Sie warten")

    with (
        house.robot("display", "display-1", tmp_path / "wall") as wall,
        foreign(house, "hub", "event/call", "seen/display-1") as watch,
        foreign(house, "button-4", "lamp/4") as button,
    ):
        wall.wait_to_see("Bürgerservice")
        button.tell("button/4", {"v": 1, "press": "open", "id": "open-1"})
        button.tell("button/4", {"v": 1, "press": "next", "id": "next-1"})
        button.tell("button/4", {"v": 1, "press": "next", "id": "next-1"})
        wall.wait_to_see(f"^{number[0]} ?{number[1:]}$")
        kiosk.wait_to_see(r"^Sie sind dran: Platz\s4")
        wait_until(lambda: watch.heard("seen/display-1"), 10, "the display to say what it has painted")
        wait_until(lambda: button.heard("lamp/4")[-1]["number"] == number, 10, "the lamp to show the number")
        assert [(call["number"], call["counter"], call["attempt"]) for call in watch.heard("event/call")] == [
            (number, "4", 1)
        ]
        wait_until(
            lambda: any(seen["spoken_at"] for seen in watch.heard("seen/display-1")), 20, "the call to be spoken"
        )


def test_a_clerk_calls_recalls_starts_and_finishes_in_the_panel(house: House, kiosk: Robot, tmp_path: Path) -> None:
    kiosk.tap("English")
    kiosk.tap("^I have no appointment|^I do not have an appointment")
    kiosk.tap("^Apply for an identity card|^Identity card|identity card")
    kiosk.tap("^Take a (number|ticket)")
    kiosk.tap("^Yes, I have a photo")
    kiosk.tap("^No thanks")
    number = kiosk.wait_to_see(NUMBER)[0]
    with (
        house.robot("counter", "counter-3", tmp_path / "panel") as panel,
        foreign(house, "hub", "event/call") as watch,
    ):
        panel.wait_to_see("Vorführung")
        panel.tap("^Ihr Kürzel")
        panel.type("anna")
        panel.tap("^Platz öffnen")
        panel.tap("^Nächste")
        wait_until(lambda: watch.heard("event/call"), 10, "a call")
        assert watch.heard("event/call")[-1]["number"] == number
        assert watch.heard("event/call")[-1]["language"] == "en"

        def recalled() -> bool:
            """Press again: a second after the call it is still refused as too soon."""
            panel.order("tap", name="^Erneut aufrufen")
            return bool(watch.heard("event/call")[-1]["attempt"] == 2)

        wait_until(recalled, 10, "the recall")
        panel.tap("^Beginnen")
        panel.wait_to_see("^in Bedienung$")
        panel.tap("^Abschließen")
        panel.wait_to_see("Niemand am Platz")


def test_book_at_the_kiosk_and_cancel_by_code(house: House, kiosk: Robot) -> None:
    kiosk.tap("^Termin buchen")
    kiosk.tap("^Reisepass beantragen")
    kiosk.tap("^Termin wählen")
    kiosk.tap(r"^\d\d:\d\d")
    kiosk.tap("^Ja, Termin buchen")
    kiosk.wait_to_see("gebucht")
    slip = slip_with(house, "Reisepass beantragen")
    code = qr_of(slip)
    assert code in slip.read_text("utf-8").replace(" ", "")
    kiosk.tap("Fertig")
    with foreign(house, "desk-1") as desk:
        assert desk.ask("cancel_appointment", code=code)["ok"]
        assert desk.ask("cancel_appointment", code=code)["refused"] == "unknown_code"


def test_an_appointment_that_is_scanned_becomes_a_ticket(house: House, kiosk: Robot) -> None:
    with foreign(house, "desk-1") as desk:
        offers = desk.ask("offers", services=["personalausweis"])["offers"]
        hold = desk.ask("hold", slot=offers[0]["slot"])["hold"]
        code = desk.ask("book", hold=hold)["appointment"]["code"]
    kiosk.type(code + "\n")
    number = kiosk.wait_to_see(NUMBER)[0]
    kiosk.wait_to_see("angemeldet")
    slip_with(house, number)
    assert number[0] != "A"
