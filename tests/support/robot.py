"""A visitor's or clerk's hands and eyes in a real program with a real (offscreen) window.

``python -m support.hands kiosk --config FILE`` runs the program as it is and takes orders as JSON lines on
standard input: tap the item of an accessible name, type keys, read what is to be seen, take a picture.
Each order gets one JSON line on standard output.
"""

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

from support.waiting import wait_until

ROOT = Path(__file__).parents[2]
LOOK_EVERY_S = 0.03
"""A look reads the whole window."""


class Robot:
    """One program under the robot's hands, seen from the test."""

    def __init__(self, program: str, config: Path, environment: Mapping[str, str], log: Path) -> None:
        self._log = log.open("ab")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "support.hands", program, "--config", str(config)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            env={**environment, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"},
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.communicate(timeout=10)
        self._log.close()

    def order(self, do: str, **values: object) -> dict[str, Any]:
        """Give an order and return its answer."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps({"do": do, **values}).encode() + b"\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, f"the program ended; see {self._log.name}"
        answer: dict[str, Any] = json.loads(line)
        return answer

    def texts(self) -> list[str]:
        """Return all texts that can be seen now, top to bottom."""
        seen: list[str] = self.order("texts")["texts"]
        return seen

    def told(self) -> list[str]:
        """Return all that is read now, and all that is told to assistive technology."""
        told: list[str] = self.order("told")["told"]
        return told

    def sees(self, pattern: str) -> re.Match[str] | None:
        """Return the first text that matches, if any."""
        return next((match for text in self.texts() if (match := re.search(pattern, text))), None)

    def wait_to_see(self, pattern: str, timeout: float = 15.0) -> re.Match[str]:
        """Wait until a text matches."""
        found: list[re.Match[str]] = []

        def look() -> bool:
            match = self.sees(pattern)
            if match is not None:
                found.append(match)
            return match is not None

        try:
            wait_until(look, timeout, f"{pattern!r} to be seen", LOOK_EVERY_S)
        except AssertionError as error:
            raise AssertionError(f"{error}; seen: {self.texts()}") from None
        return found[0]

    def tap(self, pattern: str, timeout: float = 15.0) -> float:
        """Wait for an enabled control whose accessible name matches, click it, and return when (Unix time)."""
        answers: list[dict[str, Any]] = []

        def tapped() -> bool:
            answers.append(self.order("tap", name=pattern))
            return bool(answers[-1]["ok"])

        try:
            wait_until(tapped, timeout, f"{pattern!r} to be there to tap", LOOK_EVERY_S)
        except AssertionError as error:
            raise AssertionError(f"{error}; there: {answers[-1]['names']}") from None
        return float(answers[-1]["at"])

    def type(self, text: str) -> None:
        """Type keys; a newline is Return."""
        self.order("type", text=text)

    def shot(self, file: Path) -> None:
        """Write a picture of the window."""
        self.order("shot", file=str(file))
