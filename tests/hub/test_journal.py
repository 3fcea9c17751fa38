import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from hub.journal import Entries, Journal, JournalReader, NotStored, WrongJournal, answer_key

DAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "journal.db"


def test_events_come_back_in_order_after_a_restart(file: Path) -> None:
    journal = Journal(file)
    journal.append(Entries(events=[(DAY, b"1"), (DAY, b"2")]), NOW)
    journal.append(Entries(events=[(DAY, b"3")]), NOW)
    again = Journal(file)
    again.append(Entries(events=[(DAY, b"4")]), NOW)
    assert list(again.events(DAY)) == [b"1", b"2", b"3", b"4"]
    assert again.last_day() == DAY


def test_an_answer_is_kept_by_sender_and_id(file: Path) -> None:
    journal = Journal(file)
    journal.append(Entries(answers=[(answer_key("kiosk-1", "a"), b"yes")]), NOW)
    again = Journal(file)
    assert again.answer(answer_key("kiosk-1", "a")) == b"yes"
    assert again.answer(answer_key("kiosk-2", "a")) is None


def test_a_batch_is_kept_whole_or_not_at_all(file: Path) -> None:
    journal = Journal(file)
    pages = journal._db.execute("PRAGMA page_count").fetchone()[0]
    journal._db.execute(f"PRAGMA max_page_count = {pages + 2}")
    key = answer_key("k", "1")
    with pytest.raises(NotStored, match="full"):
        journal.append(Entries(events=[(DAY, b"x")], answers=[(key, b"y" * 100_000)]), NOW)
    assert journal.answer(key) is None
    journal.append(Entries(events=[(DAY, b"z")], answers=[(key, b"short")]), NOW)
    again = Journal(file)
    assert list(again.events(DAY)) == [b"z"]
    assert again.answer(key) == b"short"


def test_a_journal_of_a_newer_version_is_refused_and_left_alone(file: Path) -> None:
    Journal(file).close()
    with sqlite3.connect(file) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(WrongJournal, match=r"schema 99.*install the newer Lobbycall"):
        Journal(file)


def test_a_file_that_is_no_journal_is_refused_with_what_to_do(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"no database at all" * 100)
    with pytest.raises(WrongJournal, match="hub restore BACKUP"):
        Journal(file)


def test_old_answers_are_forgotten_and_new_ones_stay(file: Path) -> None:
    journal = Journal(file)
    journal.append(Entries(answers=[(answer_key("k", "old"), b"o")]), NOW - timedelta(days=2))
    journal.append(Entries(answers=[(answer_key("k", "new"), b"n")]), NOW)
    assert journal.forget_answers(NOW - timedelta(days=1)) == 1
    assert journal.answer(answer_key("k", "old")) is None
    assert journal.answer(answer_key("k", "new")) == b"n"


def test_a_reader_beside_the_writer_goes_on_from_a_place(file: Path) -> None:
    journal = Journal(file)
    journal.append(Entries(events=[(DAY, b"1"), (DAY, b"2")]), NOW)
    reader = JournalReader(file)
    assert [e.event for e in reader.after(date.min, 0, 10)] == [b"1", b"2"]
    journal.append(Entries(events=[(DAY + timedelta(days=1), b"3")]), NOW)
    found = reader.after(DAY, 1, 10)
    assert [(e.day, e.seq, e.event, e.at) for e in found] == [
        (DAY, 2, b"2", NOW),
        (DAY + timedelta(days=1), 1, b"3", NOW),
    ]


def test_notes_are_replaced(file: Path) -> None:
    journal = Journal(file)
    journal.append(Entries(notes={"pushed": "1"}), NOW)
    journal.append(Entries(notes={"pushed": "2"}), NOW)
    assert Journal(file).note("pushed") == "2"
    assert Journal(file).note("other") is None
