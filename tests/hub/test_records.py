"""What people take out of the journal, through the command that they type."""

import json
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from hub.app import main
from hub.journal import Entries, Journal, JournalReader
from office.wire.topics import Topics
from support.broker import Broker
from support.crash import Client, Fields, kiosk
from support.hub import HubProcess
from support.office_files import write_office
from support.office_log_reader import read
from support.rig import Rig
from support.still import StillClock, Wire
from support.waiting import wait_until


class Site:
    """A folder with office, journal and configuration, and a day in it."""

    def __init__(self, folder: Path, clock: StillClock) -> None:
        from appliance.officefile import load_office  # noqa: PLC0415  # only where files are read

        self.folder = folder
        office = write_office(folder / "office", "hall")
        self.config = folder / "hub.toml"
        self.config.write_text(
            f'office_dir = "{office}"\ndata_dir = "{folder / "data"}"\n[broker]\nuser = "hub"\n', "utf-8"
        )
        self.rig = Rig(folder / "data", clock, Wire(), load_office(office))

    def run(self, *words: object) -> int:
        return main([str(words[0]), "--config", str(self.config), *map(str, words[1:])])

    def issue(self, **more: object) -> Fields:
        ticket: Fields = self.rig.ask("kiosk-1", "issue_ticket", queue="q1", language="de", **more)["ticket"]
        return ticket


@pytest.fixture
def site(tmp_path: Path, clock: StillClock) -> Site:
    site = Site(tmp_path, clock)
    site.issue()
    site.issue(services=["s1"], people=3)
    site.rig.ask("counter-1", "open_counter", counter="1", clerk="anna")
    site.rig.ask("counter-1", "call_next", counter="1")
    site.rig.ask("lead-1", "set_quota", queue="q1", limit=30)
    return site


def test_a_backup_restores_the_day_and_the_answers(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    command = site.rig.command("issue_ticket", queue="q1", language="de")
    site.rig.say("ask", "kiosk-1", command)
    site.rig.turn()
    given = site.rig.answer("kiosk-1", command["id"])
    copy = site.folder / "copy.db"
    assert site.run("backup", copy) == 0
    assert "events, checked" in capsys.readouterr().out
    site.issue()
    site.rig.hub.stop()
    assert site.run("restore", copy) == 0
    assert "the old journal is kept as" in capsys.readouterr().out
    site.rig.restart()
    assert sorted(t.number for t in site.rig.hub.loop.day.tickets.values()) == ["A001", "A002", "A003"]
    site.rig.say("ask", "kiosk-1", command)
    site.rig.turn()
    assert site.rig.answer("kiosk-1", command["id"]) == given


def test_after_a_restore_no_number_is_given_again_and_calls_are_new_to_the_screens(site: Site) -> None:
    copy = site.folder / "copy.db"
    assert site.run("backup", copy) == 0
    site.issue()
    site.issue()
    called = site.rig.heard("event/call")[-1]
    lost = {ticket.number for ticket in site.rig.hub.loop.day.tickets.values()}
    site.rig.hub.stop()
    assert site.run("restore", copy, "--skip", "20") == 0
    site.rig.restart()
    site.issue()
    site.rig.pass_s(60)
    site.rig.ask("counter-1", "finish", counter="1")
    site.rig.ask("counter-1", "call_next", counter="1")
    again = site.rig.heard("event/call")[-1]
    assert (again["day"], again["seq"]) > (called["day"], called["seq"])
    numbers = {ticket.number for ticket in site.rig.hub.loop.day.tickets.values()}
    assert numbers - lost == {"A023"}


@pytest.mark.parametrize("skip", ["-1", "501", "some"])
def test_so_many_numbers_are_not_left_out(site: Site, skip: str) -> None:
    with pytest.raises(SystemExit):
        site.run("restore", site.folder / "copy.db", "--skip", skip)


def test_a_backup_of_a_running_hub_is_whole(tmp_path: Path, broker: Broker) -> None:
    from random import Random  # noqa: PLC0415

    office = write_office(tmp_path / "office", "saved", kiosks=3)
    hub = HubProcess(broker, office, tmp_path / "data")
    hub.start()
    clients = [Client(broker, Topics(hub.slug), f"kiosk-{n}", kiosk(Random(n))) for n in range(1, 4)]  # noqa: S311
    for client in clients:
        client.line.__enter__()
    copies = []
    for n in range(5):
        goal = sum(len(client.granted) for client in clients) + 20
        wait_until(lambda goal=goal: _drawn(clients) >= goal, what="tickets")  # type: ignore[misc]
        given = {a["ticket"]["id"] for client in clients for a in client.granted if "id" in a.get("ticket", {})}
        copies.append((tmp_path / f"copy-{n}.db", given))
        assert main(["backup", "--config", str(tmp_path / "data" / "hub.toml"), str(copies[-1][0])]) == 0
    assert main(["restore", "--config", str(tmp_path / "data" / "hub.toml"), str(copies[0][0])]) == 2, "the hub runs"
    for client in clients:
        client.line.__exit__()
    hub.stop()
    for copy, given in copies:
        db = sqlite3.connect(copy)
        events = [json.loads(row[0]) for row in db.execute("SELECT event FROM events")]
        db.close()
        assert given <= {event["ticket"] for event in events if event["e"] == "TicketIssued"}


def _drawn(clients: list[Client]) -> int:
    for client in clients:
        client.step()
    return sum(len(client.granted) for client in clients)


def test_what_is_no_backup_changes_nothing(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.rig.hub.stop()
    wrong = site.folder / "wrong.db"
    wrong.write_bytes(b"no database" * 500)
    before = (site.folder / "data" / "journal.db").read_bytes()
    assert site.run("restore", wrong) == 2
    assert site.run("restore", site.folder / "nowhere.db") == 2
    assert "is not sound" in capsys.readouterr().err
    assert (site.folder / "data" / "journal.db").read_bytes() == before


def test_a_day_is_read_with_who_changed_quotas_and_without_clerks(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    assert site.run("day", "--date", "2026-03-02") == 0
    told = capsys.readouterr().out
    assert "QuotaSet         by=lead-1 key=queue:q1 limit=30" in told
    assert "08:30:00  A001  TicketIssued" in told
    assert "Called           counter=1" in told
    assert "anna" not in told
    assert site.run("day", "--date", "2026-03-02", "--ticket", "A001") == 0
    assert all("A001" in line for line in capsys.readouterr().out.splitlines())
    assert site.run("day", "--date", "2026-03-02", "--ticket", "X999") == 2
    assert site.run("day", "--date", "2026-03-09") == 2
    assert "it has 1 days, 2026-03-02 to 2026-03-02" in capsys.readouterr().err


def test_days_are_exported_as_an_office_log(site: Site) -> None:
    site.rig.pass_s(24 * 3600)
    site.issue()
    out = site.folder / "log.jsonl"
    assert site.run("export-log", "--out", out) == 0
    assert [day.start["date"] for day in read(out.read_text("utf-8"))] == ["2026-03-02", "2026-03-03"]
    assert site.run("export-log", "--from", "2026-03-03", "--to", "2026-03-03", "--out", out) == 0
    assert [day.start["date"] for day in read(out.read_text("utf-8"))] == ["2026-03-03"]
    assert site.run("export-log", "--from", "2030-01-01", "--out", out) == 2


def test_the_emergency_sheet_lists_who_waits_in_order(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    code = site.issue(assistance=["fetch_me"])["code"]
    assert site.run("paper") == 0
    text = capsys.readouterr().out
    assert "Notbetrieb, Warteliste: Probeamt" in text
    assert text.index("A001") < text.index("Wartet: Schlange 1 (2)") < text.index("A002") < text.index("A003")
    assert "Platz 1" in text
    assert code not in text
    assert "fetch_me" not in text
    page = site.folder / "sheet.html"
    assert site.run("paper", "--html", "--language", "en", "--out", page) == 0
    assert "<td>A002</td><td>Service 1</td><td>3</td>" in page.read_text("utf-8")
    assert "Waiting: Queue 1 (2)" in page.read_text("utf-8")


def test_the_sheet_comes_from_a_disk_that_is_read_only(
    site: Site, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    own, days = site.folder / "data" / "journal.db", JournalReader.days

    def as_on_a_read_only_disk(reader: JournalReader) -> list[date]:
        if reader._file == own:
            raise sqlite3.OperationalError("unable to open database file")
        return days(reader)

    monkeypatch.setattr(JournalReader, "days", as_on_a_read_only_disk)
    assert site.run("paper") == 0
    assert "A002" in capsys.readouterr().out


def test_commands_that_only_read_say_when_there_is_nothing(tmp_path: Path, clock: StillClock) -> None:
    site = Site(tmp_path, clock)
    assert site.run("paper") == 2
    assert site.run("day", "--date", "2026-03-02") == 2


def test_old_days_go_and_the_others_stay(tmp_path: Path, clock: StillClock) -> None:
    file = tmp_path / "journal.db"
    journal = Journal(file)
    days = [date(2026, 1, n) for n in range(1, 6)]
    for day in days:
        journal.append(Entries(events=[(day, b'{"secret"}')] * 3), clock.now())
    assert journal.forget_days(date(2026, 1, 4), at_most=5) == 5
    assert journal.forget_days(date(2026, 1, 4), at_most=5) == 4
    assert journal.forget_days(date(2026, 1, 4), at_most=5) == 0
    assert [len(journal.events(day)) for day in days] == [0, 0, 0, 3, 3]
