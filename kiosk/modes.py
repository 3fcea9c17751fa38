"""How a visitor wants the kiosk to look: for this visit, and gone with it (norms.md A-03, A-14)."""

from dataclasses import dataclass
from enum import StrEnum


class Scheme(StrEnum):
    """The colours. Each holds 7:1 for text and 3:1 for components (norms.md A-03)."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    """Yellow on black."""


class Way(StrEnum):
    """What can be switched on its own."""

    SIZE = "size"
    SCHEME = "scheme"
    REACH = "reach"


@dataclass(frozen=True, slots=True, kw_only=True)
class Modes:
    """One visitor's choice."""

    large: bool = False
    """Capitals of at least 0.7° at 0.6 m, 7.3 mm (norms.md A-01, EN 301 549 §5.1.4)."""
    scheme: Scheme = Scheme.LIGHT
    low: bool = False
    """Every control between 800 and 1100 mm above the floor (norms.md A-18)."""

    def switched(self, way: Way) -> "Modes":
        """Return the modes after one touch: large and low on or off, the colours one further."""
        match way:
            case Way.SIZE:
                return Modes(large=not self.large, scheme=self.scheme, low=self.low)
            case Way.SCHEME:
                schemes = list(Scheme)
                scheme = schemes[(schemes.index(self.scheme) + 1) % len(schemes)]
                return Modes(large=self.large, scheme=scheme, low=self.low)
            case Way.REACH:
                return Modes(large=self.large, scheme=self.scheme, low=not self.low)
