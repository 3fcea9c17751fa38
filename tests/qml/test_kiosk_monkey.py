"""A random visitor never meets a dead end, a crash, or another visitor's data."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from appliance.officefile import load_office
from appliance.pins import hashed
from kiosk import inputs as i
from kiosk import screens as s
from kiosk.house import House
from kiosk.samples import sample_house
from office import commands as c
from office.ids import ServiceId
from support.kiosk_window import KioskWindow
from support.monkey import Monkey, everything_on

pytestmark = pytest.mark.long

OFFICE = Path(__file__).parents[2] / "deploy" / "offices" / "buergerbuero-musterstadt"
SECONDS = float(os.environ.get("MONKEY_S", "60"))
SEED = int(os.environ.get("MONKEY_SEED", "5"))
SOAK_S = float(os.environ.get("MONKEY_SOAK_S", "7200"))


@pytest.fixture(scope="module")
def house() -> House:
    return sample_house(load_office(OFFICE))


@pytest.fixture
def kiosk(qapp: QApplication, house: House) -> Iterator[KioskWindow]:  # noqa: ARG001  # Qt must be there
    window = KioskWindow(house, width=540, height=960, reserve_per_queue=1, staff_pin=hashed("27182818"))
    window.with_keypad()
    yield window
    window.close()


def play(kiosk: KioskWindow, house: House, seed: int, seconds: float) -> Monkey:
    monkey = Monkey(kiosk, house, seed)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        monkey.play()
    return monkey


def test_whatever_visitors_do_in_a_minute(kiosk: KioskWindow, house: House) -> None:
    monkey = play(kiosk, house, SEED, SECONDS)
    assert monkey.visits >= SECONDS / 6, "so few visitors prove nothing"
    assert len(monkey.screens) >= (8 if SECONDS >= 60 else 3), monkey.screens


@pytest.mark.soak
def test_whatever_visitors_do_in_hours(kiosk: KioskWindow, house: House) -> None:
    seed = time.time_ns() % 1_000_000
    print(f"MONKEY_SEED={seed}")  # noqa: T201  # whoever reads of a failure needs it
    monkey = play(kiosk, house, seed, SOAK_S)
    assert len(monkey.screens) >= 12, monkey.screens


def test_of_a_visitor_who_goes_nothing_stays_on_the_window(kiosk: KioskWindow, house: House) -> None:
    """norms.md A-14, on the level of items: seen or not, no text and no picture is left of them."""
    for _ in range(3):
        monkey = Monkey(kiosk, house, SEED)
        kiosk.presenter.host.take(i.Look(s.Purpose.WALK_IN))
        kiosk.presenter.host.take(i.ChooseService(ServiceId("reisepass")))
        for event in (i.TakeTicket(), i.HasPhoto(yes=True), i.Touch.PROCEED):
            kiosk.presenter.host.take(event)
        asked, command = kiosk.line.last(c.IssueTicket)
        granted = monkey.granted(asked, command)
        assert granted is not None
        kiosk.answer(granted)
        kiosk.slip(s.SlipState.MISSING)
        shown = everything_on(kiosk)
        assert all(any(secret in text for text in shown) for secret in monkey.visitor.secrets)
        monkey.leave()


def test_the_monkey_sees_what_is_left_of_a_visitor(kiosk: KioskWindow, house: House) -> None:
    """A text that nobody sees any more is still on the window until its item goes."""
    monkey = Monkey(kiosk, house, SEED)
    monkey.visitor.secrets.append("Guten Tag")
    with pytest.raises(AssertionError, match="left of the visitor before"):
        monkey.leave()
    assert any("Guten Tag" in text for text in everything_on(kiosk))
