"""Which languages' texts somebody has checked (``i18n/checked.toml``; an office's own say so themselves)."""

import tomllib
from pathlib import Path

from appliance.languagefiles import own_files

FOLDER = Path(__file__).parent / "i18n"


def unchecked(folder: Path = FOLDER, own: Path | None = None) -> tuple[str, ...]:
    """Return the tags of the languages that have texts nobody has checked; an office's `own` have a word in their slips."""
    checked = tomllib.loads((folder / "checked.toml").read_text("utf-8"))
    ours = [file.stem for file in sorted(folder.glob("*.ts")) if not checked.get(file.stem)]
    slips = own_files(own, "slips.toml")
    theirs = [tag for tag in own_files(own, "kiosk.ts") if not _says_so(slips.get(tag))]
    return tuple(dict.fromkeys((*ours, *theirs)))


def _says_so(slips: Path | None) -> bool:
    return slips is not None and bool(tomllib.loads(slips.read_text("utf-8")).get("checked"))
