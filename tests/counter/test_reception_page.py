"""What the reception's window shows: what was found, what can be drawn and why not."""

from dataclasses import replace

import pytest

from appliance.asking import OnOutcome
from counter.desk.desk import DeskProps, chosen_printer, derive
from counter.desk.examples import desk_scenes
from counter.desk.inputs import DeskInputs, Draft, TicketSeen, Way
from counter.desk.steps import Steps
from office.commands import Command, FindAppointments, FindTicket, Report
from office.ids import CommandId, QueueId, ServiceId, TicketId

SCENES = dict(desk_scenes("de"))
BASE = SCENES["desk-start"]


def shown(**changes: object) -> DeskProps:
    return derive(replace(BASE, **changes))


def titles(props: DeskProps) -> list[str]:
    return [row.title for row in props.results]


def test_without_a_word_the_expected_appointments_are_listed() -> None:
    assert titles(shown()) == ["10:00", "10:15", "10:30", "11:00", "11:15"]
    assert titles(shown(query="10:1")) == ["10:15"]


@pytest.mark.parametrize("query", ["A017", "a 017", "17"])
def test_a_ticket_is_found_by_its_number_as_it_is_typed(query: str) -> None:
    assert titles(shown(query=query))[0] == "A017"


def test_what_can_be_done_follows_from_what_became_of_the_ticket() -> None:
    acts = {row.title: row.actions for row in shown(query="A0").results}
    assert acts["A017"] == ("print", "forward", "change", "cancel")
    assert acts["A019"] == ("return", "print")
    assert acts["A020"] == ()
    assert acts["A021"][0] == "return"


def test_what_was_looked_up_goes_when_something_else_is_typed() -> None:
    done = TicketSeen(id=TicketId("x"), number="C001", queue=QueueId("abholung"), state="done", counter="4")
    found = shown(query="C001", asked="C001", seen=(done,))
    assert [(row.title, row.state) for row in found.results] == [("C001", "ticket-done")]
    assert "Platz 4" in found.results[0].detail
    assert titles(shown(query="C0", asked="C001", seen=(done,))) == []


def test_cancelling_asks_first() -> None:
    row = next(row for row in shown(query="A017", sure="t:t-A017").results)
    assert row.actions == ("cancel_yes", "cancel_no")


def why(draft: Draft, base: DeskInputs = BASE) -> tuple[str, str]:
    props = derive(replace(base, draft=draft))
    return props.why_draw, props.next_at


BIRTH, CARD = (ServiceId("geburt"),), (ServiceId("personalausweis"),)


def test_why_no_ticket_can_be_drawn_and_when_next() -> None:
    assert why(Draft()) == ("choose-service", "")
    assert why(Draft(services=CARD)) == ("", "")
    assert why(Draft(services=BIRTH)) == ("quota_exhausted", "10:00")
    assert why(Draft(services=(*CARD, *BIRTH)))[0] == "quota_exhausted"
    assert why(Draft(services=BIRTH, way=Way.OVER_QUOTA)) == ("", "")
    assert why(Draft(services=BIRTH, way=Way.STANDBY))[0] == "no-standby"
    assert why(Draft(services=(ServiceId("kfz-ab"),), way=Way.STANDBY)) == ("", "")
    assert why(Draft(services=CARD), SCENES["desk-away"])[0] == "hub-away"


def test_the_printer_is_the_one_of_this_desk_else_the_first() -> None:
    assert chosen_printer(replace(BASE, printer="printer-2")) == "printer-2"
    assert chosen_printer(replace(BASE, printer="gone")) == "printer-1"
    assert [(row.name, row.detail) for row in shown().printers] == [
        ("Drucker am Empfang", ""),
        ("Drucker 1. Stock", "paper_near_end"),
    ]


def test_services_are_found_by_words_and_the_chosen_stay() -> None:
    rows = shown(filter="fahrzeug", draft=Draft(services=CARD)).services
    assert [row.name for row in rows] == [
        "Personalausweis beantragen",
        "Neues Fahrzeug zulassen",
        "Fahrzeug abmelden (Außerbetriebsetzung)",
    ]


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("480 213", FindTicket(code="480213")),
        ("k7qf-2m9x", FindTicket(code="K7QF2M9X")),
        ("XQXXHMXN", FindTicket(code="XQXXHMXN")),
        ("a 017", Report(of="tickets")),
        ("Öztürk", FindAppointments(name="Öztürk")),
        ("Schwartz", FindAppointments(name="Schwartz")),
        ("Нечипорук", FindAppointments(name="Нечипорук")),
        ("Krch", FindAppointments(name="Krch")),
    ],
)
def test_what_is_typed_is_looked_for_as_what_it_is(query: str, asked: Command) -> None:
    """One appointment's code in thirty has no digit, and no code has a vowel (`booking.codes`)."""
    sent: list[Command] = []

    def ask(command: Command, _on_outcome: OnOutcome) -> CommandId:
        sent.append(command)
        return CommandId("")

    Steps(lambda: BASE, lambda **_changes: None, ask, lambda _outcome: None).search(query)
    assert sent == [asked]
