"""The composition root of ``lobbycall booking``, the central booking backend."""

import asyncio
import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import FastAPI
from sqlalchemy.exc import DBAPIError
from starlette.concurrency import run_in_threadpool

from appliance.clock import Clock, SystemClock
from appliance.lifecycle import Supervisor, on_stop_signal, supervisor
from appliance.logs import FaultLog
from appliance.program import Program
from appliance.settings import ConfigurationError
from booking.daily import Daily
from booking.db.migrate import migrate
from booking.db.store import Store, open_engine
from booking.holding import Holding
from booking.importing import import_plans, load_plans
from booking.offering import Offering
from booking.pages.routes import Pages
from booking.plans import OfficePlan
from booking.reloading import on_reload_signal
from booking.searching import Searching
from booking.server import Heart, Server, listen
from booking.services import Services
from booking.settings import BookingSettings
from booking.shelf import Shelf
from booking.tidy import Tidy
from booking.watch import Watch
from booking.web import build_app

_LOG = logging.getLogger("booking")
_PURPOSE = "The central booking backend: appointments, slots, wishes and plans of all offices, and visitors' pages."


@dataclass(frozen=True, slots=True, kw_only=True)
class Centre:
    """A centre that is put together; `close` it after use."""

    app: FastAPI
    watch: Watch
    store: Store


def open_store(settings: BookingSettings, plans: Sequence[OfficePlan]) -> Store:
    """Open the database, bring it to the newest schema, and import the offices."""
    if settings.database_url is None:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
    store = Store(open_engine(settings.url))
    migrate(store.engine)
    import_plans(store, plans)
    return store


def build_centre(settings: BookingSettings, store: Store, clock: Clock, watchdog: Supervisor) -> Centre:
    """Put the parts together over an open database."""
    shelf = Shelf()
    faults = FaultLog(_LOG)
    offering = Offering(store, shelf, clock)
    daily = Daily(store, shelf, clock)
    watch = Watch(lambda: run_in_threadpool(offering.state))
    services = Services(
        store=store,
        offering=offering,
        holding=Holding(store, shelf, clock, settings.keep_contacts_days, settings.keep_wishes_days),
        searching=Searching(store, shelf, clock),
        daily=daily,
        watch=watch,
        tokens={str(name): token for name, token in settings.tokens.items()},
    )
    heart = Heart(store, Tidy(store, clock, settings.keep_contacts_days), faults, watchdog)
    app = build_app(services, Pages(daily, clock), faults, heart.lifespan())
    return Centre(app=app, watch=watch, store=store)


def main(arguments: Sequence[str]) -> int:
    """Run the centre until SIGTERM or SIGINT; 1 if the world failed, 2 if the configuration is wrong."""
    configured = Program("booking", _PURPOSE, BookingSettings).configure(arguments)
    if isinstance(configured, int):
        return configured
    options, settings = configured
    logging.getLogger("alembic").setLevel(logging.WARNING)
    try:
        plans = load_plans(settings, str(options.config))
    except ConfigurationError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    try:
        store = open_store(settings, plans)
    except (DBAPIError, OSError) as error:
        _LOG.error("the database cannot be opened: %s", getattr(error, "orig", None) or error)
        return 1
    try:
        on_reload_signal(options.config, store)
        return _serve(settings, store, supervisor())
    finally:
        store.close()


def _serve(settings: BookingSettings, store: Store, watchdog: Supervisor) -> int:
    try:
        socket = listen(settings.listen_host, settings.listen_port)
    except OSError as error:
        where = f"{settings.listen_host}:{settings.listen_port}"
        _LOG.error("cannot listen on %s: %s; is it taken?", where, error)
        return 1
    host, port = socket.getsockname()[:2]
    centre = build_centre(settings, store, SystemClock(), watchdog)

    def ready() -> None:
        _LOG.info("the centre answers on http://%s:%d", host, port)
        watchdog.ready()

    server = Server(centre.app, ready, centre.watch.stop)
    on_stop_signal(server.stop)
    asyncio.run(server.serve([socket]))
    watchdog.stopping()
    return 0
