"""Puts the hub's parts together around a clock, a centre and a way to send; tests give their own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from appliance.clock import Clock
from appliance.lifecycle import Supervisor
from hub.announcing import Announcer
from hub.arrivals import Arrivals
from hub.asking import Asking
from hub.central.none import NoCentre
from hub.central.port import Centre
from hub.centre_work import CentreWork
from hub.clerks import CLERKS, Clerks
from hub.encoding import Events
from hub.floods import Floods, Resubscribe
from hub.health import Health
from hub.items import CentreSeen, Item
from hub.journal import Journal
from hub.listening import Listening
from hub.loop import Loop
from hub.planning import Planning
from hub.pressing import Presses
from hub.publishing import Sender, States
from hub.rejects import Rejects
from hub.reloading import Reloading
from hub.restoring import restore
from hub.screens import Screens
from hub.signing_in import SigningIn
from hub.slips import Slips
from hub.steady_clock import SteadyClock
from hub.sync import PUSHED, Outbox, Plans, Sync, place_from
from hub.upkeep import Upkeep
from office.catalogue import Office
from office.ids import CounterId
from office.wire.codec import Codec
from office.wire.devices import LastPress
from office.wire.states import CentreState
from office.wire.topics import Topics


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What the hub meets. `centre` is None where the office has none."""

    queue: "SimpleQueue[Item]"
    clock: Clock
    send: Sender
    wait: Callable[[float], None]
    """Serves the broker's connection for so many seconds, or until something has come."""
    post: Callable[[Item], None]
    """Puts an item into the queue and ends the wait; from any thread."""
    centre: Centre | None
    supervisor: Supervisor
    read_office: Callable[[], Office]
    journal_file: Path
    clerks_file: Path | None = None
    """None: ``clerks.json`` beside the journal."""
    keep_days: int = 90
    resubscribe: Resubscribe = lambda _subscriptions, _fresh_only: None
    """Changes what is heard of the broker."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hub:
    """The loop and the workers beside it."""

    loop: Loop
    sync: Sync | None
    centre_work: CentreWork

    def start(self) -> None:
        """Start the workers."""
        self.centre_work.start()
        if self.sync is not None:
            self.sync.start()

    def stop(self) -> None:
        """Tell the workers to end."""
        self.centre_work.stop()
        self.loop.asking.signing_in.stop()
        if self.sync is not None:
            self.sync.stop()
        self.loop.journal.close()


def assemble(world: World, office: Office, journal: Journal, arrivals: Arrivals) -> Hub:
    """Restore the day and build everything around it. Raises UnknownEvent."""
    codec, encoding, topics = Codec(), Events(), Topics(office.site.slug)
    send, post = world.send, world.post
    last_day = journal.last_day()
    clock = SteadyClock(world.clock, None if last_day is None else journal.last_at(last_day))
    day = restore(journal, encoding, office, clock.now().astimezone(office.site.zone).date())
    rejects, last_presses = Rejects(clock), dict[CounterId, LastPress]()
    screens = Screens(
        day=day,
        states=States(send, clock, codec),
        topics=topics,
        clock=clock,
        health=Health(),
        last_presses=last_presses,
        centre=CentreState(online=False, since=clock.now()),
    )
    screens.add_topics()
    centre = world.centre
    centre_work = CentreWork(centre or NoCentre(), post)
    clerks = Clerks(world.clerks_file or world.journal_file.with_name(CLERKS))
    signing_in = SigningIn(clerks=clerks, clock=clock, post=post)
    announcer = Announcer(send=send, topics=topics, codec=codec)
    sync = None if centre is None else _sync(world, centre, office, journal, encoding)
    loop = Loop(
        queue=world.queue,
        day=day,
        journal=journal,
        encoding=encoding,
        codec=codec,
        clock=clock,
        topics=topics,
        send=send,
        wait=world.wait,
        supervisor=world.supervisor,
        floods=Floods(arrivals=arrivals, clock=clock, resubscribe=world.resubscribe),
        asking=Asking(
            journal=journal,
            codec=codec,
            clock=clock,
            rejects=rejects,
            centre=centre_work,
            slips=Slips(send=send, topics=topics, codec=codec),
            announcer=announcer,
            centre_seen=CentreSeen(online=False, detail="the centre was not reached yet"),
            signing_in=signing_in,
        ),
        presses=Presses(
            journal=journal, codec=codec, clock=clock, rejects=rejects, light=screens.light, last=last_presses
        ),
        listening=Listening(codec=codec, rejects=rejects, health=screens.health, changed=screens.health_changed),
        announcer=announcer,
        planning=Planning(booking=screens.booking_is, conflict=screens.conflict),
        screens=screens,
        sync=sync,
        upkeep=Upkeep(journal=journal, clock=clock, keep_days=world.keep_days, has_centre=centre is not None),
        read_anew=Reloading(read=world.read_office, journal=journal, encoding=encoding),
    )
    return Hub(loop=loop, sync=sync, centre_work=centre_work)


def _sync(world: World, centre: Centre, office: Office, journal: Journal, encoding: Events) -> Sync:
    post = world.post
    outbox = Outbox(
        centre,
        post,
        office=office.site.slug,
        file=world.journal_file,
        events=encoding,
        clock=world.clock,
        place=place_from(journal.note(PUSHED)),
    )
    return Sync(Plans(centre, post), outbox, post, public=bool(office.site.public_url))
