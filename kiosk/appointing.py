"""Booking on the spot: offers, hold, what is typed, the wish. Pure."""

from dataclasses import replace
from datetime import date

from kiosk import inputs as i
from kiosk import screens as s
from kiosk.house import House
from kiosk.paging import next_first, pages
from kiosk.turn import Turn, booking_of, given_back, not_granted, problem_of
from office import commands as c
from office.ids import CommandId, OfficeSlug
from office.reasons import Reason
from office.wire.answers import Booked, HoldGiven, OffersGiven, Refusal

LONGEST_PHONE = 20
"""Longer than any number (ITU-T E.164: 15 digits)."""
LONGEST_NAME = 40
SHORTEST_PHONE = 5
DIGITS = frozenset("+0123456789")
MOST_TRIES = 8
"""Questions for offers in the wanted hours before the visitor is told that there are none."""
_SLOT_GONE = frozenset({Reason.SLOT_TAKEN, Reason.HOLD_EXPIRED})


def offers_of(party: s.Party, house: House, first: date | None = None, *, everywhere: bool = False) -> c.Offers:
    """Return the question for free appointments in this house, or everywhere, from the day `first` on."""
    here = () if everywhere or house.catalogue is None else (OfficeSlug(house.catalogue.office),)
    return c.Offers(services=party.services, people=party.people, offices=here, from_=first)


def see_offers(visit: s.Visit, house: House, new_id: CommandId) -> Turn:
    """Go to the free appointments; what has been found meanwhile is not asked for again."""
    match visit.screen:
        case s.Choice(party=party) | s.Notice(party=party) if party is not None and house.booking_of(party).ok:
            screen = visit.screen
        case _:
            return visit, ()
    if isinstance(screen, s.Choice) and (screen.offers or screen.asked):
        return s.push(visit, s.Offers(party=party, asked=screen.asked, offers=screen.offers)), ()
    if isinstance(screen, s.Choice) and screen.elsewhere and screen.offers == ():
        ask = i.Ask(new_id, offers_of(party, house, everywhere=True))
        return s.push(visit, s.Offers(party=party, everywhere=True, asked=new_id)), (ask,)
    ask = i.Ask(new_id, offers_of(party, house))
    return s.push(visit, s.Offers(party=party, asked=new_id)), (ask,)


def offers(visit: s.Visit, screen: s.Offers, event: i.Input, house: House, new_id: CommandId) -> Turn:
    """Return what a touch does among the free appointments."""
    match event:
        case i.TurnPage(by=by):
            turned = replace(screen, page=max(0, screen.page + by), problem=None, tries=0)
            return _with_later(visit, turned, house, new_id) if by > 0 else (s.swap(visit, turned), ())
        case i.SeeHours(span=span):
            return _with_later(visit, replace(screen, span=span, page=0, problem=None, tries=0), house, new_id)
        case i.LookElsewhere(everywhere=everywhere) if not house.away(centre=True):
            again = s.Offers(party=screen.party, everywhere=everywhere, span=screen.span, asked=new_id)
            ask = i.Ask(new_id, offers_of(screen.party, house, everywhere=everywhere))
            return s.swap(visit, again), (ask,)
        case i.ChooseOffer(slot=slot) if not house.away(centre=True):
            chosen = next((offer for offer in screen.offers or () if offer.slot == slot), None)
            if chosen is None:
                return visit, ()
            held = replace(screen, holding=new_id, chosen=chosen, problem=None)
            return s.swap(visit, held), (i.Ask(new_id, c.Hold(slot=slot)),)
        case i.Touch.SEE_OFFERS if screen.asked is None and not house.away(centre=True):
            again = s.Offers(party=screen.party, everywhere=screen.everywhere, span=screen.span, asked=new_id)
            ask = i.Ask(new_id, offers_of(screen.party, house, everywhere=screen.everywhere))
            return s.swap(visit, again), (ask,)
        case i.Touch.LEAVE_WISH:
            return leave_wish(visit, screen.party, house)
        case _:
            return visit, ()


def _with_later(visit: s.Visit, screen: s.Offers, house: House, new_id: CommandId) -> Turn:
    """Turn to a later page; before the visitor gets to the end, ask for what comes after it."""
    last = len(pages(screen.shown(house.zone), house.zone)) - 1
    if not screen.offers or screen.whole or screen.more is not None or house.away(centre=True) or screen.page < last:
        page = min(screen.page, max(0, last if screen.more is None else last + 1))
        return s.swap(visit, replace(screen, page=page)), ()
    return _look_later(visit, screen, house, new_id)


def confirm(visit: s.Visit, screen: s.Confirm, event: i.Input, house: House, new_id: CommandId) -> Turn:
    """Return what a touch does where everything is checked."""
    match event:
        case i.Type(typed=s.Typed.PHONE):
            return s.push(visit, s.Entry(typed=s.Typed.PHONE, text=screen.contact.phone or "")), ()
        case i.Type(typed=s.Typed.NAME) if house.manner.ask_name:
            return s.push(visit, s.Entry(typed=s.Typed.NAME, text=screen.contact.name or "")), ()
        case i.Touch.CONFIRM_BOOKING if not house.away(centre=True):
            asked = screen.asked or new_id
            ask = i.Ask(asked, booking_of(screen, visit))
            return s.swap(visit, replace(screen, asked=asked, problem=None)), (ask,)
        case i.Touch.SEE_OFFERS if not house.away(centre=True):
            undone = given_back(visit, new_id)
            visit, asks = _back_to_offers(visit, screen, house, None, new_id)
            return visit, (*undone, *asks)
        case _:
            return visit, ()


def leave_wish(visit: s.Visit, party: s.Party, house: House) -> Turn:
    """Ask for the number at which the visitor is told."""
    if not house.wish:
        return visit, ()
    return s.push(visit, s.Entry(typed=s.Typed.WISH, party=party)), ()


def entry(visit: s.Visit, screen: s.Entry, event: i.Input, house: House, new_id: CommandId) -> Turn:
    """Return what a touch does where a phone number or a name is typed."""
    match event:
        case i.Write(text=text):
            return s.swap(visit, replace(screen, text=_written(screen.typed, text), problem=None)), ()
        case i.Touch.PROCEED if screen.typed is s.Typed.WISH:
            return _wish(visit, screen, house, new_id)
        case i.Touch.PROCEED if visit.trail and isinstance(visit.trail[-1], s.Confirm):
            return _with_contact(visit, visit.trail[-1], screen), ()
        case _:
            return visit, ()


def _written(typed: s.Typed, text: str) -> str:
    if typed is s.Typed.NAME:
        words = text[:LONGEST_NAME].lstrip().split(" ")
        return " ".join(word[:1].upper() + word[1:] for word in words)
    return "".join(sign for sign in text if sign in DIGITS)[:LONGEST_PHONE]


def complete(screen: s.Entry) -> bool:
    """Tell whether what is typed may be taken; a booking needs neither phone nor name (P-03)."""
    least = SHORTEST_PHONE if screen.typed is not s.Typed.NAME else 1
    return len(screen.text.strip()) >= least or (screen.typed is not s.Typed.WISH and not screen.text)


def _with_contact(visit: s.Visit, before: s.Confirm, screen: s.Entry) -> s.Visit:
    if not complete(screen):
        return visit
    text = screen.text.strip() or None
    contact = replace(before.contact, **{screen.typed.value: text})
    return replace(visit, screen=replace(before, contact=contact), trail=visit.trail[:-1])


def _wish(visit: s.Visit, screen: s.Entry, house: House, new_id: CommandId) -> Turn:
    if screen.party is None or not complete(screen) or not house.wish or house.away(centre=True):
        return visit, ()
    asked = screen.asked or new_id
    contact = c.Contact(phone=screen.text)
    wish = c.Wish(services=screen.party.services, people=screen.party.people, contact=contact)
    return s.swap(visit, replace(screen, asked=asked, problem=None)), (i.Ask(asked, wish),)


def settle_offers(visit: s.Visit, screen: s.Offers, event: i.Answered, house: House, new_id: CommandId) -> Turn:
    """Take what is free, now or later, or the hold of one of them."""
    if event.re == screen.holding:
        return _held(visit, screen, event, house, new_id)
    if event.re == screen.more:
        return _later(visit, screen, event, house, new_id)
    if isinstance(event.outcome, OffersGiven):
        known = replace(screen, asked=None, offers=event.outcome.offers)
    else:
        known = replace(screen, asked=None, problem=problem_of(event))
    return _remembered(s.swap(visit, known), event), ()


def _remembered(visit: s.Visit, event: i.Answered) -> s.Visit:
    """Take an answer on the screen before, too, which asked and was left meanwhile."""
    offers = event.outcome.offers if isinstance(event.outcome, OffersGiven) else None
    trail = (
        replace(one, asked=None, offers=offers) if isinstance(one, s.Choice) and one.asked == event.re else one
        for one in visit.trail
    )
    return replace(visit, trail=tuple(trail))


def _look_later(visit: s.Visit, screen: s.Offers, house: House, new_id: CommandId) -> Turn:
    """Ask for what comes after all that is known."""
    first = next_first(screen.offers or (), screen.since, house.zone)
    question = offers_of(screen.party, house, first, everywhere=screen.everywhere)
    return s.swap(visit, replace(screen, more=new_id, since=first)), (i.Ask(new_id, question),)


def _later(visit: s.Visit, screen: s.Offers, event: i.Answered, house: House, new_id: CommandId) -> Turn:
    """Put later offers behind the others; while none is in the wanted hours, look further, but not for ever."""
    if not isinstance(event.outcome, OffersGiven):
        problem = problem_of(event)
        page = max(0, min(screen.page, len(pages(screen.shown(house.zone), house.zone)) - 1))
        return s.swap(visit, replace(screen, more=None, page=page, problem=problem)), ()
    known = screen.offers or ()
    slots = {offer.slot for offer in known}
    new = tuple(offer for offer in event.outcome.offers if offer.slot not in slots)
    longer = replace(screen, more=None, whole=not new, offers=known + new, tries=screen.tries + 1)
    shown = len(pages(longer.shown(house.zone), house.zone))
    if not shown and new and longer.tries < MOST_TRIES and not house.away(centre=True):
        return _look_later(visit, longer, house, new_id)
    return s.swap(visit, replace(longer, tries=0, page=max(0, min(screen.page, shown - 1)))), ()


def _held(visit: s.Visit, screen: s.Offers, event: i.Answered, house: House, new_id: CommandId) -> Turn:
    free = replace(screen, holding=None, chosen=None)
    match event.outcome:
        case HoldGiven(hold=hold, expires_at=expires_at) if screen.chosen is not None:
            confirm = s.Confirm(party=screen.party, offer=screen.chosen, hold=hold, expires_at=expires_at)
            return s.push(s.swap(visit, free), confirm), ()
        case Refusal(refused=reason) if reason in _SLOT_GONE:
            return _look_again(visit, screen, house, problem_of(event), new_id)
        case _:
            return s.swap(visit, replace(free, problem=problem_of(event))), ()


def _look_again(visit: s.Visit, lost: s.Offers, house: House, problem: s.Problem | None, new_id: CommandId) -> Turn:
    """The appointment is lost, or not wanted: show what is free now."""
    again = s.Offers(party=lost.party, everywhere=lost.everywhere, span=lost.span, asked=new_id, problem=problem)
    here = not lost.everywhere
    trail = (
        replace(one, asked=new_id if here else None, offers=None) if isinstance(one, s.Choice) else one
        for one in visit.trail
    )
    ask = i.Ask(new_id, offers_of(lost.party, house, everywhere=lost.everywhere))
    return replace(visit, screen=again, trail=tuple(trail)), (ask,)


def settle_confirm(visit: s.Visit, screen: s.Confirm, event: i.Answered, house: House, new_id: CommandId) -> Turn:
    """Take the answer to a booking."""
    match event.outcome:
        case Booked(appointment=appointment, re=re):
            minutes = screen.offer.minutes
            slip = s.expected(house.printer_ready)
            done = s.Booked(party=screen.party, appointment=appointment, minutes=minutes, job=str(re), slip=slip)
            effect = i.PrintAppointment(done.job, appointment, screen.party.services, visit.language)
            return replace(visit, screen=done, trail=()), (effect,)
        case Refusal(refused=reason) if reason in _SLOT_GONE:
            return _back_to_offers(visit, screen, house, problem_of(event), new_id)
        case _:
            return not_granted(visit, screen, event), ()


def _back_to_offers(
    visit: s.Visit, screen: s.Confirm, house: House, problem: s.Problem | None, new_id: CommandId
) -> Turn:
    before = next((one for one in visit.trail if isinstance(one, s.Offers)), s.Offers(party=screen.party))
    trail = tuple(one for one in visit.trail if not isinstance(one, s.Offers))
    return _look_again(replace(visit, trail=trail), before, house, problem, new_id)


def settle_entry(visit: s.Visit, screen: s.Entry, event: i.Answered) -> s.Visit:
    """Take the answer to a wish."""
    match event.outcome:
        case Refusal() | None:
            return not_granted(visit, screen, event)
        case _:
            return replace(visit, screen=s.Wished(), trail=())
