"""The panel as a process: killed in the middle of a visit, without POSIX, and heard when somebody raises an alarm."""

import json
import stat
import subprocess
import sys
import wave
from pathlib import Path

import pytest

from counter.alarm_sound import RATE, AlarmSound, write_tones
from support.broker import Broker, Listener
from support.house import headless
from support.hub import HubProcess
from support.office_files import write_office
from support.robot import ROOT, Robot
from support.waiting import wait_until

WITHOUT_POSIX = """
import socket, signal, sys, os
for name in ("pwd", "grp", "fcntl", "termios", "resource", "syslog", "pty", "tty"):
    sys.modules[name] = None
del socket.AF_UNIX
for name in ("SIGHUP", "SIGUSR1", "SIGUSR2", "SIGALRM"):
    delattr(signal, name)
for name in ("fork", "geteuid", "getuid", "fchmod", "mkfifo", "uname"):
    delattr(os, name)
from appliance.cli import main
sys.exit(main(["counter", "--config", sys.argv[1]]))
"""


def config(folder: Path, broker: Broker, office: str) -> Path:
    file = folder / "counter.toml"
    text = (
        f'office = "{office}"\ncounter = "1"\nclerk = "anna"\nalarm_sound = "none"\ndata_dir = "{folder / "panel"}"\n'
    )
    file.write_text(f'{text}[broker]\nport = {broker.port}\nuser = "counter-1"\n', "utf-8")
    return file


def test_a_panel_that_is_killed_in_the_middle_of_a_visit_goes_on_with_it(broker: Broker, tmp_path: Path) -> None:
    office = write_office(tmp_path / "office", "panel-killed")
    hub = HubProcess(broker, office, tmp_path / "data")
    hub.start()
    settings, log = config(tmp_path, broker, "panel-killed"), tmp_path / "log"
    answer = "lobbycall/panel-killed/answer/kiosk-1"
    with Listener(broker.settings("kiosk-1"), answer) as kiosk:
        wanted = {"v": 1, "id": "k-1", "do": "issue_ticket", "services": ["s1"], "language": "de"}
        kiosk.say("lobbycall/panel-killed/ask/kiosk-1", json.dumps(wanted).encode())
        number = json.loads(kiosk.wait_for(answer)[0])["ticket"]["number"]
    with Robot("counter", settings, headless(), log) as panel:
        panel.tap("^Platz öffnen")
        panel.tap("^Nächste")
        panel.wait_to_see(f"^{number}$")
        panel.tap("^Beginnen")
        panel.wait_to_see("^in Bedienung$")
        panel.process.kill()
    with Robot("counter", settings, headless(), log) as panel:
        panel.wait_to_see(f"^{number}$")
        panel.wait_to_see("^in Bedienung$")
        panel.tap("^Abschließen")
        panel.wait_to_see("Niemand am Platz")
    assert hub.stop() == 0


def test_the_panel_starts_without_what_only_posix_has(broker: Broker, tmp_path: Path) -> None:
    file = config(tmp_path, broker, "panel-windows")
    device = "lobbycall/panel-windows/device/counter-1"
    with Listener(broker.settings("hub"), device) as hears:
        environment = {**headless(), "PYTHONPATH": str(ROOT)}
        process = subprocess.Popen(
            [sys.executable, "-c", WITHOUT_POSIX, str(file)], cwd=ROOT, env=environment, stderr=subprocess.PIPE
        )
        try:
            wait_until(lambda: hears.on(device) or process.poll() is not None, 20, "the panel")
        finally:
            process.terminate()
        _out, errors = process.communicate(timeout=20)
        hears.say(device, b"", retain=True)
    assert (process.returncode, errors.decode()) == (0, "")


def test_the_alarm_sounds_through_whatever_plays(tmp_path: Path) -> None:
    player, heard = tmp_path / "player", tmp_path / "heard.wav"
    player.write_text(f'#!/bin/sh\ncp "$1" "{heard}.part" && mv "{heard}.part" "{heard}"\n', "utf-8")
    player.chmod(player.stat().st_mode | stat.S_IXUSR)
    sound = AlarmSound(str(player))
    sound.play()
    wait_until(heard.exists, what="the player to be run")
    with wave.open(str(heard)) as played:
        assert played.getframerate() == RATE
        assert 0.5 < played.getnframes() / RATE < 1.5
        loudest = max(abs(int.from_bytes(played.readframes(1), "little", signed=True)) for _ in range(2000))
        assert loudest > 8000


@pytest.mark.parametrize("setting", ["none", "/no/such/player"])
def test_a_panel_without_sound_stays_silent(setting: str) -> None:
    sound = AlarmSound(setting)
    sound.play()
    assert sound._folder is None


def test_the_tones_are_a_second_long(tmp_path: Path) -> None:
    write_tones(tmp_path / "tones.wav")
    with wave.open(str(tmp_path / "tones.wav")) as tones:
        assert 0.5 < tones.getnframes() / RATE < 1.5
