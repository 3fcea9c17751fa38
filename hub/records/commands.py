"""``lobbycall hub backup``, ``restore``, ``day``, ``export-log`` and ``paper``: they read the journal, hub or no hub."""

import argparse
import json
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from appliance.officefile import load_office
from appliance.program import Program
from appliance.settings import ConfigurationError
from hub.alone import Alone, NotAlone
from hub.encoding import Events, UnknownEvent
from hub.journal import JournalReader, NotStored, WrongJournal
from hub.records import PURPOSES
from hub.records.backup import BadBackup, back_up, restore_from, skip_numbers
from hub.records.history import history
from hub.records.office_log import office_log
from hub.records.paper import paper
from hub.settings import HubSettings
from office.day import Day
from office.events import Event
from office.evolve import evolve
from office.ids import Language

Run = Callable[[HubSettings, argparse.Namespace], None]


class NothingToRead(Exception):
    """There is no such day, ticket or journal. The message says what there is."""


def main(name: str, arguments: Sequence[str]) -> int:
    """Run one of `COMMANDS`; 0 if all went well, 2 for what a person must mend first."""
    add, run = COMMANDS[name]
    program = Program(f"hub {name}", PURPOSES[name], HubSettings)
    add(program.parser)
    configured = program.configure(arguments)
    if isinstance(configured, int):
        return configured
    options, settings = configured
    try:
        run(settings, options)
    except (
        ConfigurationError,
        BadBackup,
        NotAlone,
        NothingToRead,
        NotStored,
        UnknownEvent,
        WrongJournal,
        OSError,
    ) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


def _backup(settings: HubSettings, options: argparse.Namespace) -> None:
    events = back_up(journal_of(settings), options.file)
    sys.stdout.write(f"{options.file}: {events} events, checked\n")


def _restore(settings: HubSettings, options: argparse.Namespace) -> None:
    with Alone(settings.data_dir):
        aside = restore_from(options.file, journal_of(settings))
        skip_numbers(journal_of(settings), options.skip)
    sys.stdout.write(f"{journal_of(settings)} is as in {options.file}; start the hub again\n")
    if aside is not None:
        sys.stdout.write(
            f"the old journal is kept as {aside}\n"
            "tickets and calls since the backup are not known: enter them as docs/notbetrieb.md says; "
            f"{options.skip} numbers of each letter are left out for those that visitors hold\n"
        )


def _day(settings: HubSettings, options: argparse.Namespace) -> None:
    events = _events(settings, options.date)
    zone = load_office(settings.office_dir).site.zone
    lines = list(history(zone, events, options.ticket))
    if not lines:
        raise NothingToRead(f"{options.date} has no ticket {options.ticket}; write it as A017")
    sys.stdout.write("\n".join(lines) + "\n")


def _export_log(settings: HubSettings, options: argparse.Namespace) -> None:
    office = load_office(settings.office_dir)
    days = [day for day in _days(settings) if options.first <= day <= options.last]
    if not days:
        raise NothingToRead(f"the journal has no day from {options.first} to {options.last}; {_which(settings)}")
    part = options.out.with_name(options.out.name + ".part")
    with part.open("w", encoding="utf-8") as out:
        for day in days:
            out.writelines(
                json.dumps(line, ensure_ascii=False) + "\n" for line in office_log(office, day, _events(settings, day))
            )
        out.flush()
        os.fsync(out.fileno())
    part.replace(options.out)
    sys.stdout.write(f"{options.out}: {len(days)} days\n")


def _paper(settings: HubSettings, options: argparse.Namespace) -> None:
    days = _days(settings)
    if not days:
        raise NothingToRead(f"{journal_of(settings)} holds no day")
    day = Day.begin(load_office(settings.office_dir), days[-1])
    for event in _events(settings, days[-1]):
        day = evolve(day, event)
    sheet = paper(day, datetime.now(UTC), options.language)
    text = sheet.as_html() if options.html else sheet.as_text()
    if options.out is None:
        sys.stdout.write(text)
    else:
        options.out.write_text(text, "utf-8")


def journal_of(settings: HubSettings) -> Path:
    """Return where the journal lies."""
    return settings.data_dir / "journal.db"


@contextmanager
def _reader(settings: HubSettings) -> Iterator[JournalReader]:
    """Yield a reader of the journal; of a copy elsewhere if its disk is read-only, where SQLite cannot share a WAL."""
    file = journal_of(settings)
    if not file.exists():
        raise NothingToRead(f"{file} is not there: nothing has been kept yet, or data_dir is another one")
    with ExitStack() as folders:
        reader = JournalReader(file)
        try:
            reader.days()
        except sqlite3.OperationalError:
            reader.close()
            copy = Path(folders.enter_context(TemporaryDirectory())) / file.name
            for ending in ("", "-wal"):
                if Path(f"{file}{ending}").exists():
                    shutil.copyfile(f"{file}{ending}", f"{copy}{ending}")
            reader = JournalReader(copy)
        try:
            yield reader
        finally:
            reader.close()


def _days(settings: HubSettings) -> list[date]:
    with _reader(settings) as reader:
        return reader.days()


def _events(settings: HubSettings, day: date) -> list[Event]:
    encoding = Events()
    with _reader(settings) as reader:
        events = [encoding.decode(stored) for stored in reader.events(day)]
    if not events:
        raise NothingToRead(f"the journal has no {day}; {_which(settings)}")
    return events


def _which(settings: HubSettings) -> str:
    days = _days(settings)
    return f"it has {len(days)} days, {days[0]} to {days[-1]}" if days else "it is empty"


def _for_backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="the copy; an older one of this name is replaced")


def _for_restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--skip",
        type=_numbers,
        default=100,
        metavar="N",
        help="leave out so many numbers of each letter: those given since the backup (0 to 500, default 100)",
    )
    parser.add_argument("file", type=Path, metavar="BACKUP", help="what `lobbycall hub backup` wrote")


def _numbers(text: str) -> int:
    count = int(text)
    if not 0 <= count <= MOST_SKIPPED:
        raise argparse.ArgumentTypeError(f"{count} is not from 0 to {MOST_SKIPPED}")
    return count


def _for_day(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--date", type=date.fromisoformat, required=True, metavar="YYYY-MM-DD")
    parser.add_argument("--ticket", metavar="A017", help="only this ticket")


def _for_log(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="first", type=date.fromisoformat, default=date.min, metavar="YYYY-MM-DD")
    parser.add_argument(
        "--to", dest="last", type=date.fromisoformat, default=date.max - timedelta(days=1), metavar="YYYY-MM-DD"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")


def _for_paper(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--html", action="store_true", help="a page instead of text")
    parser.add_argument("--language", type=Language, help="de or en; else the office's first")
    parser.add_argument("--out", type=Path, metavar="FILE", help="instead of the screen")


MOST_SKIPPED = 500
"""A letter has 999 numbers a day."""
COMMANDS: Mapping[str, tuple[Callable[[argparse.ArgumentParser], None], Run]] = {
    "backup": (_for_backup, _backup),
    "restore": (_for_restore, _restore),
    "day": (_for_day, _day),
    "export-log": (_for_log, _export_log),
    "paper": (_for_paper, _paper),
}
"""Each subcommand's options, and what it does."""
