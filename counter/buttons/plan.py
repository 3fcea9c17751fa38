"""From settings to lines: which boxes share one, what their bytes are; all mistakes at once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from appliance.settings import ConfigurationError, Problem
from counter.buttons.box import Word
from counter.buttons.contacts import INPUTS, OUTPUTS
from counter.buttons.frames import fields, fill, parse
from counter.buttons.keycodes import KEYS, LAMPS
from counter.buttons.protocol import Kind, Protocol, outputs, shipped
from counter.buttons.settings import BoxSettings, ButtonsSettings
from counter.buttons.wording import languages

_IN_PRESSES = frozenset({"address", "xor", "xor7", "sum"})
_NAMES = {Kind.CONTACT: (INPUTS, OUTPUTS), Kind.KEYS: (tuple(KEYS), tuple(LAMPS))}


@dataclass(frozen=True, slots=True)
class Member:
    """A box on a line; `address` is its byte there."""

    settings: BoxSettings
    protocol: Protocol
    address: int = 0


@dataclass(frozen=True, slots=True)
class LinePlan:
    """A line and its boxes; what the line itself needs stands in the first one's protocol."""

    device: str
    members: tuple[Member, ...]

    @property
    def protocol(self) -> Protocol:
        """What the line itself needs: its kind, its speed, how boxes are asked."""
        return self.members[0].protocol


def planned(settings: ButtonsSettings, file: str) -> tuple[LinePlan, ...]:
    """Return the lines. Raises ConfigurationError with everything that is wrong beyond types."""
    found: list[Problem] = [*_twice(settings, file)]
    if settings.language not in languages():
        found.append(Problem(file, "language", repr(settings.language), f"one of {', '.join(languages())}"))
    lines: dict[str, list[Member]] = {}
    for number, box in enumerate(settings.boxes):
        where = f"boxes[{number}]"
        try:
            protocol = _spoken(box, where, file)
        except ConfigurationError as error:
            found += error.problems
            continue
        found += _wrong_texts(protocol, where, file)
        found += _wrong_address(box, protocol, where, file)
        address = (protocol.first_address or 0) + (box.address or 0)
        lines.setdefault(box.device, []).append(Member(box, protocol, address))
    plans = [LinePlan(device, tuple(members)) for device, members in lines.items()]
    for plan in plans:
        found += _unlike(plan, file)
        if not found:
            found += _ambiguous(plan, file)
    if found:
        raise ConfigurationError(found)
    return tuple(plans)


def meanings(plan: LinePlan) -> dict[bytes, tuple[Member, Word | None]]:
    """Return what each byte sequence on a line means: a box's word, or None for "nothing new"."""
    found: dict[bytes, tuple[Member, Word | None]] = {}
    for member in plan.members:
        for text, word in member.protocol.presses.items():
            found[fill(parse(text), member.address, {})] = (member, word)
        if member.protocol.idle:
            found[fill(parse(member.protocol.idle), member.address, {})] = (member, None)
    return found


def _spoken(box: BoxSettings, where: str, file: str) -> Protocol:
    if box.protocol and "/" not in box.protocol and box.protocol not in shipped():
        allowed = f"one of {', '.join(shipped())}, or a file's path"
        raise ConfigurationError([Problem(file, f"{where}.protocol", repr(box.protocol), allowed)])
    return box.spoken()


def _wrong_texts(protocol: Protocol, where: str, file: str) -> Iterator[Problem]:
    lamps = [(f"{where}.lamp.{look}", text) for look, texts in protocol.lamp.items() for text in texts]
    if protocol.kind is Kind.BYTES:
        said = [*protocol.presses, *filter(None, (protocol.poll, protocol.idle))]
        yield from _no_bytes([(f"{where}.presses", text) for text in said], _IN_PRESSES, file)
        yield from _no_bytes(lamps, None, file)
        if bool(protocol.poll) != bool(protocol.idle):
            yield Problem(file, f"{where}.poll", "`poll` or `idle` alone", "both or none of them")
        return
    inputs, lit = _NAMES[protocol.kind]
    for text in protocol.presses:
        if text not in inputs:
            yield Problem(file, f"{where}.presses", repr(text), _some(inputs))
    for key, text in [*lamps, *((f"{where}.power", name) for name in protocol.power)]:
        for name in outputs(text) - set(lit):
            yield Problem(file, key, repr(name), _some((*lit, "off")))


def _some(names: Iterable[str]) -> str:
    shown = list(names)
    return f"one of {', '.join(shown[:24])}{' …' if len(shown) > 24 else ''}"  # noqa: PLR2004  # a line's worth


def _no_bytes(texts: list[tuple[str, str]], known: frozenset[str] | None, file: str) -> Iterator[Problem]:
    for where, text in texts:
        try:
            used = fields(parse(text))
        except ValueError as error:
            yield Problem(file, where, repr(text), f'{error}; such as "1b 31"')
        else:
            if known is not None and used - known:
                yield Problem(file, where, repr(text), f"no fields but {', '.join(sorted(known))}")


def _wrong_address(box: BoxSettings, protocol: Protocol, where: str, file: str) -> Iterator[Problem]:
    if protocol.first_address is None and box.address is not None:
        yield Problem(file, f"{where}.address", str(box.address), "none: this protocol knows one box on a line")
    if protocol.first_address is not None and box.address is None:
        yield Problem(file, f"{where}.address", "nothing", "0 to 31: this protocol knows several boxes on a line")
    if not protocol.presses:
        yield Problem(file, f"{where}.presses", "nothing", "at least one press, or a protocol")


def _unlike(plan: LinePlan, file: str) -> Iterator[Problem]:
    shared = {
        (p.kind, p.baud, p.poll, p.answer_ms, p.first_address) for p in (member.protocol for member in plan.members)
    }
    if len(shared) > 1:
        yield Problem(file, "boxes.device", f"{plan.device!r} with several protocols", "one protocol on a line")


def _ambiguous(plan: LinePlan, file: str) -> Iterator[Problem]:
    if plan.protocol.kind is not Kind.BYTES:
        return
    known = sorted(meanings(plan))
    for shorter, longer in pairwise(known):
        if longer.startswith(shorter):
            allowed = f"no sequence that begins with another, and {shorter.hex(' ')} is one"
            yield Problem(file, "boxes.presses", repr(longer.hex(" ")), allowed)
    wanted = sum(len(member.protocol.presses) + bool(member.protocol.idle) for member in plan.members)
    if len(known) < wanted:
        yield Problem(file, "boxes.presses", "one sequence twice", "each sequence once")


def _twice(settings: ButtonsSettings, file: str) -> Iterator[Problem]:
    users = [box.user for box in settings.boxes]
    places = [(box.device, box.address) for box in settings.boxes]
    for user in sorted({user for user in users if users.count(user) > 1}):
        yield Problem(file, "boxes.user", f"{user!r} twice", "a user of its own for each box")
    for device, address in sorted({p for p in places if places.count(p) > 1}, key=repr):
        what = f"{device!r} twice" if address is None else f"address {address} of {device!r} twice"
        yield Problem(file, "boxes.device", what, "a device, or an address there, of its own for each box")
