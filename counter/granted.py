"""What an answer of the hub already tells of the counter, before the state that follows it."""

from msgspec import structs

from counter.panel import Inputs, hub_now
from office.wire.answers import CallGiven
from office.wire.panel_states import CounterState

_AT_A_CALL = (
    "recall",
    "start_service",
    "finish",
    "no_show",
    "put_back",
    "park",
    "errand",
    "transfer",
    "add_service",
    "call_next",
)


def with_call(inputs: Inputs, given: CallGiven) -> CounterState | None:
    """Return the counter's state with the call that the hub has just granted.

    The hub tells states a moment after a call, so that displays paint it first; the clerk need not wait for that.
    """
    state, line = inputs.state, inputs.line
    row = next((row for row in line.tickets if row.id == given.ticket), None) if line is not None else None
    if state is None or row is None or (state.ticket is not None and state.ticket.id == row.id):
        return state
    called = structs.replace(row, state="called", counter=inputs.counter, attempt=row.attempt + 1)
    fresh = {"call": given.call, "called_at": hub_now(inputs), "painted": False, "spoken": False, "may": _AT_A_CALL}
    return structs.replace(state, state="called", ticket=called, **fresh)
