"""A hub that cannot start says what, where, and what to do; it never starts with half of it."""

import sqlite3
import subprocess
import sys
from pathlib import Path

from hub.alone import Alone
from hub.journal import Journal
from support.office_files import write_office


def start(folder: Path) -> subprocess.CompletedProcess[str]:
    config = folder / "hub.toml"
    config.write_text(
        f'office_dir = "{folder / "office"}"\ndata_dir = "{folder / "data"}"\n\n[broker]\nuser = "hub"\nport = 1\n',
        "utf-8",
    )
    command = [sys.executable, "-m", "appliance.cli", "hub", "--config", str(config)]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=30)


def test_mistakes_in_the_offices_files_are_all_named(tmp_path: Path) -> None:
    office = write_office(tmp_path / "office", "start")
    file = office / "office.toml"
    file.write_text(file.read_text().replace('unit = "hall"', 'unit = "hell"').replace('"s1"', '"s9"'), "utf-8")
    done = start(tmp_path)
    assert done.returncode == 2
    assert "office.toml: queues.q1.unit: found 'hell'" in done.stderr
    assert "queues.q1.services" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_journal_of_a_newer_lobbycall_is_left_alone(tmp_path: Path) -> None:
    write_office(tmp_path / "office", "start")
    file = tmp_path / "data" / "journal.db"
    Journal(file).close()
    db = sqlite3.connect(file)
    db.execute("PRAGMA user_version = 2")
    db.close()
    before = file.read_bytes()
    done = start(tmp_path)
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert "install the newer Lobbycall again" in done.stderr
    assert file.read_bytes() == before


def test_a_damaged_event_is_named(tmp_path: Path) -> None:
    write_office(tmp_path / "office", "start")
    file = tmp_path / "data" / "journal.db"
    Journal(file).close()
    db = sqlite3.connect(file)
    db.execute("INSERT INTO events VALUES ('2026-03-02', 1, 0, ?)", (b'{"e":"TicketIssued"}',))
    db.commit()
    db.close()
    done = start(tmp_path)
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert "damaged event" in done.stderr


def test_a_second_hub_on_one_journal_is_refused(tmp_path: Path) -> None:
    write_office(tmp_path / "office", "start")
    with Alone(tmp_path / "data"):
        done = start(tmp_path)
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert "stop it first" in done.stderr
