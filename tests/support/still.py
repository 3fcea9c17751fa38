"""A clock that stands until it is moved, and a wire that only records."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta


@dataclass
class StillClock:
    at: datetime = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    seconds: float = 1000.0

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.seconds

    def pass_s(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)
        self.seconds += seconds


@dataclass
class Wire:
    sent: list[tuple[str, bytes, bool, int | None]] = field(default_factory=list)

    def __call__(self, topic: str, payload: bytes, *, retain: bool = False, expiry_s: int | None = None) -> None:
        self.sent.append((topic, payload, retain, expiry_s))

    def on(self, topic: str) -> list[bytes]:
        return [payload for name, payload, _retain, _expiry in self.sent if name == topic]
