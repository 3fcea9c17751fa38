"""The waiting list that a panel holds for the case that the hub is gone for good (docs/notbetrieb.md)."""

import os
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from counter.panel import Inputs
from office.ids import Language
from office.wire.codec import BadMessage, Codec, Message
from office.wire.panel_states import LineState, TicketRow
from office.wire.states import CatalogueState, QueuesState

KEEP_EVERY_S = 60.0
"""The list on the disk is refreshed so often (issue 3)."""
TOO_OLD = timedelta(hours=24)
"""A list of yesterday helps nobody."""


class HeldLine(Message, frozen=True, kw_only=True):
    """The last that the hub has told, without what needs no paper: language, assistance and notes are left out."""

    at: datetime
    """The hub's time when it was last heard: the list held then."""
    line: LineState
    catalogue: CatalogueState
    queues: QueuesState | None = None


class NotKept(Exception):
    """The list could not be written; the message says where and why."""


def held(inputs: Inputs, queues: QueuesState | None) -> HeldLine | None:
    """Return what there is to keep, or None while too little is known."""
    if inputs.line is None or inputs.catalogue is None:
        return None
    rows = tuple(_bare(row) for row in inputs.line.tickets)
    expected = tuple(msgspec.structs.replace(row, language=Language("de")) for row in inputs.line.expected)
    line = LineState(at=inputs.line.at, day=inputs.line.day, tickets=rows, expected=expected)
    return HeldLine(at=inputs.hub_at or line.at, line=line, catalogue=inputs.catalogue, queues=queues)


def _bare(row: TicketRow) -> TicketRow:
    return TicketRow(
        id=row.id,
        number=row.number,
        queue=row.queue,
        state=row.state,
        services=row.services,
        people=row.people,
        issued_at=row.issued_at,
        appointment_at=row.appointment_at,
        counter=row.counter,
    )


class LineFile:
    """The list on the panel's disk: whole or not at all, also if the power fails while it is written."""

    def __init__(self, folder: Path) -> None:
        """Keep it as ``line.json`` in `folder`, which is made when there is something to keep."""
        self.folder = folder
        self._file = folder / "line.json"
        self._codec = Codec()

    def keep(self, what: HeldLine) -> None:
        """Replace what was kept. Raises NotKept."""
        made = self._file.with_suffix(".new")
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with made.open("wb") as out:
                out.write(self._codec.encode(what))
                out.flush()
                os.fsync(out.fileno())
            made.replace(self._file)
        except OSError as error:
            raise NotKept(f"the waiting list cannot be kept in {self.folder}: {error}; see data_dir") from error

    def load(self, now: datetime) -> HeldLine | None:
        """Return what was kept, or None if there is none of the last 24 hours that can be read."""
        try:
            kept = self._codec.decode(self._file.read_bytes(), HeldLine)
        except FileNotFoundError:
            return None
        except (OSError, BadMessage) as error:
            raise NotKept(f"{self._file} cannot be read and will be replaced: {error}") from error
        return kept if now - kept.at < TOO_OLD else None
