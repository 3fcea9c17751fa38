"""Makes plans of office folders and puts them into the database (DESIGN §5: the files are the import form)."""

import hashlib
import logging
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec
from sqlalchemy import select, update

from appliance.officefile import load_office
from appliance.settings import ConfigurationError, Problem, Slug
from booking.db.models import OfficeRow
from booking.db.store import Store
from booking.plans import BookableService, OfficePlan, QueuePlan
from booking.settings import BookingSettings, PlanSettings
from office.catalogue import Access, Office, Queue, Service
from office.hours import Hours

_LOG = logging.getLogger(__name__)
_SHARE_WITH_WALK_IN = 0.5


def load_plans(settings: BookingSettings, file: str) -> tuple[OfficePlan, ...]:
    """Read all office folders and make their plans. Raises ConfigurationError with all mistakes."""
    problems: list[Problem] = []
    offices: list[Office] = []
    for folder in settings.offices:
        try:
            offices.append(load_office(Path(folder)))
        except ConfigurationError as error:
            problems += error.problems
    if not problems:
        problems += _cross_check(settings, offices, file)
    if problems:
        raise ConfigurationError(problems)
    return tuple(office_plan(office, settings) for office in offices)


def _cross_check(settings: BookingSettings, offices: Sequence[Office], file: str) -> list[Problem]:
    queues: dict[str, set[str]] = {}
    found: list[Problem] = []
    for office in offices:
        if office.site.slug in queues:
            found.append(Problem(file, "offices", f"{office.site.slug!r} twice", "each office once"))
        queues[office.site.slug] = {queue.id for queue in office.queues}
    found += _unknown(file, "tokens", settings.tokens, queues)
    for number, plan in enumerate(settings.plans):
        where = f"plans[{number}]"
        found += _unknown(file, f"{where}.office", [plan.office], queues)
        found += _unknown(file, f"{where}.queue", [plan.queue], queues.get(plan.office, [plan.queue]))
    found += [
        Problem(file, f"tokens.{name}", f"{len(token)} characters", "at least 16 characters")
        for name, token in settings.tokens.items()
        if len(token) < 16  # noqa: PLR2004  # a guess must be hopeless
    ]
    return found


def _unknown(file: str, key: str, used: Iterable[str], known: Iterable[str]) -> list[Problem]:
    allowed = sorted(known)
    return [Problem(file, key, repr(str(name)), f"one of {', '.join(allowed)}") for name in used if name not in allowed]


def office_plan(office: Office, settings: BookingSettings) -> OfficePlan:
    """Return what the centre plans for an office."""
    own = {plan.queue: plan for plan in settings.plans if str(plan.office) == str(office.site.slug)}
    services = {service.id: service for service in office.catalogue.services}
    return OfficePlan(
        office=office.site.slug,
        name=office.site.name,
        address=office.site.address,
        time_zone=office.site.time_zone,
        languages=office.site.languages,
        services={
            name: _bookable(services[name], queue)
            for queue in office.queues
            for name in queue.services
            if Access.APPOINTMENT in services[name].access
        },
        queues={queue.id: _queue_plan(office, queue, own.get(Slug(queue.id))) for queue in office.queues},
        horizon_days=settings.horizon_days,
        lead_min=settings.lead_min,
    )


def _bookable(service: Service, queue: Queue) -> BookableService:
    return BookableService(
        id=service.id,
        queue=queue.id,
        minutes=max(1, service.minutes),
        additional_minutes=max(0, service.additional_minutes),
        valid_from=service.valid_from,
        valid_until=service.valid_until,
    )


def _queue_plan(office: Office, queue: Queue, own: PlanSettings | None) -> QueuePlan:
    plan = own or PlanSettings(office=Slug(office.site.slug), queue=Slug(queue.id))
    share = plan.share if plan.share is not None else (_SHARE_WITH_WALK_IN if queue.walk_in else 1.0)
    hours = office.site.hours
    return QueuePlan(
        id=queue.id,
        capacity=plan.capacity if plan.capacity is not None else default_capacity(office, queue, share),
        step_min=plan.step_min,
        hours=hours if plan.hours is None else Hours(week=plan.hours, special=hours.special),
    )


def default_capacity(office: Office, queue: Queue, share: float) -> int:
    """Return how many appointments of a queue go on at the same time, unless the configuration says.

    A counter counts 1/n for each of its n skills, so that it is not promised twice; the sum times
    `share`, rounded half up, but at least 1 if any counter serves the queue and `share` is not 0.
    """
    counters = sum(1 / len(counter.skills) for counter in office.counters if queue.id in counter.skills)
    if not counters or not share:
        return 0
    return max(1, int(counters * share + 0.5 + 1e-9))


def import_plans(store: Store, plans: Iterable[OfficePlan]) -> None:
    """Store the plans. An office that is no longer among them keeps its bookings but offers nothing."""
    documents = {plan.office: msgspec.json.encode(plan).decode() for plan in plans}
    with store.write() as session:
        store.lock_table(session, OfficeRow)
        known = set(session.scalars(select(OfficeRow.slug)))
        session.execute(update(OfficeRow).where(OfficeRow.slug.not_in(documents)).values(offered=False))
        for office, document in documents.items():
            fingerprint = hashlib.sha256(document.encode()).hexdigest()
            if office not in known:
                row = OfficeRow(slug=office, document=document, fingerprint=fingerprint, revision=1, offered=True)
                session.add(row)
                continue
            session.execute(
                update(OfficeRow)
                .where(OfficeRow.slug == office, (OfficeRow.fingerprint != fingerprint) | ~OfficeRow.offered)
                .values(document=document, fingerprint=fingerprint, offered=True, revision=OfficeRow.revision + 1)
            )
    _LOG.info("offices: %s", ", ".join(documents) or "none")


def read_plan(document: str) -> OfficePlan:
    """Read a plan as `import_plans` stored it."""
    return msgspec.json.decode(document, type=OfficePlan)
