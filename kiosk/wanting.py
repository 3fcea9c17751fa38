"""What a visitor comes for, what is asked before the ticket, and the ticket. Pure."""

from dataclasses import replace

from kiosk import inputs as i
from kiosk import mine
from kiosk import screens as s
from kiosk.appointing import offers_of
from kiosk.house import PHOTO, House
from kiosk.reasons import OwnReason
from kiosk.turn import Turn, another, problem_of, turned_away
from office import commands as c
from office.ids import CommandId, ServiceId
from office.reasons import Reason
from office.wire.answers import OffersGiven, Refusal, TicketGiven

LONGEST_SEARCH = 40
MOST_PEOPLE = 9
"""More come by arrangement with the staff; the hub would take more."""
MOST_SERVICES = 5
_TURNED_AWAY = frozenset({Reason.QUOTA_EXHAUSTED, Reason.CLOSED, Reason.NUMBERS_EXHAUSTED})


def services(visit: s.Visit, screen: s.Services, event: i.Input, house: House, new_id: CommandId) -> Turn:
    """Return what a touch does where services are looked for."""
    match event:
        case i.ChooseGroup(group=group):
            return s.push(visit, s.Services(purpose=screen.purpose, group=group, adding=screen.adding)), ()
        case i.Touch.BEGIN_SEARCH if not screen.searching:
            return s.push(visit, s.Services(purpose=screen.purpose, searching=True, adding=screen.adding)), ()
        case i.Search(text=text) if screen.searching:
            return s.swap(visit, replace(screen, search=text[:LONGEST_SEARCH])), ()
        case i.ChooseService(service=service):
            return _chosen(visit, screen, service, house, new_id)
        case _:
            return visit, ()


def _chosen(visit: s.Visit, screen: s.Services, service: ServiceId, house: House, new_id: CommandId) -> Turn:
    entry = house.service(service)
    if entry is None:
        return visit, ()
    if screen.purpose is s.Purpose.CHANGE:
        return mine.change(visit, service, house, new_id)
    if screen.adding is not None:
        return _added(visit, screen, service, house, new_id)
    return _choose(visit, s.Choice(party=s.Party((service,)), purpose=screen.purpose), house, new_id)


def _added(visit: s.Visit, screen: s.Services, service: ServiceId, house: House, new_id: CommandId) -> Turn:
    """Go on with one thing more; Back leads to what was chosen before."""
    party = screen.adding or s.Party(())
    if service in party.services or len(party.services) >= MOST_SERVICES:
        return visit, ()
    while visit.trail and not isinstance(visit.screen, s.Choice):
        visit = replace(visit, screen=visit.trail[-1], trail=visit.trail[:-1])
    more = replace(party, services=(*party.services, service))
    return _choose(visit, s.Choice(party=more, purpose=screen.purpose), house, new_id)


def _choose(visit: s.Visit, screen: s.Choice, house: House, new_id: CommandId) -> Turn:
    visit, effects = _looked_up(s.push(visit, screen), screen, house, new_id)
    chance = house.walk_in_of(screen.party)
    walk_in = screen.purpose is s.Purpose.WALK_IN
    if walk_in and house.hub and not chance.ok and not house.standby_of(screen.party).ok:
        visit, counted = turned_away(visit, screen.party, chance.reason, new_id)
        effects = (*effects, *counted)
    return visit, effects


def _looked_up(visit: s.Visit, screen: s.Choice, house: House, new_id: CommandId) -> Turn:
    """Put the choice in its place, and ask what is free here and elsewhere."""
    party, before = screen.party, visit.screen
    fresh = s.Choice(party=party, purpose=screen.purpose)
    if isinstance(before, s.Choice) and before.party.services == party.services:
        fresh = replace(fresh, job=before.job, needs=before.needs)
    if not house.booking_of(party).ok:
        return s.swap(visit, fresh), ()
    beyond = another(new_id, "elsewhere")
    here, everywhere = offers_of(party, house), offers_of(party, house, everywhere=True)
    asks = (i.Ask(new_id, here), i.Ask(beyond, everywhere))
    return s.swap(visit, replace(fresh, asked=new_id, beyond=beyond)), asks


def choice(visit: s.Visit, screen: s.Choice, event: i.Input, house: House, new_id: CommandId) -> Turn:
    """Return what a touch does where waiting and booking stand side by side."""
    party = screen.party
    match event:
        case i.Touch.ADD_SERVICE if len(party.services) < MOST_SERVICES:
            return s.push(visit, s.Services(purpose=screen.purpose, adding=party)), ()
        case i.DropService(service=service) if service in party.services and len(party.services) > 1:
            left = tuple(one for one in party.services if one != service)
            return _looked_up(visit, replace(screen, party=replace(party, services=left)), house, new_id)
        case i.SetPeople(people=people) if 1 <= people <= MOST_PEOPLE and people != party.people:
            return _looked_up(visit, replace(screen, party=replace(party, people=people)), house, new_id)
        case i.Touch.PRINT_INFO if house.printer_ready is not False and screen.needs is None:
            needs = i.PrintNeeds(job=str(new_id), party=party, language=visit.language)
            return s.swap(visit, replace(screen, job=needs.job, needs=s.SlipState.PRINTING)), (needs,)
        case i.TakeTicket(standby=standby):
            return _before_ticket(visit, party, house, new_id, standby=standby)
        case _:
            return visit, ()


def _before_ticket(visit: s.Visit, party: s.Party, house: House, new_id: CommandId, *, standby: bool) -> Turn:
    """Ask what must be known before the ticket, one question a screen."""
    chance = house.standby_of(party) if standby else house.walk_in_of(party)
    if not chance.ok:
        return visit, ()
    if house.rest_until is not None:
        problem = s.Problem(OwnReason.TOO_MANY, next_at=house.rest_until)
        return s.push(visit, s.Notice(problem=problem, party=party)), ()
    if not standby and house.hub and house.errand(PHOTO) is not None and house.needs_photo(party):
        return s.push(visit, s.Photo(party=party)), ()
    return _assist(visit, s.Assist(party=party, standby=standby), party, house, new_id)


def photo(visit: s.Visit, screen: s.Photo, event: i.Input, house: House, new_id: CommandId) -> Turn:
    """Return what a touch does where the photograph is asked for."""
    if not isinstance(event, i.HasPhoto):
        return visit, ()
    return _assist(visit, s.Assist(party=screen.party, errand=not event.yes), screen.party, house, new_id)


def _assist(visit: s.Visit, screen: s.Assist, party: s.Party, house: House, new_id: CommandId) -> Turn:
    """Ask for assistance, unless nobody could be told of it."""
    return (s.push(visit, screen), ()) if house.can_assist else _issue(visit, screen, party, new_id)


def assist(visit: s.Visit, screen: s.Assist, event: i.Input, house: House, new_id: CommandId) -> Turn:
    """Return what a touch does where assistance is offered."""
    match event:
        case i.Toggle(assistance=one) if house.hub:
            return s.swap(visit, replace(screen, chosen=screen.chosen ^ {one})), ()
        case i.Touch.PROCEED if screen.party is None:
            return _noted(visit, screen), ()
        case i.Touch.PROCEED if screen.party is not None:
            chance = house.standby_of(screen.party) if screen.standby else house.walk_in_of(screen.party)
            if not chance.ok:
                problem = s.Problem(chance.reason, next_at=chance.next_at)
                return s.push(visit, s.Notice(problem=problem, party=screen.party)), ()
            told = screen if house.hub else replace(screen, chosen=frozenset())
            return _issue(visit, told, screen.party, new_id)
        case _:
            return visit, ()


def _noted(visit: s.Visit, screen: s.Assist) -> s.Visit:
    """Go back to the code, which is checked in with it."""
    code = visit.trail[-1] if visit.trail else None
    if not isinstance(code, s.Code):
        return visit
    return replace(visit, screen=replace(code, assistance=screen.chosen), trail=visit.trail[:-1])


def _issue(visit: s.Visit, screen: s.Assist, party: s.Party, new_id: CommandId) -> Turn:
    ticket = c.IssueTicket(
        services=party.services,
        people=party.people,
        language=visit.language,
        assistance=s.in_order(screen.chosen),
        standby=screen.standby,
    )
    issuing = s.Issuing(ticket=ticket, asked=new_id, errand=screen.errand)
    return s.push(visit, issuing), (i.Ask(new_id, ticket),)


def issuing(visit: s.Visit, screen: s.Issuing, event: i.Input) -> Turn:
    """Ask once more, with the same id: the visitor gets one ticket, whatever became of the first question."""
    if not isinstance(event, i.TakeTicket):
        return visit, ()
    return s.swap(visit, replace(screen, problem=None)), (i.Ask(screen.asked, screen.ticket),)


def settle_choice(visit: s.Visit, screen: s.Choice, event: i.Answered, house: House) -> s.Visit:
    """Take what is free, here or elsewhere. No answer: the visitor may still look for themselves."""
    offers = event.outcome.offers if isinstance(event.outcome, OffersGiven) else None
    if screen.asked == event.re:
        return s.swap(visit, replace(screen, asked=None, offers=offers))
    here = "" if house.catalogue is None else house.catalogue.office
    elsewhere = tuple(offer for offer in offers or () if offer.office != here)
    return s.swap(visit, replace(screen, beyond=None, elsewhere=elsewhere))


def settle_issuing(visit: s.Visit, screen: s.Issuing, event: i.Answered, house: House, new_id: CommandId) -> Turn:
    """Take the ticket, or why there is none. Who has to make a photograph first is told so when the hub knows it."""
    if screen.given is not None:
        sent = event.outcome is not None and not isinstance(event.outcome, Refusal)
        return _given(visit, screen.given, house, replace(screen, errand=sent))
    match event.outcome:
        # A ticket from the reserve has nobody to be sent away by.
        case TicketGiven(ticket=ticket) as given if screen.errand and ticket.ahead >= 0:
            errand = i.Ask(another(new_id, "errand"), c.Errand(kind=PHOTO, code=ticket.code))
            return s.swap(visit, replace(screen, given=given, asked=errand.id)), (errand,)
        case TicketGiven() as given:
            return _given(visit, given, house, replace(screen, errand=False))
        case Refusal(refused=reason):
            notice = s.swap(visit, s.Notice(problem=problem_of(event), party=screen.party))
            return turned_away(notice, screen.party, reason, new_id) if reason in _TURNED_AWAY else (notice, ())
        case _:
            return s.swap(visit, replace(screen, problem=problem_of(event))), ()


def checked_in(visit: s.Visit, given: TicketGiven, house: House) -> Turn:
    """Show and print the ticket of an appointment."""
    return _given(visit, given, house, None)


def _given(visit: s.Visit, given: TicketGiven, house: House, issued: s.Issuing | None) -> Turn:
    ticket, job = given.ticket, str(given.re)
    services = issued.ticket.services if issued is not None else ()
    standby = issued is not None and issued.ticket.standby
    errand = issued is not None and issued.errand
    checked_in = issued is None
    screen = s.Issued(
        ticket=ticket,
        services=services,
        job=job,
        slip=s.expected(house.printer_ready),
        checked_in=checked_in,
        standby=standby,
        errand=errand,
    )
    effect = i.PrintTicket(job, ticket, services, visit.language, checked_in, standby, errand)
    return replace(visit, screen=screen, trail=()), (effect,)
