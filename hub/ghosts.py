"""Tickets that nobody holds: a kiosk asked, heard no answer, and issued from its reserve instead (DESIGN §4)."""

from dataclasses import replace

import msgspec

from hub.batch import Batch
from hub.journal import Journal, answer_key
from office import commands as c
from office.ids import ClientId, CommandId
from office.reasons import Reason
from office.wire.answers import Refusal
from office.wire.codec import Codec


class _Ticket(msgspec.Struct, frozen=True):
    id: str


class _Given(msgspec.Struct, frozen=True):
    ticket: _Ticket | None = None


def name_ghosts(
    command: c.ReportOfflineTickets, client: ClientId, journal: Journal, codec: Codec, batch: Batch
) -> c.ReportOfflineTickets:
    """Return the report with the ghost's ticket in each `instead_of`, in place of the command that made it.

    A command that the hub has not seen is answered now, so that it makes no ticket if it still comes.
    """
    return replace(
        command,
        tickets=tuple(
            ticket
            if ticket.instead_of is None
            else replace(ticket, instead_of=_ghost(ticket, client, journal, codec, batch))
            for ticket in command.tickets
        ),
    )


def _ghost(ticket: c.OfflineTicket, client: ClientId, journal: Journal, codec: Codec, batch: Batch) -> str | None:
    asked = CommandId(ticket.instead_of or "")
    key = answer_key(client, asked)
    given = batch.given.get(key) or journal.answer(key)
    if given is not None:
        found = msgspec.json.decode(given, type=_Given).ticket
        return None if found is None else found.id
    detail = f"the kiosk has issued {ticket.number} instead"
    batch.keep(key, codec.encode(Refusal(re=asked, refused=Reason.WRONG_STATE, detail=detail)))
    return None
