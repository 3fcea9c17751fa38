"""What a box says: byte sequences that mean something, and garbage between them. Pure."""

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

M = TypeVar("M")


class Decoder(Generic[M]):
    """Finds the known sequences in a stream of bytes; no sequence may begin another."""

    def __init__(self, meanings: Mapping[bytes, M]) -> None:
        """Know what each sequence means."""
        self._meanings = dict(meanings)
        self._kept = b""
        self.garbage = 0
        """Bytes so far that meant nothing."""

    def feed(self, data: bytes) -> Iterator[M]:
        """Take bytes as they come; yield what they mean, where a sequence is complete."""
        self._kept += data
        while self._kept:
            sequence = next((s for s in self._meanings if self._kept.startswith(s)), None)
            if sequence is not None:
                self._kept = self._kept[len(sequence) :]
                yield self._meanings[sequence]
            elif any(s.startswith(self._kept) for s in self._meanings):
                return
            else:
                self._kept = self._kept[1:]
                self.garbage += 1

    def reset(self) -> None:
        """Forget a sequence that has only begun: the line was cut, or its answer's time is over."""
        self._kept = b""
