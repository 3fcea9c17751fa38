"""A visitor calls for help, finds their ticket by its slip, and gives it back: with the real hub and printer."""

import re
from pathlib import Path

from support.foreign import foreign
from support.house import House
from support.waiting import wait_until


def test_help_is_called_and_a_slip_finds_its_ticket(house: House, tmp_path: Path) -> None:
    with foreign(house, "counter-1", "state/help") as panel, house.robot("kiosk", "kiosk-1", tmp_path) as kiosk:
        kiosk.wait_to_see("Was möchten Sie tun")
        kiosk.tap("^Hilfe$")
        kiosk.wait_to_see("Es kommt jemand zu Ihnen")
        wait_until(
            lambda: any(call["client"] == "kiosk-1" for state in panel.heard("state/help") for call in state["open"]),
            10,
            "the call for help at the panels",
        )
        kiosk.tap("In Ordnung")

        before = set(house.slips)
        kiosk.tap("keinen Termin")
        kiosk.tap("^Personalausweis beantragen")
        kiosk.tap("^Wartenummer ziehen")
        kiosk.tap("^Ja, ich habe ein Foto")
        kiosk.tap("^Nein danke, Nummer ziehen")
        number = kiosk.wait_to_see(r"^[A-Z]\d{3}$")[0]
        wait_until(lambda: set(house.slips) - before, 15, "the slip")
        (slip,) = set(house.slips) - before
        code = re.search(r"Code (\d{3}) ?(\d{3})", slip.read_text("utf-8"))
        assert code is not None
        kiosk.tap("Fertig")
        kiosk.wait_to_see("Was möchten Sie tun")

        kiosk.order("type", text=f"{code[1]}{code[2]}\n")
        kiosk.wait_to_see(f"^{number}$")
        kiosk.wait_to_see("Sie warten")
        kiosk.tap("Ich brauche die Nummer nicht mehr")
        kiosk.tap("Ja, zurückgeben")
        kiosk.wait_to_see("Ihre Nummer ist zurückgegeben")
        kiosk.order("type", text=f"{code[1]}{code[2]}\n")
        kiosk.wait_to_see("Diese Nummer gilt nicht mehr")
