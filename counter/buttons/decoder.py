"""What a box says: byte sequences that stand for words, and garbage between them. Pure."""

from collections.abc import Iterator, Mapping


class Decoder:
    """Finds the known sequences in a stream of bytes; no sequence may begin another."""

    def __init__(self, words: Mapping[bytes, str]) -> None:
        """Know each sequence's word."""
        self._words = dict(words)
        self._kept = b""
        self.garbage = 0
        """Bytes so far that meant nothing."""

    def feed(self, data: bytes) -> Iterator[str]:
        """Take bytes as they come; yield the words that they complete."""
        self._kept += data
        while self._kept:
            sequence = next((s for s in self._words if self._kept.startswith(s)), None)
            if sequence is not None:
                self._kept = self._kept[len(sequence) :]
                yield self._words[sequence]
            elif any(s.startswith(self._kept) for s in self._words):
                return
            else:
                self._kept = self._kept[1:]
                self.garbage += 1

    def reset(self) -> None:
        """Forget a sequence that has only begun: the line was cut."""
        self._kept = b""
