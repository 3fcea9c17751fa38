"""What must not stay: health data of tickets that are done, secrets on their way to the centre."""

import sqlite3

from hub.encoding import Events
from support.rig import Rig


def stored(rig: Rig) -> list[bytes]:
    db = sqlite3.connect(rig.folder / "journal.db")
    rows = [bytes(row[0]) for row in db.execute("SELECT event FROM events ORDER BY day, seq")]
    db.close()
    return rows


def helped(rig: Rig) -> str:
    answer = rig.ask("kiosk-1", "issue_ticket", queue="main", language="de", assistance=["fetch_me"])
    return str(answer["ticket"]["code"])


def test_assistance_is_gone_from_the_disk_when_its_ticket_is_done(rig: Rig) -> None:
    first, _second = helped(rig), helped(rig)
    assert sum(b"fetch_me" in event for event in stored(rig)) == 2
    rig.ask("kiosk-1", "cancel_ticket", code=first)
    assert sum(b"fetch_me" in event for event in stored(rig)) == 1
    rig.restart()
    assert [t.assistance for t in rig.hub.loop.day.tickets.values()] == [(), ("fetch_me",)]


def test_assistance_is_gone_at_the_days_end(rig: Rig) -> None:
    helped(rig)
    rig.pass_s(15.6 * 3600)
    assert not any(b"fetch_me" in event for event in stored(rig))
    assert b"DayEnded" in stored(rig)[-1]


def test_the_centre_gets_no_health_data_no_notes_and_no_secrets(rig: Rig) -> None:
    code = helped(rig)
    encoding = Events()
    bodies = [body for event in stored(rig) if (body := encoding.for_centre(event)) is not None]
    assert len(bodies) == 1
    assert code.encode() not in bodies[0]
    assert b"fetch_me" not in bodies[0]
    assert b"token" not in bodies[0]
