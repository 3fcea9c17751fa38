"""The whole hub in one thread, without a broker: payloads go in by topic, and a `Wire` records what comes out."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import msgspec

from appliance.lifecycle import Supervisor
from hub.arrivals import Arrivals
from hub.assembly import Hub, World, assemble
from hub.central.port import Centre
from hub.items import Item
from hub.journal import Journal
from office.catalogue import Office
from office.wire.topics import Topics
from support.offices import small_office
from support.still import StillClock, Wire


@dataclass
class Rig:
    """A hub of `office` whose clock stands still. `turn` lets it take what came; `restart` begins anew from the disk."""

    folder: Path
    clock: StillClock
    wire: Wire
    office: Office = field(default_factory=small_office)
    centre: Centre | None = None
    read_office: Callable[[], Office] | None = None
    ids: int = 0

    def __post_init__(self) -> None:
        self.topics = Topics(self.office.site.slug)
        self.hub = self._build()

    def _build(self) -> Hub:
        queue: SimpleQueue[Item] = SimpleQueue()
        self.queue = queue
        self.arrivals = Arrivals(queue, self.topics, self.clock)
        world = World(
            queue=queue,
            clock=self.clock,
            send=self.wire,
            wait=lambda _seconds: None,
            post=queue.put,
            centre=self.centre,
            supervisor=Supervisor({}),
            read_office=self.read_office or (lambda: self.office),
            journal_file=self.folder / "journal.db",
        )
        hub = assemble(world, self.office, Journal(self.folder / "journal.db"), self.arrivals)
        hub.loop.begin()
        return hub

    def restart(self) -> None:
        """Lose everything but the disk."""
        self.hub.stop()
        self.wire.sent.clear()
        self.hub = self._build()

    def turn(self) -> None:
        """Let the hub take all that came, as one batch, and do what time has brought."""
        self.hub.loop.turn()

    def pass_s(self, seconds: float) -> None:
        """Let time pass, in one step, and the hub do what it brings."""
        self.clock.pass_s(seconds)
        self.turn()

    def say(self, kind: str, name: str, payload: bytes | dict[str, Any]) -> None:
        """Deliver a payload as the broker would."""
        data = payload if isinstance(payload, bytes) else msgspec.json.encode(payload)
        self.arrivals.message(f"lobbycall/{self.office.site.slug}/{kind}/{name}", data)

    def command(self, do: str, /, **fields: Any) -> dict[str, Any]:
        """Return a command with a new id."""
        self.ids += 1
        return {"v": 1, "id": f"id-{self.ids}", "at": "2026-03-02T07:30:00Z", "do": do, **fields}

    def ask(self, client: str, do: str, /, **fields: Any) -> dict[str, Any]:
        """Give a command and return its answer."""
        command = self.command(do, **fields)
        self.say("ask", client, command)
        self.turn()
        return self.answer(client, command["id"])

    def answer(self, client: str, command_id: str) -> dict[str, Any]:
        """Return the last answer to a command."""
        answers = [a for a in self.answers(client) if a["re"] == command_id]
        assert answers, f"no answer to {command_id}: {self.answers(client)}"
        return answers[-1]

    def answers(self, client: str) -> list[dict[str, Any]]:
        """Return all answers to a client."""
        return self.heard(f"answer/{client}")

    def heard(self, topic: str) -> list[dict[str, Any]]:
        """Return everything sent on a topic below the office."""
        return [msgspec.json.decode(p) for p in self.wire.on(f"lobbycall/{self.office.site.slug}/{topic}")]
