"""The ready sentences go on the wall by their key, with what is filled in."""

import pytest

from office import commands as c
from office.messages import MESSAGES
from office.wire import views
from support.plays import Play


@pytest.mark.parametrize("key", MESSAGES)
def test_a_ready_sentence_goes_on_the_wall_with_its_values(key: str) -> None:
    play = Play()
    values: dict[str, str | int] = dict.fromkeys(MESSAGES[key], "10:00")
    play.do(c.SetMessage(text=key, values=values), "lead-1")
    (shown,) = views.board(play.day, play.now, {}).messages
    assert (shown.key, shown.values) == (key, values)


def test_there_are_twenty() -> None:
    assert len(MESSAGES) == 20
