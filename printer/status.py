"""What a printer's answers mean. Pure.

The bits are those of Epson's specifications (DLE EOT 1-4, GS a); what a state means for the office
is our choice: everything but paper near end keeps a slip from being printed.
"""

from collections import deque
from dataclasses import dataclass, replace

from printer.answers import Answer, Asb, Eot

PAPER_NEAR_END = "paper_near_end"
PAPER_OUT = "paper_out"
COVER_OPEN = "cover_open"
CUTTER = "cutter"
HOT = "hot"
BROKEN = "broken"
ERROR = "error"
OFFLINE = "offline"
MUTE = "mute"
UNREACHABLE = "unreachable"
EXPLAINED = {
    PAPER_NEAR_END: "the paper is nearly at its end; put in a new roll soon",
    PAPER_OUT: "the paper is at its end; put in a new roll",
    COVER_OPEN: "the cover is open; close it",
    CUTTER: "the cutter is stuck; clear it, then close the cover",
    HOT: "the head is too hot; it goes on by itself",
    BROKEN: "an error that only switching off and on ends",
    ERROR: "an error that it does not name; look at its lights",
    OFFLINE: "it is offline; look at its lights",
    MUTE: "it has not answered; look at cable and power",
    UNREACHABLE: "it can't be opened; look at cable and power",
}
"""What each problem means and what to do, for logs and technicians."""


@dataclass(frozen=True, slots=True)
class Health:
    """What the printer last said of itself."""

    offline: bool = False
    cover_open: bool = False
    paper_stop: bool = False
    """Printing was stopped by the paper's end."""
    error: bool = False
    """Some error; the others say which."""
    recoverable: bool = False
    cutter: bool = False
    broken: bool = False
    """An unrecoverable error: switch it off and on."""
    hot: bool = False
    """An error that ends by itself."""
    near_end: bool = False
    paper_end: bool = False

    @property
    def problems(self) -> tuple[str, ...]:
        """The problems' keys, the ones a person must act on first."""
        out = self.paper_end or self.paper_stop
        found = {
            BROKEN: self.broken,
            CUTTER: self.cutter,
            COVER_OPEN: self.cover_open,
            PAPER_OUT: out,
            HOT: self.hot,
            PAPER_NEAR_END: self.near_end and not out,
        }
        named = tuple(key for key, there in found.items() if there)
        blocking = any(key != PAPER_NEAR_END for key in named)
        if (self.error or self.recoverable) and not blocking:
            return (ERROR, *named)
        return (OFFLINE, *named) if self.offline and not blocking else named

    @property
    def can_print(self) -> bool:
        """Tell whether a slip would come out."""
        return not set(self.problems) - {PAPER_NEAR_END}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """Which bits of the answers to DLE EOT 3 and 4 mean what; makers differ there."""

    recoverable: int = 0x04
    """Of n = 3: a mechanical error other than the cutter's."""
    near_end: int = 0x0C
    end: int = 0x60


EPSON = Dialect()
DIALECTS = {
    "epson": EPSON,
    "epson-old": Dialect(recoverable=0),
    "citizen": Dialect(recoverable=0),
    "citizen-presenter": Dialect(recoverable=0, end=0x20),
    "samsung": Dialect(near_end=0, end=0x6C),
}
"""TM-T88III leaves bit 2 of n = 3 undefined; Citizen has black-mark errors there. Citizen's PPU-231II has bit 6 of n = 4
for paper in its presenter; Samsung's SRP-250 says the paper's end with bits 2 and 3."""


def after_eot(health: Health, n: int, byte: int, dialect: Dialect = EPSON) -> Health:
    """Return the health after the answer `byte` to DLE EOT `n`."""
    match n:
        case 1:
            return replace(health, offline=bool(byte & 0x08))
        case 2:
            return replace(health, cover_open=bool(byte & 0x04), paper_stop=bool(byte & 0x20), error=bool(byte & 0x40))
        case 3:
            return replace(
                health,
                recoverable=bool(byte & dialect.recoverable),
                cutter=bool(byte & 0x08),
                broken=bool(byte & 0x20),
                hot=bool(byte & 0x40),
            )
        case _:
            return replace(health, near_end=bool(byte & dialect.near_end), paper_end=bool(byte & dialect.end))


def after_asb(health: Health, frame: bytes) -> Health:
    """Return the health after an ASB frame. Reserved bits are not looked at (TM-T20 sets some)."""
    first, second, third, _fourth = frame
    end = bool(third & 0x0C)
    return replace(
        health,
        offline=bool(first & 0x08),
        cover_open=bool(first & 0x20),
        recoverable=bool(second & 0x04),
        cutter=bool(second & 0x08),
        broken=bool(second & 0x20),
        hot=bool(second & 0x40),
        error=bool(second & 0x6C),
        near_end=bool(third & 0x03),
        paper_end=end,
        paper_stop=end and bool(first & 0x08),
    )


class StatusMachine:
    """Puts the answers to the questions. Ask one at a time; an answer that nobody asked for is dropped."""

    def __init__(self, dialect: Dialect = EPSON) -> None:
        """Start as if all were well."""
        self._dialect = dialect
        self.health = Health()
        self.answered = 0
        """Status answers understood since the line was opened."""
        self._asked: deque[int] = deque()

    @property
    def waiting(self) -> bool:
        """Tell whether a question is open."""
        return bool(self._asked)

    def ask(self, n: int) -> bytes:
        """Return the bytes of DLE EOT `n` and expect its answer."""
        self._asked.append(n)
        return bytes((0x10, 0x04, n))

    def give_up(self) -> None:
        """Expect no more answers to what was asked."""
        self._asked.clear()

    def opened(self) -> None:
        """Begin anew: the line was opened."""
        self.give_up()
        self.answered = 0
        self.health = Health()

    def take(self, answer: Answer) -> None:
        """Learn from an answer."""
        match answer:
            case Asb(frame):
                self.health = after_asb(self.health, frame)
                self.answered += 1
            case Eot(byte) if self._asked:
                self.health = after_eot(self.health, self._asked.popleft(), byte, self._dialect)
                self.answered += 1
            case _:
                pass
