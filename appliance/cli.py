"""The `lobbycall` command: names the programs and imports only the one that is asked for."""

import gc
import importlib
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import Protocol, cast

from appliance.version import VERSION

PROGRAMS = {
    "hub": ("hub.app", "the site service, sole owner of the office's day"),
    "kiosk": ("kiosk.app", "the touchscreen at the entrance"),
    "display": ("display.app", "the lobby display and its voice"),
    "counter": ("counter.app", "the panel of clerk, desk and lead"),
    "buttons": ("counter.buttons.app", "the driver of call buttons on serial lines and of keypads"),
    "printer": ("printer.app", "a shared slip printer"),
    "booking": ("booking.app", "the central booking backend"),
    "demo": ("appliance.demo.app", "a complete office on this machine"),
    "notice": ("appliance.notice", "the rule of who is next, as a notice to hang up"),
    "doctor": ("appliance.doctor", "looks at everything and says what to do"),
}


class _Program(Protocol):
    def main(self, arguments: Sequence[str]) -> int: ...


def _help() -> str:
    width = max(map(len, PROGRAMS))
    rows = (f"  {name:{width}}  {what}" for name, (_module, what) in PROGRAMS.items())
    head = "usage: lobbycall PROGRAM [options]\n\nThe software of an office's entrance hall. Programs:\n"
    return "\n".join((head, *rows, "\n`lobbycall PROGRAM --help` explains each; `lobbycall --version`."))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program named first; 0 if all went well, 2 if the call's words are off."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or words[0] in {"-h", "--help", "help"}:
        sys.stdout.write(_help() + "\n")
        return 0 if words else 2
    if words[0] == "--version":
        sys.stdout.write(f"lobbycall {VERSION}\n")
        return 0
    if words[0] not in PROGRAMS:
        sys.stderr.write(f"lobbycall: no program is named {words[0]!r}\n\n{_help()}\n")
        return 2
    return cast("_Program", _imported(PROGRAMS[words[0]][0])).main(words[1:])


def _imported(name: str) -> ModuleType:
    """Return the program's module. What is imported stays: no collection looks for rubbish among it, now or later."""
    gc.disable()
    module = importlib.import_module(name)
    gc.freeze()
    gc.enable()
    return module


if __name__ == "__main__":
    sys.exit(main())
