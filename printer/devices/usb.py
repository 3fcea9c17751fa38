"""``usb://vendor:product`` in hexadecimal, such as ``usb://04b8:0e15``, by libusb; ``/serial`` picks one of several."""

import contextlib
from typing import Any

from printer.devices.base import Answers

_WRITE_MS = 5000
_CHUNK = 4096
"""Bytes a write may wait for at once, so that a slow printer is not taken for a dead one."""
_PRINTER_CLASS = 7


class UsbDevice:
    """A printer on USB, without the kernel's usblp in between (USB Printing Devices 1.1, bulk transfers)."""

    def __init__(self, vendor: int, product: int, serial: str = "", backend: Any = None) -> None:
        """Name the printer; `open` claims it. `backend` stands in for libusb."""
        self._ids = (vendor, product)
        self._serial = serial
        self._backend = backend
        self._device: Any = None
        self._interface = 0
        self._out: Any = None
        self._in: Any = None
        self._freed = False
        """The kernel's driver was sent away and must come back."""

    @property
    def answers(self) -> Answers:
        """A printer with an IN endpoint may answer."""
        return Answers.PERHAPS if self._in is not None else Answers.NEVER

    def open(self) -> None:
        """Find the printer, claim its interface, find its endpoints.

        Raises FileNotFoundError if it is not plugged in, another OSError if it can't be had.
        """
        device = self._found()
        self._device = device
        try:
            self._claim(device)
        except OSError:
            self.close()
            raise

    def write(self, data: bytes) -> None:
        """Send all; raises TimeoutError if the printer takes nothing for 5 s."""
        if self._out is None:
            raise ConnectionError("not open")
        rest = memoryview(data)
        while rest:
            sent = self._out.write(bytes(rest[:_CHUNK]), timeout=_WRITE_MS)
            if not sent:
                raise TimeoutError(f"{self._name} has taken no byte")
            rest = rest[sent:]

    def read(self, timeout_s: float) -> bytes:
        """Return what came."""
        import usb.core  # noqa: PLC0415  # see _found

        if self._out is None:
            raise ConnectionError("not open")
        if self._in is None:
            return b""
        try:
            return bytes(self._in.read(self._in.wMaxPacketSize, timeout=max(1, int(timeout_s * 1000))))
        except usb.core.USBTimeoutError:
            return b""

    def close(self) -> None:
        """Let the printer go."""
        device, self._device, self._in, self._out = self._device, None, None, None
        if device is None:
            return
        import usb.util  # noqa: PLC0415  # see _found

        with contextlib.suppress(OSError, NotImplementedError):
            usb.util.release_interface(device, self._interface)
        if self._freed:
            self._freed = False
            with contextlib.suppress(OSError, NotImplementedError):
                device.attach_kernel_driver(self._interface)
        with contextlib.suppress(OSError):
            usb.util.dispose_resources(device)

    @property
    def _name(self) -> str:
        vendor, product = self._ids
        return f"USB device {vendor:04x}:{product:04x}" + (f" {self._serial}" if self._serial else "")

    def _found(self) -> Any:
        import usb.core  # noqa: PLC0415  # libusb is loaded only where a USB printer is set

        vendor, product = self._ids
        try:
            devices = usb.core.find(True, self._backend, idVendor=vendor, idProduct=product)
            for device in devices:
                if not self._serial or device.serial_number == self._serial:
                    return device
        except (usb.core.NoBackendError, ValueError) as error:
            raise OSError(f"{self._name}: {error} (libusb-1.0-0 must be installed, and its access allowed)") from error
        raise FileNotFoundError(f"no {self._name} is plugged in")

    def _claim(self, device: Any) -> None:
        import usb.core  # noqa: PLC0415  # see _found
        import usb.util  # noqa: PLC0415

        try:
            configuration = device.get_active_configuration()
        except usb.core.USBError:
            device.set_configuration()
            configuration = device.get_active_configuration()
        interface = usb.util.find_descriptor(configuration, bInterfaceClass=_PRINTER_CLASS)
        if interface is None:
            raise FileNotFoundError(f"{self._name} is no printer")
        self._interface = interface.bInterfaceNumber
        with contextlib.suppress(NotImplementedError):
            if device.is_kernel_driver_active(self._interface):
                device.detach_kernel_driver(self._interface)
                self._freed = True
        usb.util.claim_interface(device, self._interface)
        for endpoint in interface:
            if usb.util.endpoint_direction(endpoint.bEndpointAddress) == usb.util.ENDPOINT_IN:
                self._in = endpoint
            else:
                self._out = endpoint
        if self._out is None:
            raise FileNotFoundError(f"{self._name} takes no bytes")
