"""From a touch on "take a ticket" to the first byte of its slip at the printer."""

import socket
import tempfile
import threading
import time
from pathlib import Path

from benchmarks.figures import Figure, spread
from support.house import House, running_house
from support.robot import Robot
from support.waiting import wait_until

TICKETS = 200
STATUS = 0x10
"""DLE EOT n, three bytes, asks for the printer's state and is no part of a slip."""
IDLE = b"\x12"
INITIALISE = b"\x1b@"
PROCESS_ID = b"\x1d(H\x06\x000"


class PaperTrail:
    """A printer that notes when the first byte of each slip came. It answers as an idle printer would."""

    def __init__(self) -> None:
        self.first_bytes: list[float] = []
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        rest = b""
        with connection:
            while data := connection.recv(65536):
                at = time.time()
                if INITIALISE in data:
                    self.first_bytes.append(at)
                rest = self._answer(connection, rest + data)

    @staticmethod
    def _answer(connection: socket.socket, data: bytes) -> bytes:
        while True:
            status, proof = data.find(bytes((STATUS, 4))), data.find(PROCESS_ID)
            if status >= 0 and len(data) > status + 2:
                connection.sendall(IDLE)
                data = data[status + 3 :]
            elif proof >= 0 and len(data) >= proof + 11:
                connection.sendall(b"\x37\x22" + data[proof + 7 : proof + 11] + b"\x00")
                data = data[proof + 11 :]
            else:
                return data[-16:]

    def close(self) -> None:
        """Stop accepting."""
        self._server.close()


def run() -> list[Figure]:
    """Touch 200 times, in a real kiosk's window."""
    with tempfile.TemporaryDirectory() as folder, running_house(Path(folder) / "home") as house:
        return [measure(house, Path(folder))]


def measure(house: House, folder: Path) -> Figure:
    """Draw tickets at a kiosk whose printer notes first bytes."""
    printer = PaperTrail()
    config = {"printer__device": f"tcp://127.0.0.1:{printer.port}", "printer__spool": str(folder / "spool.sqlite")}
    with house.robot("kiosk", "kiosk-1", folder / "robot", **config) as kiosk:
        took = [_draw(kiosk, printer) for _ in range(TICKETS)]
    printer.close()
    return spread("touch → first byte at the printer", took, promise="<= 60")


def _draw(kiosk: Robot, printer: PaperTrail) -> float:
    kiosk.tap("keinen Termin")
    kiosk.tap("^Personalausweis beantragen")
    before = len(printer.first_bytes)
    kiosk.tap("^Wartenummer ziehen")
    kiosk.tap("^Ja, ich habe ein Foto")
    at = kiosk.tap("^Nein danke")
    wait_until(lambda: len(printer.first_bytes) > before, 10, "the slip's first byte")
    kiosk.tap("^Fertig", 20)
    return (printer.first_bytes[before] - at) * 1000
