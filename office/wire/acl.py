"""Who may read and write which topic, as lines of Mosquitto's ``acl_file`` (mosquitto.conf(5))."""

from collections.abc import Iterable

from office.catalogue import Counter, Device, Role
from office.ids import OfficeSlug
from office.wire.topics import Topics

_SCREENS = ("hub", "queues", "catalogue")
_PANELS = (*_SCREENS, "board", "line", "help", "health")


def _reads(topics: Topics, device: Device, counters: tuple[Counter, ...]) -> list[str]:
    own = device.counters or tuple(counter.id for counter in counters)
    client = device.client
    match device.role:
        case Role.KIOSK:
            return [topics.answer(client), topics.print(client), *map(topics.state, _SCREENS)]
        case Role.DISPLAY:
            return [*map(topics.state, (*_SCREENS, "board")), topics.call()]
        case Role.PRINTER:
            return [topics.state("hub"), topics.print(client)]
        case Role.BUTTON:
            return [topics.state("hub"), *map(topics.lamp, own)]
        case Role.COUNTER:
            panel = [topics.answer(client), topics.call(), *map(topics.state, _PANELS)]
            return [*panel, *map(topics.counter, own)]
        case Role.DESK | Role.LEAD:
            return [topics.answer(client), topics.call(), *map(topics.state, _PANELS)]
    return []  # the hub has a line of its own


def _writes(topics: Topics, device: Device, counters: tuple[Counter, ...]) -> list[str]:
    client = device.client
    match device.role:
        case Role.KIOSK | Role.COUNTER | Role.DESK | Role.LEAD:
            return [topics.ask(client), topics.device(client)]
        case Role.DISPLAY:
            return [topics.seen(client), topics.device(client)]
        case Role.PRINTER:
            return [topics.device(client)]
        case Role.BUTTON:
            own = device.counters or tuple(counter.id for counter in counters)
            return [topics.device(client), *map(topics.button, own)]
    return []  # the hub has a line of its own


def acl(office: OfficeSlug, devices: Iterable[Device], counters: tuple[Counter, ...]) -> str:
    """Return the access rules of an office's broker: each device its own lines, everything else forbidden."""
    topics = Topics(office)
    blocks = []
    for device in devices:
        lines = [f"user {device.client}"]
        if device.role is Role.HUB:
            lines.append(f"topic readwrite {topics.any('').removesuffix('/+')}#")
        lines += [f"topic read {topic}" for topic in _reads(topics, device, counters)]
        lines += [f"topic write {topic}" for topic in _writes(topics, device, counters)]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"
