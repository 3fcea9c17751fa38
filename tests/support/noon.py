"""An example office whose clocks stand near noon, whenever the tests run."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

OFFICES = Path(__file__).parents[2] / "deploy" / "offices"
NOON = 12


def office_at_noon(folder: Path, name: str = "buergerbuero-musterstadt") -> Path:
    """Copy an example office into `folder`, in a time zone where it is between 12 and 13 o'clock."""
    copied = folder / name
    shutil.copytree(OFFICES / name, copied)
    shutil.copy(OFFICES / "catalogue.toml", folder)
    shutil.copytree(OFFICES / "languages", folder / "languages")
    ahead = NOON - datetime.now(UTC).hour
    zone = f"Etc/GMT{-ahead:+d}" if ahead else "UTC"
    file = copied / "office.toml"
    file.write_text(file.read_text("utf-8").replace("Europe/Berlin", zone), "utf-8")
    return copied
