"""`lobbycall doctor`: looks at everything and says what to do, one line each."""

import argparse
import http.client
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from appliance import findings, logs
from appliance.clock import SystemClock
from appliance.findings import Finding, Health
from appliance.languagefiles import problems
from appliance.mqtt import BrokerSettings, MqttClient
from appliance.officefile import beside, load_office
from appliance.officetexts import language_files, missing_texts
from appliance.settings import ConfigurationError, load_table, read
from office.catalogue import Office, Role
from office.ids import OfficeSlug
from office.wire.codec import BadMessage, Codec
from office.wire.devices import DeviceState
from office.wire.states import HubState
from office.wire.topics import Topics

LISTEN_S = 3.0
"""``state/hub`` comes every second; retained states come at once."""
_TRY_S = 2.0


def parser() -> argparse.ArgumentParser:
    """Return the doctor's options."""
    made = argparse.ArgumentParser(
        prog="lobbycall doctor",
        description="Looks at broker, hub, centre, clock, disk, printer, sound and screens. One line each, with what to "
        "do. Ends with 1 if something is wrong. The hub's configuration sees most: only the hub may read everything.",
    )
    where = made.add_mutually_exclusive_group(required=True)
    where.add_argument("--config", type=Path, metavar="FILE", help="the configuration of any program")
    where.add_argument("--home", type=Path, metavar="DIR", help="the folder of a demo")
    return made


@dataclass(slots=True)
class Seen:
    """What came over the line."""

    connected: threading.Event = field(default_factory=threading.Event)
    hub: HubState | None = None
    devices: dict[str, DeviceState] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def main(arguments: Sequence[str]) -> int:
    """Look, and say what was found; 1 if something is wrong."""
    options = parser().parse_args(arguments)
    logs.set_up("CRITICAL")
    file = options.config or options.home / "config" / "hub.toml"
    try:
        table = load_table(file)
        broker = read(BrokerSettings, table["broker"], str(file)) if "broker" in table else None
        office = load_office(Path(table["office_dir"])) if "office_dir" in table else None
    except ConfigurationError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    found = list(examine(table, broker, office))
    sys.stdout.write("\n".join(map(str, found)) + "\n")
    return 1 if any(finding.health is Health.WRONG for finding in found) else 0


def examine(table: Mapping[str, Any], broker: BrokerSettings | None, office: Office | None) -> Iterator[Finding]:
    """Look at everything that a program's configuration names."""
    slug = OfficeSlug(office.site.slug if office else str(table.get("office", "")))
    seen = Seen()
    if broker is None:
        yield Finding("broker", Health.UNSURE, "this configuration names none", "try the hub's")
    else:
        yield _broker(broker, slug, seen)
    yield findings.hub(seen.hub)
    url = str(table.get("centre", {}).get("url", ""))
    yield findings.centre(seen.hub, _healthy(url) if url else None)
    clock = SystemClock()
    yield findings.clock(clock.now(), seen.hub.at if seen.hub else None, _synchronised())
    folder = Path(table.get("data_dir") or Path(table.get("printer", {}).get("spool", "/var/lib/x")).parent)
    yield findings.disk(str(folder), shutil.disk_usage(folder).free if folder.is_dir() else None)
    device = str(table.get("printer", {}).get("device", ""))
    yield findings.printer(seen.devices, _printer(device) if device else None)
    yield findings.sound(seen.devices, _sound_cards())
    screens = [d.client for d in office.devices if d.role in {Role.KIOSK, Role.DISPLAY}] if office else []
    yield findings.screens(seen.devices, screens)
    yield from _texts(table, office)


def _texts(table: Mapping[str, Any], office: Office | None) -> Iterator[Finding]:
    own = Path(table["languages_dir"]) if "languages_dir" in table else None
    mistakes = problems(own)
    if office:
        folder = beside(Path(table["office_dir"]), "languages")
        mistakes += language_files(folder, office.site.languages)[1]
    if office or own:
        yield from findings.texts(missing_texts(office) if office else {}, list(map(str, mistakes)))


def _broker(settings: BrokerSettings, office: OfficeSlug, seen: Seen) -> Finding:
    where = f"{settings.host}:{settings.port}"
    try:
        socket.create_connection((settings.host, settings.port), _TRY_S).close()
    except OSError as error:
        todo = "start it (systemctl start mosquitto), or mend broker.host and broker.port"
        return Finding("broker", Health.WRONG, f"no connection to {where} ({error})", todo)
    with _listening(settings, office, seen):
        if not seen.connected.wait(LISTEN_S):
            todo = "write the broker's files anew (deploy/mosquitto/broker_files.py) and reload Mosquitto"
            return Finding("broker", Health.WRONG, f"{where} refuses {settings.user}: wrong user or password", todo)
        time.sleep(LISTEN_S)
    return Finding("broker", Health.OK, f"{where} lets {settings.user} in")


@contextmanager
def _listening(settings: BrokerSettings, office: OfficeSlug, seen: Seen) -> Iterator[None]:
    topics, codec = Topics(office), Codec()

    def heard(topic: str, payload: bytes) -> None:
        try:
            if topic == topics.state("hub"):
                seen.hub = codec.decode(payload, HubState)
            elif split := topics.split(topic):
                seen.devices[split[1]] = codec.decode(payload, DeviceState)
        except BadMessage as error:
            seen.problems.append(f"{topic}: {error}")

    client = MqttClient(
        settings,
        subscriptions=(topics.state("hub"), topics.any("device")),
        on_message=heard,
        on_connection=lambda connected: seen.connected.set() if connected else None,
    )
    client.start()
    try:
        yield
    finally:
        client.stop()


def _healthy(url: str) -> bool:
    try:
        with urllib.request.urlopen(f"{url}/healthz", timeout=_TRY_S) as answer:  # noqa: S310  # from our configuration
            return bool(answer.status == http.HTTPStatus.OK)
    except (urllib.error.URLError, http.client.HTTPException, OSError, ValueError):
        return False


def _run(*words: str) -> str | None:
    """Return what a command says, or None if it is not there or fails."""
    program = shutil.which(words[0])
    if program is None:
        return None
    done = subprocess.run([program, *words[1:]], capture_output=True, text=True, check=False, timeout=10)
    return done.stdout if done.returncode == 0 else None


def _synchronised() -> bool | None:
    said = _run("timedatectl", "show", "--property=NTPSynchronized", "--value")
    return None if said is None else said.strip() == "yes"


def _sound_cards() -> bool | None:
    if shutil.which("aplay") is None:
        return None
    return "card " in (_run("aplay", "-l") or "")


def _printer(device: str) -> str | None:
    """Return why a printer cannot be reached, "" if it can, or None where that cannot be told."""
    parts = urlsplit(device)
    if parts.scheme == "tcp":
        try:
            socket.create_connection((parts.hostname or "", parts.port or 9100), _TRY_S).close()
        except OSError as error:
            return f"{device}: {error}"
        return ""
    if parts.scheme in {"serial", "file"}:
        return "" if Path(parts.path).exists() else f"{device}: {parts.path} is not there"
    return None
