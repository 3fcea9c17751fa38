"""The range that a configured number may have."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bounds:
    """The range of a number, for use in ``Annotated[int, Bounds(1, 65535)]``; both ends are allowed."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class OneOf:
    """The numbers that are allowed, for use in ``Annotated[int, OneOf(0, 3)]``."""

    numbers: tuple[int, ...]
