"""What all routes share: who asks, reading bodies, answering, refusing."""

import secrets
from collections.abc import Mapping
from typing import Annotated, TypeVar, cast

import msgspec
from fastapi import Depends, Header, Request, Response

from appliance.settings import Secret
from booking.given import check_key
from booking.services import Services
from office.ids import CommandId, OfficeSlug
from office.reasons import Reason, Refused
from office.wire.centre import KEY_HEADER, Refusal

T = TypeVar("T")
_STATUS = {
    Reason.BAD_REQUEST: 400,
    Reason.NOT_ALLOWED: 401,
    Reason.UNKNOWN_SERVICE: 404,
    Reason.UNKNOWN_CODE: 404,
    Reason.NOT_STORED: 503,
}
_CONFLICT = 409


def services_of(request: Request) -> Services:
    """Return the parts of the centre that the composition root has built."""
    return cast("Services", request.app.state.services)


def reply(answer: object, status: int = 200) -> Response:
    """Return a JSON response."""
    return Response(msgspec.json.encode(answer), status, media_type="application/json")


def refuse(refused: Refused) -> Response:
    """Return a refusal with the status that fits its reason."""
    body = Refusal(refused=refused.reason, detail=refused.detail)
    return reply(body, _STATUS.get(refused.reason, _CONFLICT))


async def read_body(request: Request) -> bytes:
    """Return the request's body; the size is limited further out."""
    return await request.body()


def decode(body: bytes, kind: type[T]) -> T:
    """Read JSON as `kind`. Raises Refused that names the field which is wrong."""
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Refused(Reason.BAD_REQUEST, detail=str(error)) from None


def asking_office(office: str, request: Request) -> OfficeSlug:
    """Return the office in the path if the bearer token is its own. Raises Refused."""
    scheme, _blank, token = request.headers.get("authorization", "").partition(" ")
    expected = _token(services_of(request).tokens, office)
    given = token.strip().encode()
    if scheme.lower() != "bearer" or expected is None or not secrets.compare_digest(given, expected.encode()):
        raise Refused(Reason.NOT_ALLOWED, detail="the bearer token is not that of this office")
    return OfficeSlug(office)


def _token(tokens: Mapping[str, Secret], office: str) -> str | None:
    return tokens.get(office) or None


def request_key(key: Annotated[str, Header(alias=KEY_HEADER)]) -> CommandId:
    """Return the request's idempotency key. Raises Refused."""
    return check_key(key)


Asker = Annotated[OfficeSlug, Depends(asking_office)]
Body = Annotated[bytes, Depends(read_body)]
Key = Annotated[CommandId, Depends(request_key)]
Parts = Annotated[Services, Depends(services_of)]
