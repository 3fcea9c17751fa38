"""Who may import whom: the table of DESIGN §2, read from the code itself."""

import ast
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROGRAMS = ("hub", "kiosk", "display", "counter", "printer", "booking")
ROOMS = ("office", "appliance", *PROGRAMS)
LEAST_EDGES = 150
"""Fewer imports between modules than this, and the test sees too little to judge."""

MAY_IMPORT: Mapping[str, tuple[str, ...]] = {
    "office": ("office",),
    "appliance": ("appliance", "office"),
    "appliance.qt": ("appliance", "appliance.qt", "office"),
    "hub": ("appliance", "office"),
    "printer": ("appliance", "office"),
    "booking": ("appliance", "office"),
    "kiosk": ("appliance", "appliance.qt", "office", "printer"),
    "display": ("appliance", "appliance.qt", "office"),
    "counter": ("appliance", "appliance.qt", "office"),
}
QT_LAYERS = ("appliance.qt", "kiosk", "display", "counter")
SPEECH = ("pyttsx3", "py_nanotts")
PURE = (
    "kiosk/flow.py",
    "kiosk/reading.py",
    "kiosk/keypad.py",
    "kiosk/service.py",
    "kiosk/night.py",
    "display/board.py",
    "counter/panel.py",
    "counter/desk/desk.py",
    "counter/lead/lead.py",
    "counter/lead/quota.py",
    "printer/layout.py",
)
"""Files that decide what is shown, sent or printed: office and the standard library alone."""


@dataclass(frozen=True)
class Import:
    """One import: the file and line, the importing module, and what is imported."""

    file: Path
    line: int
    module: str
    target: str
    lazy: bool
    """Inside a function: done when it is called, not when the module is loaded."""

    def breaks(self, rule: str, mend: str) -> str:
        return f"{self.file}:{self.line}: {self.module} imports {self.target}. Rule: {rule} Mend: {mend}"


def module_of(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


FILES = {module_of(file): file for room in ROOMS for file in sorted((ROOT / room).rglob("*.py"))}


def room_of(module: str) -> str:
    """Return the row of the table that a module of ours is in; ``""`` for others' modules."""
    if module == "appliance.qt" or module.startswith("appliance.qt."):
        return "appliance.qt"
    top = module.partition(".")[0]
    return top if top in ROOMS else ""


def imports_of(module: str, file: Path) -> Iterator[Import]:
    tree = ast.parse(file.read_text("utf-8"))
    lazy = {
        inner
        for outer in ast.walk(tree)
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef)
        for inner in ast.walk(outer)
    }
    for node in ast.walk(tree):
        targets: list[str] = []
        if isinstance(node, ast.Import):
            targets = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                package = module if file.name == "__init__.py" else module.rpartition(".")[0]
                above = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join((*above, *filter(None, [base])))
            named = [f"{base}.{alias.name}" for alias in node.names]
            targets = [name if name in FILES else base for name in named]
        for target in dict.fromkeys(targets):
            assert isinstance(node, ast.Import | ast.ImportFrom)
            yield Import(file.relative_to(ROOT), node.lineno, module, target, node in lazy)


IMPORTS = [found for module, file in FILES.items() for found in imports_of(module, file)]


def fail_with(problems: list[str]) -> None:
    assert not problems, "\n" + "\n".join(problems)


def test_the_imports_are_seen() -> None:
    edges = {(found.module, found.target) for found in IMPORTS if room_of(found.target)}
    assert len(edges) >= LEAST_EDGES, f"only {len(edges)} imports between our modules were found"
    assert {room_of(module) for module in FILES} == set(MAY_IMPORT)


def test_rooms_import_only_what_stands_below_them() -> None:
    problems = []
    for found in IMPORTS:
        room, target = room_of(found.module), room_of(found.target)
        if target and target != room and target not in MAY_IMPORT[room]:
            rule = f"{room} may import {', '.join(MAY_IMPORT[room])} (DESIGN §2)."
            mend = "move what both need to office or appliance, or let them meet on the wire (office/wire)."
            problems.append(found.breaks(rule, mend))
    fail_with(problems)


def test_nothing_imports_a_composition_root() -> None:
    apps = {module for module in FILES if module.endswith(".app")}
    rule = "an app.py puts a program together; nothing builds on it (DESIGN §2, layer 4)."
    fail_with(
        [f.breaks(rule, "move the part that you need into a file of its own.") for f in IMPORTS if f.target in apps]
    )


def test_office_knows_no_library() -> None:
    problems = []
    for found in IMPORTS:
        top = found.target.partition(".")[0]
        if room_of(found.module) != "office" or top in ROOMS or top in sys.stdlib_module_names:
            continue
        if not (top == "msgspec" and found.module.startswith("office.wire")):
            rule = "office is pure; office.wire alone may use msgspec (DESIGN §2)."
            problems.append(found.breaks(rule, "take what you need as an argument."))
    fail_with(problems)


def test_qt_stays_in_its_layers() -> None:
    rule = "only appliance.qt, kiosk, display and counter may use PySide6 (DESIGN §2)."
    mend = "put the Qt part into the program's view model, or into appliance.qt."
    qt = ("PySide6", "shiboken6")
    used = [found for found in IMPORTS if found.target.partition(".")[0] in qt]
    assert used
    fail_with([found.breaks(rule, mend) for found in used if room_of(found.module) not in QT_LAYERS])


@pytest.mark.parametrize(
    ("libraries", "where", "mend"),
    [
        (("paho",), "appliance.mqtt", "use appliance.mqtt.MqttClient."),
        (SPEECH, "appliance.voice", "use appliance.voice."),
    ],
)
def test_a_library_with_one_home_is_used_there_only(libraries: tuple[str, ...], where: str, mend: str) -> None:
    problems = []
    for found in IMPORTS:
        inside = found.module == where or found.module.startswith(f"{where}.")
        if found.target.partition(".")[0] in libraries and not inside:
            problems.append(found.breaks(f"{', '.join(libraries)} only in {where} (DESIGN §2).", mend))
    fail_with(problems)


@pytest.mark.parametrize("name", PURE)
def test_pure_files_import_office_and_the_standard_library_alone(name: str) -> None:
    module = module_of(ROOT / name)
    assert module in FILES, f"{name} is gone; name the file that decides now in PURE"
    room = room_of(module)
    rule = "pure files import office and the standard library alone (DESIGN §2)."
    problems = []
    for found in IMPORTS:
        top = found.target.partition(".")[0]
        if found.module == module and top not in {"office", room} and top not in sys.stdlib_module_names:
            problems.append(found.breaks(rule, "take it as an argument."))
    fail_with(problems)


def test_there_are_no_circles() -> None:
    below: dict[str, set[str]] = {module: set() for module in FILES}
    for found in IMPORTS:
        if found.target in FILES and found.target != found.module and not found.lazy:
            below[found.module].add(found.target)
    while free := [module for module, targets in below.items() if not targets]:
        for module in free:
            del below[module]
        for targets in below.values():
            targets.difference_update(free)
    circles = {module: targets for module, targets in below.items() if any(module in below[t] for t in targets)}
    assert not below, f"these modules import each other in a circle; move what they share: {circles or below}"


def test_no_package_is_named_like_a_module_of_the_standard_library() -> None:
    assert not set(ROOMS) & set(sys.stdlib_module_names)
