"""What a printer sends, told apart byte by byte.

Epson's ESC/POS (TM-T88III, TM-T81, TM-U220 specifications): XON 11, XOFF 13, DLE EOT 0xx1xx10, an ASB header
0xx1xx00 and three 0xx0xxxx, ``37 22 d1 d2 d3 d4 00`` (process id), ``5F … 00`` (GS I). No byte of a frame can be
XON or XOFF, so those are taken out first. Of what fits nothing, one byte is dropped and reading goes on.
"""

from dataclasses import dataclass

XON = 0x11
XOFF = 0x13
_PRINTABLE = range(0x20, 0x7F)
_LONGEST_BLOCK = 82
"""5F, at most 80 characters, 00."""
_PROCESS = b"\x37\x22"
_PROCESS_LENGTH = 7
_BLOCK = 0x5F
_FIXED = 0x93
"""The bits that tell the kinds of status bytes apart."""
_EOT = 0x12
_ASB = 0x10
_ASB_LENGTH = 4


@dataclass(frozen=True, slots=True)
class Eot:
    """An answer to DLE EOT n; n is known only to the one who asked."""

    byte: int


@dataclass(frozen=True, slots=True)
class Asb:
    """An automatic status frame of four bytes (GS a)."""

    frame: bytes


@dataclass(frozen=True, slots=True)
class ProcessDone:
    """Printing up to this process id is completed (GS ( H, function 48)."""

    process: bytes


@dataclass(frozen=True, slots=True)
class Block:
    """A text the printer tells of itself (GS I 65-69)."""

    text: str


@dataclass(frozen=True, slots=True)
class Flow:
    """XON (`go`) or XOFF."""

    go: bool


Answer = Eot | Asb | ProcessDone | Block | Flow


class AnswerParser:
    """Reads answers from a stream that may come in pieces, merged, unasked, or as garbage."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._rest = bytearray()
        self.dropped = 0
        """Bytes that fitted nothing."""

    def feed(self, data: bytes) -> list[Answer]:
        """Take bytes; return the answers that are complete now, in their order."""
        answers: list[Answer] = [Flow(byte == XON) for byte in data if byte in {XON, XOFF}]
        self._rest += bytes(byte for byte in data if byte not in {XON, XOFF})
        while self._rest:
            used, answer = _first(bytes(self._rest[:_LONGEST_BLOCK]))
            if used == 0:
                break
            if answer is None:
                self.dropped += used
            else:
                answers.append(answer)
            del self._rest[:used]
        return answers

    def reset(self) -> None:
        """Forget an unfinished frame: the line was opened anew."""
        self._rest.clear()


def _first(data: bytes) -> tuple[int, Answer | None]:
    """Return how many bytes the first frame takes (0: more must come) and the answer (None: drop them)."""
    head = data[0]
    if head & _FIXED == _EOT:
        return 1, Eot(head)
    if head & _FIXED == _ASB:
        return _asb(data)
    if head == _PROCESS[0]:
        return _process(data)
    if head == _BLOCK:
        return _block(data)
    return 1, None


def _asb(data: bytes) -> tuple[int, Answer | None]:
    if any(byte & 0x90 for byte in data[1:4]):
        return 1, None
    return (_ASB_LENGTH, Asb(data[:_ASB_LENGTH])) if len(data) >= _ASB_LENGTH else (0, None)


def _process(data: bytes) -> tuple[int, Answer | None]:
    fits = _PROCESS.startswith(data[:2]) and all(byte in _PRINTABLE for byte in data[2:6]) and not any(data[6:7])
    if not fits:
        return 1, None
    return (_PROCESS_LENGTH, ProcessDone(data[2:6])) if len(data) >= _PROCESS_LENGTH else (0, None)


def _block(data: bytes) -> tuple[int, Answer | None]:
    end = data.find(0)
    body = data[1 : end if end >= 0 else len(data)]
    if any(byte not in _PRINTABLE for byte in body):
        return 1, None
    if end >= 0:
        return end + 1, Block(body.decode("ascii"))
    return (1, None) if len(data) >= _LONGEST_BLOCK else (0, None)
