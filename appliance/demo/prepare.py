"""Writes the demo's files: the office, the broker's, and each program's configuration."""

import json
import os
import pwd
import secrets
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from appliance.demo import openhours, toml
from appliance.demo.home import DemoError, Home, deploy_folder
from appliance.demo.ports import Ports
from appliance.demo.screen import child_environment
from appliance.officefile import beside, load_office
from office.catalogue import Office

ROOT = Path(__file__).resolve().parents[2]
"""The folder of the packages, for the children's import path."""
TEXTS = ROOT / "appliance" / "texts"


def find_mosquitto() -> str:
    """Return Mosquitto's path; /usr/sbin is not on an ordinary user's. Raises DemoError if it is not installed."""
    found = shutil.which("mosquitto", path=os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin")))
    if found is None:
        raise DemoError("Mosquitto is not installed; run: make setup (or: apt-get install mosquitto)")
    return found


def prepare_office(home: Home, source: Path, *, real_hours: bool) -> Office:
    """Copy an office's files into the demo's folder, opened unless `real_hours`. Raises ConfigurationError."""
    load_office(source)  # its mistakes are told by their own file names
    shutil.copyfile(beside(source.resolve(), "catalogue.toml"), home.office / "catalogue.toml")
    if (languages := beside(source.resolve(), "languages")).is_dir():
        shutil.copytree(languages, home.office / "languages", dirs_exist_ok=True)
    text = (source / "office.toml").read_text("utf-8")
    if not real_hours:
        text = toml.write(openhours.opened(tomllib.loads(text), _notice()))
    (home.office / "office.toml").write_text(text, "utf-8")
    return load_office(home.office)


def _notice() -> dict[str, str]:
    """Return what tells people that this is a demonstration, in every language that there are texts in."""
    tables = {file.stem: tomllib.loads(file.read_text("utf-8")) for file in sorted(TEXTS.glob("*.toml"))}
    return {tag: table["demo"]["notice"] for tag, table in tables.items()}


def write_broker_files(home: Home, ports: Ports) -> dict[str, str]:
    """Run the script that a real site uses; return the password of each device."""
    script = deploy_folder() / "mosquitto" / "broker_files.py"
    user = pwd.getpwuid(os.geteuid()).pw_name
    words = [sys.executable, str(script), "--office", str(home.office), "--out", str(home.broker)]
    words += ["--port", str(ports.broker), "--credentials", str(home.credentials), "--run-as", user]
    environment = child_environment(os.environ, str(ROOT), headless=True)
    done = subprocess.run(words, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise DemoError(f"{script} failed:\n{done.stderr}")
    passwords: dict[str, str] = json.loads(home.credentials.read_text("utf-8"))
    return passwords


def write_configs(home: Home, tables: Mapping[str, Mapping[str, Any]]) -> None:
    """Write each program's configuration; only the owner may read it, for it holds a password."""
    for name, table in tables.items():
        file = home.config / f"{name}.toml"
        file.touch(mode=0o600)
        file.write_text(toml.write(table), "utf-8")
        home.data.joinpath(name).mkdir(exist_ok=True)


def centre_token(home: Home) -> str:
    """Return the hub's token at the centre; made once."""
    file = home.path / "centre-token"
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(24) + "\n")
    return file.read_text().strip()
