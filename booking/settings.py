"""The configuration of the centre."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from appliance.settings import Bounds, Secret, Slug
from office.hours import Week


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSettings:
    """What differs from the default plan of a queue's appointments. What is not set keeps its default."""

    office: Slug
    queue: Slug
    capacity: Annotated[int, Bounds(0, 500)] | None = None
    """Appointments at the same time. Default: see `booking.importing.default_capacity`."""
    share: Annotated[float, Bounds(0, 1)] | None = None
    """The part of the counters kept for appointments; 0.5 where the queue has walk-in, else 1."""
    step_min: Annotated[int, Bounds(5, 240)] = 15
    """Minutes from one start to the next."""
    hours: Week | None = None
    """Hours of appointments; default: the house's. Special dates are always the house's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingSettings:
    """The keys of the file that ``lobbycall booking --config`` reads."""

    offices: tuple[Path, ...]
    """Folders with ``office.toml`` (and ``catalogue.toml`` there or one folder up), imported at start."""
    tokens: dict[Slug, Secret] = field(default_factory=dict)
    """The bearer token of each office's hub."""
    plans: tuple[PlanSettings, ...] = ()
    data_dir: Path = Path("/var/lib/lobbycall/booking")
    """Where the default database ``booking.sqlite`` lies."""
    database_url: Secret | None = None
    """An SQLAlchemy URL such as ``postgresql+psycopg://user:password@host/name``; default: SQLite in `data_dir`."""
    listen_host: str = "127.0.0.1"
    listen_port: Annotated[int, Bounds(0, 65535)] = 8080
    """0: any free port; it is logged."""
    horizon_days: Annotated[int, Bounds(84, 730)] = 182
    """How far ahead slots are offered."""
    lead_min: Annotated[int, Bounds(0, 10080)] = 15
    """How long before its start a slot is offered last."""
    keep_contacts_days: Annotated[int, Bounds(0, 7)] = 2
    """Days after the appointment until name and phone are deleted (P-04)."""
    keep_wishes_days: Annotated[int, Bounds(1, 90)] = 28
    """Days until a wish that nobody could fulfil is deleted with its contact."""

    @property
    def url(self) -> str:
        """The database's URL."""
        if self.database_url is not None:
            return str(self.database_url)
        return f"sqlite:///{self.data_dir / 'booking.sqlite'}"
