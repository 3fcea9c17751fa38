"""What of the panel is worth a picture beside its states: the bar, the lists, the sheets that ask for one thing more."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from counter.example_scenes import Scene, scenes
from counter.lists import ListInputs, Served, Which
from counter.panel import Inputs

NARROW, WIDE = (420, 720), (960, 720)
BARS = ("free", "called", "serving", "refused", "paused", "away", "closed", "help", "alarm-failed")
ASKED = ("park", "transfer", "serve_unticketed", "finish")


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One picture: a scene, in which form, and what is open in it."""

    name: str
    scene: Scene
    bar: bool = False
    size: tuple[int, int] = NARROW
    asking: str = ""
    lists: ListInputs | None = None
    revealed: bool = False


def views(language: str) -> Iterator[View]:
    """Yield each picture of a language."""
    known = {scene[0]: scene for scene in scenes(language)}
    for name, scene in known.items():
        yield View(name=name, scene=scene)
    yield View(name="serving-revealed", scene=known["serving"], revealed=True)
    yield from _bars(known)
    yield from (View(name=f"ask-{action}", scene=known["serving"], asking=action) for action in ASKED)
    for which in Which:
        looked_at = ListInputs(panel=known["free"][1], which=which, served=_served(known["free"][1]))
        yield View(name=f"wide-{which}", scene=known["free"], size=WIDE, lists=looked_at)
    lists = ListInputs(panel=known["free"][1], served=_served(known["free"][1]))
    yield View(name="lists", scene=known["free"], lists=lists, revealed=True)


def _bars(known: Mapping[str, Scene]) -> Iterator[View]:
    for name in BARS:
        yield View(name=f"bar-{name}", scene=known[name], bar=True)


def _served(panel: Inputs) -> tuple[Served, ...]:
    assert panel.hub_at is not None  # noqa: S101  # the examples have one
    at = panel.hub_at
    numbers = ("A016", "A014", "A013")
    return tuple(
        Served(
            ticket=number,
            number=number,
            services=("personalausweis",),
            people=1,
            ended_at=at - timedelta(minutes=3 + 9 * n),
        )
        for n, number in enumerate(numbers)
    )
