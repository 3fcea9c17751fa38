"""Open alarms and calls for help."""

from office.day import Day
from office.ticket import Help
from office.wire.panel_states import HelpEntry, HelpState
from office.wire.states import Texts


def help_state(day: Day) -> HelpState:
    """Return ``state/help``: what nobody has answered yet."""
    return HelpState(open=tuple(_entry(day, help_) for help_ in day.helps.values()))


def _entry(day: Day, help_: Help) -> HelpEntry:
    return HelpEntry(
        id=help_.id,
        kind=help_.kind,
        client=help_.client,
        counter=help_.counter,
        place=_place(day, help_),
        at=help_.at,
        escalated_at=help_.escalated_at,
    )


def _place(day: Day, help_: Help) -> Texts:
    if help_.counter is not None:
        return day.directory.counters[help_.counter].name
    device = day.directory.devices.get(help_.client)
    if device is not None and device.place:
        return device.place
    return {day.language(): help_.place} if help_.place else {}
