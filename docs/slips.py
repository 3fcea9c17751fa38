"""Writes the pictures of slips for docs/printing.md: ``PYTHONPATH=. .venv/bin/python docs/slips.py [FOLDER]``."""

import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image, ImageOps

from office.slip import SlipKind
from printer.press import Press
from printer.profiles import profile
from printer.samples import sample
from printer.virtual.engine import Engine

AT = datetime(2026, 11, 23, 7, 15, tzinfo=UTC)
ADDRESS = "https://termine.musterstadt.de/t/k3J9xQ2vR7mN4pT8wZ1yBg"
MARGIN = 32
"""Dots at each side where the printer's head does not reach: 4 mm of 80 mm paper."""
SLIPS = {
    "de": ("de", SlipKind.WAIT, "standard"),
    "en": ("en", SlipKind.APPOINTMENT, "standard"),
    "ar": ("ar", SlipKind.WAIT, "standard"),
    "uk": ("uk", SlipKind.WAIT, "standard"),
    "large": ("de", SlipKind.WAIT, "large"),
}


def picture(language: str, kind: SlipKind, layout: str) -> Image.Image:
    """Return a slip on paper of 80 mm, as the virtual printer decodes it."""
    model = profile("TM-T20III")
    slips: list[Image.Image] = []
    engine = Engine(model.dots, frozenset, lambda slip, _text: slips.append(slip))
    engine.receive(Press(model, layout).build(replace(sample(kind, language, AT), qr=ADDRESS)))
    engine.close()
    paper = Image.new("1", (slips[0].width + 2 * MARGIN, slips[0].height), 1)
    paper.paste(slips[0], (MARGIN, 0))
    return ImageOps.expand(paper, 2, 0)


def main(folder: Path) -> None:
    """Write all pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, slip in SLIPS.items():
        file = folder / f"slip-{name}.png"
        picture(*slip).save(file, "PNG", optimize=True)
        sys.stderr.write(f"{file.name}: {file.stat().st_size} bytes\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "pictures")
