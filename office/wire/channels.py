"""Every topic of the wire as data: who sends, who reads, what it holds. Documents are generated from it."""

from dataclasses import dataclass

from office.wire import devices, panel_states, states
from office.wire.answers import Answer, Refusal
from office.wire.codec import Envelope, Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """One topic below ``lobbycall/<office>/``."""

    name: str
    topic: str
    sender: str
    readers: str
    payload: tuple[type[Message], ...]
    about: str
    retained: bool = False
    will: bool = False
    expiry_s: int | None = None


CHANNELS: tuple[Channel, ...] = (
    Channel(
        name="ask",
        topic="ask/{client}",
        sender="device",
        readers="hub",
        payload=(Envelope,),
        expiry_s=10,
        about="A command. What has no answer after 2 s is sent again with the same id, three times.",
    ),
    Channel(
        name="answer",
        topic="answer/{client}",
        sender="hub",
        readers="that device",
        payload=(Answer, Refusal),
        about="The answer to a command; the same id always gets the same answer.",
    ),
    Channel(
        name="button",
        topic="button/{counter}",
        sender="call button",
        readers="hub",
        payload=(devices.Press,),
        expiry_s=2,
        about="A press: a bare word such as `next`, or JSON. A bare word at one counter within 1 s counts once; "
        "JSON with an id counts exactly once.",
    ),
    Channel(
        name="lamp",
        topic="lamp/{counter}",
        sender="hub",
        readers="that call button",
        payload=(devices.LampState,),
        retained=True,
        about="What a call button shows; republished after every press.",
    ),
    Channel(
        name="hub",
        topic="state/hub",
        sender="hub",
        readers="all",
        payload=(states.HubState,),
        retained=True,
        will=True,
        about="Every second from the loop. The hub is away if `online` is false or nothing came for 3 s.",
    ),
    Channel(
        name="board",
        topic="state/board",
        sender="hub",
        readers="displays, panels",
        payload=(states.BoardState,),
        retained=True,
        about="The calls on the wall, who speaks in each zone, messages.",
    ),
    Channel(
        name="queues",
        topic="state/queues",
        sender="hub",
        readers="all screens",
        payload=(states.QueuesState,),
        retained=True,
        about="Each queue: waiting, estimate, quota, open or why not, next free appointment.",
    ),
    Channel(
        name="catalogue",
        topic="state/catalogue",
        sender="hub",
        readers="all screens",
        payload=(states.CatalogueState,),
        retained=True,
        about="Units, services, queues, counters, languages, texts, hours.",
    ),
    Channel(
        name="line",
        topic="state/line",
        sender="hub",
        readers="panels",
        payload=(panel_states.LineState,),
        retained=True,
        about="Today's open tickets, without names.",
    ),
    Channel(
        name="counter",
        topic="state/counter/{counter}",
        sender="hub",
        readers="that counter's panel",
        payload=(panel_states.CounterState,),
        retained=True,
        about="Its session, its ticket, what it may do now, who would be next and why.",
    ),
    Channel(
        name="help",
        topic="state/help",
        sender="hub",
        readers="panels",
        payload=(panel_states.HelpState,),
        retained=True,
        about="Open alarms and calls for help, until answered.",
    ),
    Channel(
        name="health",
        topic="state/health",
        sender="hub",
        readers="panels",
        payload=(panel_states.HealthState,),
        retained=True,
        about="What is wrong now, device by device, since when.",
    ),
    Channel(
        name="call",
        topic="event/call",
        sender="hub",
        readers="displays, panels",
        payload=(states.Call,),
        expiry_s=20,
        about="One call, to show and to speak. Newer is the greater (`day`, `seq`).",
    ),
    Channel(
        name="seen",
        topic="seen/{client}",
        sender="display",
        readers="hub",
        payload=(devices.Seen,),
        about="A display has painted, and perhaps spoken, a call.",
    ),
    Channel(
        name="print",
        topic="print/{client}",
        sender="hub",
        readers="that printer",
        payload=(devices.PrintJob,),
        expiry_s=60,
        about="A slip's data and job id; a job id prints once.",
    ),
    Channel(
        name="device",
        topic="device/{client}",
        sender="device",
        readers="hub",
        payload=(devices.DeviceState,),
        retained=True,
        will=True,
        about="That a device lives, and the state of its parts.",
    ),
)
"""The topics of DESIGN §3, in its order."""

BUTTON_WORDS = ("open", "next", "recall", "start", "finish", "no_show", "park", "pause", "close", "alarm")
"""What a call button may say."""
