"""The reserve as tables: what is held, asked, told and given back, and when nothing is."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk import reserve as r
from kiosk.reserve_steps import Step, after, next_step, on_day
from kiosk.reserve_store import ReserveStore
from office import commands as c
from office.ids import CommandId, Language, QueueId, ServiceId, TicketId, UnitId
from office.reasons import Reason
from office.slip import Slip, SlipKind
from office.wire.answers import Answer, GivenTicket, NumbersGranted, Refusal, TicketGiven
from office.wire.states import QueueState, WalkInState

DAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 8, 41, tzinfo=UTC)
A = QueueId("a")
PASS = ServiceId("pass")
ID, NEW = CommandId("asked"), CommandId("new")
WISH = r.Wish(id=ID, command=c.IssueTicket(services=(PASS,), language=Language("de")))
SLIP = Slip(kind=SlipKind.WAIT, language=Language("de"), office="", time_zone="UTC", at=NOW)
HELD = r.Reserve(day=DAY, lent={A: r.Lent(numbers=("A901", "A902"))})


def queues(left: int | None, *, is_open: bool = True) -> dict[QueueId, QueueState]:
    walk_in = WalkInState(open=is_open, left=left)
    return {A: QueueState(id=A, unit=UnitId("u"), letter="A", name={}, waiting=0, walk_in=walk_in)}


def step(reserve: r.Reserve, left: int | None = None, per_queue: int = 2, **more: bool) -> c.Command | None:
    found = next_step(reserve, queues(left, **more), per_queue, NEW)[1]
    return None if found is None else found.command


def own(*, on_paper: bool) -> r.Reserve:
    issued = r.issued(r.wished(HELD, WISH), WISH, A, (TicketId("t"), "123456"), NOW)
    return r.papered(issued, r.Paper(job=ID, slip=SLIP)) if on_paper else issued


@pytest.mark.parametrize(
    ("held", "left", "per_queue", "asked"),
    [
        (0, None, 5, 5),
        (0, 100, 5, 5),
        (0, 19, 5, 4),
        (0, 4, 5, 1),
        (0, 3, 5, 0),
        (2, 100, 5, 3),
        (2, 8, 5, 0),
        (2, None, 2, 0),
        (0, 100, 0, 0),
    ],
)
def test_it_asks_for_what_is_wanted_but_no_more_than_a_fourth_of_what_is_left(
    held: int, left: int | None, per_queue: int, asked: int
) -> None:
    reserve = replace(HELD, lent={A: r.Lent(numbers=HELD.held(A).numbers[:held])})
    wanted = step(reserve, left, per_queue)
    assert wanted == (c.GrantNumbers(queue=A, count=asked) if asked else None)


@pytest.mark.parametrize(
    ("left", "per_queue", "is_open"), [(0, 2, True), (0, 2, False), (10, 2, False), (None, 2, False), (10, 0, True)]
)
def test_it_gives_all_back_when_nothing_is_left_or_closed_or_switched_off(
    left: int | None, per_queue: int, is_open: bool
) -> None:
    kept, back = next_step(HELD, queues(left, is_open=is_open), per_queue, NEW)
    assert back == Step(id=NEW, command=c.ReturnNumbers(queue=A, numbers=("A901", "A902")), about=NEW)
    assert not kept.spare(DAY, NOW)
    assert next_step(after(kept, back, None), queues(100), 2, CommandId("later"))[1] == back
    assert after(kept, back, Answer(re=NEW)).returning == ()


def test_a_number_is_issued_only_on_its_day_and_while_walk_in_lasts() -> None:
    ends = replace(HELD, lent={A: r.Lent(numbers=("A901",), until=NOW, limited=(PASS,))})
    assert HELD.spare(DAY, NOW) == {A: ()}
    assert HELD.spare(DAY + timedelta(days=1), NOW) == {}
    assert ends.spare(DAY, NOW) == {}
    assert ends.spare(DAY, NOW - timedelta(seconds=1)) == {A: (PASS,)}
    assert on_day(own(on_paper=True), DAY + timedelta(days=1)) == r.Reserve(day=DAY + timedelta(days=1))
    assert on_day(HELD, DAY - timedelta(days=1)) == HELD


def test_an_issued_number_names_the_wish_and_is_reported_once_it_is_on_paper() -> None:
    ticket = own(on_paper=False).own[0].ticket
    assert (ticket.number, ticket.instead_of, ticket.services) == ("A901", ID, (PASS,))
    assert own(on_paper=False).spare(DAY, NOW) == {A: ()}
    assert own(on_paper=False).held(A).numbers == ("A902",)
    assert step(own(on_paper=False)) != c.ReportOfflineTickets(tickets=(ticket,))
    assert step(own(on_paper=True)) == c.ReportOfflineTickets(tickets=(ticket,))
    told = next_step(own(on_paper=True), queues(None), 2, NEW)[1]
    assert told is not None
    assert after(own(on_paper=True), told, Answer(re=NEW)).own == ()
    assert after(own(on_paper=True), told, Refusal(re=NEW, refused=Reason.BAD_REQUEST)).own != ()


def test_a_number_that_nobody_has_seen_goes_back_in_its_place_with_its_wish() -> None:
    assert r.unseen_back(own(on_paper=False)) == replace(HELD, wishes=(WISH,))
    assert r.unseen_back(own(on_paper=True)) == own(on_paper=True)


def test_a_wish_is_repeated_and_what_nobody_takes_is_cancelled() -> None:
    open_wish = r.wished(HELD, WISH)
    assert r.wished(open_wish, WISH) == open_wish
    repeated = next_step(open_wish, queues(None), 2, NEW)[1]
    assert repeated == Step(id=ID, command=WISH.command, about=ID)
    assert next_step(open_wish, queues(None), 2, NEW, {ID})[1] is None
    assert after(open_wish, repeated, Refusal(re=ID, refused=Reason.CLOSED)) == HELD
    assert after(open_wish, repeated, Refusal(re=ID, refused=Reason.NOT_STORED)) == open_wish
    ticket = GivenTicket(id=TicketId("t"), number="A001", code="482913", queue=A, issued_at=NOW, ahead=0)
    behind = after(open_wish, repeated, TicketGiven(re=ID, ticket=ticket))
    cancel = next_step(behind, queues(None), 2, NEW)[1]
    assert cancel == Step(id=NEW, command=c.CancelTicket(code="482913"), about="482913")
    assert after(behind, cancel, Refusal(re=NEW, refused=Reason.WRONG_STATE)) == HELD


@pytest.mark.parametrize(
    ("day", "numbers"), [(DAY, ("A905",)), (DAY - timedelta(days=1), ()), (DAY + timedelta(days=1), ("A905",))]
)
def test_granted_numbers_are_of_the_day_that_the_hub_says(day: date, numbers: tuple[str, ...]) -> None:
    asked, grant = next_step(r.Reserve(day=DAY), queues(100), 1, NEW)
    assert grant is not None
    assert after(asked, grant, None) == asked
    got = after(asked, grant, NumbersGranted(re=NEW, queue=A, numbers=("A905",), day=day))
    assert got.held(A).numbers == numbers
    assert got.granting is None
    assert after(asked, grant, Refusal(re=NEW, refused=Reason.QUOTA_EXHAUSTED)) == r.Reserve(day=DAY)


def test_the_file_brings_everything_back(tmp_path: Path) -> None:
    full = r.wished(own(on_paper=True), replace(WISH, id=NEW))
    store = ReserveStore(tmp_path / "kiosk" / "reserve.json")
    assert store.load() == r.Reserve()
    store.save(full)
    second = ReserveStore(tmp_path / "kiosk" / "reserve.json")
    assert second.load() == r.Reserve()
    with pytest.raises(OSError, match="another program"):
        second.save(HELD)
    store.close()
    third = ReserveStore(tmp_path / "kiosk" / "reserve.json")
    assert third.load() == full
    third.close()


@pytest.mark.noisy("a damaged file is told")
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    file = tmp_path / "reserve.json"
    file.write_text('{"day": 3')
    store = ReserveStore(file)
    assert store.load() == r.Reserve()
    assert "reserve.json" in caplog.text
    assert (tmp_path / "reserve.damaged").exists()
    store.save(HELD)
    assert store.load() == HELD
    store.close()
