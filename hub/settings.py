"""The hub's configuration."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from appliance.mqtt import BrokerSettings
from appliance.settings import Bounds, Secret


class CentreKind(StrEnum):
    """The kinds of centres that the hub can speak to."""

    NATIVE = "native"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class CentreSettings:
    """Where the centre is, and our token there."""

    kind: CentreKind = CentreKind.NONE
    url: str = ""
    token: Secret = field(default=Secret(""), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class HubSettings:
    """`office_dir` holds ``office.toml`` and ``catalogue.toml``; `data_dir` the journal, which keeps `keep_days`."""

    office_dir: Path
    data_dir: Path
    broker: BrokerSettings
    clerks_file: Path | None = None
    """Who may sign in; without: ``clerks.json`` in `data_dir` (`lobbycall hub user`)."""
    centre: CentreSettings = field(default_factory=CentreSettings)
    keep_days: Annotated[int, Bounds(1, 3650)] = 90
