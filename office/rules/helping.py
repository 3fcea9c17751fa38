"""A clerk's silent alarm and a visitor's call for help (DESIGN §3)."""

from office import commands as c
from office import events as e
from office.case import Case
from office.ids import CounterId, HelpId
from office.reasons import Reason, Refused
from office.rules.who import bad, own_counter

LONGEST_PLACE = 200


def raise_alarm(case: Case, command: c.RaiseAlarm) -> tuple[e.Event, ...]:
    """Raise a silent alarm. One that is open at the same place already stands."""
    counter = command.counter
    if counter is not None:
        own_counter(case, counter)
    elif len(case.sender.counters) == 1:
        counter = case.sender.counters[0]
    return _called(case, "alarm", counter, "")


def call_help(case: Case, command: c.CallHelp) -> tuple[e.Event, ...]:
    """Ask for a person to come to a kiosk."""
    if len(command.place) > LONGEST_PLACE:
        raise bad(f"`place` has at most {LONGEST_PLACE} characters")
    return _called(case, "help", None, command.place)


def _called(case: Case, kind: str, counter: CounterId | None, place: str) -> tuple[e.Event, ...]:
    client = case.sender.client
    if any((h.kind, h.client, h.counter) == (kind, client, counter) for h in case.day.helps.values()):
        return ()
    help_id = HelpId(case.draws.id)
    return (e.HelpCalled(at=case.now, help=help_id, kind=kind, client=client, counter=counter, place=place),)


def answer_help(case: Case, command: c.AnswerHelp) -> tuple[e.Event, ...]:
    """Somebody comes."""
    if command.help not in case.day.helps:
        raise Refused(Reason.WRONG_STATE, detail="this call is answered already, or never was")
    return (e.HelpAnswered(at=case.now, help=command.help, by=case.sender.client),)
