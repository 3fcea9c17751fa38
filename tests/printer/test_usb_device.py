"""The USB device over pyusb's real code; below it a played backend instead of libusb."""

import array
import errno
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest
import usb.backend
import usb.core

from printer.devices.base import Answers
from printer.devices.usb import UsbDevice
from printer.virtual.engine import Engine

PRINTER, KEYBOARD = 7, 3


@dataclass
class PlayedBus(usb.backend.IBackend):  # type: ignore[misc]  # pyusb is untyped
    """One printer on the bus, with an OUT endpoint 1 and perhaps an IN endpoint 0x82."""

    interface_class: int = PRINTER
    answers: bool = True
    plugged: bool = True
    takes: int = 100_000
    """So many bytes it takes in one transfer."""
    driver: bool = True
    calls: list[str] = field(default_factory=list)
    slips: list[str] = field(default_factory=list)
    said: bytes = b""

    def __post_init__(self) -> None:
        self.engine = Engine(576, frozenset, lambda _picture, text: self.slips.append(text))

    def enumerate_devices(self) -> Any:
        return iter(["printer"] if self.plugged else [])

    def get_device_descriptor(self, _dev: Any) -> Any:
        return descriptor(idVendor=0x04B8, idProduct=0x0E15, iSerialNumber=3, bNumConfigurations=1)

    def get_configuration_descriptor(self, _dev: Any, _config: int) -> Any:
        return descriptor(bNumInterfaces=1, bConfigurationValue=1)

    def get_interface_descriptor(self, _dev: Any, intf: int, alt: int, _config: int) -> Any:
        if intf or alt:
            raise IndexError
        return descriptor(
            bInterfaceNumber=0,
            bAlternateSetting=0,
            bInterfaceClass=self.interface_class,
            bNumEndpoints=2 if self.answers else 1,
        )

    def get_endpoint_descriptor(self, _dev: Any, ep: int, *_where: int) -> Any:
        return descriptor(bEndpointAddress=(0x01, 0x82)[ep], bmAttributes=2, wMaxPacketSize=64)

    def open_device(self, dev: Any) -> Any:
        return dev

    def close_device(self, _handle: Any) -> None:
        self.calls.append("close")

    def get_configuration(self, _handle: Any) -> int:
        return 1

    def set_configuration(self, _handle: Any, _value: int) -> None: ...

    def claim_interface(self, _handle: Any, _intf: int) -> None:
        if self.driver:
            raise usb.core.USBError("Resource busy", None, errno.EBUSY)
        self.calls.append("claim")

    def release_interface(self, _handle: Any, _intf: int) -> None:
        self.calls.append("release")

    def is_kernel_driver_active(self, _handle: Any, _intf: int) -> bool:
        return self.driver

    def detach_kernel_driver(self, _handle: Any, _intf: int) -> None:
        self.driver = False

    def attach_kernel_driver(self, _handle: Any, _intf: int) -> None:
        self.driver = True

    def ctrl_transfer(self, _handle: Any, _t: int, request: int, value: int, _i: int, data: Any, _timeout: int) -> int:
        text = b"\x04\x03\x09\x04" if value & 0xFF == 0 else b"\x08\x03" + "X12".encode("utf-16-le")
        assert request == 6
        data[: len(text)] = array.array("B", text)
        return len(text)

    def bulk_write(self, _handle: Any, ep: int, _intf: int, data: Any, _timeout: int) -> int:
        if not self.plugged:
            raise usb.core.USBError("No such device", None, errno.ENODEV)
        assert ep == 0x01
        taken = bytes(data)[: self.takes]
        self.said += self.engine.receive(taken)
        return len(taken)

    def bulk_read(self, _handle: Any, ep: int, _intf: int, buffer: Any, _timeout: int) -> int:
        if not self.plugged:
            raise usb.core.USBError("No such device", None, errno.ENODEV)
        if not self.said:
            raise usb.core.USBTimeoutError("Operation timed out", None, errno.ETIMEDOUT)
        assert ep == 0x82
        now, self.said = self.said[: len(buffer)], self.said[len(buffer) :]
        buffer[: len(now)] = array.array("B", now)
        return len(now)


def descriptor(**values: int) -> Any:
    names = (
        "bLength bDescriptorType bcdUSB bDeviceClass bDeviceSubClass bDeviceProtocol bMaxPacketSize0 idVendor "
        "idProduct bcdDevice iManufacturer iProduct iSerialNumber bNumConfigurations wTotalLength bNumInterfaces "
        "bConfigurationValue iConfiguration bmAttributes bMaxPower bInterfaceNumber bAlternateSetting bNumEndpoints "
        "bInterfaceClass bInterfaceSubClass bInterfaceProtocol iInterface bEndpointAddress wMaxPacketSize bInterval "
        "bRefresh bSynchAddress bus address port_number port_numbers speed"
    )
    made = dict.fromkeys(names.split(), 0) | {"extra_descriptors": b"", "port_numbers": ()} | values
    return SimpleNamespace(**made)


def usb_device(bus: PlayedBus, serial: str = "") -> UsbDevice:
    return UsbDevice(0x04B8, 0x0E15, serial, bus)


def test_a_printer_is_claimed_from_the_kernel_and_given_back() -> None:
    bus = PlayedBus()
    device = usb_device(bus)
    device.open()
    assert (bus.driver, bus.calls, device.answers) == (False, ["claim"], Answers.PERHAPS)
    device.close()
    assert bus.driver
    assert bus.calls == ["claim", "release", "close"]


@pytest.mark.parametrize("takes", [100_000, 7])
def test_all_bytes_go_and_the_answers_come(takes: int) -> None:
    bus = PlayedBus(takes=takes)
    device = usb_device(bus)
    device.open()
    device.write(b"\x1b@Hallo\n\x1dVB\x00\x10\x04\x01\x1d(H\x06\x0000ABCD")
    assert bus.slips == ["Hallo\n"]
    assert sorted(device.read(0.01)) == sorted(b"\x12\x37\x22ABCD\x00")
    assert device.read(0.01) == b""


def test_one_of_several_is_picked_by_its_serial_number() -> None:
    usb_device(PlayedBus(), "X12").open()
    with pytest.raises(FileNotFoundError, match="04b8:0e15 Y is plugged in"):
        usb_device(PlayedBus(), "Y").open()


def test_a_printer_without_in_endpoint_says_nothing() -> None:
    device = usb_device(PlayedBus(answers=False))
    device.open()
    assert device.answers is Answers.NEVER
    assert device.read(0.01) == b""


def test_what_is_not_there_or_no_printer_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="no USB device 04b8:0e15 is plugged in"):
        usb_device(PlayedBus(plugged=False)).open()
    with pytest.raises(FileNotFoundError, match="is no printer"):
        usb_device(PlayedBus(interface_class=KEYBOARD)).open()


def test_a_printer_that_is_unplugged_is_an_error_and_comes_back() -> None:
    bus = PlayedBus()
    device = usb_device(bus)
    device.open()
    bus.plugged = False
    with pytest.raises(OSError, match="No such device"):
        device.write(b"x")
    with pytest.raises(OSError, match="No such device"):
        device.read(0.01)
    device.close()
    bus.plugged = True
    device.open()
    device.write(b"\x10\x04\x01")
    assert device.read(0.01) == b"\x12"


def test_a_printer_that_takes_nothing_is_an_error() -> None:
    device = usb_device(PlayedBus(takes=0))
    device.open()
    with pytest.raises(TimeoutError, match="taken no byte"):
        device.write(b"x")


def test_nothing_goes_before_it_is_open() -> None:
    device = usb_device(PlayedBus())
    with pytest.raises(ConnectionError):
        device.write(b"x")
    with pytest.raises(ConnectionError):
        device.read(0.0)
    device.close()
