"""Routes that change the plan: holds, appointments, cancellations, wishes."""

from fastapi import APIRouter, Response

from booking.api.asking import Asker, Body, Key, Parts, decode, reply
from office.ids import HoldId
from office.wire.centre import BookAsked, CancelAsked, CodeAsked, Done, HoldAsked, NameAsked, WishAsked

router = APIRouter()


@router.post("/holds")
def hold(asker: Asker, key: Key, body: Body, parts: Parts) -> Response:
    """Keep a slot for 10 minutes."""
    return reply(parts.holding.hold(asker, key, decode(body, HoldAsked).slot), 201)


@router.delete("/holds/{hold_id}")
def release(asker: Asker, hold_id: str, parts: Parts) -> Response:
    """Give a hold back. Its id is a secret of the one who holds it, so any office may."""
    del asker
    parts.holding.release(HoldId(hold_id))
    return reply(Done())


@router.post("/appointments")
def book(asker: Asker, key: Key, body: Body, parts: Parts) -> Response:
    """Make an appointment of a hold."""
    return reply(parts.holding.book(asker, key, decode(body, BookAsked)), 201)


@router.post("/appointments/locate")
def locate(asker: Asker, body: Body, parts: Parts) -> Response:
    """Return an appointment of any office by its code, without name and phone."""
    del asker
    return reply(parts.holding.locate(decode(body, CodeAsked).code))


@router.post("/cancellations")
def cancel(asker: Asker, key: Key, body: Body, parts: Parts) -> Response:
    """Delete an appointment by its code."""
    parts.holding.cancel(asker, key, decode(body, CancelAsked).code)
    return reply(Done())


@router.post("/searches")
def search(asker: Asker, body: Body, parts: Parts) -> Response:
    """Find this office's appointments by name."""
    return reply(parts.searching.find(asker, decode(body, NameAsked).name))


@router.post("/wishes")
def wish(asker: Asker, key: Key, body: Body, parts: Parts) -> Response:
    """Leave a wish."""
    parts.holding.wish(asker, key, decode(body, WishAsked))
    return reply(Done(), 201)
