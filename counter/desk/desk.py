"""What the reception's window shows: DeskInputs to DeskProps, by one pure function."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from counter.desk.inputs import Ahead, Booking, DeskInputs, Tab, Way
from counter.desk.rows import ResultRow, ServiceRow, chance, results, services
from counter.staff.house import PENDING_SHOWN_AFTER_S, House, shown_notice
from office.catalogue import say
from office.ids import Language
from office.wire.answers import Offer

_BOOKING_NEEDS = frozenset({"offers", "hold", "book"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceRow:
    """One of several to choose. `why` is the key of why not; ``""``: it can be chosen."""

    key: str
    name: str
    detail: str = ""
    chosen: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenCard:
    """The ticket or appointment that was given last."""

    number: str = ""
    code: str = ""
    at: str = ""
    day: str = ""
    low: int = -1
    high: int = -1
    ahead: int = 0
    printable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskProps:
    """What the window shows."""

    language: str
    office: str
    clock: str
    online: bool
    since: str
    tab: str
    why: str
    """The key of why nothing can be done now; ``""``: it can."""
    pending: bool
    notice: str
    notice_good: bool
    notice_values: tuple[tuple[str, str], ...]
    remark: str
    printers: tuple[ChoiceRow, ...]
    query: str
    asked: bool
    """What was typed has been looked up at hub and centre."""
    results: tuple[ResultRow, ...]
    filter: str
    services: tuple[ServiceRow, ...]
    chosen: str
    people: int
    languages: tuple[ChoiceRow, ...]
    assistance: tuple[str, ...]
    forward: bool
    forward_minutes: int
    way: str
    ways: tuple[ChoiceRow, ...]
    why_draw: str
    next_at: str
    changing: str
    """The number of the ticket whose services are chosen anew."""
    given: GivenCard
    moving: str
    why_seek: str
    sought: bool
    sought_ahead: int
    days: tuple[ChoiceRow, ...]
    times: tuple[ChoiceRow, ...]
    held: bool
    hold_minutes: int
    ahead_queues: tuple[ChoiceRow, ...]
    ahead_count: int
    ahead_done: int
    ahead_running: bool
    ahead_numbers: str
    why_ahead: str


def derive(inputs: DeskInputs) -> DeskProps:
    """Return what the window shows."""
    house, draft = inputs.house, inputs.draft
    notice = shown_notice(inputs.notice, house.monotonic)
    catalogue = house.catalogue
    why = why_not(inputs)
    why_draw, next_at = why_not_draw(inputs)
    ways = tuple(_way(inputs, way) for way in Way)
    return DeskProps(
        language=house.language,
        office="" if catalogue is None else say(catalogue.name, house.language),
        clock=house.clock(house.now),
        online=house.online,
        since="" if house.online else house.clock(house.now),
        tab=inputs.tab.value,
        why=why,
        pending=inputs.pending is not None and house.monotonic - inputs.pending >= PENDING_SHOWN_AFTER_S,
        notice="" if notice is None else notice.key,
        notice_good=notice is not None and notice.good,
        notice_values=() if notice is None else notice.values,
        remark="" if catalogue is None else say(catalogue.notice, house.language),
        printers=printers(inputs),
        query=inputs.query,
        asked=bool(inputs.asked) and inputs.asked == inputs.query.strip(),
        results=results(inputs),
        filter=inputs.filter,
        services=services(inputs),
        chosen=house.service_names(draft.services),
        people=draft.people,
        languages=_languages(inputs),
        assistance=tuple(sorted(word.value for word in draft.assistance)),
        forward=draft.forward,
        forward_minutes=0 if catalogue is None else catalogue.urgent_head_start or 0,
        way=draft.way.value,
        ways=ways,
        why_draw=why or why_draw,
        next_at=next_at,
        changing="" if inputs.changing is None else inputs.changing.number,
        given=_given(inputs),
        moving=inputs.booking.moving,
        why_seek=why or _why_not_seek(inputs),
        sought=inputs.booking.sought,
        sought_ahead=inputs.booking.ahead,
        days=_days(house, inputs.booking),
        times=_times(house, inputs.booking),
        held=inputs.booking.hold is not None,
        hold_minutes=_hold_minutes(inputs),
        ahead_queues=_ahead_queues(house, inputs.ahead),
        ahead_count=inputs.ahead.count,
        ahead_done=inputs.ahead.done,
        ahead_running=inputs.ahead.running,
        ahead_numbers=_span(inputs.ahead.numbers),
        why_ahead=why or ("" if inputs.ahead.queue is not None else "choose-queue"),
    )


def why_not(inputs: DeskInputs) -> str:
    """Return the key of why the hub cannot be asked now, or ``""``."""
    return "" if inputs.house.online else "hub-away"


def why_not_draw(inputs: DeskInputs) -> tuple[str, str]:
    """Return the key of why no ticket can be drawn as chosen (``""``: it can), and when it could be."""
    house, draft = inputs.house, inputs.draft
    if not draft.services:
        return "choose-service", ""
    if inputs.changing is not None or draft.way is Way.OVER_QUOTA:
        return "", ""
    if draft.way is Way.STANDBY:
        return ("" if _standby(inputs) else "no-standby"), ""
    for service in draft.services:
        entry = house.service(service)
        reason, next_at = ("unknown", None) if entry is None else chance(entry, house.queue(entry.queue))
        if reason:
            return reason, house.clock(next_at)
    return "", ""


def _standby(inputs: DeskInputs) -> bool:
    states = [
        house_queue.standby
        for q in inputs.house.queues_of(inputs.draft.services)
        if (house_queue := inputs.house.queue(q))
    ]
    return bool(states) and all(state is not None and state.open for state in states)


def _way(inputs: DeskInputs, way: Way) -> ChoiceRow:
    why = "no-standby" if way is Way.STANDBY and not _standby(inputs) else ""
    return ChoiceRow(key=way.value, name=way.value, chosen=inputs.draft.way is way, why=why)


def printers(inputs: DeskInputs) -> tuple[ChoiceRow, ...]:
    """Return the shared printers, with what is wrong with each."""
    house = inputs.house
    found = [device for device in house.devices if device.role == "printer"]
    faults = () if house.health is None else house.health.faults
    chosen = chosen_printer(inputs)
    return tuple(
        ChoiceRow(
            key=device.client,
            name=house.device_name(device.client),
            detail=next((fault.what for fault in faults if fault.device == device.client), ""),
            chosen=device.client == chosen,
        )
        for device in found
    )


def chosen_printer(inputs: DeskInputs) -> str:
    """Return the printer that slips go to: the one chosen, else the office's first; ``""``: there is none."""
    clients = [device.client for device in inputs.house.devices if device.role == "printer"]
    return inputs.printer if inputs.printer in clients else next(iter(clients), "")


def language(inputs: DeskInputs) -> Language:
    """Return the visitor's language: the one chosen, else the office's first."""
    offered = () if inputs.house.catalogue is None else inputs.house.catalogue.languages
    return Language(inputs.draft.language or next(iter(offered), "de"))


def _languages(inputs: DeskInputs) -> tuple[ChoiceRow, ...]:
    offered = () if inputs.house.catalogue is None else inputs.house.catalogue.languages
    chosen = language(inputs)
    return tuple(ChoiceRow(key=tag, name=inputs.own_names.get(tag, tag), chosen=tag == chosen) for tag in offered)


def _given(inputs: DeskInputs) -> GivenCard:
    given, house = inputs.given, inputs.house
    if given is None:
        return GivenCard()
    return GivenCard(
        number=given.number,
        code=given.code,
        at="" if given.at is None else f"{given.at.astimezone(house.zone):%H:%M}",
        day="" if given.at is None else given.at.astimezone(house.zone).date().isoformat(),
        low=-1 if given.low is None else given.low,
        high=-1 if given.high is None else given.high,
        ahead=given.ahead,
        printable=bool(chosen_printer(inputs)) and given.today,
    )


def _why_not_seek(inputs: DeskInputs) -> str:
    centre = None if inputs.house.hub is None else inputs.house.hub.centre
    if centre is None or not centre.online or not set(centre.can) >= _BOOKING_NEEDS:
        return "centre-away"
    return "" if inputs.draft.services else "choose-service"


def _local(house: House, offer: Offer) -> date:
    return offer.at.astimezone(house.zone).date()


def _days(house: House, booking: Booking) -> tuple[ChoiceRow, ...]:
    counts: dict[date, int] = {}
    for offer in booking.offers:
        counts[_local(house, offer)] = counts.get(_local(house, offer), 0) + 1
    return tuple(
        ChoiceRow(key=day.isoformat(), name=day.isoformat(), detail=str(count), chosen=day == booking.day)
        for day, count in counts.items()
    )


def _times(house: House, booking: Booking) -> tuple[ChoiceRow, ...]:
    own = "" if house.catalogue is None else house.catalogue.office
    return tuple(
        ChoiceRow(
            key=offer.slot,
            name=f"{offer.at.astimezone(house.zone):%H:%M}",
            detail="" if offer.office == own else offer.office,
            chosen=offer.slot == booking.slot,
        )
        for offer in booking.offers
        if _local(house, offer) == booking.day
    )


def _hold_minutes(inputs: DeskInputs) -> int:
    now, until = inputs.house.now, inputs.booking.expires_at
    return 0 if now is None or until is None else max(0, int((until - now).total_seconds() // 60))


def _ahead_queues(house: House, ahead: Ahead) -> tuple[ChoiceRow, ...]:
    able = {entry.id for entry in (() if house.catalogue is None else house.catalogue.queues) if entry.walk_in}
    queues = () if house.queues is None else house.queues.queues
    return tuple(
        ChoiceRow(key=q.id, name=say(q.name, house.language), detail=q.letter, chosen=q.id == ahead.queue)
        for q in queues
        if q.id in able
    )


def _span(numbers: Iterable[str]) -> str:
    found = tuple(numbers)
    return found[0] if len(found) == 1 else f"{found[0]} \u2013 {found[-1]}" if found else ""


def tab_of(name: str) -> Tab:
    """Return a tab by its name."""
    return Tab(name)
