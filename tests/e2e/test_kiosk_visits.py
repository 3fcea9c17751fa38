"""Visits at the kiosk with the real hub, centre, printer and window: help, one's own ticket, and other languages."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from support import own_language as vi
from support.foreign import foreign
from support.house import House, running_house
from support.noon import office_at_noon
from support.robot import Robot
from support.tongues import Tongue, foreign_words
from support.waiting import wait_until

pytestmark = pytest.mark.long

NUMBER = r"^[A-Z]\d{3}$"
DRAWN = re.compile(r"\[image \d+x\d+\]")
"""A line that the printer has no letters for: what stands in it is read in tests/kiosk/test_kiosk_slips.py."""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The office with a language of its own beside ours."""
    folder = Path(tmp_path_factory.mktemp("house"))
    office = office_at_noon(folder)
    vi.add_language(folder / "languages", office / "office.toml")
    with running_house(folder / "home", "--office", str(office)) as running:
        yield running


@pytest.fixture(scope="module")
def robot(house: House, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Robot]:
    with house.robot("kiosk", "kiosk-1", Path(tmp_path_factory.mktemp("kiosk"))) as robot:
        yield robot


def test_help_is_called_and_a_slip_finds_its_ticket(house: House, robot: Robot) -> None:
    kiosk = robot
    with foreign(house, "counter-1", "state/help") as panel:
        kiosk.wait_to_see("Was möchten Sie tun")
        kiosk.tap("^Hilfe$")
        kiosk.wait_to_see("Es kommt jemand zu Ihnen")
        wait_until(
            lambda: any(call["client"] == "kiosk-1" for state in panel.heard("state/help") for call in state["open"]),
            10,
            "the call for help at the panels",
        )
        kiosk.tap("In Ordnung")

        kiosk.tap("keinen Termin")
        kiosk.tap("^Personalausweis beantragen")
        with a_slip(house) as slip:
            kiosk.tap("^Wartenummer ziehen")
            kiosk.tap("^Ja, ich habe ein Foto")
            kiosk.tap("^Nein danke, Nummer ziehen")
            number = kiosk.wait_to_see(NUMBER)[0]
        code = code_on(slip)
        kiosk.tap("Fertig")
        kiosk.wait_to_see("Was möchten Sie tun")

        kiosk.order("type", text=f"{code}\n")
        kiosk.wait_to_see(f"^{number}$")
        kiosk.wait_to_see("Sie warten")
        kiosk.tap("Ich brauche die Nummer nicht mehr")
        kiosk.tap("Ja, zurückgeben")
        kiosk.wait_to_see("Ihre Nummer ist zurückgegeben")
        kiosk.order("type", text=f"{code}\n")
        kiosk.wait_to_see("Diese Nummer gilt nicht mehr")
        kiosk.tap("Von vorn beginnen")


@dataclass
class Paper:
    """What came out of the printer."""

    text: str = ""


@contextmanager
def a_slip(house: House) -> Iterator[Paper]:
    """Wait for the slip that comes of what is done inside."""
    before, paper = set(house.slips), Paper()
    yield paper
    wait_until(lambda: set(house.slips) - before, 15, "the slip")
    (new,) = set(house.slips) - before
    paper.text = DRAWN.sub("", new.read_text("utf-8"))


def code_on(slip: Paper) -> str:
    """Return the code of a ticket's slip, in any language."""
    found = re.search(r"\b(\d{3}) ?(\d{3})$", slip.text, re.MULTILINE)
    assert found, slip.text
    return found[1] + found[2]


@dataclass
class Guest:
    """Somebody who reads one language, and notes each word on the way that is of another."""

    robot: Robot
    says: Tongue
    foreign: set[str] = field(default_factory=set)

    def tap(self, key: str, n: int = -1) -> None:
        """Touch what bears the text of this id."""
        self.touch(self.says(key, n=n))

    def touch(self, name: str) -> None:
        self.robot.tap("^" + re.escape(name))

    def read(self, key: str, *values: object, n: int = -1) -> None:
        """Wait for a text, and read all there is on its screen."""
        self.see(re.escape(self.says(key, *values, n=n)))

    def see(self, pattern: str) -> str:
        found = self.robot.wait_to_see(pattern)[0]
        self.note(*self.robot.told())
        return found

    def read_slip(self, slip: Paper) -> None:
        self.note(" ".join(slip.text.split()))

    def note(self, *texts: str) -> None:
        self.foreign |= {text for text in texts if foreign_words(text)}

    def type(self, code: str) -> None:
        for character in code:
            self.touch(character)

    def come(self) -> None:
        """Choose the language, at a start that speaks German."""
        self.robot.wait_to_see("Was möchten Sie tun")
        self.touch(self.says.name)
        self.read("start-title")


@pytest.fixture(params=["uk", "ar"])
def guest(robot: Robot, request: pytest.FixtureRequest) -> Guest:
    return Guest(robot, Tongue(request.param))


def test_a_visit_in_ukrainian_or_arabic_without_a_german_string(house: House, guest: Guest) -> None:
    says = guest.says
    guest.come()
    guest.tap("no-appointment")
    guest.read("services-title")
    guest.touch(says.service("personalausweis"))
    guest.read("wait-now")
    with a_slip(house) as slip:
        guest.tap("take-ticket")
        guest.read("photo-title")
        guest.tap("photo-yes")
        guest.read("assist-title")
        guest.tap("assist-none")
        number = guest.see(NUMBER)
    guest.read_slip(slip)
    assert number in slip.text
    code = code_on(slip)
    guest.read("slip-printed")
    guest.tap("done")

    guest.come()
    guest.tap("my-ticket")
    guest.read("find-title")
    guest.type("111111")
    guest.tap("find-it")
    guest.read("refused-unknown_code")
    for _ in range(6):
        guest.tap("key-erase")
    guest.type(code)
    guest.tap("find-it")
    guest.read("mine-waiting")
    guest.tap("other-service")
    guest.touch(says.service("meldebescheinigung"))
    guest.read("mine-title")
    guest.tap("give-up")
    guest.read("give-up-title")
    guest.tap("give-up-yes")
    guest.read("given-up-title")
    guest.tap("done")
    assert not guest.foreign, "\n".join(sorted(guest.foreign))


def test_an_appointment_in_ukrainian_or_arabic_without_a_german_string(house: House, guest: Guest) -> None:
    says = guest.says
    guest.come()
    guest.tap("book")
    guest.read("services-to-book")
    guest.touch(says.service("reisepass"))
    guest.read("come-by-appointment")
    guest.tap("choose-appointment")
    guest.see(r"^\d\d:\d\d$")
    with a_slip(house) as slip:
        guest.robot.tap(r"^\d\d:\d\d")
        guest.read("confirm-title")
        guest.tap("book-it")
        guest.read("booked-title")
    guest.read_slip(slip)
    guest.read("slip-printed")
    guest.tap("done")

    with foreign(house, "desk-1") as desk:
        offers = desk.ask("offers", services=["personalausweis"])["offers"]
        today = desk.ask("book", hold=desk.ask("hold", slot=offers[0]["slot"])["hold"])["appointment"]["code"]
        later = desk.ask("book", hold=desk.ask("hold", slot=offers[-1]["slot"])["hold"])["appointment"]["code"]
    guest.come()
    guest.tap("have-appointment")
    guest.read("check-in-title")
    guest.type(later)
    guest.tap("check-in-now")
    guest.read("check-in-day")
    guest.tap("done")

    guest.come()
    guest.tap("have-appointment")
    with a_slip(house) as slip:
        guest.type(today)
        guest.tap("check-in-now")
        guest.read("checked-in")
    guest.read_slip(slip)
    guest.tap("done")

    guest.come()
    guest.tap("have-appointment")
    guest.type(today)
    guest.tap("check-in-now")
    guest.read("mine-waiting")
    guest.tap("tool-help")
    guest.see(re.escape(says("help-coming")))
    guest.tap("help-noted")
    guest.tap("start-over")
    assert not guest.foreign, "\n".join(sorted(guest.foreign))


def test_an_offices_own_language_is_shown_and_printed(house: House, robot: Robot) -> None:
    robot.wait_to_see("Was möchten Sie tun")
    robot.tap(vi.NAME)
    robot.wait_to_see(re.escape(vi.TITLE))
    robot.tap(f"^{re.escape(vi.MARK + Tongue('tr')('no-appointment'))}")
    robot.tap(f"^{vi.PASSPORT}")
    with a_slip(house) as slip:
        robot.tap(f"^{vi.TAKE}")
        robot.tap(f"^{re.escape(vi.MARK + Tongue('tr')('photo-yes'))}")
        robot.tap(f"^{re.escape(vi.MARK + Tongue('tr')('assist-none'))}")
        number = robot.wait_to_see(NUMBER)[0]
        robot.wait_to_see(re.escape(vi.NUMBER))
    assert number in slip.text
    assert re.search(vi.SLIP_AHEAD.format(count=r"\d+"), slip.text)
    robot.tap(f"^{re.escape(vi.MARK + Tongue('tr')('done'))}")
