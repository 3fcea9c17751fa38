"""Which languages' texts somebody has checked (``i18n/checked.toml``)."""

import tomllib
from pathlib import Path

FOLDER = Path(__file__).parent / "i18n"


def unchecked(folder: Path = FOLDER) -> tuple[str, ...]:
    """Return the tags of the languages that have texts nobody has checked."""
    checked = tomllib.loads((folder / "checked.toml").read_text("utf-8"))
    return tuple(file.stem for file in sorted(folder.glob("*.ts")) if not checked.get(file.stem))
