"""The journal: the day's events and the answers to its commands, on disk before anyone hears of them.

SQLite in WAL mode with ``synchronous=FULL``: a transaction that has returned survives a power cut.
Only the hub's loop writes; others read through connections of their own (`read_only`).
Names and telephone numbers never come here (DESIGN §4).
"""

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

SCHEMA = 1
"""The schema's version, kept in SQLite's ``user_version``."""
BUSY_MS = 5000

_TABLES = """
CREATE TABLE events (
    day TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, event BLOB NOT NULL, PRIMARY KEY (day, seq)
) WITHOUT ROWID;
CREATE TABLE answers (n INTEGER PRIMARY KEY, key BLOB NOT NULL, at INTEGER NOT NULL, payload BLOB NOT NULL);
CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""


Step = Callable[[str], None]
"""Told of every step of a write, by its name, when it is done. Crash tests end the process there (`hub/dying.py`)."""


class NotStored(Exception):
    """The disk did not take a batch; nothing of it is kept."""


class WrongJournal(Exception):
    """The file is of a newer Lobbycall, or no journal. The message says what to do."""


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """An event as it lies on disk: JSON, at a place in its day, with the hub's time of it."""

    day: date
    seq: int
    at: datetime
    event: bytes


@dataclass(slots=True)
class Entries:
    """What goes to disk together."""

    events: list[tuple[date, bytes]] = field(default_factory=list)
    answers: list[tuple[bytes, bytes]] = field(default_factory=list)
    """(`answer_key`, payload) of each."""
    notes: dict[str, str] = field(default_factory=dict)
    forget: list[tuple[date, bytes]] = field(default_factory=list)
    """Events to drop: of a day, those that begin so (health data of tickets that are done, DESIGN §4)."""
    reword: list[tuple[date, bytes, Callable[[bytes], bytes]]] = field(default_factory=list)
    """Events to say anew: of a day, those that begin so (names of sessions at the day's end, DESIGN §4)."""

    def __bool__(self) -> bool:
        """Tell whether there is anything to keep."""
        return bool(self.events or self.answers or self.notes or self.forget or self.reword)


def answer_key(sender: str, command_id: str) -> bytes:
    """Return the key of a sender's command; 128 bits, so that an id's length does not matter."""
    return hashlib.blake2b(f"{sender}\n{command_id}".encode(), digest_size=16).digest()


class Journal:
    """The open journal. One thread uses it: the loop's."""

    def __init__(self, file: Path, step: Step = lambda _step: None) -> None:
        """Open or create. Raises WrongJournal, or NotStored if the folder cannot be written."""
        self._file = file
        self._step = step
        self.wal_holds_dropped = True
        """Something was dropped, perhaps before a crash, and `empty_wal` has not worked since."""
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(file, isolation_level=None)
            self._prepare(file)
        except (sqlite3.Error, OSError) as error:
            raise _open_error(file, error) from error
        self._seq: dict[date, int] = {}
        # An index of random keys would write a page of its own for nearly each answer; some thousand fit in memory.
        self._answers: dict[bytes, int] = dict(self._read("SELECT key, n FROM answers"))
        self._last_answer = max(self._answers.values(), default=0)

    def _prepare(self, file: Path) -> None:
        db = self._db
        db.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version > SCHEMA:
            raise WrongJournal(
                f"{file} has schema {version}, this hub knows up to {SCHEMA}: "
                "install the newer Lobbycall again, or give another data_dir"
            )
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA secure_delete = ON")
        db.execute("PRAGMA cache_size = -4000")
        if version == 0:
            db.executescript(f"BEGIN IMMEDIATE; {_TABLES} PRAGMA user_version = {SCHEMA}; COMMIT;")

    def append(self, entries: Entries, at: datetime) -> None:
        """Keep all entries or none of them, durably. Raises NotStored."""
        millis = round(at.timestamp() * 1000)
        seqs = dict(self._seq)
        rows = []
        for day, event in entries.events:
            seq = seqs[day] = (seqs[day] if day in seqs else self._last_seq(day)) + 1
            rows.append((day.isoformat(), seq, millis, event))
        first = self._last_answer + 1
        answers = [(n, key, millis, payload) for n, (key, payload) in enumerate(entries.answers, first)]
        with self._transaction() as db:
            self._step("begun")
            db.executemany("INSERT INTO events (day, seq, at, event) VALUES (?, ?, ?, ?)", rows)
            self._step("events")
            db.executemany("INSERT INTO answers (n, key, at, payload) VALUES (?, ?, ?, ?)", answers)
            self._step("answers")
            db.executemany("INSERT OR REPLACE INTO notes (name, value) VALUES (?, ?)", entries.notes.items())
            for day, begins in entries.forget:
                _drop(db, day, begins)
            for day, begins, anew in entries.reword:
                _reword(db, day, begins, anew)
            self._step("notes")
        self._step("committed")
        self.wal_holds_dropped |= bool(entries.forget or entries.reword)
        self._seq = seqs
        self._last_answer += len(answers)
        self._answers |= {key: n for n, key, _at, _payload in answers}

    def answer(self, key: bytes) -> bytes | None:
        """Return the answer that was given to a command, if it is kept."""
        n = self._answers.get(key)
        rows = [] if n is None else self._read("SELECT payload FROM answers WHERE n = ?", n)
        return bytes(rows[0][0]) if rows else None

    def note(self, name: str) -> str | None:
        """Return a note's value."""
        rows = self._read("SELECT value FROM notes WHERE name = ?", name)
        return str(rows[0][0]) if rows else None

    def last_day(self) -> date | None:
        """Return the newest day with events."""
        newest = self._read("SELECT max(day) FROM events")[0][0]
        return None if newest is None else date.fromisoformat(newest)

    def last_at(self, day: date) -> datetime | None:
        """Return when the hub stored a day's last event."""
        rows = self._read("SELECT at FROM events WHERE day = ? ORDER BY seq DESC LIMIT 1", day.isoformat())
        return datetime.fromtimestamp(rows[0][0] / 1000, UTC) if rows else None

    def events(self, day: date) -> list[bytes]:
        """Return a day's events in order."""
        return [
            bytes(row[0]) for row in self._read("SELECT event FROM events WHERE day = ? ORDER BY seq", day.isoformat())
        ]

    def forget_answers(self, before: datetime, at_most: int = 500) -> int:
        """Drop the oldest answers given before a moment; return how many. Raises NotStored."""
        limit = round(before.timestamp() * 1000)
        with self._transaction() as db:
            gone = db.execute(
                "DELETE FROM answers WHERE n IN (SELECT n FROM answers ORDER BY n LIMIT ?) AND at < ? RETURNING key",
                (at_most, limit),
            ).fetchall()
        for (key,) in gone:
            self._answers.pop(key, None)
        return len(gone)

    def forget_days(self, before: date, at_most: int = 500) -> int:
        """Drop the oldest events of days before a date; return how many. Raises NotStored."""
        with self._transaction() as db:
            gone = db.execute(
                "DELETE FROM events WHERE (day, seq) IN"
                " (SELECT day, seq FROM events WHERE day < ? ORDER BY day, seq LIMIT ?)",
                (before.isoformat(), at_most),
            ).rowcount
        self.wal_holds_dropped |= gone > 0
        return gone

    def empty_wal(self) -> bool:
        """Fold the WAL into the file and cut it to nothing, so that what was dropped is gone from it too.

        Tell whether it worked; a reader beside us or a full disk may be in the way for a while.
        """
        try:
            busy: int = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        except sqlite3.Error:
            return False
        self.wal_holds_dropped &= busy != 0
        return busy == 0

    def close(self) -> None:
        """Close; SQLite folds the WAL into the file."""
        self._db.close()

    def _last_seq(self, day: date) -> int:
        return int(self._read("SELECT max(seq) FROM events WHERE day = ?", day.isoformat())[0][0] or 0)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """Write all or nothing. Raises NotStored, or WrongJournal if the file is damaged."""
        db = self._db
        try:
            db.execute("BEGIN IMMEDIATE")
            yield db
            db.execute("COMMIT")
        except sqlite3.Error as error:
            if db.in_transaction:
                db.execute("ROLLBACK")
            if is_damage(error):
                raise damaged(self._file, error) from error
            raise NotStored(str(error)) from error

    def _read(self, query: str, *values: object) -> list[Any]:
        try:
            return self._db.execute(query, values).fetchall()
        except sqlite3.Error as error:
            if is_damage(error):
                raise damaged(self._file, error) from error
            raise


class JournalReader:
    """Reads a journal from another thread, beside the writer."""

    def __init__(self, file: Path) -> None:
        """Open an existing journal for reading."""
        self._file = file
        self._db = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
        self._db.execute(f"PRAGMA busy_timeout = {BUSY_MS}")

    def after(self, day: date, seq: int, at_most: int) -> list[StoredEvent]:
        """Return the events that follow a place in the journal, over all days, in order."""
        rows = self._db.execute(
            "SELECT day, seq, at, event FROM events WHERE (day, seq) > (?, ?) ORDER BY day, seq LIMIT ?",
            (day.isoformat(), seq, at_most),
        )
        return list(_stored(rows))

    def days(self) -> list[date]:
        """Return the days that have events, in order."""
        rows = self._all("SELECT DISTINCT day FROM events ORDER BY day")
        return [date.fromisoformat(row[0]) for row in rows]

    def events(self, day: date) -> list[bytes]:
        """Return a day's events in order."""
        return [
            bytes(row[0]) for row in self._all("SELECT event FROM events WHERE day = ? ORDER BY seq", day.isoformat())
        ]

    def _all(self, query: str, *values: object) -> list[Any]:
        try:
            return self._db.execute(query, values).fetchall()
        except sqlite3.Error as error:
            if is_damage(error):
                raise damaged(self._file, error) from error
            raise

    def close(self) -> None:
        """Close."""
        self._db.close()


def _drop(db: sqlite3.Connection, day: date, begins: bytes) -> None:
    """Drop a day's events that begin so; SQLite overwrites them with zeros (`secure_delete`)."""
    db.execute("DELETE FROM events WHERE day = ? AND substr(event, 1, ?) = ?", (day.isoformat(), len(begins), begins))


def _reword(db: sqlite3.Connection, day: date, begins: bytes, anew: Callable[[bytes], bytes]) -> None:
    rows = db.execute(
        "SELECT event, seq FROM events WHERE day = ? AND substr(event, 1, ?) = ?",
        (day.isoformat(), len(begins), begins),
    ).fetchall()
    changes = [(anew(bytes(event)), day.isoformat(), seq) for event, seq in rows]
    db.executemany("UPDATE events SET event = ? WHERE day = ? AND seq = ?", changes)


def _stored(rows: Iterable[tuple[str, int, int, bytes]]) -> Iterator[StoredEvent]:
    for day, seq, at, event in rows:
        yield StoredEvent(date.fromisoformat(day), seq, datetime.fromtimestamp(at / 1000, UTC), bytes(event))


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether SQLite found the file itself to be broken."""
    return getattr(error, "sqlite_errorname", "").startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB"))


def damaged(file: Path, error: Exception) -> WrongJournal:
    """Return what to say of a broken file."""
    return WrongJournal(
        f"{file} is damaged ({error}): keep a copy of it, then `lobbycall hub restore BACKUP --config FILE`; "
        "without a backup move it away, and go on by hand as docs/notbetrieb.md says"
    )


def _open_error(file: Path, error: sqlite3.Error | OSError) -> Exception:
    if isinstance(error, sqlite3.Error) and is_damage(error):
        return damaged(file, error)
    return NotStored(f"{file} cannot be opened: {error}; is the disk full or read-only, and is data_dir ours?")
