"""A broken page in the journal: the hub does not guess. It says what is broken and what to do, and a backup helps."""

from pathlib import Path

import pytest

from hub.app import main
from hub.journal import WrongJournal
from support.rig import Rig

PAGE = 4096


@pytest.fixture
def journal(rig: Rig) -> Path:
    """A journal of many pages, closed."""
    for _ in range(40):
        assert rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")["ok"]
        rig.ask("kiosk-1", "issue_ticket", queue="pickup", language="de")
    assert main(["backup", "--config", str(config(rig)), str(rig.folder / "copy.db")]) == 0
    rig.hub.stop()
    return rig.folder / "journal.db"


def config(rig: Rig) -> Path:
    file = rig.folder / "hub.toml"
    text = f'office_dir = "{rig.folder}"\ndata_dir = "{rig.folder}"\n[broker]\nuser = "hub"\nport = 1\n'
    file.write_text(text, "utf-8")
    return file


def spoil(journal: Path, page: int) -> None:
    with journal.open("r+b") as file:
        file.seek(page * PAGE)
        file.write(b"\xff" * PAGE)


def _restart(rig: Rig) -> str | None:
    """Return what the hub says where it does not start."""
    try:
        rig.restart()
    except WrongJournal as error:
        return str(error)
    return None


def test_every_broken_page_is_named_or_does_not_matter_today(rig: Rig, journal: Path) -> None:
    whole = journal.read_bytes()
    before = rig.hub.loop.day.tickets
    named = 0
    for page in range(len(whole) // PAGE):
        journal.write_bytes(whole)
        spoil(journal, page)
        said = _restart(rig)
        if said is None:
            assert rig.hub.loop.day.tickets.keys() == before.keys()
            rig.hub.stop()
        else:
            named += 1
            assert "lobbycall hub restore BACKUP" in said
    assert named > len(whole) // PAGE // 2


def test_a_backup_brings_the_day_back(rig: Rig, journal: Path) -> None:
    spoil(journal, 3)
    before = rig.hub.loop.day.tickets
    assert main(["restore", "--config", str(config(rig)), str(rig.folder / "copy.db")]) == 0
    rig.restart()
    assert rig.hub.loop.day.tickets == before
    assert (
        rig.ask("kiosk-1", "issue_ticket", queue="pickup", language="de")["ticket"]["number"] == "B141"
    )  # 100 are left out, as some may be held
