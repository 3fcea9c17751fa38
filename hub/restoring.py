"""The day from its journal, and the turn from one day to the next."""

import logging
from datetime import date

from hub.encoding import Events
from hub.journal import Journal
from office.catalogue import Office, Role
from office.day import Day
from office.decide import Sender
from office.evolve import evolve
from office.ids import ClientId

logger = logging.getLogger(__name__)

HUB = Sender(ClientId("hub"), Role.HUB)
"""The hub itself, as the sender of what time and centre bring."""


def restore(journal: Journal, encoding: Events, office: Office, today: date) -> Day:
    """Return the newest day in the journal as its events left it, or today's, empty."""
    last = journal.last_day()
    if last is None:
        return Day.begin(office, today)
    if last > today:
        logger.warning("the journal's last day is %s and the clock says %s; the hub stays on that day", last, today)
    return replay(journal, encoding, Day.begin(office, last))


def replay(journal: Journal, encoding: Events, day: Day) -> Day:
    """Evolve an empty day by all its events."""
    for stored in journal.events(day.date):
        day = evolve(day, encoding.decode(stored))
    return day


def missing_in(office: Office, day: Day) -> list[str]:
    """Return what the day still uses and an office that is read anew does not have any more."""
    queues = {queue.id for queue in office.queues}
    counters = {counter.id for counter in office.counters}
    services = {service.id for service in office.catalogue.services}
    used_queues = {ticket.queue for ticket in day.tickets.values()} - queues
    used_counters = {counter for ticket in day.tickets.values() if (counter := ticket.counter)} | set(day.sessions)
    used_services = {service for ticket in day.tickets.values() for service in ticket.services} - services
    return [
        *(f"queue {queue!r} has tickets today" for queue in sorted(used_queues)),
        *(f"counter {counter!r} has served today" for counter in sorted(used_counters - counters)),
        *(f"service {service!r} is wanted by a ticket" for service in sorted(used_services)),
    ]
