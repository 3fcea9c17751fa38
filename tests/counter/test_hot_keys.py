"""Keys that work while another program is in front: what is asked of the system, and on a real X server."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from counter.actions import Keys
from counter.hot_keys.choose import choose, wanted
from counter.hot_keys.keys import WINDOWS_MASKS, X11_MASKS, HotKey, with_held
from support.robot import ROOT

PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from counter.actions import Keys
from counter.hot_keys.choose import choose, wanted

application = QCoreApplication([])
keys = choose("xcb")
keys.pressed.connect(lambda action: print(action, flush=True))
print("taken:", *keys.grab(wanted(Keys(), "Ctrl+Shift")), flush=True)
QTimer.singleShot(20000, application.quit)
application.exec()
"""
PRESS = """
import ctypes, sys
x, xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
x.XOpenDisplay.restype = ctypes.c_void_p
display = ctypes.c_void_p(x.XOpenDisplay(None))
x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
codes = [x.XKeysymToKeycode(display, int(sym, 16)) for sym in sys.argv[1:]]
for down in (1, 0):
    for code in codes if down else codes[::-1]:
        xtst.XTestFakeKeyEvent(display, code, down, 0)
x.XSync(display, 0)
"""
CONTROL, SHIFT, F2, F10 = "ffe3", "ffe1", "ffbf", "ffc7"


@pytest.mark.parametrize(
    ("sequence", "keysym", "virtual", "x11", "windows"),
    [
        ("Ctrl+Shift+F2", 0xFFBF, 0x71, 5, 6),
        ("Ctrl+F10", 0xFFC7, 0x79, 4, 2),
        ("Meta+Alt+N", ord("n"), ord("N"), 72, 9),
    ],
)
def test_a_sequence_is_what_each_system_calls_it(
    sequence: str, keysym: int, virtual: int, x11: int, windows: int
) -> None:
    key = HotKey.of(sequence)
    assert key is not None
    assert (key.keysym, key.virtual_key) == (keysym, virtual)
    assert (key.mask(X11_MASKS), key.mask(WINDOWS_MASKS)) == (x11, windows)


@pytest.mark.parametrize("sequence", ["", "N", "Ctrl+", "Hyper+F2", "F25", "Ctrl+Return", "Ctrl+ä", "F0"])
def test_what_would_take_letters_from_other_programs_is_no_global_key(sequence: str) -> None:
    assert HotKey.of(sequence) is None


def test_other_programs_keep_their_f_keys_and_the_alarm_keeps_its_own() -> None:
    keys = wanted(Keys(), "Ctrl+Shift")
    assert keys["call_next"] == HotKey.of("Ctrl+Shift+F2")
    assert keys["alarm"] == HotKey.of("Ctrl+F10")
    assert all(key.held for key in keys.values())
    assert len(set(keys.values())) == len(keys)
    assert list(wanted(Keys(), "")) == ["alarm"]
    assert with_held("Ctrl+L", "Alt") == "Ctrl+L"


def test_wayland_and_others_have_none_and_it_is_said() -> None:
    assert choose("wayland-egl") == "hot-keys-wayland"
    assert choose("offscreen") == ""


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[dict[str, str]]:
    """An X server without a screen, and the environment of its clients."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    server = subprocess.Popen(
        [xvfb, "-displayfd", str(write), "-screen", "0", "640x480x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield {**os.environ, "DISPLAY": f":{number}", "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)}
    server.terminate()
    server.wait(10)


def _there(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


@pytest.mark.skipif(not (_there("libXtst.so.6") and _there("libxcb-keysyms.so.1")), reason="no X11 libraries")
def test_on_x11_a_key_reaches_the_panel_whoever_has_the_focus_and_is_taken_once(screen: dict[str, str]) -> None:
    def start() -> subprocess.Popen[str]:
        words = [sys.executable, "-c", PROGRAM]
        return subprocess.Popen(words, env=screen, cwd=ROOT, stdout=subprocess.PIPE, text=True)

    def press(*keys: str) -> None:
        subprocess.run([sys.executable, "-c", PRESS, *keys], env=screen, check=True)

    first = start()
    assert first.stdout is not None
    assert first.stdout.readline() == "taken:\n"
    second = start()
    assert second.stdout is not None
    assert "call_next" in second.stdout.readline()
    press(F2)
    press(CONTROL, SHIFT, F2)
    assert first.stdout.readline() == "call_next\n"
    press(CONTROL, F10)
    assert first.stdout.readline() == "alarm\n"
    for process in (first, second):
        process.terminate()
        process.communicate(timeout=10)
