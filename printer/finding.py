"""Looks for printers: on USB, on serial lines, and on hosts that are named."""

import contextlib
from collections.abc import Iterable, Iterator
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


def found(hosts: Iterable[str]) -> Iterator[str]:
    """Yield one line for each printer: its device URL and what is known of it."""
    yield from (f"file://{path}" for path in sorted(Path("/dev/usb").glob("lp*")))
    yield from _on_usb()
    for port in list_ports.comports():
        for baud in _BAUDS:
            if _answers(SerialDevice(SerialLine(path=port.device, baud=baud))):
                yield f"serial://{port.device}?baud={baud}  {port.description}"
                break
    yield from (f"tcp://{host}:{_PORT}" for host in hosts if _answers(TcpDevice(host, _PORT)))


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
