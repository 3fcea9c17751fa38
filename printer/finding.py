"""Looks for printers: on USB, on serial lines, and on hosts or networks that are named."""

import contextlib
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from ipaddress import ip_network
from pathlib import Path

from serial.tools import list_ports

from printer.answers import AnswerParser, Eot
from printer.devices import Device
from printer.devices.network import TcpDevice
from printer.devices.serialline import SerialDevice, SerialLine

_ANSWER_S = 0.5
_PORT = 9100
_BAUDS = (9600, 19200, 38400, 115200)
_PRINTER_CLASS = 7
_MOST_HOSTS = 4096
_AT_ONCE = 32


class BadPlace(ValueError):
    """What was named is no host, no host:port and no network; the message says what is."""


def addresses(places: Iterable[str]) -> list[tuple[str, int]]:
    """Return the addresses of hosts (``10.0.0.7``, ``bon:9101``) and networks (``10.0.0.0/24``). Raises BadPlace."""
    found: dict[tuple[str, int], None] = {}
    for place in places:
        if "/" in place:
            found |= dict.fromkeys((host, _PORT) for host in _network(place))
            continue
        host, _colon, port = place.rpartition(":") if place.count(":") == 1 else (place, "", "")
        if not host or (port and not port.isdigit()):
            raise BadPlace(f"{place!r} is neither HOST nor HOST:PORT nor a network such as 10.0.0.0/24")
        found[host, int(port or _PORT)] = None
    return list(found)


def _network(place: str) -> list[str]:
    try:
        network = ip_network(place, strict=False)
    except ValueError as error:
        raise BadPlace(f"{place!r}: {error}; a network is written such as 10.0.0.0/24") from error
    if network.num_addresses > _MOST_HOSTS:
        raise BadPlace(f"{place!r} has {network.num_addresses} addresses; at most {_MOST_HOSTS} are looked at")
    return [str(host) for host in network.hosts()]


def found(at: Iterable[tuple[str, int]]) -> Iterator[str]:
    """Yield one line for each printer: its device URL and what is known of it."""
    yield from (f"file://{path}" for path in sorted(Path("/dev/usb").glob("lp*")))
    yield from _on_usb()
    for port in list_ports.comports():
        for baud in _BAUDS:
            if _answers(SerialDevice(SerialLine(path=port.device, baud=baud))):
                yield f"serial://{port.device}?baud={baud}  {port.description}"
                break
    with ThreadPoolExecutor(_AT_ONCE, "find") as pool:
        hosts = list(at)
        answers = pool.map(lambda host: _answers(TcpDevice(*host)), hosts)
        yield from (f"tcp://{host}:{port}" for (host, port), there in zip(hosts, answers, strict=True) if there)


def _answers(device: Device) -> bool:
    """Tell whether DLE EOT 1 is answered by something like a status."""
    try:
        device.open()
        device.write(b"\x10\x04\x01")
        return any(isinstance(answer, Eot) for answer in AnswerParser().feed(device.read(_ANSWER_S)))
    except OSError:
        return False
    finally:
        device.close()


def _on_usb() -> Iterator[str]:
    import usb.core  # noqa: PLC0415  # libusb may be missing, which is no error here

    def is_printer(device: object) -> bool:
        return any(i.bInterfaceClass == _PRINTER_CLASS for configuration in device for i in configuration)  # type: ignore[attr-defined]  # pyusb is untyped

    with contextlib.suppress(usb.core.NoBackendError, usb.core.USBError):
        for device in usb.core.find(find_all=True, custom_match=is_printer):
            yield f"usb://{device.idVendor:04x}:{device.idProduct:04x}"
