"""What must not stay: health data of tickets that are done, secrets on their way to the centre."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from hub.app import main
from hub.encoding import Events
from support.centre import FakeCentre
from support.offices import ID_CARD, at, small_office
from support.rig import Rig
from support.still import StillClock, Wire
from support.waiting import wait_until


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


NAME, PHONE = "Zacharias Quitzow", "0171 5550199"


def everything(rig: Rig) -> bytes:
    """Return all bytes of the site: journal, WAL and what else lies there, and all that was ever sent."""
    files = b"".join(file.read_bytes() for file in sorted(rig.folder.iterdir()))
    return files + b"".join(payload for _topic, payload, _retain, _expiry in rig.wire.sent)


@pytest.mark.noisy(reason="all that is logged is read")
def test_a_bookings_name_and_phone_are_nowhere_at_the_site(
    tmp_path: Path, clock: StillClock, wire: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    centre = FakeCentre(small_office().site.slug, {ID_CARD: 10}, (at("14:00"),))
    rig = Rig(tmp_path / "data", clock, wire, centre=centre)
    rig.hub.start()
    wait_until(lambda: rig.turn() or rig.hub.loop.asking.centre_seen.online, what="the centre")

    def ask(do: str, client: str = "kiosk-1", **fields: object) -> dict[str, Any]:
        command = rig.command(do, **fields)
        rig.say("ask", client, command)
        wait_until(lambda: rig.pass_s(0.1) or any(a["re"] == command["id"] for a in rig.answers(client)))
        return rig.answer(client, command["id"])

    hold = ask("hold", slot=ask("offers", services=["id-card"])["offers"][0]["slot"])["hold"]
    code = ask("book", hold=hold, contact={"name": NAME, "phone": PHONE})["appointment"]["code"]
    ask("wish", services=["id-card"], contact={"name": NAME, "phone": PHONE})
    assert ask("find_appointments", name="quitzow")["refused"] == "not_allowed"
    (found,) = ask("find_appointments", "desk-1", name="quitzow")["appointments"]
    assert (found["code"], found["name"]) == (code, NAME)
    told = [sent for sent in wire.sent if NAME.encode() in sent[1]]
    assert [topic.rpartition("/")[2] for topic, *_ in told] == ["desk-1"]  # who asked, and nobody else
    wire.sent.remove(told[0])
    rig.clock.pass_s(5 * 3600)
    assert ask("check_in", code=code)["ok"]
    wait_until(lambda: rig.pass_s(0.1) or centre.pushed, what="the outbox")
    main(["backup", "--config", str(_config(rig)), str(rig.folder / "copy.db")])
    seen = everything(rig) + caplog.text.encode() + b"".join(event.body for event in centre.pushed)
    rig.hub.stop()
    assert code.encode() in seen
    assert NAME.split()[1].encode() not in seen
    assert PHONE.encode() not in seen


def _config(rig: Rig) -> Path:
    file = rig.folder.parent / "hub.toml"
    file.write_text(f'office_dir = "{rig.folder}"\ndata_dir = "{rig.folder}"\n[broker]\nuser = "hub"\n', "utf-8")
    return file


def test_session_names_end_with_the_day_also_in_the_files(rig: Rig) -> None:
    rig.ask("counter-1", "open_counter", counter="1", clerk="zacharias")
    rig.ask("counter-1", "open_counter", counter="1", clerk="quitzow", takeover=True)
    rig.ask("kiosk-1", "issue_ticket", queue="main", language="de", assistance=["fetch_me"])
    rig.ask("counter-1", "call_next", counter="1")
    assert b"zacharias" in everything(rig)
    rig.wire.sent.clear()
    rig.pass_s(16 * 3600)
    rig.pass_s(61)
    rig.pass_s(61)
    assert b"DayEnded" in everything(rig)
    for gone in (b"zacharias", b"quitzow", b"fetch_me"):
        assert gone not in everything(rig)
    rig.restart()
    assert rig.ask("kiosk-1", "issue_ticket", queue="pickup", language="de")["refused"] == "closed"


def test_days_older_than_configured_are_dropped_from_the_files(rig: Rig) -> None:
    code = rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")["ticket"]["code"]
    rig.clock.pass_s(91 * 24 * 3600)
    for _ in range(6):
        rig.pass_s(61)
    assert code.encode() not in everything_on_disk(rig)
    assert all(b"TicketIssued" not in event for event in stored(rig))


def everything_on_disk(rig: Rig) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(rig.folder.iterdir()))
