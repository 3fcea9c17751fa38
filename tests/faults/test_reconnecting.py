"""A display or a kiosk that was cut off is right within 2 s of its return, and shows no old call as new."""

import json
from pathlib import Path

from office.wire.topics import Topics
from support.broker import Broker, Listener
from support.crash import Client
from support.hub import running_hub
from support.office_files import write_office
from support.waiting import wait_until


def test_who_reconnects_is_right_within_2_s(tmp_path: Path, broker: Broker) -> None:
    office = write_office(tmp_path / "office", "back", limit=2)
    board, queues, call = "lobbycall/back/state/board", "lobbycall/back/state/queues", "lobbycall/back/event/call"
    with running_hub(broker, office, tmp_path / "data") as hub:
        topics = Topics(hub.slug)
        steps = iter(
            (
                {"do": "issue_ticket", "queue": "q1", "language": "de"},
                {"do": "issue_ticket", "queue": "q1", "language": "de"},
                {"do": "open_counter", "counter": "1", "clerk": "anna"},
                {"do": "call_next", "counter": "1"},
            )
        )
        with Listener(broker.settings("display-1"), board, queues) as display:
            display.wait_for(board)
        for name, count in (("desk-1", 2), ("counter-1", 2)):
            client = Client(broker, topics, name, lambda _answers: next(steps))
            with client.line:
                for n in range(count):
                    client.step()
                    wait_until(lambda n=n: client.step(more=False) and len(client.granted) > n, what="an answer")  # type: ignore[misc]  # noqa: B023
            assert all(answer["ok"] for answer in client.granted)
        with Listener(broker.settings("display-1"), board, queues, call) as display:
            wait_until(lambda: _calls(display, board) == ["A001"], 2, "the call on the wall")
            wait_until(lambda: _left(display, queues) == 0, 2, "the quota that is used up")
            assert not display.on(call), "an old call is not spoken again"


def _calls(display: Listener, board: str) -> list[str]:
    heard = display.on(board)
    return [call["number"] for call in json.loads(heard[-1])["calls"]] if heard else []


def _left(display: Listener, queues: str) -> object:
    heard = display.on(queues)
    return json.loads(heard[-1])["queues"][0]["walk_in"]["left"] if heard else None
