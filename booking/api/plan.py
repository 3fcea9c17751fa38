"""Routes that read: what the centre can, offers, the plan of the day."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, Field
from starlette.concurrency import run_in_threadpool

from booking.api.asking import Asker, Parts, reply
from booking.offering import Wanted
from office.ids import OfficeSlug, ServiceId
from office.wire.centre import MOST_WAIT_S, Able, OffersFound

router = APIRouter()
CAN = ("offers", "hold", "book", "wish")


@router.get("")
def able(asker: Asker) -> Response:
    """Tell what this centre offers; also shows a hub that its token is right."""
    del asker
    return reply(Able(can=CAN))


class OffersQuery(BaseModel):
    """The query of ``GET offers``."""

    service: list[str]
    office: list[str] = Field(default_factory=list)
    first: date | None = Field(default=None, alias="from")
    to: date | None = None
    people: int = 1
    limit: int = 60


@router.get("/offers")
def offers(asker: Asker, parts: Parts, query: Annotated[OffersQuery, Query()]) -> Response:
    """Return free slots, earliest first."""
    wanted = Wanted(
        services=tuple(map(ServiceId, query.service)),
        people=query.people,
        offices=tuple(map(OfficeSlug, query.office)),
        first=query.first,
        last=query.to,
        limit=query.limit,
    )
    return reply(OffersFound(offers=parts.offering.offers(asker, wanted)))


@router.get("/plan")
async def plan(asker: Asker, parts: Parts, day: date, token: str = "", wait: float = 0.0) -> Response:
    """Return the day's plan if it differs from the state `token`, else 204 after `wait` seconds without a change."""
    look = parts.offering.token

    async def is_new() -> bool:
        return await run_in_threadpool(look, asker, day) != token

    if not await parts.watch.changed(is_new, min(max(wait, 0.0), MOST_WAIT_S)):
        return Response(status_code=204)
    return reply(await run_in_threadpool(parts.offering.plan, asker, day))
