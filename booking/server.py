"""Runs the web application with uvicorn, cleans up beside it, feeds the watchdog, and stops cleanly."""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress

import uvicorn
from fastapi import FastAPI
from sqlalchemy.exc import DBAPIError
from starlette.concurrency import run_in_threadpool

from appliance.lifecycle import Supervisor
from appliance.logs import FaultLog
from booking.db.store import Store
from booking.tidy import Tidy
from booking.web import Lifespan

_LOG = logging.getLogger(__name__)
_ROUND_S = 5.0
_GRACE_S = 3
_BACKLOG = 256
_KEEP_ALIVE_S = 75
"""Longer than a hub is silent, so that its connection is not closed under its next request."""


class Server(uvicorn.Server):
    """A server that says when it answers and stops when it is told to. Signals are the composition root's."""

    def __init__(self, app: FastAPI, on_ready: Callable[[], None], on_stop: Callable[[], None]) -> None:
        """Call `on_ready` when requests are answered, `on_stop` when waiting ones should end."""
        config = uvicorn.Config(
            app,
            access_log=False,  # no visitor's address in logs (P-05)
            log_config=None,
            log_level="warning",
            proxy_headers=False,
            server_header=False,
            timeout_keep_alive=_KEEP_ALIVE_S,
            timeout_graceful_shutdown=_GRACE_S,
        )
        super().__init__(config)
        self._on_ready = on_ready
        self._on_stop = on_stop

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, then say so."""
        await super().startup(sockets)
        if self.started:
            self._on_ready()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals to the composition root."""
        yield

    def stop(self) -> None:
        """End long polls and requests soon, then `run` returns. May be called in a signal handler."""
        self._on_stop()
        self.should_exit = True


def listen(host: str, port: int) -> socket.socket:
    """Return a listening socket; port 0 is any free one. Raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sets TCP_NODELAY only where the protocol is named; without it each answer takes 40 ms longer.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(_BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener


class Heart:
    """The centre's own loop: tidies, asks the database whether it answers, feeds the watchdog."""

    def __init__(self, store: Store, tidy: Tidy, faults: FaultLog, supervisor: Supervisor) -> None:
        """Beat at half the watchdog's period, at most every 5 s."""
        self._store = store
        self._tidy = tidy
        self._faults = faults
        self._supervisor = supervisor
        self._period_s = min(_ROUND_S, (supervisor.watchdog_s or _ROUND_S * 2) / 2)

    def lifespan(self) -> Lifespan:
        """Return what beats as long as the application runs."""

        @asynccontextmanager
        async def beating(_app: FastAPI) -> AsyncIterator[None]:
            task = asyncio.create_task(self._beat())
            try:
                yield
            finally:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task

        return beating

    async def _beat(self) -> None:
        while True:
            await run_in_threadpool(self.round)
            # In a thread of the requests' own pool, then from their loop: so both are alive.
            self._supervisor.alive()
            await asyncio.sleep(self._period_s)

    def round(self) -> None:
        """Tidy once. A database that is away is a fault of the world: logged, and tried again."""
        try:
            self._store.ping()
            self._tidy.run()
        except DBAPIError as error:
            self._faults.begin("database", f"{type(error).__name__}: {error.orig}")
        else:
            self._faults.end("database")
