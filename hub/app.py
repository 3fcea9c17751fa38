"""Composition root of the hub: `lobbycall hub`."""

import gc
import logging
import os
import signal
import sys
from collections.abc import Callable, Sequence
from functools import partial
from queue import SimpleQueue
from types import FrameType

from appliance import lifecycle
from appliance.clock import SystemClock
from appliance.mqtt import MqttInLoop, Will
from appliance.officefile import load_office
from appliance.program import Program
from appliance.settings import ConfigurationError
from hub.alone import Alone, NotAlone
from hub.arrivals import Arrivals
from hub.assembly import World, assemble
from hub.central.make import make_centre
from hub.dying import dying
from hub.encoding import UnknownEvent
from hub.items import Item, Reload, Stop
from hub.journal import Journal, NotStored, WrongJournal
from hub.records import PURPOSES
from hub.settings import CentreKind, HubSettings
from office.catalogue import Office
from office.wire.codec import Codec
from office.wire.states import HubState
from office.wire.topics import Topics

logger = logging.getLogger(__name__)


def main(arguments: Sequence[str]) -> int:
    """Run the hub until it is told to stop; 0 if all went well, 2 for what a person must mend first."""
    if arguments and arguments[0] in PURPOSES:
        from hub.records.commands import main as records  # noqa: PLC0415  # a running hub saves its memory

        return records(arguments[0], arguments[1:])
    if arguments and arguments[0] == "user":
        from hub.user_command import main as user  # noqa: PLC0415  # likewise

        return user(arguments[1:])
    configured = _program().configure(arguments)
    if isinstance(configured, int):
        return configured
    settings = configured[1]
    try:
        office = load_office(settings.office_dir)
        with Alone(settings.data_dir):
            _run(settings, office, Journal(settings.data_dir / "journal.db", dying(os.environ)))
    except (ConfigurationError, NotAlone, WrongJournal, NotStored, UnknownEvent) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


def _program() -> Program[HubSettings]:
    program = Program("hub", "The site service, sole owner of the office's day.", HubSettings)
    program.parser.epilog = "Also: " + "; ".join(f"`hub {name}`: {what}" for name, what in PURPOSES.items())
    program.parser.epilog += "; `hub user`: add, list and remove the clerks who may sign in"
    return program


def _run(settings: HubSettings, office: Office, journal: Journal) -> None:
    clock, supervisor = SystemClock(), lifecycle.supervisor()
    queue: SimpleQueue[Item] = SimpleQueue()
    topics = Topics(office.site.slug)
    arrivals = Arrivals(queue, topics, clock)
    gone = Will(topic=topics.state("hub"), payload=Codec().encode(HubState(online=False)))
    client = MqttInLoop(
        settings.broker,
        subscriptions=arrivals.subscriptions,
        fresh_only=arrivals.fresh_only,
        on_message=arrivals.message,
        on_connection=arrivals.connection,
        will=gone,
    )

    def post(item: Item) -> None:
        queue.put(item)
        client.wake()

    centre = None if settings.centre.kind is CentreKind.NONE else make_centre(settings.centre, office.site.slug)
    world = World(
        queue=queue,
        clock=clock,
        send=client.publish,
        wait=client.wait,
        post=post,
        centre=centre,
        supervisor=supervisor,
        read_office=partial(load_office, settings.office_dir),
        journal_file=settings.data_dir / "journal.db",
        clerks_file=settings.clerks_file,
        keep_days=settings.keep_days,
        resubscribe=client.resubscribe,
    )
    hub = assemble(world, office, journal, arrivals)
    _obey_signals(post)
    logger.info("the day %s of %s, %d tickets", hub.loop.day.date, office.site.slug, len(hub.loop.day.tickets))
    client.start()
    hub.start()
    _collect_seldom()
    supervisor.ready()
    try:
        hub.loop.run()
    finally:
        supervisor.stopping()
        client.stop(gone)
        hub.stop()


def _collect_seldom() -> None:
    """Leave what was built at start out of Python's search for dead cycles, and search seldom: we make hardly any."""
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def _obey_signals(post: Callable[[Item], None]) -> None:
    """SIGTERM and SIGINT end the loop, SIGHUP has the office's files read anew."""

    def reload(_number: int, _frame: FrameType | None) -> None:
        post(Reload())

    lifecycle.on_stop_signal(lambda: post(Stop()))
    signal.signal(signal.SIGHUP, reload)
