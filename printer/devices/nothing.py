"""``none:``: no printer. Slips go nowhere, and nobody expects one."""

from printer.devices.base import Answers


class NoDevice:
    """Takes no byte: a program with it offers no slips."""

    @property
    def answers(self) -> Answers:
        """Nobody is there."""
        return Answers.ABSENT

    def open(self) -> None:
        """Say that there is none."""
        raise FileNotFoundError("no printer is set (device = none:)")

    def write(self, data: bytes) -> None:
        """Refuse: there is none."""
        raise FileNotFoundError(f"no printer is set; {len(data)} bytes go nowhere")

    def read(self, timeout_s: float) -> bytes:
        """Return nothing."""
        del timeout_s
        return b""

    def close(self) -> None:
        """Do nothing."""
