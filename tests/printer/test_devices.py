import pytest

from printer.devices import BadDevice, device_from_url
from printer.devices.file import FileDevice
from printer.devices.network import TcpDevice
from printer.devices.nothing import NoDevice
from printer.devices.serialline import SerialDevice
from printer.devices.usb import UsbDevice


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("tcp://10.0.0.7:9100", TcpDevice),
        ("tcp://printer.local", TcpDevice),
        ("tcp://printer.local?answers=no", TcpDevice),
        ("serial:///dev/ttyS0?baud=9600&parity=E&flow=dsrdtr&answers=no", SerialDevice),
        ("file:///dev/usb/lp0", FileDevice),
        ("/dev/usb/lp0", FileDevice),
        ("usb://04b8:0e15", UsbDevice),
        ("none:", NoDevice),
    ],
)
def test_a_url_names_a_device_and_opens_nothing(url: str, kind: type) -> None:
    assert isinstance(device_from_url(url), kind)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "tcp://",
        "tcp://host?answer=no",
        "tcp://host:99999",
        "lpt:1",
        "serial:///dev/ttyS0?baud=fast",
        "serial:///dev/ttyS0?bd=1",
        "usb://x",
    ],
)
def test_a_url_that_names_none_is_refused_with_what_is_allowed(url: str) -> None:
    with pytest.raises(BadDevice, match="allowed: tcp://"):
        device_from_url(url)
