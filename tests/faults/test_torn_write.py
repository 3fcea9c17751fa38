"""Killed in the midst of a write: a WAL that ends anywhere gives the day as it was after some whole transaction."""

import shutil
from pathlib import Path

from hub.encoding import Events
from hub.journal import Journal
from support.rig import Rig

FRAME = 4096 + 24
HEADER = 32


def events(folder: Path) -> list[str]:
    journal = Journal(folder / "journal.db")
    last = journal.last_day()
    names = [] if last is None else [type(Events().decode(stored)).__name__ for stored in journal.events(last)]
    journal.close()
    return names


def test_a_write_that_ends_anywhere_is_all_or_nothing(rig: Rig, tmp_path: Path) -> None:
    rig.pass_s(1)  # upkeep has emptied the WAL
    whole: list[list[str]] = [[]]
    for do, fields in (
        ("issue_ticket", {"queue": "main", "language": "de", "assistance": ["more_time"]}),
        ("open_counter", {"counter": "1", "clerk": "anna"}),
        ("call_next", {"counter": "1"}),
        ("finish", {"counter": "1"}),
        ("issue_ticket", {"queue": "pickup", "language": "de"}),
    ):
        client = "kiosk-1" if do == "issue_ticket" else "counter-1"
        assert rig.ask(client, do, **fields)["ok"]
        whole.append([type(event).__name__ for event in map(Events().decode, _stored(rig))])
    wal = (rig.folder / "journal.db-wal").read_bytes()
    cuts = sorted({*range(0, len(wal), 997), *(HEADER + n * FRAME for n in range(len(wal) // FRAME + 1)), len(wal)})
    found = set()
    for cut in cuts:
        folder = tmp_path / "cut"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        shutil.copyfile(rig.folder / "journal.db", folder / "journal.db")
        (folder / "journal.db-wal").write_bytes(wal[:cut])
        left = events(folder)
        assert left in whole, cut
        found.add(whole.index(left))
    assert found == set(range(len(whole)))


def _stored(rig: Rig) -> list[bytes]:
    return rig.hub.loop.journal.events(rig.hub.loop.day.date)
