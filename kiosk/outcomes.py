"""What the hub's answers do to a visit."""

from dataclasses import replace
from datetime import date

from kiosk import inputs as i
from kiosk import screens as s
from kiosk.house import House
from kiosk.paging import pages
from office import commands as c
from office.ids import CommandId, OfficeSlug, ServiceId
from office.reasons import Reason
from office.wire.answers import Booked, HoldGiven, OffersGiven, Refusal, TicketFound, TicketGiven

Turn = tuple[s.Visit, tuple[i.Effect, ...]]
"""A visit after an input, and what is to be done."""

NO_ANSWER = "no_answer"
_SLOT_GONE = frozenset({Reason.SLOT_TAKEN, Reason.HOLD_EXPIRED})


def leave(visit: s.Visit, new_id: CommandId) -> Turn:
    """End the visit: everything of the visitor goes, and so does what is held for them."""
    held = s.given_back(visit.screen)
    return s.fresh(visit.home), tuple(i.Ask(new_id, c.Release(hold=hold)) for hold in held)


def offers_of(service: ServiceId, house: House, first: date | None = None) -> c.Offers:
    """Return the question for free appointments in this house, from the day `first` on."""
    offices = () if house.catalogue is None else (OfficeSlug(house.catalogue.office),)
    return c.Offers(services=(service,), offices=offices, from_=first)


def enter_offers(visit: s.Visit, service: ServiceId, house: House, new_id: CommandId) -> Turn:
    """Go to the free appointments of a service, and ask for them."""
    ask = i.Ask(new_id, offers_of(service, house))
    return s.push(visit, s.Offers(service=service, asked=new_id)), (ask,)


def settle(visit: s.Visit, event: i.Answered, house: House, new_id: CommandId) -> Turn:
    """Take an outcome. One that nobody waits for any more changes nothing, but a late hold is given back."""
    match visit.screen:
        case s.Choice(asked=asked) as choice if asked == event.re:
            offers = event.outcome.offers if isinstance(event.outcome, OffersGiven) else None
            return s.swap(visit, replace(choice, asked=None, offers=offers)), ()
        case s.Issuing(asked=asked) as issuing if asked == event.re:
            return _issued(visit, issuing, event)
        case s.Offers(asked=asked) as screen if asked == event.re:
            return _offered(visit, screen, event), ()
        case s.Offers(more=more) as screen if more == event.re:
            return _later(visit, screen, event, house), ()
        case s.Offers(holding=holding) as screen if holding == event.re:
            return _held(visit, screen, event, house, new_id)
        case s.Confirm(asked=asked) as confirm if asked == event.re:
            return _booked(visit, confirm, event, house, new_id)
        case s.Code(asked=asked) as code if asked == event.re:
            return _coded(visit, code, event)
    if isinstance(event.outcome, HoldGiven):
        return visit, (i.Ask(new_id, c.Release(hold=event.outcome.hold)),)
    return visit, ()


def _problem(event: i.Answered) -> s.Problem:
    if isinstance(event.outcome, Refusal):
        return s.Problem(event.outcome.refused, event.outcome.next_at, event.outcome.come_at)
    return s.Problem(NO_ANSWER)


def _given(visit: s.Visit, given: TicketGiven, services: tuple[ServiceId, ...], checked_in: bool) -> Turn:
    job = str(given.re)
    screen = s.Issued(ticket=given.ticket, services=services, job=job, checked_in=checked_in)
    effect = i.PrintTicket(job, given.ticket, services, visit.language, checked_in)
    return replace(visit, screen=screen, trail=()), (effect,)


def _issued(visit: s.Visit, screen: s.Issuing, event: i.Answered) -> Turn:
    match event.outcome:
        case TicketGiven() as given:
            return _given(visit, given, (screen.service,), checked_in=False)
        case Refusal():
            return s.swap(visit, s.Notice(problem=_problem(event), service=screen.service)), ()
        case _:
            return s.swap(visit, replace(screen, problem=s.Problem(NO_ANSWER))), ()


def _offered(visit: s.Visit, screen: s.Offers, event: i.Answered) -> s.Visit:
    if isinstance(event.outcome, OffersGiven):
        return s.swap(visit, replace(screen, asked=None, offers=event.outcome.offers))
    return s.swap(visit, replace(screen, asked=None, problem=_problem(event)))


def _later(visit: s.Visit, screen: s.Offers, event: i.Answered, house: House) -> s.Visit:
    if not isinstance(event.outcome, OffersGiven):
        problem = _problem(event)
        page = min(screen.page, len(pages(screen.offers or (), house.zone)) - 1)
        return s.swap(visit, replace(screen, more=None, page=page, problem=problem))
    known = screen.offers or ()
    slots = {offer.slot for offer in known}
    new = tuple(offer for offer in event.outcome.offers if offer.slot not in slots)
    page = min(screen.page, len(pages(known + new, house.zone)) - 1)
    return s.swap(visit, replace(screen, more=None, whole=not new, offers=known + new, page=page))


def _held(visit: s.Visit, screen: s.Offers, event: i.Answered, house: House, new_id: CommandId) -> Turn:
    free = replace(screen, holding=None, chosen=None)
    match event.outcome:
        case HoldGiven(hold=hold, expires_at=expires_at) if screen.chosen is not None:
            confirm = s.Confirm(service=screen.service, offer=screen.chosen, hold=hold, expires_at=expires_at)
            return s.push(s.swap(visit, free), confirm), ()
        case Refusal(refused=reason) if reason in _SLOT_GONE:
            return _look_again(visit, offers_of(screen.service, house), _problem(event), new_id)
        case _:
            return s.swap(visit, replace(free, problem=_problem(event))), ()


def _look_again(visit: s.Visit, question: c.Offers, problem: s.Problem, new_id: CommandId) -> Turn:
    """The appointment is lost: say so, and show what is free now."""
    again = s.Offers(service=question.services[0], asked=new_id, problem=problem)
    return s.swap(visit, again), (i.Ask(new_id, question),)


def _booked(visit: s.Visit, screen: s.Confirm, event: i.Answered, house: House, new_id: CommandId) -> Turn:
    match event.outcome:
        case Booked(appointment=appointment, re=re):
            minutes = screen.offer.minutes
            done = s.Booked(service=screen.service, appointment=appointment, minutes=minutes, job=str(re))
            effect = i.PrintAppointment(done.job, appointment, screen.service, visit.language)
            return replace(visit, screen=done, trail=()), (effect,)
        case Refusal(refused=reason) if reason in _SLOT_GONE:
            trail = tuple(before for before in visit.trail if not isinstance(before, s.Offers))
            return _look_again(replace(visit, trail=trail), offers_of(screen.service, house), _problem(event), new_id)
        case Refusal():
            return s.swap(visit, replace(screen, asked=None, problem=_problem(event))), ()
        case _:
            return s.swap(visit, replace(screen, problem=_problem(event))), ()


def _coded(visit: s.Visit, screen: s.Code, event: i.Answered) -> Turn:
    match event.outcome:
        case TicketGiven() as given:
            return _given(visit, given, (), checked_in=True)
        case TicketFound() as found:
            return replace(visit, screen=s.Mine(code=screen.code, found=found), trail=()), ()
        case Refusal():
            return s.swap(visit, replace(screen, asked=None, problem=_problem(event))), ()
        case None:
            return s.swap(visit, replace(screen, problem=_problem(event))), ()
        case _:
            return replace(visit, screen=s.Cancelled(), trail=()), ()
