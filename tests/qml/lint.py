"""Checks every QML file with qmllint, warnings included, knowing the types that Python registers.

Run as ``python tests/qml/lint.py``. Types are dumped from each Python file with ``@QmlElement``
(into ``build/qmltypes``), so that a misspelt property of a view model fails here.
"""

import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TYPES = ROOT / "build" / "qmltypes"
PACKAGES = ("appliance", "kiosk", "display", "counter")
_IMPORT_NAME = re.compile(r'^QML_IMPORT_NAME\s*=\s*"([\w.]+)"', re.MULTILINE)


def _tool(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    binary = Path(sys.executable).parent / name
    return subprocess.run([str(binary), *arguments], capture_output=True, text=True, check=False, cwd=ROOT)


def _modules() -> dict[str, list[Path]]:
    modules: dict[str, list[Path]] = defaultdict(list)
    for package in PACKAGES:
        for file in sorted((ROOT / package).rglob("*.py")):
            source = file.read_text("utf-8")
            name = _IMPORT_NAME.search(source)
            if name is not None and "@QmlElement" in source:
                modules[name[1]].append(file)
    return modules


def _dump(module: str, files: list[Path]) -> str:
    folder = TYPES.joinpath(*module.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    dumps = []
    for file in files:
        dumps.append(folder / f"{file.stem}.json")
        _tool("pyside6-metaobjectdump", str(file), "-o", str(dumps[-1]))
    types = folder / "plugins.qmltypes"
    words = ["--generate-qmltypes", str(types), "--import-name", module, "--major-version", "1"]
    made = _tool("pyside6-qmltyperegistrar", *words, *map(str, dumps), "-o", "/dev/null")
    (folder / "qmldir").write_text(f"module {module}\ntypeinfo plugins.qmltypes\n")
    return "" if types.exists() else made.stderr


def main() -> int:
    """Return 0 if no file has a warning."""
    problems = [text for module, files in _modules().items() if (text := _dump(module, files))]
    files = [str(f) for package in PACKAGES for f in sorted((ROOT / package).rglob("*.qml"))]
    paths = [TYPES, ROOT / "appliance/qt/qml", *(ROOT / package / "qml" for package in PACKAGES[1:])]
    imports = [word for path in paths for word in ("-I", str(path))]
    lint = _tool("pyside6-qmllint", "-W", "0", *imports, *files)
    if lint.returncode:
        problems.append(lint.stdout + lint.stderr)
    sys.stdout.write("\n".join(problems) or f"qmllint: {len(files)} files, no warnings\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
