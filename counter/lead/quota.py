"""Quotas as a lead types and raises them. Pure."""

import re
from collections.abc import Sequence

from office.commands import BatchAt

MOST = 999
_TIME = re.compile(r"^([01]?\d|2[0-3])[:.]?([0-5]\d)$")
_BATCH = re.compile(r"^([\d:.]+)\s*=\s*(\d{1,3})$")

Batches = tuple[BatchAt, ...]


class Wrong(Exception):
    """What was typed cannot be; the message is the key of the text that says why."""


def raised(limit: int, batches: Sequence[BatchAt], by: int, clock: str) -> tuple[int, Batches | None]:
    """Return limit and batches of a quota that is raised or lowered by so many tickets; None: it has no batches.

    More go into the batch that is being given out at `clock` (``HH:MM``), so that visitors can have them at once;
    fewer are taken from the last batches first, so that what was announced for earlier stays as long as it can.
    """
    wanted = min(MOST, max(0, limit + by))
    if not batches:
        return wanted, None
    counts = [batch.count for batch in batches]
    difference = wanted - limit
    if difference > 0:
        due = [n for n, batch in enumerate(batches) if batch.at <= clock]
        counts[due[-1] if due else 0] += difference
    for n in reversed(range(len(counts))):
        taken = min(counts[n], max(0, -difference))
        counts[n] -= taken
        difference += taken
    return wanted, tuple(BatchAt(at=batch.at, count=count) for batch, count in zip(batches, counts, strict=True))


def time_of(text: str) -> str | None:
    """Return ``HH:MM`` of what was typed (``9:30``, ``930``, ``11``), or None if there is nothing. Raises Wrong."""
    plain = text.strip().removesuffix("Uhr").strip()
    if not plain:
        return None
    if plain.isdigit() and len(plain) <= 2:  # noqa: PLR2004  # the hour alone
        plain += ":00"
    match = _TIME.match(plain)
    if match is None:
        raise Wrong("wrong-time")
    return f"{int(match[1]):02d}:{match[2]}"


def limit_of(text: str) -> int | None:
    """Return the limit that was typed, or None if there is none. Raises Wrong."""
    plain = text.strip()
    if not plain:
        return None
    if not plain.isdigit() or int(plain) > MOST:
        raise Wrong("wrong-limit")
    return int(plain)


def batches_of(text: str) -> Batches:
    """Return batches of ``08:00=40, 09:30=20``, in order; nothing: all at once. Raises Wrong."""
    parts = [part.strip() for part in re.split(r"[,;\n]", text) if part.strip()]
    found = []
    for part in parts:
        match = _BATCH.match(part)
        at = time_of(match[1]) if match is not None else None
        if match is None or at is None:
            raise Wrong("wrong-batches")
        found.append(BatchAt(at=at, count=int(match[2])))
    return tuple(sorted(found, key=lambda batch: batch.at))


def typed(batches: Sequence[BatchAt]) -> str:
    """Return batches as they are typed."""
    return ", ".join(f"{batch.at}={batch.count}" for batch in batches)
