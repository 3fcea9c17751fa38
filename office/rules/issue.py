"""A ticket for a walk-in visitor (DESIGN §4)."""

from datetime import datetime

from office import events as e
from office.case import Case
from office.catalogue import Access, Role
from office.commands import Assistance, IssueTicket
from office.ids import QueueId, ServiceId, TicketId
from office.quota import queue_key, service_key
from office.reasons import Reason, Refused
from office.rules.draw import free_code, free_number
from office.rules.who import bad, known_queue, own_queue, queue_of
from office.ticket import Kind
from office.walk_in import WalkInNow, service_state, standby_state, walk_in_state

MOST_PEOPLE = 99
MOST_SERVICES = 20
LONGEST_TAG = 35
"""Of a language (RFC 5646, 4.4.1)."""
LONGEST_REASON = 200


def issue_ticket(case: Case, command: IssueTicket) -> tuple[e.Event, ...]:
    """Give a ticket, or say why not and when there is the next chance."""
    check_party(command.people, command.language, command.services)
    queues = _queues(case, command)
    _check_staff(case, command, queues)
    places: tuple[str, ...] = ()
    if not command.over_quota:
        _check_services(case, command.services)
        if command.standby:
            _check_standby(case, queues)
        else:
            places = take_places(case, queues, command.services, before_opening=command.before_opening)
    queue = case.directory.queues[queues[0]]
    kind = Kind.STANDBY if command.standby else Kind.WALK_IN
    issued = e.TicketIssued(
        at=case.now,
        by=case.sender.client,
        ticket=TicketId(case.draws.id),
        number=free_number(case.day, queue.standby_letter if command.standby else queue.letter),
        code=free_code(case),
        token=case.draws.token,
        kind=kind,
        queue=queue.id,
        services=command.services,
        people=command.people,
        language=command.language,
        minutes=case.directory.minutes(queue.id, command.services, command.people),
        arrival=case.now,
        head_start=0,
        due_at=case.now,
        places=places,
        over_quota=command.over_quota,
        reason=command.reason if command.over_quota else None,
    )
    return (issued, *asked(issued.ticket, command.assistance))


def asked(ticket: TicketId, assistance: tuple[Assistance, ...]) -> tuple[e.Event, ...]:
    """Return the event that carries the assistance, if any is asked for."""
    return (e.AssistanceAsked(ticket=ticket, assistance=assistance),) if assistance else ()


def check_party(people: int, language: str, services: tuple[ServiceId, ...]) -> None:
    """Refuse a party or a language that cannot be."""
    if not 1 <= people <= MOST_PEOPLE:
        raise bad(f"`people` is {people}; allowed are 1 to {MOST_PEOPLE}")
    if not 1 <= len(language) <= LONGEST_TAG:
        raise bad("`language` is a tag such as `de`")
    if len(services) > MOST_SERVICES or len(set(services)) != len(services):
        raise bad(f"`services` names each service once, at most {MOST_SERVICES}")


def _queues(case: Case, command: IssueTicket) -> tuple[QueueId, ...]:
    """Return the queues that the ticket names, the first to go to first."""
    named = tuple(dict.fromkeys(queue_of(case, service) for service in command.services))
    if command.queue is None:
        if not named:
            raise bad("name a `queue` or `services`")
        return named
    known_queue(case, command.queue)
    if named and command.queue not in named:
        raise bad(f"none of the services is of queue {command.queue!r}")
    return (command.queue, *(queue for queue in named if queue != command.queue))


def _opening(case: Case, queue: QueueId) -> datetime:
    """Return when a queue's walk-in begins today, or now if it has begun: its hours and first batch hold then."""
    return max(case.now, min((start for start, _ in case.day.spans[queue]), default=case.now))


def _check_staff(case: Case, command: IssueTicket, queues: tuple[QueueId, ...]) -> None:
    """Above the quota, and before the opening, only staff of the unit may go; above it they say why."""
    if command.before_opening:
        if case.sender.role is Role.KIOSK:
            raise Refused(Reason.NOT_ALLOWED, detail="`before_opening` is for desk and lead")
        for queue in queues:
            own_queue(case, queue)
    if not command.over_quota:
        return
    if command.standby:
        raise bad("`over_quota` and `standby` exclude each other")
    if case.sender.role is Role.KIOSK:
        raise Refused(Reason.NOT_ALLOWED, detail="`over_quota` is for desk and lead")
    for queue in queues:
        own_queue(case, queue)
    if not command.reason or len(command.reason) > LONGEST_REASON:
        raise bad(f"`over_quota` needs a `reason` of at most {LONGEST_REASON} characters")


def _check_services(case: Case, services: tuple[ServiceId, ...]) -> None:
    for service in services:
        known = case.directory.services[service]
        if not known.offered_on(case.day.date) or Access.WALK_IN not in known.access:
            raise Refused(Reason.CLOSED, detail=f"service {service!r} cannot be had without an appointment today")


def take_places(
    case: Case, queues: tuple[QueueId, ...], services: tuple[ServiceId, ...], *, before_opening: bool = False
) -> tuple[str, ...]:
    """Return the quotas in which a ticket takes a place. Refused: `closed`, `quota_exhausted` with `next_at`."""
    day = case.day
    for queue in queues:
        _require(walk_in_state(day, queue, _opening(case, queue) if before_opening else case.now), queue)
    for service in services:
        if (key := service_key(service)) in day.quotas:
            at = _opening(case, queue_of(case, service)) if before_opening else case.now
            _require(service_state(day, service, at), key)
    return (*map(queue_key, queues), *map(service_key, services))


def _require(state: WalkInNow, name: str) -> None:
    if state.reason is not None:
        raise Refused(state.reason, next_at=state.next_at, detail=f"no walk-in tickets of {name!r}")


def _check_standby(case: Case, queues: tuple[QueueId, ...]) -> None:
    """A stand-by ticket needs no place, but the walk-in hours, the lead's switch and its own limit hold."""
    for queue in queues:
        state = standby_state(case.day, queue, case.now)
        if state.reason is not None:
            raise Refused(state.reason, next_at=state.next_at, detail=f"no stand-by tickets of {queue!r}")
