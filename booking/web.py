"""Builds the web application: routes, faults, headers, limits."""

import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from appliance.logs import FaultLog
from booking.api import asking, bookings, daily, plan
from booking.pages.routes import Pages, build_router
from booking.services import Services
from office.reasons import Reason, Refused

API = "/api/v1/offices/{office}"
MOST_BYTES = 1024 * 1024
"""The largest body taken."""
_LOG = logging.getLogger(__name__)
_HEADERS = {
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "x-robots-tag": "noindex, nofollow",
}
Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]


def build_app(services: Services, pages: Pages, faults: FaultLog, lifespan: Lifespan | None = None) -> FastAPI:
    """Return the application over the parts of the centre."""
    app = FastAPI(title="Lobbycall centre", docs_url=None, redoc_url=None, openapi_url=None, lifespan=lifespan)
    app.state.services = services
    for routes in (plan, bookings, daily):
        app.include_router(routes.router, prefix=API)
    app.include_router(build_router(pages))
    _add_faults(app, pages, faults)
    app.add_middleware(Guard)
    return app


def _add_faults(app: FastAPI, pages: Pages, faults: FaultLog) -> None:
    @app.exception_handler(Refused)
    async def refused(_request: Request, error: Refused) -> Response:
        return asking.refuse(error)

    @app.exception_handler(RequestValidationError)
    async def invalid(_request: Request, error: RequestValidationError) -> Response:
        wrong = "; ".join(f"{'.'.join(map(str, each['loc'][1:]))}: {each['msg']}" for each in error.errors())
        return asking.refuse(Refused(Reason.BAD_REQUEST, detail=wrong))

    @app.exception_handler(HTTPException)
    async def unknown(request: Request, error: HTTPException) -> Response:
        if request.url.path.startswith("/api/"):
            body = {"refused": Reason.BAD_REQUEST, "detail": f"{request.method} here: {error.detail}"}
            return asking.reply(body, error.status_code)
        return pages.plain(request, error.status_code)

    @app.exception_handler(SQLAlchemyError)
    async def database(_request: Request, error: SQLAlchemyError) -> Response:
        if not isinstance(error, DBAPIError | PoolTimeout):
            raise error
        # The statement and its values stay out of the log: they may hold a name.
        faults.begin("database", f"{type(error).__name__}: {getattr(error, 'orig', None) or 'no connection free'}")
        return asking.refuse(Refused(Reason.NOT_STORED, detail="the database does not answer; try again"))


class Guard:
    """Adds the security headers to every response and turns large bodies away."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand before `app`."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one connection."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = {name for name, _value in message["headers"]}
                extra = [(n.encode(), v.encode()) for n, v in _HEADERS.items() if n.encode() not in given]
                message = {**message, "headers": [*message["headers"], *extra]}
            await send(message)

        body = await _read(receive, _declared(scope))
        if body is None:
            refusal = asking.refuse(Refused(Reason.BAD_REQUEST, detail=f"the body has more than {MOST_BYTES} bytes"))
            refusal.status_code = 413
            await refusal(scope, receive, guarded)
            return
        await self._app(scope, _replay(body, receive), guarded)


def _declared(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value)
    return 0


async def _read(receive: Receive, declared: int) -> bytes | None:
    """Return the whole body, or None if it is too large."""
    body = bytearray()
    more = declared <= MOST_BYTES
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            break
        body += message.get("body", b"")
        if len(body) > MOST_BYTES:
            return None
        more = message.get("more_body", False)
    return bytes(body) if declared <= MOST_BYTES else None


def _replay(body: bytes, receive: Receive) -> Receive:
    parts = [body]

    async def again() -> Message:
        if parts:
            return {"type": "http.request", "body": parts.pop(), "more_body": False}
        return await receive()

    return again
