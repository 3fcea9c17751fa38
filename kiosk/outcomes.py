"""What the hub's answers do to a visit."""

from dataclasses import replace
from datetime import date
from uuid import NAMESPACE_OID, uuid5

from kiosk import inputs as i
from kiosk import screens as s
from kiosk.house import House
from kiosk.paging import next_first, pages
from office import commands as c
from office.ids import CommandId, OfficeSlug
from office.reasons import Reason
from office.wire.answers import Booked, HoldGiven, OffersGiven, Refusal, TicketFound, TicketGiven

Turn = tuple[s.Visit, tuple[i.Effect, ...]]
"""A visit after an input, and what is to be done."""

NO_ANSWER = "no_answer"
PHOTO = "photo"
"""The `kind` of the errand to the photo machine (DESIGN §1)."""
MOST_TRIES = 8
"""Questions for offers in the wanted hours before the visitor is told that there are none."""
_SLOT_GONE = frozenset({Reason.SLOT_TAKEN, Reason.HOLD_EXPIRED})
_TURNED_AWAY = frozenset({Reason.QUOTA_EXHAUSTED, Reason.CLOSED, Reason.NUMBERS_EXHAUSTED})
_EXPLAINED = frozenset({Reason.TOO_EARLY, Reason.TOO_LATE, Reason.UNKNOWN_CODE, Reason.WRONG_STATE})


def leave(visit: s.Visit, new_id: CommandId) -> Turn:
    """End the visit: everything of the visitor goes, and so does what is held for them."""
    held = s.given_back(visit)
    return s.fresh(visit.home), tuple(i.Ask(new_id, c.Release(hold=hold)) for hold in held)


def another(new_id: CommandId, what: str) -> CommandId:
    """Return the id of a second command of one step."""
    return CommandId(str(uuid5(NAMESPACE_OID, f"{new_id}/{what}")))


def turned_away(visit: s.Visit, party: s.Party, reason: str, new_id: CommandId) -> Turn:
    """Count a visitor who can't have a ticket, once for each service in a visit."""
    new = tuple(service for service in party.services if service not in visit.turned_away)
    if not new:
        return visit, ()
    counted = i.Ask(another(new_id, "turned_away"), c.TurnedAway(services=new, reason=reason))
    return replace(visit, turned_away=visit.turned_away | frozenset(new)), (counted,)


def offers_of(party: s.Party, house: House, first: date | None = None, *, everywhere: bool = False) -> c.Offers:
    """Return the question for free appointments in this house, or everywhere, from the day `first` on."""
    here = () if everywhere or house.catalogue is None else (OfficeSlug(house.catalogue.office),)
    return c.Offers(services=party.services, people=party.people, offices=here, from_=first)


def enter_offers(visit: s.Visit, party: s.Party, house: House, new_id: CommandId) -> Turn:
    """Go to the free appointments for a party, and ask for them."""
    ask = i.Ask(new_id, offers_of(party, house))
    return s.push(visit, s.Offers(party=party, asked=new_id)), (ask,)


def look_later(visit: s.Visit, screen: s.Offers, house: House, new_id: CommandId) -> Turn:
    """Ask for what comes after all that is known."""
    first = next_first(screen.offers or (), screen.since, house.zone)
    question = offers_of(screen.party, house, first, everywhere=screen.everywhere)
    return s.swap(visit, replace(screen, more=new_id, since=first)), (i.Ask(new_id, question),)


def settle(visit: s.Visit, event: i.Answered, house: House, new_id: CommandId) -> Turn:
    """Take an outcome. One that nobody waits for any more changes nothing, but a late hold is given back."""
    match visit.screen:
        case s.Choice(asked=asked, beyond=beyond) as choice if event.re in {asked, beyond}:
            return _looked_up(visit, choice, event, house), ()
        case s.Issuing(asked=asked) as issuing if asked == event.re:
            return _issued(visit, issuing, event, new_id)
        case s.Entry(asked=asked) as entry if asked == event.re:
            return _wished(visit, entry, event), ()
        case s.Offers(asked=asked) as screen if asked == event.re:
            return _remembered(_offered(visit, screen, event), event), ()
        case s.Offers(more=more) as screen if more == event.re:
            return _later(visit, screen, event, house, new_id)
        case s.Offers(holding=holding) as screen if holding == event.re:
            return _held(visit, screen, event, house, new_id)
        case s.Confirm(asked=asked) as confirm if asked == event.re:
            return _booked(visit, confirm, event, house, new_id)
        case s.Code(asked=asked) as code if asked == event.re:
            return _coded(visit, code, event, house, new_id)
    if isinstance(event.outcome, HoldGiven):
        return visit, (i.Ask(new_id, c.Release(hold=event.outcome.hold)),)
    return visit, ()


def _problem(event: i.Answered) -> s.Problem:
    if isinstance(event.outcome, Refusal):
        return s.Problem(event.outcome.refused, event.outcome.next_at, event.outcome.come_at)
    return s.Problem(NO_ANSWER)


def _looked_up(visit: s.Visit, screen: s.Choice, event: i.Answered, house: House) -> s.Visit:
    """Take what is free, here or elsewhere. No answer: the visitor may still look for themselves."""
    offers = event.outcome.offers if isinstance(event.outcome, OffersGiven) else None
    if screen.asked == event.re:
        return s.swap(visit, replace(screen, asked=None, offers=offers))
    here = "" if house.catalogue is None else house.catalogue.office
    elsewhere = tuple(offer for offer in offers or () if offer.office != here)
    return s.swap(visit, replace(screen, beyond=None, elsewhere=elsewhere))


def _remembered(visit: s.Visit, event: i.Answered) -> s.Visit:
    """Take an answer on the screen before, too, which asked and was left meanwhile."""
    offers = event.outcome.offers if isinstance(event.outcome, OffersGiven) else None
    trail = (
        replace(one, asked=None, offers=offers) if isinstance(one, s.Choice) and one.asked == event.re else one
        for one in visit.trail
    )
    return replace(visit, trail=tuple(trail))


def _given(visit: s.Visit, given: TicketGiven, issued: s.Issuing | None) -> Turn:
    """Show and print a ticket; without `issued` it is an appointment's."""
    ticket, job = given.ticket, str(given.re)
    services = issued.ticket.services if issued is not None else ()
    standby = issued is not None and issued.ticket.standby
    # A ticket from the reserve has nobody to be sent away by.
    errand = issued is not None and issued.errand and ticket.ahead >= 0
    checked_in = issued is None
    screen = s.Issued(ticket=ticket, services=services, job=job, checked_in=checked_in, standby=standby, errand=errand)
    effect = i.PrintTicket(job, ticket, services, visit.language, checked_in, standby, errand)
    return replace(visit, screen=screen, trail=()), (effect,)


def _issued(visit: s.Visit, screen: s.Issuing, event: i.Answered, new_id: CommandId) -> Turn:
    match event.outcome:
        case TicketGiven() as given:
            visit, effects = _given(visit, given, screen)
            if isinstance(visit.screen, s.Issued) and visit.screen.errand:
                sent = c.Errand(kind=PHOTO, code=given.ticket.code)
                effects = (*effects, i.Ask(another(new_id, "errand"), sent))
            return visit, effects
        case Refusal(refused=reason):
            notice = s.swap(visit, s.Notice(problem=_problem(event), party=screen.party))
            return turned_away(notice, screen.party, reason, new_id) if reason in _TURNED_AWAY else (notice, ())
        case _:
            return s.swap(visit, replace(screen, problem=s.Problem(NO_ANSWER))), ()


def _wished(visit: s.Visit, screen: s.Entry, event: i.Answered) -> s.Visit:
    match event.outcome:
        case Refusal():
            return s.swap(visit, replace(screen, asked=None, problem=_problem(event)))
        case None:
            return s.swap(visit, replace(screen, problem=_problem(event)))
        case _:
            return replace(visit, screen=s.Wished(), trail=())


def _offered(visit: s.Visit, screen: s.Offers, event: i.Answered) -> s.Visit:
    if isinstance(event.outcome, OffersGiven):
        return s.swap(visit, replace(screen, asked=None, offers=event.outcome.offers))
    return s.swap(visit, replace(screen, asked=None, problem=_problem(event)))


def _later(visit: s.Visit, screen: s.Offers, event: i.Answered, house: House, new_id: CommandId) -> Turn:
    """Put later offers behind the others; while none is in the wanted hours, look further, but not for ever."""
    if not isinstance(event.outcome, OffersGiven):
        problem = _problem(event)
        page = max(0, min(screen.page, len(pages(screen.shown(house.zone), house.zone)) - 1))
        return s.swap(visit, replace(screen, more=None, page=page, problem=problem)), ()
    known = screen.offers or ()
    slots = {offer.slot for offer in known}
    new = tuple(offer for offer in event.outcome.offers if offer.slot not in slots)
    longer = replace(screen, more=None, whole=not new, offers=known + new, tries=screen.tries + 1)
    shown = len(pages(longer.shown(house.zone), house.zone))
    if not shown and new and longer.tries < MOST_TRIES and house.hub:
        return look_later(visit, longer, house, new_id)
    return s.swap(visit, replace(longer, tries=0, page=max(0, min(screen.page, shown - 1)))), ()


def _held(visit: s.Visit, screen: s.Offers, event: i.Answered, house: House, new_id: CommandId) -> Turn:
    free = replace(screen, holding=None, chosen=None)
    match event.outcome:
        case HoldGiven(hold=hold, expires_at=expires_at) if screen.chosen is not None:
            confirm = s.Confirm(party=screen.party, offer=screen.chosen, hold=hold, expires_at=expires_at)
            return s.push(s.swap(visit, free), confirm), ()
        case Refusal(refused=reason) if reason in _SLOT_GONE:
            return _look_again(visit, screen, house, _problem(event), new_id)
        case _:
            return s.swap(visit, replace(free, problem=_problem(event))), ()


def _look_again(visit: s.Visit, lost: s.Offers, house: House, problem: s.Problem, new_id: CommandId) -> Turn:
    """The appointment is lost: say so, and show what is free now."""
    again = s.Offers(party=lost.party, everywhere=lost.everywhere, span=lost.span, asked=new_id, problem=problem)
    here = not lost.everywhere
    trail = (
        replace(one, asked=new_id if here else None, offers=None) if isinstance(one, s.Choice) else one
        for one in visit.trail
    )
    ask = i.Ask(new_id, offers_of(lost.party, house, everywhere=lost.everywhere))
    return replace(visit, screen=again, trail=tuple(trail)), (ask,)


def _booked(visit: s.Visit, screen: s.Confirm, event: i.Answered, house: House, new_id: CommandId) -> Turn:
    match event.outcome:
        case Booked(appointment=appointment, re=re):
            minutes = screen.offer.minutes
            done = s.Booked(party=screen.party, appointment=appointment, minutes=minutes, job=str(re))
            effect = i.PrintAppointment(done.job, appointment, screen.party.services, visit.language)
            return replace(visit, screen=done, trail=()), (effect,)
        case Refusal(refused=reason) if reason in _SLOT_GONE:
            before = next((b for b in visit.trail if isinstance(b, s.Offers)), s.Offers(party=screen.party))
            trail = tuple(b for b in visit.trail if not isinstance(b, s.Offers))
            return _look_again(replace(visit, trail=trail), before, house, _problem(event), new_id)
        case Refusal():
            return s.swap(visit, replace(screen, asked=None, problem=_problem(event))), ()
        case _:
            return s.swap(visit, replace(screen, problem=_problem(event))), ()


def _coded(visit: s.Visit, screen: s.Code, event: i.Answered, house: House, new_id: CommandId) -> Turn:
    match event.outcome:
        case TicketGiven() as given:
            return _given(visit, given, None)
        case TicketFound() as found:
            return replace(visit, screen=s.Mine(code=screen.code, found=found), trail=()), ()
        case Refusal() | Booked() if screen.use is s.CodeUse.CHECK_IN:
            return _not_checked_in(visit, screen, event, house, new_id)
        case None if screen.locating:
            return _explain(visit, screen, s.NotCheckedIn(problem=s.Problem(Reason.UNKNOWN_CODE))), ()
        case Refusal():
            return s.swap(visit, replace(screen, asked=None, problem=_problem(event))), ()
        case None:
            return s.swap(visit, replace(screen, problem=_problem(event))), ()
        case _:
            return replace(visit, screen=s.Cancelled(), trail=()), ()


def _not_checked_in(visit: s.Visit, screen: s.Code, event: i.Answered, house: House, new_id: CommandId) -> Turn:
    """Say what is the matter with a code. One that is none of today's may be of another day or office."""
    match event.outcome:
        case Booked(appointment=found):
            problem = s.Problem(Reason.UNKNOWN_CODE)
            return _explain(visit, screen, s.NotCheckedIn(problem=problem, found=found)), ()
        case Refusal(refused=Reason.UNKNOWN_CODE) if house.centre and not screen.locating:
            looking = replace(screen, asked=new_id, locating=True, problem=None)
            return s.swap(visit, looking), (i.Ask(new_id, c.LocateAppointment(code=screen.code)),)
        case Refusal() if screen.locating:
            return _explain(visit, screen, s.NotCheckedIn(problem=s.Problem(Reason.UNKNOWN_CODE))), ()
        case Refusal(refused=reason, values=values) if reason in _EXPLAINED:
            number = str(values.get("number", ""))
            return _explain(visit, screen, s.NotCheckedIn(problem=_problem(event), number=number)), ()
        case _:
            return s.swap(visit, replace(screen, asked=None, problem=_problem(event))), ()


def _explain(visit: s.Visit, screen: s.Code, explained: s.NotCheckedIn) -> s.Visit:
    """Put the explanation over the code, which Back leads to."""
    return s.push(s.swap(visit, s.typed(screen, screen.code)), explained)
