"""The centre on PostgreSQL, with two processes' worth of engines on one database."""

import tempfile
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import msgspec
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from booking.db.models import Base
from booking.db.store import open_engine
from booking.offering import Wanted
from booking.services import Services
from booking.tidy import Tidy
from office.ids import CommandId, OfficeSlug, ServiceId
from office.reasons import Reason, Refused
from office.wire.centre import BookAsked, ContactGiven, EventSent, LineShown, StatusRow, WishAsked
from support.booking import StandingClock, built_centre, small_settings, write_office
from support.postgres import running_postgres, why_not

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "PostgreSQL is there")
SMALL, PASS = OfficeSlug("small"), ServiceId("pass")


def key() -> CommandId:
    return CommandId(str(uuid.uuid4()))


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="lc-pg-") as folder:
        Path(folder).chmod(0o755)
        with running_postgres(Path(folder) / "pg") as running:
            yield running


@pytest.fixture
def two(url: str, tmp_path: Path, clock: StandingClock) -> Iterator[list[Services]]:
    """Two instances of the service over one empty database, started at the same time."""
    engine = open_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    engine.dispose()
    settings = small_settings(tmp_path, write_office(tmp_path), url=url)
    with ExitStack() as stack, ThreadPoolExecutor(2) as pool:
        entered = [pool.submit(stack.enter_context, built_centre(settings, clock)) for _ in range(2)]
        yield [each.result().app.state.services for each in entered]


def test_the_migrations_make_the_tables_of_the_models(two: list[Services]) -> None:
    with two[0].store.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_two_instances_never_give_a_place_twice(two: list[Services], clock: StandingClock) -> None:
    day = clock.at.date()
    slots = [offer.slot for offer in two[0].offering.offers(SMALL, Wanted(services=(PASS,), first=day, last=day))]

    def try_for(number: int) -> str:
        parts, slot = two[number % 2], slots[number // 2 % len(slots)]
        try:
            held = parts.holding.hold(SMALL, key(), slot)
            return two[1 - number % 2].holding.book(SMALL, key(), BookAsked(hold=held.hold)).code
        except Refused as refused:
            return refused.reason

    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(try_for, range(32)))
    codes = [each for each in results if each != Reason.SLOT_TAKEN]
    assert len(codes) == len(set(codes)) == len(slots) == 4
    assert len(two[0].offering.plan(SMALL, day).appointments) == 4


def test_the_same_key_at_both_instances_makes_one_booking(two: list[Services]) -> None:
    slot = two[0].offering.offers(SMALL, Wanted(services=(PASS,)))[0].slot
    same, book_key = key(), key()
    with ThreadPoolExecutor(6) as pool:
        held = set(pool.map(lambda number: two[number % 2].holding.hold(SMALL, same, slot), range(6)))
        asked = BookAsked(hold=held.pop().hold, contact=ContactGiven(name="Erika", phone="030"))
        booked = set(pool.map(lambda number: two[number % 2].holding.book(SMALL, book_key, asked), range(6)))
    assert (len(held), len(booked)) == (0, 1)


def test_all_else_works_there_too(two: list[Services], clock: StandingClock) -> None:
    first, second = two
    day = clock.at.date()
    booked = first.holding.book(
        SMALL,
        key(),
        BookAsked(
            hold=first.holding.hold(SMALL, key(), first.offering.offers(SMALL, Wanted(services=(PASS,)))[0].slot).hold,
            contact=ContactGiven(name="Erika"),
        ),
    )
    token = second.offering.token(SMALL, day)
    second.holding.cancel(SMALL, key(), booked.code)
    assert first.offering.token(SMALL, day) != token
    first.holding.wish(SMALL, key(), WishAsked(services=(PASS,)))
    events = [EventSent(id="1", body=msgspec.Raw(b"{}"))]
    assert [parts.daily.take_events(SMALL, events) for parts in two] == [1, 0]
    row = StatusRow(token="t" * 22, number="A001", state="called", ahead=0, low_min=1, high_min=2, place={})
    first.daily.show_line(SMALL, LineShown(at=clock.at, rows=(row,)))
    assert second.daily.status("t" * 22) is not None
    clock.advance(days=40)
    Tidy(second.store, clock, 2).run()
    assert first.daily.status("t" * 22) is None
