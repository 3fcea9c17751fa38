"""Commands of different queues and counters, exchanged within a batch, give the same order (issue 3)."""

from hypothesis import given
from hypothesis import strategies as st

from office import commands as c
from office.events import Called
from office.ids import CounterId
from office.reasons import Refused
from support.offices import DE, ID_CARD, PLATES
from support.plays import Play

HALL = ("issue", "next", "issue", "finish", "next", "put_back", "cancel")
PARTS = st.lists(st.sampled_from(HALL), max_size=8)
INTERLEAVED = st.tuples(PARTS, PARTS).flatmap(
    lambda parts: st.tuples(st.just(parts), st.permutations([0] * len(parts[0]) + [1] * len(parts[1])))
)
SIDES = ((CounterId("2"), ID_CARD), (CounterId("3"), PLATES))


def _commands(side: int, play: Play) -> dict[str, tuple[object, str]]:
    counter, service = SIDES[side]
    mine = [t for t in play.day.live if play.day.tickets[t].services == (service,)]
    panel = f"counter-{counter}"
    return {
        "issue": (c.IssueTicket(language=DE, services=(service,)), "kiosk-1"),
        "next": (c.CallNext(counter=counter), panel),
        "finish": (c.Finish(counter=counter), panel),
        "put_back": (c.PutBack(counter=counter), panel),
        "cancel": (c.CancelTicket(ticket=mine[-1] if mine else "none"), "desk-1"),
    }


def _played(parts: tuple[list[str], list[str]], order: list[int]) -> list[list[object]]:
    """Play one moment's commands in an order; return what became of each side, without ids."""
    play = Play(time="08:30:00")
    for counter, service in SIDES:
        play.open(int(counter))
        for _ in range(3):
            play.issue(service)
    play.time = "08:31:00"
    rest = [iter(part) for part in parts]
    seen: list[list[object]] = [[], []]
    for side in order:
        command, client = _commands(side, play)[next(rest[side])]
        try:
            events = play.do(command, client)
        except Refused as refused:
            seen[side].append(refused.reason)
        else:
            seen[side] += [type(event).__name__ for event in events]
            seen[side] += [play.day.tickets[event.ticket].number for event in events if isinstance(event, Called)]
    for side, (_counter, service) in enumerate(SIDES):
        tickets = [ticket for ticket in play.day.tickets.values() if service in (*ticket.services, *ticket.served)]
        seen[side] += sorted((ticket.number, ticket.state) for ticket in tickets)
        queue = play.day.directory.queue_of[service]
        seen[side].append([play.day.tickets[key[2]].number for key in play.day.lines[queue]])
    return seen


@given(INTERLEAVED)
def test_two_queues_and_their_counters_do_not_touch_each_other(
    drawn: tuple[tuple[list[str], list[str]], list[int]],
) -> None:
    parts, order = drawn
    assert _played(parts, order) == _played(parts, sorted(order))


@given(st.permutations([1, 2, 4]))
def test_counters_that_press_in_one_moment_get_the_same_three_tickets(order: list[int]) -> None:
    play = Play()
    waiting = [play.issue(ID_CARD).number for _ in range(4)]
    for counter in order:
        play.open(counter)
    assert [play.next(counter, "08:31").number for counter in order] == waiting[:3]
