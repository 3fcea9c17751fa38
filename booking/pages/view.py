"""Says in a visitor's language what a status page shows. Pure but for the texts' files, read once at start."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from booking.daily import Status
from office.catalogue import say
from office.wire.centre import StatusRow

Texts = Mapping[str, Any]
FALLBACK = "de"
_STALE = timedelta(seconds=90)
_WAITS = {"waiting", "parked", "away", "missed"}


def load_texts(folder: Path) -> dict[str, Texts]:
    """Read all languages; the file's name is the language's tag."""
    return {file.stem: tomllib.loads(file.read_text("utf-8")) for file in sorted(folder.glob("*.toml"))}


def choose_language(asked: str | None, accepted: str, known: Mapping[str, Texts]) -> str:
    """Return the language of ``?lang=``, else the best of Accept-Language (RFC 9110, 12.5.4), else German."""
    if asked in known:
        return str(asked)
    wishes: list[tuple[float, str]] = []
    for part in accepted.split(","):
        tag, _semicolon, weight = part.partition(";")
        number = weight.strip().removeprefix("q=")
        quality = float(number) if number.replace(".", "", 1).isdecimal() else 1.0
        whole = tag.strip().lower()
        best = next((name for name in (whole, whole.partition("-")[0]) if name in known), None)
        if best is not None and quality > 0:
            wishes.append((quality, best))
    return max(wishes, key=lambda wish: wish[0], default=(0.0, FALLBACK))[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusView:
    """A status page's lines, ready to show. Empty lines are left out."""

    office: str
    number: str
    state: str
    css: str
    call: str
    ahead: str
    wait: str
    waiting: bool
    as_of: str


def view(status: Status, now: datetime, language: str, texts: Texts) -> StatusView:
    """Return what the page shows."""
    row = status.row
    waiting = row.state == "waiting"
    time = f"{status.at.astimezone(status.plan.zone):%H:%M}"
    as_of = texts["stale"] if now - status.at > _STALE and row.state in _WAITS else texts["as_of"]
    return StatusView(
        office=say(status.plan.name, language),
        number=row.number,
        state=texts["state"].get(row.state, ""),
        css=row.state if row.state in texts["state"] else "",
        call=_call(row, language, texts),
        ahead=_ahead(row.ahead, texts) if waiting else "",
        wait=_wait(row, texts) if waiting else "",
        waiting=row.state in _WAITS,
        as_of=as_of.format(time=time),
    )


def _call(row: StatusRow, language: str, texts: Texts) -> str:
    if row.state != "called":
        return ""
    place = say(row.place, language)
    return str(texts["go_to"].format(place=place)) if place else str(texts["go_now"])


def _ahead(ahead: int | None, texts: Texts) -> str:
    match ahead:
        case None:
            return ""
        case 0:
            return str(texts["ahead_none"])
        case 1:
            return str(texts["ahead_one"])
        case many:
            return str(texts["ahead_many"].format(ahead=many))


def _wait(row: StatusRow, texts: Texts) -> str:
    if row.low_min is None or row.high_min is None:
        return str(texts["wait_unknown"])
    key = "wait_about" if row.low_min == row.high_min else "wait_range"
    return str(texts[key].format(low=row.low_min, high=row.high_min))
