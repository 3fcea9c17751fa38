"""Routes by which a hub tells of its day."""

from fastapi import APIRouter, Response

from booking.api.asking import Asker, Body, Parts, decode, reply
from office.wire.centre import Done, EventsSent, LineShown

router = APIRouter()


@router.post("/events")
def take_events(asker: Asker, body: Body, parts: Parts) -> Response:
    """Store events in order, each id once."""
    parts.daily.take_events(asker, decode(body, EventsSent).events)
    return reply(Done())


@router.put("/line")
def show_line(asker: Asker, body: Body, parts: Parts) -> Response:
    """Replace what the office's status pages show."""
    parts.daily.show_line(asker, decode(body, LineShown))
    return reply(Done())
