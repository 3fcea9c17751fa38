"""Without sight or touch: whole visits by keypad and headset, and all that is spoken on the way (norms.md A-07 to A-17)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from appliance.officefile import load_office
from kiosk import screens as s
from kiosk.house import House
from kiosk.inputs import TimeUp
from kiosk.keypad import USUAL_VOLUME, VOLUME_STEPS_DB
from kiosk.samples import NOW, sample_house, sample_offers
from kiosk.screens import SlipState
from office import commands as c
from office.ids import AppointmentId, CommandId, HoldId, QueueId, TicketId
from office.reasons import Reason
from office.wire.answers import (
    Booked,
    BookedAppointment,
    GivenTicket,
    HoldGiven,
    OffersGiven,
    Refusal,
    TicketGiven,
    WaitRange,
)
from support.kiosk_window import KioskWindow

OFFICE = Path(__file__).parents[2] / "deploy" / "offices" / "buergerbuero-musterstadt"
GOLDEN = Path(__file__).parent / "golden"
MOST = 60
"""No screen has more to go through."""


@pytest.fixture(scope="module")
def house() -> House:
    return sample_house(load_office(OFFICE))


@pytest.fixture
def kiosk(qapp: QApplication, house: House) -> Iterator[KioskWindow]:  # noqa: ARG001  # Qt must be there
    window = KioskWindow(house, width=540, height=960)
    window.with_keypad()
    yield window
    window.close()


class Visitor:
    """Somebody who hears, and has a keypad; what they hear is written down."""

    def __init__(self, kiosk: KioskWindow) -> None:
        self.kiosk = kiosk
        self.heard: list[str] = []

    def listen(self) -> list[str]:
        lines = self.kiosk.speaking.lines
        self.heard += lines
        return lines

    def press(self, key: str, times: int = 1) -> list[str]:
        self.heard.append(f"[{key}]" if times == 1 else f"[{key} x {times}]")
        self.kiosk.key(key, times)
        return self.listen()

    def choose(self, name: str) -> list[str]:
        """Go on until it is heard, and choose it."""
        self.kiosk.speaking.lines  # noqa: B018  # is heard already
        if not self.heard[-1].startswith(name):
            steps = 0
            while not any(line.startswith(name) for line in self.kiosk.speaking.lines):
                self.kiosk.key("Down")
                if any(
                    line.startswith(name) for u in self.kiosk.speaking.utterances for line in [x.text for x in u.lines]
                ):
                    break
                steps += 1
                assert steps < MOST, f"{name!r} is never heard"
            self.heard.append(f"[Down, until:] {self.kiosk.speaking.lines[-1]}")
        return self.press("Return")

    def answer(self, outcome: TicketGiven | OffersGiven | HoldGiven | Booked | Refusal) -> list[str]:
        self.kiosk.answer(outcome)
        self.kiosk.hear()
        return self.listen()


def ticket(re: CommandId, house: House) -> TicketGiven:
    queue = next(iter(house.queues), QueueId(""))
    wait = WaitRange(low_min=40, high_min=60)
    given = GivenTicket(id=TicketId("t"), number="A017", code="482913", queue=queue, issued_at=NOW, ahead=12, wait=wait)
    return TicketGiven(re=re, ticket=given)


def compare(visitor: Visitor, name: str) -> None:
    file = GOLDEN / name
    text = "\n".join(visitor.heard) + "\n"
    if not file.exists():
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
        pytest.fail(f"{file.name} is new: read it aloud, then keep it")
    assert text == file.read_text("utf-8"), f"if that is better to listen to, remove {file} and run the test twice"


TAKE = {
    "de": (
        "",
        "Ich habe keinen Termin",
        "Reisepass beantragen",
        "Wartenummer ziehen",
        "Ja, ich habe ein Foto",
        "Nein danke",
        "Fertig",
    ),
    "en": (
        "English",
        "I have no appointment",
        "Apply for a passport",
        "Take a number",
        "Yes, I have a photo",
        "No thanks",
        "Done",
    ),
}


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_ticket_by_keypad_and_ear(kiosk: KioskWindow, house: House, language: str) -> None:
    tongue, way, service, take, photo, nothing, done = TAKE[language]
    visitor = Visitor(kiosk)
    kiosk.plug(headset=True)
    visitor.listen()
    if tongue:
        visitor.choose(tongue)
    visitor.choose(way)
    visitor.choose(service)
    visitor.choose(take)
    visitor.choose(photo)
    visitor.choose(nothing)
    command_id, command = kiosk.line.last(c.IssueTicket)
    assert command.language == language
    heard = visitor.answer(ticket(command_id, house))
    assert any("482 913" not in line and "12" in line for line in heard)
    kiosk.slip(SlipState.PRINTED)
    kiosk.hear()
    visitor.listen()
    visitor.choose(done)
    compare(visitor, f"blind-ticket-{language}.txt")
    assert kiosk.presenter.host.visit == s.fresh(kiosk.presenter.host.visit.home)


def test_an_appointment_by_keypad_and_ear(kiosk: KioskWindow, house: House) -> None:
    visitor = Visitor(kiosk)
    kiosk.plug(headset=True)
    visitor.listen()
    visitor.choose("Termin buchen")
    visitor.choose("Reisepass beantragen")
    offers = sample_offers(house)
    kiosk.offer(offers)
    visitor.listen()
    visitor.choose("Termin wählen")
    visitor.choose("14:20")
    hold, _ = kiosk.line.last(c.Hold)
    heard = visitor.answer(Refusal(re=hold, refused=Reason.SLOT_TAKEN))
    assert any("vergeben" in line for line in heard)
    visitor.answer(OffersGiven(re=kiosk.line.last(c.Offers)[0], offers=offers[1:]))
    visitor.choose("14:40")
    hold, _ = kiosk.line.last(c.Hold)
    visitor.answer(HoldGiven(re=hold, hold=HoldId("h"), expires_at=NOW + timedelta(minutes=10)))
    visitor.choose("Ja, Termin buchen")
    appointment = BookedAppointment(id=AppointmentId("a"), code="K7QF29XD", at=offers[1].at, office=offers[1].office)
    visitor.answer(Booked(re=kiosk.line.last(c.Book)[0], appointment=appointment))
    kiosk.slip(SlipState.MISSING)
    kiosk.hear()
    heard = visitor.listen()
    assert any("Kah sieben" in line for line in heard), heard
    compare(visitor, "blind-booking-de.txt")


def test_without_a_headset_nothing_private_is_spoken(kiosk: KioskWindow, house: House) -> None:
    kiosk.key("F3")
    visitor = Visitor(kiosk)
    visitor.heard.append(kiosk.speaking.lines[-1])
    visitor.choose("Ich habe einen Termin")
    visitor.choose("K")
    assert visitor.heard[-1] == "Das Weitere steht nur auf dem Bildschirm. Über einen Kopfhörer wird es vorgelesen."
    kiosk.scan("K7QF29XD")
    visitor.answer(ticket(kiosk.line.last(c.CheckIn)[0], house))
    kiosk.slip(SlipState.MISSING)
    kiosk.hear()
    heard = " ".join(visitor.listen())
    assert "steht nur auf dem Bildschirm" in heard
    assert not any(spelled in heard for spelled in ("482", "vier acht zwei"))
    assert all(not utterance.headset for utterance in kiosk.speaking.utterances)
    kiosk.plug(headset=True)
    kiosk.key("Right")
    assert "vier acht zwei" in " ".join(kiosk.speaking.lines)


def test_the_keys_change_how_it_is_spoken_and_the_next_visitor_finds_it_as_usual(kiosk: KioskWindow) -> None:
    kiosk.plug(headset=True)
    kiosk.key("VolumeUp", 20)
    kiosk.key("F4")
    last = kiosk.speaking.utterances[-1]
    assert (last.volume_db, last.slow, last.headset) == (VOLUME_STEPS_DB[-1], True, True)
    assert VOLUME_STEPS_DB[-1] - VOLUME_STEPS_DB[0] >= 18
    assert VOLUME_STEPS_DB[USUAL_VOLUME] - VOLUME_STEPS_DB[0] == 12
    kiosk.presenter.host.take(TimeUp())
    kiosk.presenter.host.take(TimeUp())
    kiosk.hear()
    assert kiosk.speaking.forgotten == 1
    assert not kiosk.presenter.host.visit.speech
    kiosk.key("Down")
    last = kiosk.speaking.utterances[-1]
    assert (last.volume_db, last.slow) == (VOLUME_STEPS_DB[USUAL_VOLUME], False)


def test_every_key_and_touch_interrupts_what_is_said(kiosk: KioskWindow) -> None:
    kiosk.plug(headset=True)
    for act in (lambda: kiosk.key("Down"), lambda: kiosk.touch("Ich habe keinen Termin"), lambda: kiosk.key("F22")):
        before = kiosk.speaking.stops
        act()
        assert kiosk.speaking.stops > before
    kiosk.speaking.utterances.clear()
    kiosk.key("F22")
    assert kiosk.speaking.lines, "what was interrupted is said again"


def test_learning_the_keys_does_nothing_else(kiosk: KioskWindow) -> None:
    kiosk.plug(headset=True)
    kiosk.key("F2")
    kiosk.speaking.utterances.clear()
    kiosk.key("Return")
    kiosk.key("F15")
    assert kiosk.speaking.lines == ["Auswählen.", "Eine Seite zurück."]
    assert isinstance(kiosk.presenter.host.visit.screen, s.Start)
    kiosk.key("F2")
    kiosk.key("Return")
    assert isinstance(kiosk.presenter.host.visit.screen, s.Services)


def test_the_idle_warning_is_heard_with_and_without_a_headset(kiosk: KioskWindow) -> None:
    kiosk.touch("Ich habe keinen Termin")
    kiosk.presenter.host.take(TimeUp())
    kiosk.hear()
    (tones,) = kiosk.speaking.utterances
    assert (tones.attention, tones.lines, tones.headset) == (True, (), False)
    kiosk.touch("Ja, weitermachen")
    kiosk.plug(headset=True)
    kiosk.speaking.utterances.clear()
    kiosk.presenter.host.take(TimeUp())
    kiosk.hear()
    said = kiosk.speaking.utterances[-1]
    assert (said.attention, said.headset) == (True, True)
    assert "Sind Sie noch da?" in said.lines[0].text
    for _ in range(10):
        kiosk.key("Return")
        assert not kiosk.presenter.host.visit.warned
        kiosk.presenter.host.take(TimeUp())
        kiosk.hear()
        assert kiosk.presenter.host.visit.warned


def test_a_call_for_help_by_key_is_heard(kiosk: KioskWindow) -> None:
    kiosk.plug(headset=True)
    kiosk.key("F18")
    kiosk.answer(Refusal(re=kiosk.line.last(c.CallHelp)[0], refused=Reason.NOT_STORED))
    kiosk.hear()
    assert "Ihr Hilferuf kam nicht an" in kiosk.speaking.lines
