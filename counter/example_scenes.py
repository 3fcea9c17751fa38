"""Example states of the whole panel: of the counter, of help, and of the emergency sheet. The names are invented."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from counter.calls_for_help import Alarm, HelpInputs
from counter.examples import examples
from counter.held_line import held
from counter.panel import Inputs
from counter.sheet_offer import Print, SheetInputs
from office.ids import ClientId, HelpId, Language
from office.wire.panel_states import HelpEntry

Scene = tuple[str, Inputs, HelpInputs, SheetInputs]
_OWN = ClientId("counter-3")
_FILE = "/home/m-yilmaz/.local/state/lobbycall/counter/musterstadt-3/waiting-list-20261123-094200.pdf"


def scenes(language: str) -> Iterator[Scene]:
    """Yield each state worth looking at, with its name."""
    simple = dict(examples(language))
    for name, inputs in simple.items():
        yield name, inputs, HelpInputs(panel=inputs, client=_OWN), SheetInputs(panel=inputs)
    yield from _help(simple)
    yield from _sheet(simple)


def _entry(name: str, kind: str, at: datetime, texts: tuple[str, str], **more: object) -> HelpEntry:
    place = dict(zip((Language("de"), Language("en")), texts, strict=True))
    fields: dict[str, object] = {"id": HelpId(name), "kind": kind, "client": ClientId(name), "place": place, "at": at}
    return HelpEntry(**{**fields, **more})  # type: ignore[arg-type]  # the fields of HelpEntry, by name


def _help(simple: dict[str, Inputs]) -> Iterator[Scene]:
    panel = simple["called"]
    now = panel.hub_at
    assert now is not None  # noqa: S101  # the examples have one
    seven = ("Platz 7", "Counter 7")
    alarm = _entry("counter-7", "alarm", now - timedelta(seconds=20), seven)
    late = _entry("counter-7", "alarm", now - timedelta(minutes=2), seven, escalated_at=now)
    wish = _entry("kiosk-1", "help", now - timedelta(minutes=3), ("Kiosk am Eingang", "Kiosk at the entrance"))
    third = _entry("counter-9", "alarm", now, ("Zimmer 2.14", "Room 2.14"))
    mine = _entry(_OWN, "alarm", now, ("Platz 3", "Counter 3"))
    base, sheet = HelpInputs(panel=panel, client=_OWN), SheetInputs(panel=panel)
    yield "help", panel, replace(base, open=(alarm,)), sheet
    yield "help-escalated", panel, replace(base, open=(late, wish)), sheet
    yield "help-many", panel, replace(base, open=(late, wish, third), answering=frozenset({late.id})), sheet
    yield "alarm-heard", panel, replace(base, alarm=Alarm(0.0, True), open=(mine,)), sheet
    yield "alarm-failed", panel, replace(base, alarm=Alarm(-3.0)), sheet


def _sheet(simple: dict[str, Inputs]) -> Iterator[Scene]:
    away = replace(simple["away"], line=simple["serving"].line)
    aid = HelpInputs(panel=away, client=_OWN)
    base = SheetInputs(panel=away, held=held(away, None), away_since=0.0)
    yield "list-offered", away, aid, base
    yield "list-printed", away, aid, replace(base, stage=Print.PRINTED, file=_FILE)
    yield "list-written", away, aid, replace(base, stage=Print.WRITTEN, file=_FILE)
    first = replace(simple["closed"], online=False, state=None, hub_at=None, monotonic=10.0)
    yield "list-none", first, HelpInputs(panel=first, client=_OWN), SheetInputs(panel=first, away_since=0.0)
