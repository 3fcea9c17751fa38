"""The hub's configuration."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from appliance.mqtt import BrokerSettings
from appliance.settings import Secret


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
    """`office_dir` holds ``office.toml`` and ``catalogue.toml``; `data_dir` the journal."""

    office_dir: Path
    data_dir: Path
    broker: BrokerSettings
    centre: CentreSettings = field(default_factory=CentreSettings)
