"""What a clerk chooses from where an action needs one thing more. Pure."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from counter.panel import Inputs, hub_now, place_name, wall_clock
from office.catalogue import say

PARK_MINUTES = (0, 5, 10, 15, 30, 60)
"""0: until somebody calls the ticket again."""
PAUSE_REASONS = ("break", "phone", "back-office", "help")
"""Short reasons without anybody's name; the hub keeps them, no screen shows them to visitors."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its name, or the id of a text with values; `detail` likewise may be a text's id."""

    id: str
    name: str = ""
    key: str = ""
    values: Mapping[str, str | int] = field(default_factory=dict)
    detail: str = ""


def choices(inputs: Inputs, action: str) -> tuple[Choice, ...]:
    """Return what there is to choose for an action, by its name."""
    makers: Mapping[str, Callable[[Inputs], Iterator[Choice]]] = {
        "park": _park,
        "errand": _errand,
        "transfer": _transfer,
        "add_service": _more_services,
        "serve_unticketed": _unticketed,
        "pause_counter": _pause,
    }
    return tuple(makers[action](inputs))


def _park(inputs: Inputs) -> Iterator[Choice]:
    now = hub_now(inputs)
    for minutes in PARK_MINUTES:
        until = "" if now is None else wall_clock(inputs, now + timedelta(minutes=minutes))
        values: dict[str, str | int] = {"minutes": minutes, "time": until}
        yield Choice(str(minutes), key="park-minutes" if minutes else "park-open", values=values)


def _errand(inputs: Inputs) -> Iterator[Choice]:
    for errand in inputs.catalogue.errands if inputs.catalogue is not None else ():
        yield Choice(errand.id, say(errand.name, inputs.language))


def _transfer(inputs: Inputs) -> Iterator[Choice]:
    """Yield the other queues, then the other open counters, with what they are doing."""
    state, catalogue, line = inputs.state, inputs.catalogue, inputs.line
    here = state.ticket.queue if state is not None and state.ticket is not None else None
    for queue in catalogue.queues if catalogue is not None else ():
        if queue.id != here:
            yield Choice(f"queue:{queue.id}", say(queue.name, inputs.language))
    for counter in line.counters if line is not None else ():
        if counter.id != inputs.counter and counter.state != "paused":
            yield Choice(f"counter:{counter.id}", place_name(inputs, counter.id), detail=f"state-{counter.state}")


def _more_services(inputs: Inputs) -> Iterator[Choice]:
    state, catalogue = inputs.state, inputs.catalogue
    has = state.ticket.services if state is not None and state.ticket is not None else ()
    for service in catalogue.services if catalogue is not None else ():
        if service.id not in has:
            yield Choice(service.id, say(service.name, inputs.language))


def _unticketed(inputs: Inputs) -> Iterator[Choice]:
    """Yield "any", then the services of this counter's queues, then all others."""
    skills = inputs.state.skills if inputs.state is not None else ()
    services = inputs.catalogue.services if inputs.catalogue is not None else ()
    yield Choice("", key="unticketed-any")
    for service in sorted(services, key=lambda service: service.queue not in skills):
        yield Choice(service.id, say(service.name, inputs.language))


def _pause(_: Inputs) -> Iterator[Choice]:
    yield Choice("", key="pause-plain")
    for reason in PAUSE_REASONS:
        yield Choice(reason, key=f"pause-{reason}")
