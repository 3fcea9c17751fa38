"""Tickets for walk-in visitors: what is asked for, numbers, codes."""

import pytest

from office import commands as c
from office import events as e
from office.case import Draws
from office.decide import decide
from office.directory import DEFAULT_MINUTES, Directory
from office.evolve import evolve
from office.ids import QueueId
from office.reasons import Reason
from office.ticket import Kind
from support.offices import COLLECT, DE, ID_CARD, MAIN, PICKUP, VEHICLES, at, small_office
from support.plays import Play


def test_a_ticket_has_number_code_queue_and_time() -> None:
    play = Play()
    ticket = play.issue(ID_CARD, people=3)
    assert (ticket.number, ticket.queue, ticket.minutes, ticket.kind) == ("A001", MAIN, 20, Kind.WALK_IN)
    assert ticket.issued_at == ticket.virtual == ticket.due_at == at("08:30")
    assert [play.issue(s).number for s in (ID_CARD, COLLECT)] == ["A002", "B001"]


def test_a_queue_may_be_named_beside_one_of_its_services() -> None:
    play = Play()
    play.do(c.IssueTicket(language=DE, queue=PICKUP, services=(ID_CARD, COLLECT)), "kiosk-1")
    assert play.day.tickets["id-1"].queue == PICKUP


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({}, Reason.BAD_REQUEST),
        ({"queue": MAIN, "services": (COLLECT,)}, Reason.BAD_REQUEST),
        ({"queue": QueueId("none")}, Reason.UNKNOWN_QUEUE),
        ({"services": ("none",)}, Reason.UNKNOWN_SERVICE),
        ({"queue": MAIN, "people": 0}, Reason.BAD_REQUEST),
        ({"queue": MAIN, "people": 100}, Reason.BAD_REQUEST),
        ({"queue": MAIN, "language": ""}, Reason.BAD_REQUEST),
        ({"services": (ID_CARD, ID_CARD)}, Reason.BAD_REQUEST),
        ({"queue": VEHICLES, "standby": True}, Reason.CLOSED),
    ],
)
def test_what_cannot_be_issued_is_refused(fields: dict, reason: Reason) -> None:
    play = Play()
    with play.refused(reason):
        play.do(c.IssueTicket(**{"language": DE, **fields}), "kiosk-1")


@pytest.mark.parametrize("client", ["counter-1", "display-1", "button-1", "printer-1"])
def test_only_kiosk_desk_and_lead_issue(client: str) -> None:
    play = Play()
    with play.refused(Reason.NOT_ALLOWED):
        play.issue(COLLECT, client=client)


def test_outside_the_hours_there_is_no_ticket_but_the_next_chance() -> None:
    play = Play()
    for time, chance in (("07:59", at("08:00")), ("11:00", at("08:00", play.date.replace(day=3)))):
        with play.refused(Reason.CLOSED) as info:
            play.issue(COLLECT, time=time)
        assert info.value.next_at == chance


def test_numbers_end_at_999_and_never_wrap() -> None:
    play = Play()
    for _ in range(999):
        ticket = play.issue(COLLECT)
    assert ticket.number == "B999"
    with play.refused(Reason.NUMBERS_EXHAUSTED):
        play.issue(COLLECT)


def test_a_code_is_never_given_twice_nor_an_appointments() -> None:
    play = Play()
    play.plan("09:00")
    command = c.IssueTicket(language=DE, queue=PICKUP)
    sender = play.sender("kiosk-1")
    play.do(command, "kiosk-1")  # has code 000002
    drawn = decide(play.day, command, sender, play.now, Draws("x", ("000002", "900000", "123456"), "t"))
    assert drawn[0].code == "123456"
    none_left = decide(play.day, command, sender, play.now, Draws("x", ("000002",), "t"))
    assert none_left[0].code == "000003"


def test_the_core_knows_only_its_own_commands() -> None:
    play = Play()
    with play.refused(Reason.UNKNOWN_COMMAND):
        play.do(c.Wish(services=(ID_CARD,)), "kiosk-1")


def test_a_queue_without_services_counts_ten_minutes() -> None:
    office = small_office()
    directory = Directory.of(office)
    assert directory.minutes(MAIN, (), 4) == 11
    empty = Directory.of(
        type(office)(**{f: getattr(office, f) for f in office.__slots__ if f != "catalogue"}, catalogue=_no_services())
    )
    assert empty.minutes(MAIN, (), 1) == DEFAULT_MINUTES
    assert empty.rules is office.rules


def _no_services() -> object:
    return type(small_office().catalogue)(languages=(DE,), groups=(), services=())


def test_numbers_that_were_left_out_are_never_given() -> None:
    play = Play()
    first = play.issue(ID_CARD)
    evolve(play.day, e.NumbersSkipped(at=play.now, count=20))
    assert [first.number, play.issue(ID_CARD).number] == ["A001", "A022"]
