"""The demo's ports: last time's if they are free, else any free ones."""

import json
import socket
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

HOST = "127.0.0.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """Where the demo's servers listen, on loopback."""

    broker: int
    booking: int
    printer: int


def choose(file: Path, broker: int | None = None) -> Ports:
    """Return free ports and remember them in `file`; `broker`, if given, is taken as it is."""
    last: Mapping[str, int] = json.loads(file.read_text("utf-8")) if file.exists() else {}
    chosen: dict[str, int] = {} if broker is None else {"broker": broker}
    for name in ("broker", "booking", "printer"):
        if name not in chosen:
            chosen[name] = _free(last.get(name, 0), set(chosen.values()))
    ports = Ports(**chosen)
    file.write_text(json.dumps(asdict(ports)) + "\n", "utf-8")
    return ports


def answers(port: int) -> bool:
    """Tell whether something listens at a port of ours."""
    with socket.socket() as sock:
        sock.settimeout(1.0)
        return sock.connect_ex((HOST, port)) == 0


def _free(wanted: int, taken: set[int]) -> int:
    for port in (wanted, 0, 0, 0):
        if port in taken:
            continue
        with socket.socket() as sock:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                sock.bind((HOST, port))
            except OSError:
                continue
            found = int(sock.getsockname()[1])
        if found not in taken:
            return found
    raise OSError(f"no free port on {HOST}")
