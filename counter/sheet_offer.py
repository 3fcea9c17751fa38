"""Whether and how a panel offers the emergency sheet (SheetInputs to SheetProps). Pure."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from counter.held_line import KEEP_EVERY_S, HeldLine
from counter.panel import Inputs

OFFER_AFTER_S = 2.0
"""A hub that is away for a moment offers nothing."""


class Print(StrEnum):
    """How far the sheet is; the value is a text's id."""

    NONE = ""
    BUSY = "sheet-busy"
    PRINTED = "sheet-printed"
    """Handed to the printer."""
    WRITTEN = "sheet-written"
    """There is no printer here: the file lies there."""
    NOT_PRINTED = "sheet-not-printed"
    """The printer did not take it: the file lies there."""
    FAILED = "sheet-failed"
    """Not even the file could be written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetInputs:
    """What is known. `away_since` is monotonic seconds, None while the hub is there."""

    panel: Inputs
    held: HeldLine | None = None
    away_since: float | None = None
    stage: Print = Print.NONE
    file: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetProps:
    """What the window shows of the sheet."""

    offered: bool = False
    as_of: str = ""
    """When the list held, as ``23.11. 10:42``: after a night without the hub it may be yesterday's."""
    count: int = 0
    why: str = ""
    """The key of why it cannot be printed; ``""``: it can."""
    stage: Print = Print.NONE
    file: str = ""


def keep_due(kept_at: float | None, now: float) -> bool:
    """Tell whether the list is to be written again."""
    return kept_at is None or now - kept_at >= KEEP_EVERY_S


def why_not_print(inputs: SheetInputs) -> str:
    """Return the key of why the sheet cannot be printed now, or ``""``."""
    if inputs.panel.online:
        return "hub-there"
    if inputs.held is None:
        return "no-list"
    return "printing" if inputs.stage is Print.BUSY else ""


def derive_sheet(inputs: SheetInputs) -> SheetProps:
    """Return what the window shows of the sheet."""
    away, held = inputs.away_since, inputs.held
    offered = not inputs.panel.online and away is not None and inputs.panel.monotonic - away >= OFFER_AFTER_S
    return SheetProps(
        offered=offered,
        as_of=_as_of(held) if held is not None else "",
        count=len(held.line.tickets) if held is not None else 0,
        why=why_not_print(inputs),
        stage=inputs.stage,
        file=inputs.file,
    )


def _as_of(what: HeldLine) -> str:
    return f"{what.at.astimezone(ZoneInfo(what.catalogue.time_zone)):%d.%m. %H:%M}"


def file_name(at: datetime) -> str:
    """Return the name of a sheet's file; a sheet of the same moment has the same name."""
    return f"waiting-list-{at:%Y%m%d-%H%M%S}.pdf"
