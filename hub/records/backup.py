"""Copies of the journal: made while the hub runs, checked, and brought back while it does not."""

import os
import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from hub.encoding import Events
from hub.journal import SCHEMA, Entries, Journal
from office.events import NumbersSkipped


class BadBackup(Exception):
    """A copy cannot be made or used. The message says why and what to do."""


def back_up(journal: Path, to: Path) -> int:
    """Copy the journal as it is at one moment, also while a hub writes; return how many events the copy has.

    The copy takes its name only when it is whole, checked and on disk; an older one of the name is replaced then.
    Raises BadBackup.
    """
    if not journal.exists():
        raise BadBackup(f"{journal} is not there: nothing has been kept yet, or data_dir is another one")
    if to.exists() and to.samefile(journal):
        raise BadBackup(f"{to} is the journal itself: give another name")
    part = to.with_name(to.name + ".part")
    try:
        part.unlink(missing_ok=True)
        _copy(journal, part)
        events = check(part)
        _sync(part)
        part.replace(to)
        _sync(to.parent)
    except (sqlite3.Error, OSError) as error:
        part.unlink(missing_ok=True)
        raise BadBackup(f"{to} could not be written: {error}") from error
    return events


def restore_from(backup: Path, journal: Path) -> Path | None:
    """Put a backup in the journal's place; return where the old journal's files are now, if there was one.

    The caller holds the lock (`hub/alone.py`). Raises BadBackup; then nothing has changed.
    """
    if not backup.exists():
        raise BadBackup(f"{backup} is not there")
    part = journal.with_name(journal.name + ".part")
    try:
        check(backup)
        journal.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(backup, part)
        _sync(part)
        aside = _set_aside(journal)
        part.replace(journal)
        _sync(journal.parent)
    except (sqlite3.Error, OSError) as error:
        part.unlink(missing_ok=True)
        raise BadBackup(f"{backup} could not be restored: {error}") from error
    return aside


def skip_numbers(journal: Path, count: int) -> None:
    """Have the restored day's next numbers begin so much later: visitors may hold those given since the backup.

    Raises BadBackup, WrongJournal or NotStored.
    """
    opened = Journal(journal)
    try:
        day = opened.last_day()
        at = None if day is None else opened.last_at(day)
        if day is not None and at is not None and count:
            opened.append(Entries(events=[(day, Events().encode(NumbersSkipped(at=at, count=count)))]), at)
    finally:
        opened.close()


def check(file: Path) -> int:
    """Return how many events a copy has. Raises BadBackup if it is not sound, or of a newer Lobbycall."""
    db = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
    try:
        version = db.execute("PRAGMA user_version").fetchone()[0]
        sound = db.execute("PRAGMA integrity_check").fetchone()[0]
        if not 1 <= version <= SCHEMA:
            raise BadBackup(f"{file} has schema {version}, this hub knows 1 to {SCHEMA}")
        if sound != "ok":
            raise BadBackup(f"{file} is not sound: {sound}")
        return int(db.execute("SELECT count(*) FROM events").fetchone()[0])
    except sqlite3.DatabaseError as error:
        raise BadBackup(f"{file} is not sound: {error}") from error
    finally:
        db.close()


def _copy(journal: Path, part: Path) -> None:
    source = sqlite3.connect(f"{journal.absolute().as_uri()}?mode=ro", uri=True)
    copy = sqlite3.connect(part)
    try:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file holds all of it
    finally:
        copy.close()
        source.close()


def _set_aside(journal: Path) -> Path | None:
    """Rename the journal's files; its WAL must never meet another journal."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    aside = journal.with_name(f"{journal.name}.{stamp}")
    for ending in ("-shm", "-wal", ""):
        old = Path(f"{journal}{ending}")
        if old.exists():
            old.rename(f"{aside}{ending}")
    return aside if aside.exists() else None


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
