"""The visit as a state machine: `advance` is its only door. No clock, no random, no Qt.

Whatever a visitor does, each screen has a way on or back, and what is asked of the hub always ends in an
outcome (the asker sees to it), so nobody is caught. Timeouts are inputs: the shell waits as long as
`patience` says after the last touch and then tells `TimeUp`.
"""

from dataclasses import replace

from kiosk import appointing, helping, mine, wanting
from kiosk import inputs as i
from kiosk import screens as s
from kiosk.house import House
from kiosk.outcomes import Turn, leave, settle
from office import commands as c
from office.ids import CommandId

LANGUAGE_S = 30.0
"""What somebody chose at the start screen who went away (language, colours) is forgotten after so long."""
IDLE_S = 45.0
"""Without a touch for so long, the warning comes up."""
WARNING_S = 25.0
"""How long the warning stays: at least 20 s (norms.md A-05)."""
TAKEN_S = 15.0
"""A ticket or booking whose slip has come makes room for the next visitor."""
PRINTING_S = 12.0
"""A slip that has not come by then counts as missing."""
UNSURE_S = 60.0
"""A printer that can't tell leaves the number on the screen for so long."""
NOTED_S = 300.0
"""A number without a slip stays until taken note of, but not for ever."""
LISTENING = 3.0
"""So many times longer is everything for a visitor who listens to the screen: a ticket is spoken in full (A-11)."""
LONGEST_CODE = 16
LONGEST_SCAN = 64

_SLIP_WAITS = {
    s.SlipState.PRINTING: PRINTING_S,
    s.SlipState.PRINTED: TAKEN_S,
    s.SlipState.UNSURE: UNSURE_S,
    s.SlipState.MISSING: NOTED_S,
}


def patience(visit: s.Visit) -> float | None:
    """Return after how many seconds without a touch `TimeUp` is due; None: never. Who listens gets more time."""
    seconds = _patience(visit)
    printing = isinstance(visit.screen, s.Issued | s.Booked) and visit.screen.slip is s.SlipState.PRINTING
    return seconds * LISTENING if seconds is not None and visit.speech and not printing else seconds


def _patience(visit: s.Visit) -> float | None:
    screen = visit.screen
    if s.pending(screen) is not None or visit.help is s.Help.CALLING:
        return None
    match screen:
        case s.Start():
            return None if visit == s.fresh(visit.home) else LANGUAGE_S
        case s.Issued(slip=slip) | s.Booked(slip=slip):
            return _SLIP_WAITS[slip]
        case s.Cancelled() | s.Wished():
            return TAKEN_S
        case _:
            return WARNING_S if visit.warned else IDLE_S


def advance(visit: s.Visit, event: i.Input, house: House, new_id: CommandId) -> Turn:
    """Return the visit after `event`, and what is to be done. What does not fit the screen changes nothing."""
    match event:
        case i.Answered(re=re) if re == visit.help_asked:
            return helping.settle(visit, event), ()
        case i.Answered(re=re) if isinstance(visit.screen, s.Mine) and re in {visit.screen.asked, visit.screen.watched}:
            return mine.settle(visit, visit.screen, event), ()
        case i.Answered():
            return settle(visit, event, house, new_id)
        case i.QueuesMoved():
            return mine.watch(visit, house, new_id)
        case i.SlipIs():
            return _slip(visit, event), ()
        case i.TimeUp():
            return _time_up(visit, new_id)
        case i.Back() if visit.warned:
            return replace(visit, warned=False), ()
        case _:
            return _touch(replace(visit, warned=False), event, house, new_id)


def _slip(visit: s.Visit, event: i.SlipIs) -> s.Visit:
    match visit.screen:
        case (s.Issued(job=job) | s.Booked(job=job)) as screen if job == event.job:
            return replace(visit, screen=replace(screen, slip=event.state))
        case _:
            return visit


def _time_up(visit: s.Visit, new_id: CommandId) -> Turn:
    if s.pending(visit.screen) is not None or visit.help is s.Help.CALLING:
        return visit, ()
    match visit.screen:
        case (s.Issued(slip=s.SlipState.PRINTING) | s.Booked(slip=s.SlipState.PRINTING)) as screen:
            return replace(visit, screen=replace(screen, slip=s.SlipState.MISSING)), ()
        case s.Start() | s.Issued() | s.Booked() | s.Cancelled() | s.Wished():
            return leave(visit, new_id)
        case _:
            return leave(visit, new_id) if visit.warned else (replace(visit, warned=True), ())


def _touch(visit: s.Visit, event: i.Input, house: House, new_id: CommandId) -> Turn:
    if (changed := _look(visit, event)) is not None:
        return changed, ()
    if isinstance(event, i.CallForHelp):
        return helping.call(visit, house, new_id)
    if visit.help is not s.Help.NONE and not isinstance(event, i.StartOver | i.Scanned):
        return (helping.noted(visit) if isinstance(event, i.HelpNoted | i.Back) else visit), ()
    if not isinstance(event, i.StillHere):
        visit = replace(visit, languages=False)
    if s.pending(visit.screen) is not None:
        return visit, ()
    match event:
        case i.StartOver():
            return leave(visit, new_id)
        case i.Back():
            return _back(visit, new_id)
        case i.Scanned(code=code):
            return _scanned(visit, code, house, new_id)
        case _:
            return _on_screen(visit, event, house, new_id)


def _look(visit: s.Visit, event: i.Input) -> s.Visit | None:
    """Language and modes can be changed at any time, also while an answer is waited for."""
    match event:
        case i.ChooseLanguage(language=language):
            return replace(visit, language=language, languages=False)
        case i.SeeLanguages():
            return replace(visit, languages=not visit.languages)
        case i.Switch(way=way):
            return replace(visit, modes=visit.modes.switched(way))
        case i.Wake():
            return replace(visit, woken=True)
        case i.Speak(on=on):
            return replace(visit, speech=on)
        case i.Back() if visit.languages:
            return replace(visit, languages=False)
        case _:
            return None


def _on_screen(  # noqa: C901, PLR0912  # one case a screen, nothing else
    visit: s.Visit, event: i.Input, house: House, new_id: CommandId
) -> Turn:
    """What a touch does depends on the screen it was made on."""
    match visit.screen, event:
        case s.Start(), i.Look(purpose=purpose) if not house.manner.check_in_only:
            return s.push(visit, s.Services(purpose=purpose)), ()
        case s.Start(), i.EnterCode(use=use):
            return s.push(visit, s.Code(use=use)), ()
        case s.Services() as screen, _:
            return wanting.services(visit, screen, event, house, new_id)
        case ((s.Choice() | s.Notice()), i.SeeOffers()):
            return appointing.see_offers(visit, house, new_id)
        case ((s.Choice(party=party) | s.Notice(party=party)), i.LeaveWish()) if party is not None:
            return appointing.leave_wish(visit, party, house)
        case s.Choice() as screen, _:
            return wanting.choice(visit, screen, event, house, new_id)
        case s.Photo() as screen, _:
            return wanting.photo(visit, screen, event, house, new_id)
        case s.Assist() as screen, _:
            return wanting.assist(visit, screen, event, house, new_id)
        case s.Issuing() as screen, _:
            return wanting.issuing(visit, screen, event)
        case s.Offers() as screen, _:
            return appointing.offers(visit, screen, event, house, new_id)
        case s.Confirm() as screen, _:
            return appointing.confirm(visit, screen, event, house, new_id)
        case s.Entry() as screen, _:
            return appointing.entry(visit, screen, event, house, new_id)
        case s.Code() as screen, _:
            return _code(visit, screen, event, house, new_id)
        case s.NotCheckedIn(), i.Look(purpose=purpose) if not house.manner.check_in_only:
            return s.push(visit, s.Services(purpose=purpose)), ()
        case s.Mine() as screen, _:
            return mine.act(visit, screen, event, house, new_id)
        case _:
            return visit, ()


def _back(visit: s.Visit, new_id: CommandId) -> Turn:
    if not visit.trail:
        return leave(visit, new_id)
    before = visit.trail[-1]
    effects = s.given_back(replace(visit, trail=()))
    asks = tuple(i.Ask(new_id, c.Release(hold=hold)) for hold in effects)
    return replace(visit, screen=before, trail=visit.trail[:-1]), asks


def _code(visit: s.Visit, screen: s.Code, event: i.Input, house: House, new_id: CommandId) -> Turn:
    match event:
        case i.TypeCode(character=character) if len(screen.code) < LONGEST_CODE:
            return s.swap(visit, s.typed(screen, screen.code + character)), ()
        case i.EraseCode():
            return s.swap(visit, s.typed(screen, screen.code[:-1])), ()
        case i.OfferAssistance() if house.can_assist and screen.use is s.CodeUse.CHECK_IN:
            return s.push(visit, s.Assist(chosen=screen.assistance)), ()
        case i.SubmitCode() if screen.code:
            return _submit(visit, screen, house, new_id)
        case _:
            return visit, ()


def _submit(visit: s.Visit, screen: s.Code, house: House, new_id: CommandId) -> Turn:
    if not house.hub:
        return s.swap(visit, replace(screen, problem=s.Problem("hub_away"))), ()
    asked = screen.asked or new_id
    command: c.Command = c.CancelAppointment(code=screen.code)
    if screen.use is s.CodeUse.CHECK_IN:
        assistance = s.in_order(screen.assistance)
        command = c.CheckIn(code=screen.code, language=visit.language, assistance=assistance)
    elif screen.use is s.CodeUse.FIND:
        command = c.FindTicket(code=screen.code)
    return s.swap(visit, replace(screen, asked=asked, problem=None)), (i.Ask(asked, command),)


def _scanned(visit: s.Visit, code: str, house: House, new_id: CommandId) -> Turn:
    """A scan checks in or finds a ticket wherever the visitor stands, except while an appointment is held for them."""
    match visit.screen:
        case s.Confirm() | s.Entry() | s.Issuing():
            return visit, ()
        case s.Code(use=s.CodeUse.CANCEL):
            return s.swap(visit, s.Code(use=s.CodeUse.CANCEL, code=code[:LONGEST_CODE])), ()
        case s.Issued() | s.Booked():
            visit = s.fresh(visit.home)
    known = next((one.assistance for one in (visit.screen, *visit.trail[-1:]) if isinstance(one, s.Code)), frozenset())
    at_start = replace(visit, screen=s.Start(), trail=(), help=s.Help.NONE)
    screen = s.Code(use=mine.use_of(code), code=code[:LONGEST_SCAN], assistance=known)
    return _submit(s.push(at_start, screen), screen, house, new_id)
