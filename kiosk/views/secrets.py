"""What of a screen is nobody else's business (norms.md A-12): never on a loudspeaker, never kept."""

from collections.abc import Mapping

from kiosk.views import Props

_FIELDS: Mapping[str, tuple[str, ...]] = {
    "Booked": ("day", "time", "code"),
    "Confirm": ("day", "time", "phone", "person"),
    "Entry": ("text",),
    "Name": ("text",),
    "NotCheckedIn": ("when",),
}
_EVERYWHERE = ("code",)


def codes_of(props: Props) -> tuple[str, ...]:
    """Return the codes on the screen, which are spelled."""
    return _values(props, _EVERYWHERE)


def secrets_of(props: Props) -> tuple[str, ...]:
    """Return all that is private on the screen."""
    return _values(props, _FIELDS.get(props.name, _EVERYWHERE))


def _values(props: Props, fields: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(value for name in fields if isinstance(value := getattr(props, name, ""), str) and value)
