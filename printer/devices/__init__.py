"""Devices by URL. Making one opens nothing."""

from dataclasses import fields
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from printer.devices.base import LEAST_DRAWN_BAUD, Answers, Device
from printer.devices.file import FileDevice
from printer.devices.network import TcpDevice
from printer.devices.nothing import NoDevice

__all__ = ["FORMS", "LEAST_DRAWN_BAUD", "Answers", "BadDevice", "Device", "device_from_url"]

FORMS = (
    "tcp://host:9100, serial:///dev/ttyS0?baud=19200&flow=xonxoff, file:///dev/usb/lp0, usb://04b8:0e15[/serial], "
    "virtual:///folder, none:"
)


class BadDevice(ValueError):
    """A device URL that can't be read; the message says what is wrong and what is allowed."""


def device_from_url(url: str) -> Device:
    """Return the device of a URL. Raises BadDevice."""
    try:
        parts = urlsplit(url)
        device = _make(parts)
    except ValueError as error:
        raise BadDevice(f"{url!r}: {error}; allowed: {FORMS}") from error
    return device


def _make(parts: SplitResult) -> Device:
    path = unquote(parts.path)
    match parts.scheme:
        case "none":
            return NoDevice()
        case "" if path == "none":
            return NoDevice()
        case "tcp" if parts.hostname:
            return _tcp(parts.hostname, parts.port or 9100, dict(parse_qsl(parts.query)))
        case "file" | "" if path:
            return FileDevice(path)
        case "serial" if path:
            return _serial(path, dict(parse_qsl(parts.query)))
        case "usb":
            from printer.devices.usb import UsbDevice  # noqa: PLC0415  # only where one is set

            vendor, _colon, product = parts.netloc.partition(":")
            return UsbDevice(int(vendor, 16), int(product, 16), path.strip("/"))
        case "virtual" if path:
            from printer.devices.simulated import SimulatedDevice  # noqa: PLC0415  # only where one is set

            return SimulatedDevice(path)
    raise ValueError("no such device")


def _tcp(host: str, port: int, options: dict[str, str]) -> Device:
    answers = options.pop("answers", "yes")
    if options or answers not in _CHOICES["answers"]:
        raise ValueError("the only option is answers=yes or answers=no")
    return TcpDevice(host, port, answers=answers == "yes")


_CHOICES = {
    "parity": ("N", "E", "O"),
    "flow": ("none", "xonxoff", "dtr", "dsrdtr", "rtscts"),
    "answers": ("yes", "no"),
}
_NUMBERS = {"baud": range(1200, 1_000_001), "bytesize": range(7, 9), "stop": range(1, 3)}


def _serial(path: str, options: dict[str, str]) -> Device:
    from printer.devices.serialline import SerialDevice, SerialLine  # noqa: PLC0415  # only where one is set

    values: dict[str, Any] = {"path": path}
    for name, text in options.items():
        if name in _NUMBERS and text.isdigit() and int(text) in _NUMBERS[name]:
            values[name] = int(text)
        elif text in _CHOICES.get(name, ()):
            values[name] = text == "yes" if name == "answers" else text
        else:
            known = ", ".join(field.name for field in fields(SerialLine) if field.name != "path")
            raise ValueError(f"{name}={text} is not allowed (options: {known})")
    return SerialDevice(SerialLine(**values))
