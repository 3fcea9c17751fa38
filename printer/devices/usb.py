"""``usb://vendor:product`` in hexadecimal, such as ``usb://04b8:0e15``, by libusb."""

import contextlib
from typing import Any

from printer.devices.base import Answers

_WRITE_MS = 5000
_CHUNK = 64
_PRINTER_CLASS = 7


class UsbDevice:
    """A printer on USB without a kernel driver in between."""

    def __init__(self, vendor: int, product: int) -> None:
        """Name the printer; `open` claims it."""
        self._ids = (vendor, product)
        self._device: Any = None
        self._out: Any = None
        self._in: Any = None

    @property
    def answers(self) -> Answers:
        """Printers with an IN endpoint may answer."""
        return Answers.PERHAPS if self._in is not None else Answers.NEVER

    def open(self) -> None:
        """Find the printer and its endpoints. Raises FileNotFoundError if it is not plugged in."""
        import usb.core  # noqa: PLC0415  # libusb is loaded only where a USB printer is set
        import usb.util  # noqa: PLC0415

        vendor, product = self._ids
        device = usb.core.find(idVendor=vendor, idProduct=product)
        if device is None:
            raise FileNotFoundError(f"no USB device {vendor:04x}:{product:04x} is plugged in")
        interface = usb.util.find_descriptor(device.get_active_configuration(), bInterfaceClass=_PRINTER_CLASS)
        if interface is None:
            raise FileNotFoundError(f"USB device {vendor:04x}:{product:04x} is no printer")
        with contextlib.suppress(NotImplementedError):
            if device.is_kernel_driver_active(interface.bInterfaceNumber):
                device.detach_kernel_driver(interface.bInterfaceNumber)
        self._device = device
        for endpoint in interface:
            if usb.util.endpoint_direction(endpoint.bEndpointAddress) == usb.util.ENDPOINT_IN:
                self._in = endpoint
            else:
                self._out = endpoint

    def write(self, data: bytes) -> None:
        """Send all."""
        if self._out is None:
            raise ConnectionError("not open")
        self._out.write(data, timeout=_WRITE_MS)

    def read(self, timeout_s: float) -> bytes:
        """Return what came."""
        if self._in is None:
            return b""
        try:
            return bytes(self._in.read(_CHUNK, timeout=max(1, int(timeout_s * 1000))))
        except OSError as error:
            if type(error).__name__ == "USBTimeoutError":
                return b""
            raise

    def close(self) -> None:
        """Let the printer go."""
        if self._device is not None:
            import usb.util  # noqa: PLC0415  # see open

            with contextlib.suppress(OSError):
                usb.util.dispose_resources(self._device)
        self._device = self._in = self._out = None
