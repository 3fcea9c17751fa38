"""Start of each program to its first usable frame, and what it keeps in memory."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.figures import Figure, resident_mb_of, spread
from support.house import House, headless, running_house
from support.robot import ROOT

STARTS = 7
PROMISES_MB = {"kiosk-1": 140, "display-1": 140, "hub": 60, "counter-3": 130}


def run() -> list[Figure]:
    """Start kiosk, display and panel several times beside a running house."""
    with tempfile.TemporaryDirectory() as folder, running_house(Path(folder) / "home") as house:
        starts = [_starts(house, Path(folder), name) for name in ("kiosk-1", "display-1", "counter-3")]
        return starts + [_memory(house, name, most) for name, most in PROMISES_MB.items()]


def _starts(house: House, folder: Path, client: str) -> Figure:
    program = client.partition("-")[0]
    config = house.home / "config" / f"{client}.toml"
    _start(program, config, folder)  # QML is compiled once, and kept
    took = [_start(program, config, folder) for _ in range(STARTS)]
    return spread(f"{program}: start → first frame", took, promise="<= 1500", of="median")


def _start(program: str, config: Path, folder: Path) -> float:
    """Return the milliseconds until the program tells systemd that it is ready: its first frame is painted."""
    address = str(folder / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
        notify.bind(address)
        notify.settimeout(20)
        begun = time.monotonic()
        command = [sys.executable, "-m", "appliance.cli", program, "--config", str(config)]
        environment = {**headless(), "NOTIFY_SOCKET": address}
        child = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
        try:
            while b"READY=1" not in notify.recv(200):
                pass
            return (time.monotonic() - begun) * 1000
        finally:
            child.terminate()
            child.wait(10)
            os.unlink(address)  # noqa: PTH108  # a socket's address


def _memory(house: House, client: str, most: int) -> Figure:
    return Figure(name=f"{client}: resident memory", value=resident_mb(house, client), unit="MB", promise=f"<= {most}")


def resident_mb(house: House, client: str) -> float:
    """Return the MB (of 1024 kB) that a program of a running house has in memory."""
    pid = (house.home / "run" / f"{client}.pid").read_text().strip()
    return resident_mb_of(pid)
