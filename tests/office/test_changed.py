import dataclasses

import pytest

from office.changed import replace
from office.ids import CounterId
from office.states import State
from office.ticket import Session
from support.plays import Play


def test_a_changed_copy_is_what_dataclasses_make() -> None:
    play = Play()
    play.open(1)
    ticket = play.issue()
    assert replace(ticket, state=State.AWAY, note="x") == dataclasses.replace(ticket, state=State.AWAY, note="x")
    assert replace(ticket) == ticket
    session: Session = play.day.sessions[CounterId("1")]
    assert replace(session, clerk="") == dataclasses.replace(session, clerk="")
    assert session.clerk == "anna"


def test_a_field_that_is_not_there_is_refused() -> None:
    with pytest.raises(KeyError):
        replace(Play().issue(), nothing=1)
