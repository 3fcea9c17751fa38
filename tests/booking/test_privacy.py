"""Name and phone: in one table, gone on time, gone with the appointment (P-04, P-08)."""

import uuid
from pathlib import Path

from sqlalchemy import select

from booking.db.models import AppointmentRow, ContactRow, EventRow, GivenRow, LineRow, WishRow
from booking.offering import Wanted
from booking.services import Services
from booking.settings import BookingSettings
from booking.tidy import Tidy
from office.ids import CommandId, OfficeSlug, ServiceId
from office.wire.answers import BookedAppointment
from office.wire.centre import BookAsked, ContactGiven, LineShown, StatusRow, WishAsked
from support.booking import StandingClock

SMALL, PASS = OfficeSlug("small"), ServiceId("pass")
NAME = "Erika Zwiebelkuchen"


def key() -> CommandId:
    return CommandId(str(uuid.uuid4()))


def book_with_name(parts: Services) -> BookedAppointment:
    slot = parts.offering.offers(SMALL, Wanted(services=(PASS,), offices=(SMALL,)))[0].slot
    held = parts.holding.hold(SMALL, key(), slot)
    return parts.holding.book(SMALL, key(), BookAsked(hold=held.hold, contact=ContactGiven(name=NAME, phone=" ")))


def everything_on_disk(settings: BookingSettings) -> bytes:
    return b"".join(file.read_bytes() for file in Path(settings.data_dir).iterdir())


def test_a_name_is_gone_from_the_disk_two_days_after(
    settings: BookingSettings, parts: Services, clock: StandingClock
) -> None:
    book_with_name(parts)  # 8 to 9 o'clock
    tidy = Tidy(parts.store, clock, 2)
    clock.advance(days=2, hours=1, minutes=59)
    tidy.run()
    assert NAME.encode() in everything_on_disk(settings)
    clock.advance(minutes=1)
    tidy.run()
    assert NAME.encode() not in everything_on_disk(settings)


def test_a_cancelled_name_is_gone_from_the_disk(
    settings: BookingSettings, parts: Services, clock: StandingClock
) -> None:
    booked = book_with_name(parts)
    assert NAME.encode() in everything_on_disk(settings)
    parts.holding.cancel(SMALL, key(), booked.code)
    Tidy(parts.store, clock, 2).run()
    assert NAME.encode() not in everything_on_disk(settings)


def test_a_name_lies_in_one_table_and_goes_with_its_appointment(parts: Services) -> None:
    booked = book_with_name(parts)
    with parts.store.read() as session:
        (contact,) = session.scalars(select(ContactRow))
        assert (contact.owner, contact.name, contact.phone) == (booked.id, NAME, None)
    cancel = key()
    parts.holding.cancel(SMALL, cancel, booked.code)
    with parts.store.read() as session:
        assert list(session.scalars(select(ContactRow))) == []
        assert list(session.scalars(select(AppointmentRow))) == []
        answers = [row.answer for row in session.scalars(select(GivenRow))]
    assert not any(booked.code in answer for answer in answers)


def test_what_is_over_goes_in_time(parts: Services, clock: StandingClock) -> None:
    book_with_name(parts)
    parts.holding.wish(SMALL, key(), WishAsked(services=(PASS,), contact=ContactGiven(phone="030 12")))
    row = StatusRow(token="t" * 22, number="A001", state="waiting", ahead=0, low_min=1, high_min=2, place={})
    parts.daily.show_line(SMALL, LineShown(at=clock.at, rows=(row,)))
    tidy = Tidy(parts.store, clock, 2)
    left = []
    for days in (0, 2, 2, 30):
        clock.advance(days=days)
        tidy.run()
        with parts.store.read() as session:
            tables = (AppointmentRow, ContactRow, WishRow, LineRow, GivenRow, EventRow)
            left.append([len(list(session.scalars(select(table)))) for table in tables])
    assert left == [[1, 2, 1, 1, 3, 0], [1, 2, 1, 0, 3, 0], [0, 1, 1, 0, 0, 0], [0, 0, 0, 0, 0, 0]]


def test_tidying_frees_expired_holds_and_tells_the_hub(parts: Services, clock: StandingClock) -> None:
    slot = parts.offering.offers(SMALL, Wanted(services=(PASS,)))[0].slot
    parts.holding.hold(SMALL, key(), slot)
    day = clock.at.date()
    token = parts.offering.token(SMALL, day)
    clock.advance(minutes=10)
    Tidy(parts.store, clock, 2).run()
    assert parts.offering.token(SMALL, day) != token
