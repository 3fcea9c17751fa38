"""A hall full of buttons: each a client of its own, all pressed at one moment, each answer timed."""

import json
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

from support.broker import Broker, Listener
from support.hub import HubProcess
from support.office_files import write_office
from support.waiting import wait_until

OFFICE = "hundred"


class Clocked(Listener):
    """A listener that notes when it heard what."""

    def __init__(self, *args: Any) -> None:
        self.at: list[float] = []
        super().__init__(*args)

    def begin(self) -> None:
        """Connect, and do not wait for it."""
        self._client.start()

    def _take(self, topic: str, payload: bytes) -> None:
        self.at.append(time.monotonic())
        super()._take(topic, payload)


@dataclass
class Round:
    """One moment at which all were pressed."""

    number: int
    pressed_at: dict[int, float] = field(default_factory=dict)
    """By counter, in monotonic seconds."""
    answers: dict[int, tuple[float, dict[str, Any]]] = field(default_factory=dict)
    """When the lamp told of each press, and what."""

    def waits_ms(self) -> list[float]:
        """Return how long each answer took."""
        return [(at - self.pressed_at[counter]) * 1000 for counter, (at, _last) in self.answers.items()]


@dataclass
class Hundred:
    """Counters `1` … with a button each."""

    hub: HubProcess
    buttons: dict[int, Clocked]
    eyes: Clocked
    tickets: int = 0

    def draw(self, count: int) -> None:
        """Let so many visitors take tickets."""
        for n in range(self.tickets, self.tickets + count):
            queue = n % 2 + 1
            command = {"v": 1, "id": f"draw-{n}", "at": "2026-01-01T00:00:00Z", "do": "issue_ticket"}
            payload = json.dumps({**command, "queue": f"q{queue}", "language": "de"}).encode()
            self.eyes.say(f"lobbycall/{OFFICE}/ask/kiosk-1", payload)
        self.tickets += count
        answers = f"lobbycall/{OFFICE}/answer/kiosk-1"
        self.eyes.wait_for(answers, self.tickets, 30)

    def press(self, word: str, number: int) -> Round:
        """Press all buttons at once; return when the hub had answered each."""
        moment = Round(number)
        barrier = Barrier(len(self.buttons))

        def one(counter: int, button: Listener) -> None:
            payload = json.dumps({"v": 1, "press": word, "id": f"{number}-{counter}"}).encode()
            barrier.wait()
            moment.pressed_at[counter] = time.monotonic()
            button.say(f"lobbycall/{OFFICE}/button/{counter}", payload)

        threads = [Thread(target=one, args=item) for item in self.buttons.items()]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        wait_until(lambda: self._all_answered(moment), 15, f"all of {len(self.buttons)} answers")
        return moment

    def calls(self) -> list[dict[str, Any]]:
        """Return all calls so far."""
        return [json.loads(payload) for payload in self.eyes.on(f"lobbycall/{OFFICE}/event/call")]

    def call_times(self) -> list[float]:
        """Return when each call was heard, in monotonic seconds."""
        heard = zip(list(self.eyes.at), list(self.eyes.heard), strict=False)
        return [at for at, (topic, _payload) in heard if topic.endswith("/event/call")]

    def _all_answered(self, moment: Round) -> bool:
        for counter, button in self.buttons.items():
            if counter not in moment.answers:
                for at, (_topic, payload) in zip(list(button.at), list(button.heard), strict=False):
                    last = json.loads(payload).get("last") or {}
                    if last.get("id") == f"{moment.number}-{counter}":
                        moment.answers[counter] = (at, last)
                        break
        return len(moment.answers) == len(self.buttons)


@contextmanager
def hundred_counters(broker: Broker, folder: Path, count: int = 100) -> Iterator[Hundred]:
    """Yield a running hub of so many counters, closed, each with its button."""
    office = write_office(folder / "office", OFFICE, counters=count)
    hub = HubProcess(broker, office, folder / "hub")
    hub.start()
    try:
        with ExitStack() as stack:
            watched = (f"lobbycall/{OFFICE}/answer/kiosk-1", f"lobbycall/{OFFICE}/event/call")
            eyes = stack.enter_context(Clocked(broker.settings("eyes"), *watched))
            buttons = {
                n: Clocked(broker.settings(f"button-{n}"), f"lobbycall/{OFFICE}/lamp/{n}") for n in range(1, count + 1)
            }
            for button in buttons.values():
                button.begin()
                stack.push(button)
            wait_until(lambda: all(button.heard for button in buttons.values()), 30, "all lamps")
            yield Hundred(hub, buttons, eyes)
    finally:
        assert hub.process is not None
        if hub.process.poll() is None:
            hub.stop()
