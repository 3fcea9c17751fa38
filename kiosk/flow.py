"""The visit as a state machine: `advance` is its only door. No clock, no random, no Qt.

Whatever a visitor does, each screen has a way on or back, and what is asked of the hub always ends in an
outcome (the asker sees to it), so nobody is caught. Timeouts are inputs: the shell waits as long as
`patience` says after the last touch and then tells `TimeUp`.
"""

from dataclasses import replace

from kiosk import appointing, codes, helping, mine, wanting
from kiosk import inputs as i
from kiosk import screens as s
from kiosk.house import House
from kiosk.turn import Turn, given_back, leave
from office import commands as c
from office.ids import CommandId
from office.wire.answers import HoldGiven

IDLE_S = 45.0
"""Without a touch for so long, the warning comes up."""
WARNING_S = 25.0
"""How long the warning stays: at least 20 s (norms.md A-05)."""
TAKEN_S = 20.0
"""So soon comes the warning where the visitor has what they came for, and it is on paper."""
PRINTING_S = 12.0
"""A slip that has not come by then counts as missing."""
UNSURE_S = 60.0
"""So late comes the warning where a printer can't tell whether there is a slip."""
NOTED_S = 300.0
"""So late comes the warning over a number without a slip, which stays until taken note of, but not for ever."""
LISTENING = 3.0
"""So many times longer is everything for a visitor who listens to the screen: a ticket is spoken in full (A-11)."""

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


def warning_s(visit: s.Visit) -> float:
    """Return how long the warning stays for this visitor."""
    return WARNING_S * (LISTENING if visit.speech else 1.0)


def _patience(visit: s.Visit) -> float | None:
    screen = visit.screen
    if s.pending(screen) is not None or visit.help is s.Help.CALLING or visit == s.fresh(visit.home):
        return None
    if visit.warned:
        return WARNING_S
    match screen:
        case s.Issued(slip=slip) | s.Booked(slip=slip):
            return _SLIP_WAITS[slip]
        case s.Cancelled() | s.Wished():
            return TAKEN_S
        case _:
            return IDLE_S


def advance(visit: s.Visit, event: i.Input, house: House, new_id: CommandId) -> Turn:
    """Return the visit after `event`, and what is to be done. What does not fit the screen changes nothing."""
    match event:
        case i.Answered(re=re) if re == visit.help_asked:
            return helping.settle(visit, event), ()
        case i.Answered():
            return _settle(visit, event, house, new_id)
        case i.QueuesMoved():
            return mine.watch(visit, house, new_id)
        case i.SlipIs():
            return _slip(visit, event), ()
        case i.TimeUp():
            return _time_up(visit, new_id)
        case i.Touch.BACK if visit.warned:
            return replace(visit, warned=False), ()
        case _:
            return _touch(replace(visit, warned=False), event, house, new_id)


def _slip(visit: s.Visit, event: i.SlipIs) -> s.Visit:
    """Note it on its screen, also on one that Back leads to."""

    def told(screen: s.Screen) -> s.Screen:
        match screen:
            case s.Issued(job=event.job) | s.Booked(job=event.job):
                return replace(screen, slip=event.state)
            case s.Choice(job=event.job):
                return replace(screen, needs=event.state)
            case _:
                return screen

    return replace(visit, screen=told(visit.screen), trail=tuple(told(screen) for screen in visit.trail))


def _time_up(visit: s.Visit, new_id: CommandId) -> Turn:
    if s.pending(visit.screen) is not None or visit.help is s.Help.CALLING:
        return visit, ()
    match visit.screen:
        case (s.Issued(slip=s.SlipState.PRINTING) | s.Booked(slip=s.SlipState.PRINTING)) as screen:
            return replace(visit, screen=replace(screen, slip=s.SlipState.MISSING)), ()
        case _:
            only_woken = visit == replace(s.fresh(visit.home), woken=True)
            return leave(visit, new_id) if visit.warned or only_woken else (replace(visit, warned=True), ())


def _touch(visit: s.Visit, event: i.Input, house: House, new_id: CommandId) -> Turn:
    if (changed := _look(visit, event)) is not None:
        return changed, ()
    if event is i.Touch.CALL_FOR_HELP:
        return helping.call(visit, house, new_id)
    if visit.help is not s.Help.NONE and event is not i.Touch.START_OVER and not isinstance(event, i.Scanned):
        return (helping.noted(visit) if event in {i.Touch.HELP_NOTED, i.Touch.BACK} else visit), ()
    if event is not i.Touch.STILL_HERE:
        visit = replace(visit, languages=False)
    if s.pending(visit.screen) is not None:
        return visit, ()
    match event:
        case i.Touch.START_OVER:
            return leave(visit, new_id)
        case i.Touch.BACK:
            return _back(visit, new_id)
        case i.Scanned(code=code):
            return codes.scanned(visit, code, house, new_id)
        case _:
            return _on_screen(visit, event, house, new_id)


def _look(visit: s.Visit, event: i.Input) -> s.Visit | None:
    """Language and modes can be changed at any time, also while an answer is waited for."""
    match event:
        case i.ChooseLanguage(language=language):
            return replace(visit, language=language, languages=False)
        case i.Touch.SEE_LANGUAGES:
            return replace(visit, languages=not visit.languages)
        case i.Switch(way=way):
            return replace(visit, modes=visit.modes.switched(way))
        case i.Touch.WAKE:
            return replace(visit, woken=True)
        case i.Speak(on=on):
            return replace(visit, speech=on)
        case i.Touch.BACK if visit.languages:
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
        case ((s.Choice() | s.Notice()), i.Touch.SEE_OFFERS):
            return appointing.see_offers(visit, house, new_id)
        case ((s.Choice(party=party) | s.Notice(party=party)), i.Touch.LEAVE_WISH) if party is not None:
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
            return codes.act(visit, screen, event, house, new_id)
        case s.CancelCheck() as screen, _:
            return codes.cancel(visit, screen, event, house, new_id)
        case s.NotCheckedIn(), i.Look(purpose=purpose) if not house.manner.check_in_only:
            return s.push(visit, s.Services(purpose=purpose)), ()
        case s.NotCheckedIn(), i.EnterCode(use=s.CodeUse.FIND):
            return s.push(visit, s.Code(use=s.CodeUse.FIND)), ()
        case s.Mine() as screen, _:
            return mine.act(visit, screen, event, house, new_id)
        case _:
            return visit, ()


def _back(visit: s.Visit, new_id: CommandId) -> Turn:
    if not visit.trail:
        return leave(visit, new_id)
    before = visit.trail[-1]
    undone = given_back(replace(visit, trail=()), new_id)
    return replace(visit, screen=before, trail=visit.trail[:-1]), undone


def _settle(visit: s.Visit, event: i.Answered, house: House, new_id: CommandId) -> Turn:  # a case a screen
    """Take an outcome. One that nobody waits for any more changes nothing, but a late hold is given back."""
    match visit.screen:
        case s.Choice(asked=asked, beyond=beyond) as choice if event.re in {asked, beyond}:
            return wanting.settle_choice(visit, choice, event, house), ()
        case s.Issuing(asked=asked) as issuing if asked == event.re:
            return wanting.settle_issuing(visit, issuing, event, house, new_id)
        case s.Offers(asked=asked, more=more, holding=holding) as screen if event.re in {asked, more, holding}:
            return appointing.settle_offers(visit, screen, event, house, new_id)
        case s.Confirm(asked=asked) as confirm if asked == event.re:
            return appointing.settle_confirm(visit, confirm, event, house, new_id)
        case s.Entry(asked=asked) as entry if asked == event.re:
            return appointing.settle_entry(visit, entry, event), ()
        case s.Code(asked=asked) as code if asked == event.re:
            return codes.settle(visit, code, event, house, new_id)
        case s.CancelCheck(asked=asked) as check if asked == event.re:
            return codes.settle_cancel(visit, check, event), ()
        case s.Mine(asked=asked, watched=watched) as ticket if event.re in {asked, watched}:
            return mine.settle(visit, ticket, event), ()
    if isinstance(event.outcome, HoldGiven):
        return visit, (i.Ask(new_id, c.Release(hold=event.outcome.hold)),)
    return visit, ()
