"""A foreign client of the wire: it knows the protocol page and nothing of ours but the types' names."""

import json
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from support.broker import Listener
from support.house import House
from support.waiting import wait_until


class Foreign:
    """Asks and waits for the answer."""

    def __init__(self, listener: Listener, house: House, client: str) -> None:
        self.listener = listener
        self._base = f"lobbycall/{house.report['office']}/"
        self._client = client

    def ask(self, do: str, *, command_id: str | None = None, **fields: object) -> dict[str, Any]:
        """Send a command and return its answer."""
        command_id = command_id or str(uuid.uuid4())
        self.tell(f"ask/{self._client}", {"v": 1, "id": command_id, "at": "2026-11-23T08:00:00Z", "do": do, **fields})
        found: list[dict[str, Any]] = []

        def answered() -> bool:
            answers = map(json.loads, self.listener.on(f"{self._base}answer/{self._client}"))
            found[:] = [answer for answer in answers if answer["re"] == command_id]
            return bool(found)

        wait_until(answered, 10, f"the answer to {do}")
        return found[-1]

    def tell(self, topic: str, message: object) -> None:
        """Publish JSON, or a bare word, below the office."""
        payload = message.encode() if isinstance(message, str) else json.dumps(message).encode()
        self.listener.say(self._base + topic, payload)

    def heard(self, topic: str) -> list[dict[str, Any]]:
        """Return everything heard on a topic, decoded."""
        return [json.loads(payload) for payload in self.listener.on(self._base + topic)]


@contextmanager
def foreign(house: House, client: str, *topics: str) -> Iterator[Foreign]:
    """Yield a connected client with the rights of one of the demo's clients."""
    base = f"lobbycall/{house.report['office']}/"
    own = () if client.startswith(("button", "display", "printer")) else (f"{base}answer/{client}",)
    with house.listener(client, *own, *(base + topic for topic in topics)) as listener:
        yield Foreign(listener, house, client)
