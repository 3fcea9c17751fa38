"""What buttons, lamps, displays and printers say and are told (DESIGN §3)."""

from datetime import datetime
from typing import Literal

import msgspec

from office.ids import (
    CallId,
)
from office.slip import Slip
from office.wire.codec import Message

Unspoken = Literal["expired", "muted", "no_voice", "no_sound"]
"""Why a call was not spoken: others took too long, outside the hours, no engine could, no sound went out."""


class LastPress(msgspec.Struct, frozen=True, kw_only=True):
    """The last press of a button and what became of it."""

    press: str
    id: str | None = None
    at: datetime
    ok: bool
    refused: str | None = None


class LampState(Message, frozen=True, kw_only=True):
    """``lamp/<counter>``: what a call button shows."""

    number: str | None = None
    state: str
    waiting: int = 0
    last: LastPress | None = None


class Press(Message, frozen=True, kw_only=True):
    """``button/<counter>`` in its JSON form; with an `id` it counts exactly once."""

    press: str
    id: str | None = None


class Seen(Message, frozen=True, kw_only=True):
    """``seen/<client>``: a display has painted, and perhaps spoken, a call."""

    call: CallId
    painted_at: datetime
    spoken_at: datetime | None = None
    unspoken: Unspoken | None = None
    """Why it will not be spoken; None: it was, or it may still be."""


class PrinterState(msgspec.Struct, frozen=True, kw_only=True):
    """What a device knows of its printer. `problems` are texts' keys, such as ``paper_out``."""

    ready: bool
    problems: tuple[str, ...] = ()
    waiting_jobs: int = 0
    slips_left: int | None = None
    """With ``paper_near_end``: so many slips should still come out; None until the printer's rolls have taught it."""
    without_slip: tuple[str, ...] = ()
    """Numbers of tickets whose slip did not come out in the last 15 minutes; they stay valid."""


class DeviceState(Message, frozen=True, kw_only=True):
    """``device/<client>``: that it lives, and its parts; its will has `online` false."""

    online: bool
    kind: str
    version: str = ""
    at: datetime | None = None
    printer: PrinterState | None = None
    speaking: bool | None = None
    """Of a display: whether its sound works; None: it has none, on purpose. Displays say this once a second."""
    problems: tuple[str, ...] = ()


class PrintJob(Message, frozen=True, kw_only=True):
    """``print/<client>``: a slip's data. A job id prints once. Or word that a ticket is gone."""

    job: str
    slip: Slip | None = None
    gone: str = ""
    """The number of a ticket that has ended; its slips that have not come out yet are dropped."""
