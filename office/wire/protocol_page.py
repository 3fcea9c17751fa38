"""The wire as a page for people, generated from its types."""

from collections.abc import Iterator
from typing import Any, cast

import msgspec

from office.reasons import Reason
from office.rights import RIGHTS
from office.wire.answers import ANSWERS, Answer
from office.wire.channels import BUTTON_WORDS, CHANNELS
from office.wire.codec import COMMANDS, MAX_DEVICE_BYTES, MAX_HUB_BYTES

_HEAD = """# The protocol

Generated from `office/wire` by `make docs`; do not edit. The same as AsyncAPI 3: [asyncapi.json](asyncapi.json).

MQTT 5, JSON in UTF-8, version 1, QoS 1. All topics lie under `lobbycall/<office>/`. Ids of offices, clients,
queues, services and counters are `[a-z0-9-]{{1,32}}`; `<client>` is the device's MQTT user name.
Connect with a clean start and session expiry 0, keepalive 5 s (displays 3 s).

Every JSON payload is an object with `"v":1`. Readers ignore unknown fields and refuse wrong types by name.
A device may send {device} KiB, the hub {hub} KiB. `at` is information: only the hub's clock decides.
A command repeated with the same `id` gets the same answer and changes nothing, also after a restart of the hub.
"""


def page() -> str:
    """Return the protocol page in Markdown."""
    head = _HEAD.format(device=MAX_DEVICE_BYTES // 1024, hub=MAX_HUB_BYTES // 1024)
    return "\n".join((head, *_topics(), *_commands(), *_reasons(), *_shapes())) + "\n"


def _topics() -> Iterator[str]:
    yield "## Topics\n"
    yield "| topic | from → to | retained | expiry | payload | |"
    yield "|---|---|---|---|---|---|"
    for channel in CHANNELS:
        retained = "yes, with a will" if channel.will else "yes" if channel.retained else "no"
        expiry = f"{channel.expiry_s} s" if channel.expiry_s else ""
        shapes = ", ".join(f"[{kind.__name__}](#{kind.__name__.lower()})" for kind in channel.payload)
        topic = channel.topic.replace("{", "<").replace("}", ">")
        yield f"| `{topic}` | {channel.sender} → {channel.readers} | {retained} | {expiry} | {shapes} | {channel.about} |"
    yield f"\nWords of a call button: {', '.join(f'`{word}`' for word in BUTTON_WORDS)}.\n"


def _commands() -> Iterator[str]:
    yield "## Commands\n"
    yield 'A command is `{"v":1,"id":"<uuid>","at":"<RFC 3339>","do":"…", …fields}`. `ticket` is always the ticket\'s id.\n'
    yield "| `do` | who | fields (optional ones with `?`) | answer | |"
    yield "|---|---|---|---|---|"
    for do, kind in COMMANDS.items():
        who = ", ".join(sorted(role.value for role in RIGHTS[kind]))
        fields = ", ".join(f"`{name}{'' if required else '?'}`" for name, _type, required in _fields(kind))
        answer = ANSWERS.get(kind, Answer).__name__
        about = (kind.__doc__ or "").split("\n", 1)[0]
        yield f"| `{do}` | {who} | {fields} | [{answer}](#{answer.lower()}) | {about} |"
    yield ""


def _reasons() -> Iterator[str]:
    yield "## Refusals\n"
    yield f"`refused` is one of {', '.join(f'`{reason}`' for reason in Reason)}."
    yield "One that has a next chance carries it: `next_at`, `come_at`.\n"


def _shapes() -> Iterator[str]:
    yield "## Shapes"
    kinds = [*(kind for channel in CHANNELS for kind in channel.payload), *ANSWERS.values()]
    done: set[str] = set()
    while kinds:
        kind = kinds.pop(0)
        if kind.__name__ in done:
            continue
        done.add(kind.__name__)
        yield f"\n### {kind.__name__}\n\n{(kind.__doc__ or '').strip()}\n"
        yield "| field | type | |"
        yield "|---|---|---|"
        for name, shape, required in _fields(kind):
            yield f"| `{name}` | {_text(shape)} | {'' if required else 'optional'} |"
        kinds += [inner for _name, shape, _required in _fields(kind) for inner in _inside(shape)]


def _fields(kind: type) -> Iterator[tuple[str, msgspec.inspect.Type, bool]]:
    described = cast("msgspec.inspect.StructType | msgspec.inspect.DataclassType", msgspec.inspect.type_info(kind))
    for field in described.fields:
        yield field.encode_name.rstrip("_"), field.type, field.required


def _inside(shape: Any) -> Iterator[type]:
    match shape:
        case msgspec.inspect.StructType(cls=cls) | msgspec.inspect.DataclassType(cls=cls):
            yield cls
        case msgspec.inspect.UnionType(types=types):
            for one in types:
                yield from _inside(one)
        case msgspec.inspect.VarTupleType(item_type=item) | msgspec.inspect.ListType(item_type=item):
            yield from _inside(item)
        case msgspec.inspect.DictType(value_type=value):
            yield from _inside(value)
        case _:
            return


_SCALARS: dict[type, str] = {
    msgspec.inspect.StrType: "string",
    msgspec.inspect.IntType: "whole number",
    msgspec.inspect.FloatType: "number",
    msgspec.inspect.BoolType: "true or false",
    msgspec.inspect.NoneType: "null",
    msgspec.inspect.DateTimeType: "RFC 3339 time",
    msgspec.inspect.DateType: "date",
}


def _text(shape: Any) -> str:
    match shape:
        case msgspec.inspect.StructType(cls=cls) | msgspec.inspect.DataclassType(cls=cls):
            return f"[{cls.__name__}](#{cls.__name__.lower()})"
        case msgspec.inspect.EnumType(cls=cls):
            return "one of " + ", ".join(f"`{member.value}`" for member in cls)
        case msgspec.inspect.UnionType(types=types):
            return " or ".join(_text(one) for one in types)
        case msgspec.inspect.VarTupleType(item_type=item) | msgspec.inspect.ListType(item_type=item):
            return f"list of {_text(item)}"
        case msgspec.inspect.DictType(key_type=key, value_type=value):
            return f"object of {_text(key)}: {_text(value)}"
        case _:
            return _SCALARS.get(type(shape), type(shape).__name__)
