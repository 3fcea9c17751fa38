"""The service screen for staff: hidden, behind a PIN, with limits against guessing (norms.md S-09). Pure."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

KNOCKS = 5
"""So many touches in the upper left corner …"""
KNOCK_S = 4.0
"""… within so many seconds ask for the PIN."""
CORNER = 0.15
"""The corner: so much of the screen's shorter side, each way."""
FREE_TRIES = 3
FIRST_WAIT_S = 30.0
LONGEST_WAIT_S = 900.0
LEAVES_AFTER_S = 120.0
"""Without a touch for so long the screen closes."""
LONGEST_TYPED = 16


class Stage(StrEnum):
    """What is on the screen."""

    CLOSED = ""
    PIN = "pin"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """Times are monotonic, in seconds."""

    stage: Stage = Stage.CLOSED
    typed: str = ""
    wrong: int = 0
    """Tries that failed since the last that did not; they outlive the screen."""
    locked_until: float = 0.0
    knocks: tuple[float, ...] = ()
    touched_at: float = 0.0


def knock(service: Service, x: float, y: float, at: float) -> Service:
    """Take a touch anywhere on the screen, in parts of its shorter side from the upper left corner."""
    service = replace(service, touched_at=at)
    if service.stage is not Stage.CLOSED:
        return service
    if x > CORNER or y > CORNER:
        return replace(service, knocks=())
    knocks = (*(before for before in service.knocks if at - before < KNOCK_S), at)
    return (
        replace(service, stage=Stage.PIN, typed="", knocks=())
        if len(knocks) >= KNOCKS
        else replace(service, knocks=knocks)
    )


def type_digit(service: Service, digit: str) -> Service:
    """Take one more digit."""
    return replace(service, typed=(service.typed + digit)[:LONGEST_TYPED]) if service.stage is Stage.PIN else service


def erase(service: Service) -> Service:
    """Take the last digit back."""
    return replace(service, typed=service.typed[:-1])


def locked_s(service: Service, at: float) -> float:
    """Return for how many seconds no PIN is taken; 0: it is."""
    return max(0.0, service.locked_until - at)


def enter(service: Service, fits: Callable[[str], bool], at: float) -> Service:
    """Try the PIN. After some wrong ones each further one costs twice the wait, and the right one, too, has to wait."""
    if service.stage is not Stage.PIN or not service.typed or locked_s(service, at):
        return replace(service, typed="")
    if fits(service.typed):
        return Service(stage=Stage.OPEN, touched_at=at)
    wrong = service.wrong + 1
    wait = 0.0 if wrong < FREE_TRIES else min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** (wrong - FREE_TRIES))
    return replace(service, typed="", wrong=wrong, locked_until=at + wait)


def leave(service: Service) -> Service:
    """Close the screen; wrong tries are not forgotten."""
    return replace(service, stage=Stage.CLOSED, typed="", knocks=())


def time_passes(service: Service, at: float) -> Service:
    """Close a screen that staff have left."""
    away = service.stage is not Stage.CLOSED and at - service.touched_at > LEAVES_AFTER_S
    return leave(service) if away else service
