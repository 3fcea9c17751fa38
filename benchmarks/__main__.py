"""Runs the benchmarks: ``python -m benchmarks [NAME …]``; the table goes to the screen, JSON to ``build/bench.json``."""

import argparse
import importlib
import json
import sys
from pathlib import Path

from benchmarks.figures import Figure, as_json, table

FOLDER = Path(__file__).parent


def main() -> int:
    """Return 1 if a promise is broken."""
    known = sorted(file.stem.removeprefix("bench_") for file in FOLDER.glob("bench_*.py"))
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("names", nargs="*", help=f"of {', '.join(known)}; none: all")
    parser.add_argument("--json", type=Path, default=FOLDER.parent / "build" / "bench.json")
    options = parser.parse_args()
    figures: list[Figure] = []
    for name in options.names or known:
        sys.stderr.write(f"{name} …\n")
        figures += importlib.import_module(f"benchmarks.bench_{name}").run()
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps(as_json(figures), indent=1) + "\n", "utf-8")
    sys.stdout.write(table(figures) + "\n")
    return 1 if any(figure.kept is False for figure in figures) else 0


if __name__ == "__main__":
    sys.exit(main())
