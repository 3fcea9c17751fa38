"""Booking on the spot: offers, hold, what is typed, the wish. Pure."""

from dataclasses import replace

from kiosk import inputs as i
from kiosk import screens as s
from kiosk.house import House
from kiosk.outcomes import Turn, enter_offers, look_later, offers_of
from kiosk.paging import pages
from office import commands as c
from office.ids import CommandId

LONGEST_PHONE = 20
"""Longer than any number (ITU-T E.164: 15 digits)."""
LONGEST_NAME = 40
SHORTEST_PHONE = 5
DIGITS = frozenset("+0123456789")


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
    return enter_offers(visit, party, house, new_id)


def offers(visit: s.Visit, screen: s.Offers, event: i.Input, house: House, new_id: CommandId) -> Turn:
    """Return what a touch does among the free appointments."""
    match event:
        case i.TurnPage(by=by):
            turned = replace(screen, page=max(0, screen.page + by), problem=None, tries=0)
            return _with_later(visit, turned, house, new_id) if by > 0 else (s.swap(visit, turned), ())
        case i.SeeHours(span=span):
            return _with_later(visit, replace(screen, span=span, page=0, problem=None, tries=0), house, new_id)
        case i.LookElsewhere(everywhere=everywhere):
            again = s.Offers(party=screen.party, everywhere=everywhere, span=screen.span, asked=new_id)
            ask = i.Ask(new_id, offers_of(screen.party, house, everywhere=everywhere))
            return s.swap(visit, again), (ask,)
        case i.ChooseOffer(slot=slot):
            chosen = next((offer for offer in screen.offers or () if offer.slot == slot), None)
            if chosen is None:
                return visit, ()
            held = replace(screen, holding=new_id, chosen=chosen, problem=None)
            return s.swap(visit, held), (i.Ask(new_id, c.Hold(slot=slot)),)
        case i.SeeOffers() if screen.asked is None:
            again = s.Offers(party=screen.party, everywhere=screen.everywhere, span=screen.span, asked=new_id)
            ask = i.Ask(new_id, offers_of(screen.party, house, everywhere=screen.everywhere))
            return s.swap(visit, again), (ask,)
        case i.LeaveWish():
            return leave_wish(visit, screen.party, house)
        case _:
            return visit, ()


def _with_later(visit: s.Visit, screen: s.Offers, house: House, new_id: CommandId) -> Turn:
    """Turn to a later page; before the visitor gets to the end, ask for what comes after it."""
    last = len(pages(screen.shown(house.zone), house.zone)) - 1
    if not screen.offers or screen.whole or screen.more is not None or not house.hub or screen.page < last:
        page = min(screen.page, max(0, last if screen.more is None else last + 1))
        return s.swap(visit, replace(screen, page=page)), ()
    return look_later(visit, screen, house, new_id)


def confirm(visit: s.Visit, screen: s.Confirm, event: i.Input, house: House, new_id: CommandId) -> Turn:
    """Return what a touch does where everything is checked."""
    match event:
        case i.Type(typed=s.Typed.PHONE):
            return s.push(visit, s.Entry(typed=s.Typed.PHONE, text=screen.contact.phone or "")), ()
        case i.Type(typed=s.Typed.NAME) if house.manner.ask_name:
            return s.push(visit, s.Entry(typed=s.Typed.NAME, text=screen.contact.name or "")), ()
        case i.ConfirmBooking():
            asked = screen.asked or new_id
            contact = screen.contact if screen.contact != c.Contact() else None
            book = c.Book(hold=screen.hold, contact=contact, language=visit.language)
            return s.swap(visit, replace(screen, asked=asked, problem=None)), (i.Ask(asked, book),)
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
        case i.Proceed() if screen.typed is s.Typed.WISH:
            return _wish(visit, screen, house, new_id)
        case i.Proceed() if visit.trail and isinstance(visit.trail[-1], s.Confirm):
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
    if screen.party is None or not complete(screen) or not house.wish:
        return visit, ()
    asked = screen.asked or new_id
    contact = c.Contact(phone=screen.text)
    wish = c.Wish(services=screen.party.services, people=screen.party.people, contact=contact)
    return s.swap(visit, replace(screen, asked=asked, problem=None)), (i.Ask(asked, wish),)
