"""What changes seldom: the office's units, services, queues, counters, hours."""

from datetime import date, timedelta

from office.catalogue import Counter, Office, Queue, Service, Unit
from office.hours import Hours
from office.ids import QueueId, ServiceId
from office.wire.entries import CounterEntry, ErrandEntry, GroupEntry, HoursEntry, UnitEntry
from office.wire.states import CatalogueState, QueueEntry, ServiceEntry

DAYS = 14
"""So many days' house hours are shown."""


def catalogue(office: Office, today: date) -> CatalogueState:
    """Return ``state/catalogue``; services that no queue serves are left out."""
    site = office.site
    queue_of = {service: queue.id for queue in reversed(office.queues) for service in queue.services}
    services = (s for s in office.catalogue.services if s.id in queue_of)
    return CatalogueState(
        office=site.slug,
        name=site.name,
        address=site.address,
        time_zone=site.time_zone,
        languages=site.languages,
        announce=site.announce,
        public_url=site.public_url,
        wait_here=site.wait_here,
        notice=site.notice,
        return_within=office.rules.return_within,
        urgent_head_start=office.rules.urgent_head_start,
        hours=tuple(_hours(office, today + timedelta(days=ahead)) for ahead in range(DAYS)),
        units=tuple(_unit(unit, today) for unit in office.units),
        groups=tuple(GroupEntry(id=g.id, name=g.name, icon=g.icon) for g in office.catalogue.groups),
        services=tuple(_service(service, queue_of) for service in services),
        queues=tuple(map(_queue, office.queues)),
        counters=tuple(map(_counter, office.counters)),
        errands=tuple(ErrandEntry(id=e.id, name=e.name, direction=e.direction) for e in office.errands),
        outcome_required=office.rules.outcome_required,
        clerk_sign_in=office.rules.clerk_sign_in,
    )


def _hours(office: Office, day: date) -> HoursEntry:
    return _hours_of(office.site.hours, day)


def _hours_of(hours: Hours, day: date) -> HoursEntry:
    return HoursEntry(day=day, house=tuple(map(str, hours.on(day))))


def _unit(unit: Unit, today: date) -> UnitEntry:
    days = () if unit.hours is None else tuple(today + timedelta(days=ahead) for ahead in range(DAYS))
    hours = tuple(_hours_of(unit.hours, day) for day in days) if unit.hours is not None else ()
    return UnitEntry(id=unit.id, name=unit.name, wait_here=unit.wait_here, notice=unit.notice, hours=hours)


def _service(service: Service, queue_of: dict[ServiceId, QueueId]) -> ServiceEntry:
    return ServiceEntry(
        id=service.id,
        name=service.name,
        group=service.group,
        queue=queue_of[service.id],
        minutes=service.minutes,
        bring=service.bring,
        fee=service.fee,
        icon=service.icon,
        words=service.words,
        access=tuple(way.value for way in service.access),
        online=service.online,
        call_first=service.call_first,
        photo=service.photo,
        valid_from=service.valid_from,
        valid_until=service.valid_until,
    )


def _queue(queue: Queue) -> QueueEntry:
    return QueueEntry(
        id=queue.id,
        unit=queue.unit,
        name=queue.name,
        letter=queue.letter,
        appointment_letter=queue.appointment_letter,
        walk_in=queue.walk_in is not None,
    )


def _counter(counter: Counter) -> CounterEntry:
    return CounterEntry(
        id=counter.id,
        name=counter.name,
        skills=counter.skills,
        equipment=counter.equipment,
        direction=counter.direction,
        zone=counter.zone,
    )
