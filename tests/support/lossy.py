"""Kiosks over a line that loses and doubles what it carries, against a whole hub; both can crash at any moment."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from appliance.asking import Asker
from kiosk import inputs as i
from kiosk import screens as s
from kiosk.host import Host
from kiosk.house import House, with_catalogue, with_hub, with_queues
from kiosk.reserve import Reserve
from kiosk.reserve_desk import ReserveDesk
from office.catalogue import Device, Office, Role
from office.ids import ClientId, Language, ServiceId
from office.slip import Slip
from office.wire.codec import Codec
from office.wire.states import CatalogueState, HubState, QueuesState
from support.offices import at, small_office
from support.rig import Rig
from support.still import StillClock, Wire

CODEC = Codec()
KIOSKS = ("kiosk-1", "kiosk-2")


def two_kiosk_office(limit: int = 12) -> Office:
    """Return the small office with two kiosks, and few places in the queue of ID cards."""
    office = small_office()
    main, *others = office.queues
    assert main.walk_in is not None
    few = replace(main, walk_in=replace(main.walk_in, limit=limit, batches=()))
    second = Device(client=ClientId("kiosk-2"), role=Role.KIOSK, place={Language("de"): "Hof"})
    return replace(office, queues=(few, *others), devices=(*office.devices, second))


class PowerCut(Exception):
    """The kiosk ends here and now."""


class Disk:
    """Keeps the reserve as bytes: what comes back is what a file would hold. `cut_in` saves from now, the power goes."""

    def __init__(self) -> None:
        self.content = CODEC.encode(Reserve())
        self.cut_in = 0

    def load(self) -> Reserve:
        return CODEC.decode(self.content, Reserve)

    def save(self, reserve: Reserve) -> None:
        self.content = CODEC.encode(reserve)
        self.cut_in -= 1
        if self.cut_in == 0:
            raise PowerCut


@dataclass
class Spooler:
    """The printer: what came in is lost by a crash, what is in the spool comes out, each job once."""

    inbox: list[tuple[str, Slip]] = field(default_factory=list)
    papers: dict[str, Slip] = field(default_factory=dict)

    def print(self, job_id: str, slip: Slip) -> None:
        self.inbox.append((job_id, slip))

    def work(self) -> list[str]:
        """Print what came in; return the jobs that are proven now."""
        new = [(job, slip) for job, slip in self.inbox if job not in self.papers]
        self.inbox.clear()
        self.papers.update(new)
        return [job for job, _ in new]


class LossyKiosk:
    """One kiosk: its screen is touched, its messages wait in `out` and `back` for the test to carry or lose."""

    def __init__(self, client: str, clock: StillClock) -> None:
        self.client = client
        self.clock = clock
        self.disk, self.printer = Disk(), Spooler()
        self.out: list[bytes] = []
        self.back: list[bytes] = []
        self.house = House(broker=True, hub=True)
        self.boot()

    def boot(self) -> None:
        """Begin from the disk alone: at first, or after a crash."""
        self.out, self.back = [], []
        self.disk.cut_in = 0
        self.printer.inbox.clear()
        self.asker = Asker(self.out.append, self.clock, CODEC)
        self.desk = ReserveDesk(
            line=self.asker,
            printer=self.printer,
            store=self.disk,
            clock=self.clock,
            per_queue=3,
            house=lambda: self.host.house,
        )
        self.host = Host(
            home=Language("de"),
            line=self.desk,
            printer=self.desk,
            clock=self.clock,
            on_change=lambda: None,
            wait=lambda _seconds: None,
        )
        self.host.see(self.house)

    def see(self, house: House) -> None:
        self.house = replace(house, spare=self.desk.spare())
        self.host.see(self.house)

    def set_hub(self, online: bool) -> None:
        self.see(replace(self.house, hub=online))
        self.tick()

    def tick(self) -> None:
        self.asker.tick()
        self.desk.tick()
        self.see(self.house)

    def want(self, service: ServiceId) -> None:
        """Touch what a visitor without an appointment touches."""
        self.host.take(i.Touch.START_OVER)
        touches = (
            i.Look(s.Purpose.WALK_IN),
            i.ChooseService(service),
            i.TakeTicket(),
            i.HasPhoto(yes=True),
            i.Touch.PROCEED,
        )
        for touch in touches:
            self.host.take(touch)

    def hear(self, payload: bytes) -> None:
        self.asker.answered(payload)


class LossyHall:
    """The hub and its kiosks."""

    def __init__(self, folder: Path, office: Office) -> None:
        self.clock = StillClock(at("08:30"))
        self.rig = Rig(folder / "data", self.clock, Wire(), office=office)
        self.codec = Codec()
        self.kiosks = [LossyKiosk(client, self.clock) for client in KIOSKS]
        self.turn()
        self.pass_s(1)

    def turn(self) -> None:
        """Let the hub work; keep its answers on the way, and tell the screens its state."""
        self.rig.turn()
        self.share()

    def share(self) -> None:
        """Bring the hub's states to the kiosks that hear it."""
        for topic, payload, _retain, _expiry in self.rig.wire.sent:
            name = topic.removeprefix(f"lobbycall/{self.rig.office.site.slug}/")
            for kiosk in self.kiosks:
                if name == f"answer/{kiosk.client}":
                    kiosk.back.append(payload)
                elif name == "state/queues":
                    kiosk.see(with_queues(kiosk.house, self.codec.decode(payload, QueuesState)))
                elif name == "state/catalogue":
                    kiosk.see(with_catalogue(kiosk.house, self.codec.decode(payload, CatalogueState)))
                elif name == "state/hub":
                    kiosk.see(with_hub(kiosk.house, self.codec.decode(payload, HubState)))
        self.rig.wire.sent.clear()

    def pass_s(self, seconds: float) -> None:
        self.clock.pass_s(seconds)
        self.turn()
        for kiosk in self.kiosks:
            kiosk.tick()

    def carry(self, kiosk: LossyKiosk, *, lost: bool = False, twice: bool = False) -> None:
        """Carry the first message to the hub, or lose it."""
        if kiosk.out:
            payload = kiosk.out.pop(0)
            for _ in range(0 if lost else 2 if twice else 1):
                self.rig.say("ask", kiosk.client, payload)
            self.turn()

    def bring(self, kiosk: LossyKiosk, *, lost: bool = False, twice: bool = False) -> None:
        """Bring the hub's first answer back, or lose it."""
        if kiosk.back:
            payload = kiosk.back.pop(0)
            for _ in range(0 if lost else 2 if twice else 1):
                kiosk.hear(payload)

    def heal(self, rounds: int = 60) -> None:
        """Let everything arrive until nobody has anything to say."""
        for kiosk in self.kiosks:
            kiosk.set_hub(True)
        for _ in range(rounds):
            for kiosk in self.kiosks:
                while kiosk.out or kiosk.back:
                    self.carry(kiosk)
                    self.bring(kiosk)
                for job in kiosk.printer.work():
                    kiosk.desk.proven(job)
            self.pass_s(2.5)
