"""The wire as an AsyncAPI 3.0 document, generated from its types."""

from typing import Any

import msgspec

from office.reasons import Reason
from office.rights import RIGHTS
from office.wire.answers import ANSWERS, Answer, Refusal
from office.wire.channels import BUTTON_WORDS, CHANNELS, Channel
from office.wire.codec import COMMANDS, Envelope, Message

_REF = "#/components/schemas/{name}"


def document(version: str) -> dict[str, Any]:
    """Return the AsyncAPI document of this version of Lobbycall."""
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Lobbycall",
            "version": version,
            "license": {"name": "EUPL-1.2"},
            "description": "The wire of an office's entrance hall: MQTT 5, JSON, version 1, QoS 1.",
        },
        "defaultContentType": "application/json",
        "channels": {channel.name: _channel(channel) for channel in CHANNELS},
        "operations": {f"publish-{channel.name}": _operation(channel) for channel in CHANNELS},
        "components": {"schemas": _schemas()},
    }


def _channel(channel: Channel) -> dict[str, Any]:
    parameters = [part[1:-1] for part in channel.topic.split("/") if part.startswith("{")]
    payloads: list[type] = list(COMMANDS.values()) if channel.name == "ask" else list(channel.payload)
    if channel.name == "answer":
        payloads += [kind for kind in dict.fromkeys(ANSWERS.values()) if kind is not Answer]
    messages: dict[str, Any] = {kind.__name__: _message(kind) for kind in payloads}
    if channel.name == "button":
        messages["Word"] = {"contentType": "text/plain", "payload": {"type": "string", "enum": list(BUTTON_WORDS)}}
    return {
        "address": f"lobbycall/{{office}}/{channel.topic}",
        "description": channel.about,
        "parameters": {name: {"description": "a slug, [a-z0-9-]{1,32}"} for name in ("office", *parameters)},
        "messages": messages,
        "bindings": {"mqtt": {"bindingVersion": "0.2.0"}},
    }


def _message(kind: type) -> dict[str, Any]:
    own = {"$ref": _REF.format(name=kind.__name__)}
    if issubclass(kind, Message):
        return {"payload": own}
    do = next(name for name, command in COMMANDS.items() if command is kind)
    envelope = {"$ref": _REF.format(name=Envelope.__name__)}
    named = {"properties": {"do": {"const": do}}}
    who = ", ".join(sorted(role.value for role in RIGHTS[COMMANDS[do]]))
    return {"summary": f"{do}: by {who}", "payload": {"allOf": [envelope, named, own]}}


def _operation(channel: Channel) -> dict[str, Any]:
    return {
        "action": "send",
        "channel": {"$ref": f"#/channels/{channel.name}"},
        "summary": f"{channel.sender} → {channel.readers}",
        "bindings": {
            "mqtt": {
                "qos": 1,
                "retain": channel.retained,
                **({"messageExpiryInterval": channel.expiry_s} if channel.expiry_s else {}),
                "bindingVersion": "0.2.0",
            }
        },
    }


def _schemas() -> dict[str, Any]:
    kinds: list[type] = [Envelope, *COMMANDS.values(), Answer, Refusal, *dict.fromkeys(ANSWERS.values())]
    kinds += [kind for channel in CHANNELS for kind in channel.payload]
    _, found = msgspec.json.schema_components(dict.fromkeys(kinds), ref_template=_REF)
    schemas: dict[str, Any] = dict(sorted(found.items()))
    schemas["Refusal"]["properties"]["refused"]["enum"] = [reason.value for reason in Reason]
    offers = schemas["Offers"]["properties"]
    schemas["Offers"]["properties"] = {name.removesuffix("_"): field for name, field in offers.items()}
    return schemas
