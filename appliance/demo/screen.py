"""Finds out whether windows can be shown here, without importing Qt into the demo."""

import os
import subprocess
import sys
from collections.abc import Mapping

_TRY = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
_TRY_FOR_S = 20.0


def why_no_screen(environment: Mapping[str, str]) -> str | None:
    """Return why no window can be shown, or None if Qt can open one. Trying costs half a second."""
    if not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY") or environment.get("QT_QPA_PLATFORM")):
        return "there is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set)"
    try:
        subprocess.run(
            [sys.executable, "-c", _TRY], env=environment, capture_output=True, check=True, timeout=_TRY_FOR_S
        )
    except subprocess.TimeoutExpired:
        return "the screen does not answer"
    except subprocess.CalledProcessError as error:
        lines = error.stderr.decode(errors="replace").strip().splitlines()
        return f"Qt cannot open the screen ({lines[0] if lines else 'no reason given'})"
    return None


def child_environment(environment: Mapping[str, str], root: str, *, headless: bool) -> dict[str, str]:
    """Return what the demo's programs find in their environment. `root` is the folder of the packages."""
    made = {name: value for name, value in environment.items() if name not in {"NOTIFY_SOCKET", "WATCHDOG_USEC"}}
    made["PYTHONPATH"] = os.pathsep.join(filter(None, (root, environment.get("PYTHONPATH", ""))))
    made |= {"PYTHONSAFEPATH": "1", "PYTHONUNBUFFERED": "1"}
    locale = environment.get("LC_ALL") or environment.get("LC_CTYPE") or environment.get("LANG", "")
    if "utf" not in locale.lower():
        made["LC_ALL"] = "C.UTF-8"  # Qt warns otherwise
    if headless:
        made |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    return made
