import os
import pty
import time
import tty
from pathlib import Path
from typing import Any

import pytest
import serial

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
        ("usb://04b8:0e15/X12", UsbDevice),
        ("serial:///dev/ttyUSB0?flow=dtr", SerialDevice),
        ("none:", NoDevice),
        ("none", NoDevice),
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


def test_a_serial_write_returns_when_the_line_has_had_the_time() -> None:
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    device = device_from_url(f"serial://{os.ttyname(theirs)}?baud=2400")
    device.open()
    start = time.monotonic()
    device.write(b"x" * 120)
    assert time.monotonic() - start >= 120 * 10 / 2400
    assert os.read(ours, 200) == b"x" * 120
    device.close()
    os.close(ours)
    os.close(theirs)


class PlayedPort:
    """A serial port whose printer says stop (DTR off) for a while after each 128 bytes."""

    def __init__(self, *_path: object, **settings: Any) -> None:
        self.settings = settings
        self.got = b""
        self.seen_ready: list[bool] = []
        self._stop = 0
        self.write_timeout = 0.0
        self.broken = False

    @property
    def dsr(self) -> bool:
        self._stop = max(0, self._stop - 1)
        return not self._stop and not self.broken

    def write(self, data: bytes) -> None:
        self.seen_ready.append(self._stop == 0)
        self.got += data
        if len(self.got) % 128 == 0:
            self._stop = 3

    def flush(self) -> None: ...

    def close(self) -> None: ...


def test_bytes_wait_while_the_printers_dtr_is_off(monkeypatch: pytest.MonkeyPatch) -> None:
    ports: list[PlayedPort] = []
    monkeypatch.setattr(serial, "Serial", lambda *a, **k: ports.append(PlayedPort(*a, **k)) or ports[-1])
    device = device_from_url("serial:///dev/ttyS0?baud=115200&parity=E&flow=dtr")
    device.open()
    device.write(bytes(range(200)) * 3)
    assert ports[0].got == bytes(range(200)) * 3
    assert all(ports[0].seen_ready)
    assert ports[0].settings["parity"] == "E"
    monkeypatch.setattr("printer.devices.serialline._PATIENCE_S", 0.05)
    ports[0].broken = True
    with pytest.raises(TimeoutError, match="DTR has been off"):
        device.write(b"x")
    device.close()


def test_a_file_that_is_unplugged_is_an_error_and_comes_back(tmp_path: Path) -> None:
    folder = tmp_path / "dev"
    folder.mkdir()
    device = device_from_url(f"file://{folder}/lp0")
    device.open()
    device.write(b"one")
    device.close()
    (folder / "lp0").unlink()
    folder.rmdir()
    with pytest.raises(FileNotFoundError):
        device.open()
    folder.mkdir()
    device.open()
    device.write(b"two")
    device.close()
    assert (folder / "lp0").read_bytes() == b"two"
