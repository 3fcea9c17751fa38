"""Writes the files of an office's Mosquitto: configuration, access rules, passwords.

    python deploy/mosquitto/broker_files.py --office DIR --out DIR --port 1883

Each device of ``office.toml`` gets a password of its own in ``credentials.json``; those that have one keep
it. Run it again after a change of the office's devices, then reload Mosquitto (``systemctl reload mosquitto``).
The demo uses this script as it stands.
"""

import argparse
import json
import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from string import Template

from appliance.officefile import load_office
from appliance.settings import ConfigurationError
from office.wire.acl import acl

TEMPLATE = Path(__file__).with_name("mosquitto.conf.template")
SECRET_BYTES = 18
"""144 bits a password, 24 characters."""


def credentials(known: Mapping[str, str], clients: Iterable[str]) -> dict[str, str]:
    """Return a password for each client: its known one, else a new one."""
    return {client: known.get(client) or secrets.token_urlsafe(SECRET_BYTES) for client in clients}


def find_program(name: str) -> str:
    """Return a program's path, also from the system's folders, which ordinary users lack on their path."""
    path = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/bin"))
    found = shutil.which(name, path=path)
    if found is None:
        message = f"{name} is not installed; run: apt-get install mosquitto"
        raise FileNotFoundError(message)
    return found


def write_private(file: Path, text: str) -> None:
    """Replace a file in one step with one that only its owner can read."""
    draft = file.with_name(file.name + ".new")
    draft.touch(mode=0o600)
    draft.chmod(0o600)
    draft.write_text(text, "utf-8")
    draft.replace(file)


def write_passwords(file: Path, passwords: Mapping[str, str]) -> None:
    """Write Mosquitto's password file, hashed by ``mosquitto_passwd``; no password appears in a command line."""
    draft = file.with_name(file.name + ".plain")
    write_private(draft, "".join(f"{client}:{password}\n" for client, password in passwords.items()))
    try:
        subprocess.run([find_program("mosquitto_passwd"), "-U", str(draft)], check=True)
        draft.chmod(0o600)
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)


def write_all(options: argparse.Namespace) -> None:
    """Write the four files. Raises ConfigurationError if the office has mistakes."""
    office = load_office(options.office)
    out: Path = options.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    secret_file: Path = options.credentials or out / "credentials.json"
    known = json.loads(secret_file.read_text("utf-8")) if secret_file.exists() else {}
    passwords = credentials(known, [device.client for device in office.devices])
    write_private(secret_file, json.dumps(passwords, indent=2) + "\n")
    files = {"acl_file": out / "acl", "password_file": out / "passwords"}
    write_private(files["acl_file"], acl(office.site.slug, office.devices, office.counters))
    write_passwords(files["password_file"], passwords)
    text = Template(TEMPLATE.read_text("utf-8")).substitute(
        files, host=options.host, port=options.port, run_as=options.run_as
    )
    (out / "mosquitto.conf").write_text(text, "utf-8")
    if os.geteuid() == 0:  # an ordinary user cannot give files away
        for file in files.values():
            shutil.chown(file, options.run_as)


def parser() -> argparse.ArgumentParser:
    """Return the script's options."""
    made = argparse.ArgumentParser(description="Writes the files of an office's Mosquitto.")
    made.add_argument("--office", type=Path, required=True, metavar="DIR", help="the folder with office.toml")
    made.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the files go")
    made.add_argument("--host", default="127.0.0.1", help="the address to listen at (default: %(default)s)")
    made.add_argument("--port", type=int, default=1883, help="the port to listen at (default: %(default)s)")
    made.add_argument("--credentials", type=Path, metavar="FILE", help="default: credentials.json in --out")
    made.add_argument("--run-as", default="mosquitto", help="who Mosquitto becomes when started as root")
    return made


def main() -> int:
    """Write the files; 2 if the office has mistakes."""
    try:
        write_all(parser().parse_args())
    except ConfigurationError as error:
        print(error, file=sys.stderr)
        return 2
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
