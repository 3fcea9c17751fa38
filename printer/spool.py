"""The jobs that a power cut must not lose or double: a SQLite file (WAL, synchronous FULL)."""

import sqlite3
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from office.slip import Slip
from office.wire.codec import Codec
from printer.roll import Roll

_SCHEMA = """
CREATE TABLE IF NOT EXISTS job(
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    slip BLOB,
    state TEXT NOT NULL CHECK(state IN ('held', 'sent', 'printed', 'unknown', 'failed')),
    attempts INTEGER NOT NULL,
    at REAL NOT NULL
) STRICT
"""
_ROLL = "CREATE TABLE IF NOT EXISTS roll(one INTEGER PRIMARY KEY CHECK(one = 1), since INTEGER, learnt TEXT) STRICT"


class JobState(StrEnum):
    """Where a job is. The first two are open, the others over."""

    HELD = "held"
    """No byte of it has gone to the printer."""
    SENT = "sent"
    """Bytes may have gone, and nothing is proven."""
    PRINTED = "printed"
    UNKNOWN = "unknown"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Job:
    """An open job. `attempts` is how often it may have gone to the printer, `at` its coming in UNIX seconds."""

    seq: int
    id: str
    slip: Slip
    attempts: int
    state: JobState
    at: float

    @property
    def process(self) -> bytes:
        """The four characters 20-7E by which the printer names this attempt (GS ( H)."""
        rest = self.seq * 2 + self.attempts % 2
        out = bytearray()
        for _ in range(4):
            rest, digit = divmod(rest, 94)
            out.append(0x20 + digit)
        return bytes(out)


class Spool:
    """The file of jobs; used by one thread. All methods raise sqlite3.Error if the disk fails."""

    def __init__(self, file: Path) -> None:
        """Open or create the file."""
        file.parent.mkdir(parents=True, exist_ok=True)
        self._codec = Codec()
        self._db = sqlite3.connect(file, isolation_level=None)
        try:
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = FULL")
            self._db.execute("PRAGMA secure_delete = ON")
            self._db.execute(_SCHEMA)
            self._db.execute(_ROLL)
        except sqlite3.Error:
            self._db.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def state(self, job_id: str) -> JobState | None:
        """Return where a job is, or None if it is unknown."""
        row = self._db.execute("SELECT state FROM job WHERE id = ?", (job_id,)).fetchone()
        return None if row is None else JobState(row[0])

    def accept(self, job_id: str, slip: Slip, at: float, state: JobState) -> Job | None:
        """Store a new job, on disk when this returns; None if its id is known already."""
        attempts = 1 if state is JobState.SENT else 0
        row = (job_id, self._codec.encode(slip), state, attempts, at)
        sql = "INSERT OR IGNORE INTO job(id, slip, state, attempts, at) VALUES(?, ?, ?, ?, ?)"
        cursor = self._db.execute(sql, row)
        if cursor.rowcount == 0 or cursor.lastrowid is None:
            return None
        return Job(cursor.lastrowid, job_id, slip, attempts, state, at)

    def send(self, job: Job) -> Job:
        """Note that the job goes to the printer now (once more)."""
        self._db.execute("UPDATE job SET state = 'sent', attempts = attempts + 1 WHERE seq = ?", (job.seq,))
        return Job(job.seq, job.id, job.slip, job.attempts + 1, JobState.SENT, job.at)

    def finish(self, job: Job, state: JobState) -> None:
        """Note how the job ended, and forget its slip."""
        self._db.execute("UPDATE job SET state = ?, slip = NULL WHERE seq = ?", (state, job.seq))

    def open_jobs(self) -> list[Job]:
        """Return the jobs that are not over, oldest first."""
        sql = "SELECT seq, id, slip, attempts, state, at FROM job WHERE state IN ('held', 'sent') ORDER BY seq"
        return [
            Job(seq, job_id, self._codec.decode(slip, Slip), attempts, JobState(state), at)
            for seq, job_id, slip, attempts, state, at in self._db.execute(sql).fetchall()
        ]

    def roll(self) -> Roll:
        """Return what is known of the roll in the printer."""
        row = self._db.execute("SELECT since, learnt FROM roll").fetchone()
        return Roll() if row is None else Roll(row[0], tuple(map(int, row[1].split())))

    def keep_roll(self, roll: Roll) -> None:
        """Remember what is known of the roll."""
        learnt = " ".join(map(str, roll.learnt))
        self._db.execute("INSERT OR REPLACE INTO roll(one, since, learnt) VALUES(1, ?, ?)", (roll.since, learnt))

    def prune(self, before: float) -> None:
        """Forget jobs that are over and came before a moment."""
        self._db.execute("DELETE FROM job WHERE state NOT IN ('held', 'sent') AND at < ?", (before,))
