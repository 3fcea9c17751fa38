"""Every command on a ticket in every state: what the one table allows, and nothing else."""

from collections.abc import Callable

import pytest

from office import commands as c
from office.ids import CounterId, TicketId
from office.internal import EndDay
from office.reasons import Reason, Refused
from office.states import AT_COUNTER, ENDED, TRANSITIONS, Act, State, after
from support.offices import COLLECT, MAIN, MOVE
from support.plays import Play

ONE = CounterId("1")
S = State


def _waiting(play: Play) -> None:
    """A ticket waits."""


def _called(play: Play) -> None:
    play.next(time="08:31")


def _serving(play: Play) -> None:
    _called(play)
    play.do(c.StartService(counter=ONE), "counter-1")


def _parked(play: Play) -> None:
    _serving(play)
    play.do(c.Park(counter=ONE), "counter-1")


def _away(play: Play) -> None:
    _serving(play)
    play.do(c.Errand(counter=ONE, kind="photo"), "counter-1")


def _missed(play: Play) -> None:
    _called(play)
    play.do(c.NoShow(counter=ONE), "counter-1")


def _done(play: Play) -> None:
    _serving(play)
    play.do(c.Finish(counter=ONE), "counter-1")


def _cancelled(play: Play) -> None:
    play.do(c.CancelTicket(ticket=TicketId("id-2")), "desk-1")


REACH: dict[State, Callable[[Play], None]] = {
    S.WAITING: _waiting,
    S.CALLED: _called,
    S.SERVING: _serving,
    S.PARKED: _parked,
    S.AWAY: _away,
    S.MISSED: _missed,
    S.DONE: _done,
    S.CANCELLED: _cancelled,
}

T = TicketId("id-2")
COMMANDS: dict[str, tuple[str, c.Command]] = {
    "call_ticket": ("counter-1", c.CallTicket(counter=ONE, ticket=T)),
    "recall": ("counter-1", c.Recall(counter=ONE)),
    "start_service": ("counter-1", c.StartService(counter=ONE)),
    "start_service_of": ("counter-1", c.StartService(counter=ONE, ticket=T)),
    "finish": ("counter-1", c.Finish(counter=ONE)),
    "no_show": ("counter-1", c.NoShow(counter=ONE)),
    "put_back": ("counter-1", c.PutBack(counter=ONE)),
    "undo_no_show": ("counter-1", c.UndoNoShow(ticket=T)),
    "reopen": ("counter-1", c.Reopen(ticket=T)),
    "park": ("counter-1", c.Park(ticket=T)),
    "errand": ("counter-1", c.Errand(ticket=T, kind="photo")),
    "transfer": ("counter-1", c.Transfer(ticket=T, to_queue=MAIN)),
    "add_service": ("counter-1", c.AddService(ticket=T, service=MOVE)),
    "cancel_ticket": ("desk-1", c.CancelTicket(ticket=T)),
    "return_ticket": ("desk-1", c.ReturnTicket(ticket=T)),
    "change_ticket": ("desk-1", c.ChangeTicket(ticket=T, services=(MOVE,))),
    "set_priority": ("desk-1", c.SetPriority(ticket=T, head_start=10)),
}

ALLOWED: dict[State, dict[str, State]] = {
    S.WAITING: {
        "call_ticket": S.CALLED,
        "start_service_of": S.SERVING,
        "errand": S.AWAY,
        "transfer": S.WAITING,
        "cancel_ticket": S.CANCELLED,
        "change_ticket": S.WAITING,
        "set_priority": S.WAITING,
    },
    S.CALLED: {
        "recall": S.CALLED,
        "start_service": S.SERVING,
        "finish": S.DONE,
        "no_show": S.MISSED,
        "put_back": S.WAITING,
        "park": S.PARKED,
        "errand": S.AWAY,
        "transfer": S.WAITING,
        "add_service": S.CALLED,
    },
    S.SERVING: {
        "finish": S.DONE,
        "park": S.PARKED,
        "errand": S.AWAY,
        "transfer": S.WAITING,
        "add_service": S.SERVING,
    },
    S.PARKED: {
        "call_ticket": S.CALLED,
        "transfer": S.WAITING,
        "cancel_ticket": S.CANCELLED,
        "return_ticket": S.WAITING,
    },
    S.AWAY: {
        "call_ticket": S.CALLED,
        "cancel_ticket": S.CANCELLED,
        "return_ticket": S.WAITING,
        "change_ticket": S.AWAY,
    },
    S.MISSED: {"undo_no_show": S.CALLED, "return_ticket": S.WAITING},
    S.DONE: {"reopen": S.SERVING},
    S.CANCELLED: {},
}


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("state", State)
def test_each_command_in_each_state(state: State, name: str) -> None:
    play = Play()
    play.open()
    ticket = play.issue(COLLECT)
    REACH[state](play)
    assert play.ticket(ticket).state is state
    client, command = COMMANDS[name]
    expected = ALLOWED[state].get(name)
    if expected is None:
        with play.refused(Reason.WRONG_STATE):
            play.do(command, client, "08:33")
    else:
        play.do(command, client, "08:33")
        assert play.ticket(ticket).state is expected
    assert play.replayed() == play.day


@pytest.mark.parametrize(
    ("state", "end"),
    [
        (S.WAITING, S.CANCELLED),
        (S.PARKED, S.CANCELLED),
        (S.AWAY, S.CANCELLED),
        (S.CALLED, S.MISSED),
        (S.SERVING, S.DONE),
        (S.MISSED, S.MISSED),
        (S.DONE, S.DONE),
        (S.CANCELLED, S.CANCELLED),
    ],
)
def test_the_days_end_ends_each_state(state: State, end: State) -> None:
    play = Play()
    play.open()
    ticket = play.issue(COLLECT)
    REACH[state](play)
    play.do(EndDay(), time="23:59")
    assert play.ticket(ticket).state is end
    assert (play.ticket(ticket).flag == "day_end") is (state is not end)
    assert not play.day.sessions
    assert play.do(EndDay()) == ()
    assert play.replayed() == play.day


def test_the_table_names_every_state_and_every_act() -> None:
    assert set(TRANSITIONS) == set(State)
    assert {act for row in TRANSITIONS.values() for act in row} == set(Act)
    assert not set(TRANSITIONS[S.CANCELLED])
    assert AT_COUNTER.isdisjoint(ENDED)


def test_a_step_that_the_table_lacks_says_what_and_where() -> None:
    with pytest.raises(Refused, match="recall is not possible for a ticket that is waiting"):
        after(S.WAITING, Act.RECALL)
