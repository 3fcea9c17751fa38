"""``lobbycall notice``: the rule of who is next, as a notice to hang up, with the office's own minutes."""

import argparse
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from appliance.officefile import load_office
from appliance.settings import ConfigurationError
from office.catalogue import Office
from office.notice import notice

_TEXTS = Path(__file__).parent / "texts"


def languages() -> tuple[str, ...]:
    """Return the languages that the notice has texts in, German first."""
    return tuple(sorted((file.stem for file in _TEXTS.glob("*.toml")), key=lambda tag: (tag != "de", tag)))


def written(office: Office, language: str) -> str:
    """Return the notice in one of `languages`, a paragraph for each sentence."""
    texts: dict[str, str] = tomllib.loads((_TEXTS / f"{language}.toml").read_text("utf-8"))["notice"]
    sentences = (texts[sentence.key].format(**sentence.values) for sentence in notice(office))
    return "\n\n".join((texts["title"], *sentences)) + "\n"


def main(arguments: Sequence[str]) -> int:
    """Print the notice in the languages asked for, or in all; 2 if the office's files are wrong."""
    parser = argparse.ArgumentParser(prog="lobbycall notice", description=__doc__)
    parser.add_argument("--office", type=Path, required=True, metavar="FOLDER", help="the folder of office.toml")
    parser.add_argument("--language", action="append", choices=languages(), help="only this one; may be repeated")
    options = parser.parse_args(arguments)
    try:
        office = load_office(options.office)
    except ConfigurationError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write("\n\n".join(written(office, language) for language in options.language or languages()))
    return 0
