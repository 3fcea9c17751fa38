"""A disk that turned read-only: refused and shown while the hub runs, and said in one line when it starts."""

from pathlib import Path

import pytest

from hub.app import main
from support.office_files import write_office
from support.rig import Rig


@pytest.mark.noisy(reason="the disk fails")
def test_a_disk_that_turns_read_only_refuses_and_heals(rig: Rig) -> None:
    rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")
    db = rig.hub.loop.journal._db
    db.execute("PRAGMA query_only = ON")  # SQLite's own way to have every write fail with SQLITE_READONLY
    refused = rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")
    assert refused["refused"] == "not_stored"
    rig.pass_s(1)
    assert [fault["what"] for fault in rig.heard("state/health")[-1]["faults"]] == ["journal"]
    assert rig.ask("kiosk-1", "find_ticket", code="000000")["refused"] == "not_stored"
    rig.pass_s(3600)  # upkeep meets it too
    db.execute("PRAGMA query_only = OFF")
    assert rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")["ticket"]["number"] == "A002"
    rig.pass_s(1)
    assert rig.heard("state/health")[-1]["faults"] == []


def test_a_hub_that_cannot_write_its_folder_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    office = write_office(tmp_path / "office", "locked")
    config = tmp_path / "hub.toml"
    text = f'office_dir = "{office}"\ndata_dir = "/proc/lobbycall"\n[broker]\nuser = "hub"\nport = 1\n'
    config.write_text(text, "utf-8")
    assert main(["--config", str(config)]) == 2
    said = capsys.readouterr().err
    assert "/proc/lobbycall cannot be written" in said
    assert "is the disk full or read-only?" in said
