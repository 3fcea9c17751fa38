"""`lobbycall demo`: a complete office on this machine."""

import argparse
import json
import logging
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from appliance import logs
from appliance.clock import SystemClock
from appliance.demo import configs, prepare
from appliance.demo.children import Children, wait_for
from appliance.demo.home import DemoError, Home, deploy_folder
from appliance.demo.ports import HOST, answers, choose
from appliance.demo.readiness import Readiness, healthy
from appliance.demo.screen import child_environment, why_no_screen
from appliance.lifecycle import stop_event
from appliance.mqtt import BrokerSettings
from appliance.settings import ConfigurationError, Secret

logger = logging.getLogger("demo")

DEFAULT_OFFICE = "buergerbuero-musterstadt"
_BROKER_WITHIN_S = 10.0
_CENTRE_WITHIN_S = 15.0
_SAY_MISSING_EVERY_S = 15.0


def parser() -> argparse.ArgumentParser:
    """Return the demo's options."""
    made = argparse.ArgumentParser(
        prog="lobbycall demo",
        description="Starts a complete office on this machine: broker, booking backend, hub, virtual printer, and the "
        "windows of kiosk, lobby display and a clerk's panel. Prints one line of JSON once everything answers. "
        "Ctrl-C stops all of it; the next start goes on with the same day.",
    )
    made.add_argument("--headless", action="store_true", help="show no windows; they are drawn in memory")
    made.add_argument(
        "--home", type=Path, default=Path(".demo"), metavar="DIR", help="where all state lies (default: ./.demo)"
    )
    made.add_argument("--office", type=Path, metavar="DIR", help="the folder of another office's office.toml")
    made.add_argument(
        "--real-hours", action="store_true", help="keep the office's hours and quotas, instead of always open"
    )
    made.add_argument("--port", type=int, metavar="N", help="the broker's port (default: a free one)")
    return made


def main(arguments: Sequence[str]) -> int:
    """Run the demo until Ctrl-C or SIGTERM; 1 if it cannot start."""
    options = parser().parse_args(arguments)
    logs.set_up()
    stop = stop_event()
    home = Home(options.home.resolve())
    try:
        home.make()
        with home.lock():
            return Demo(home, options, stop).run()
    except (DemoError, ConfigurationError, LookupError, OSError) as error:
        sys.stderr.write(f"lobbycall demo: {error}\n")
        return 1


class Demo:
    """One run of the demo."""

    def __init__(self, home: Home, options: argparse.Namespace, stop: threading.Event) -> None:
        """Write all files. Raises DemoError, ConfigurationError or LookupError if the office cannot be run."""
        self._home = home
        self._stop = stop
        self._headless = _headless(options.headless)
        self._mosquitto = prepare.find_mosquitto()
        self._office = prepare.prepare_office(
            home, options.office or deploy_folder() / "offices" / DEFAULT_OFFICE, real_hours=options.real_hours
        )
        self._cast = configs.Cast.of(self._office)
        self._ports = choose(home.path / "ports.json", options.port)
        self._passwords = prepare.write_broker_files(home, self._ports)
        self._booking = f"http://{HOST}:{self._ports.booking}"
        prepare.write_configs(home, self._tables())

    def run(self) -> int:
        """Start everything, say so once, and watch over it until the stop signal."""
        environment = child_environment(os.environ, str(prepare.ROOT), headless=self._headless)
        children = Children(
            configs.specs(self._home, self._cast, self._ports, self._mosquitto),
            environment=environment,
            run=self._home.run,
            log=self._home.log,
            clock=SystemClock(),
        )
        try:
            if self._start(children):
                sys.stdout.write(json.dumps(self._report(children)) + "\n")
                sys.stdout.flush()
                logger.info("everything answers; Ctrl-C stops it")
            while not self._stop.wait(0.1):
                children.watch()
        finally:
            logger.info("stopping")
            children.stop()
        return 0

    def _start(self, children: Children) -> bool:
        logger.info("starting in %s; what each program says is in %s", self._home.path, self._home.log)
        children.start("broker")
        if not wait_for(lambda: answers(self._ports.broker), self._stop.wait, _BROKER_WITHIN_S):
            if self._stop.is_set():
                return False
            raise DemoError(f"Mosquitto does not answer; see {self._home.log / 'broker.log'}")
        cast = self._cast
        # A hub that finds no centre tries again later and later: it starts when there is one.
        children.start_rest(later=cast.hub.client)
        wait_for(lambda: self._centre_answers(children), self._stop.wait, _CENTRE_WITHIN_S)
        children.start_rest()
        devices = [device.client for device in (cast.kiosk, cast.display, cast.panel, cast.printer)]
        user = cast.hub.client
        settings = BrokerSettings(host=HOST, port=self._ports.broker, user=user, password=Secret(self._passwords[user]))
        with Readiness(settings, self._office.site.slug, self._ports, devices, self._booking) as readiness:
            return self._await(children, readiness)

    def _centre_answers(self, children: Children) -> bool:
        children.watch()
        return healthy(self._booking)

    def _await(self, children: Children, readiness: Readiness) -> bool:
        clock = SystemClock()
        say_at = clock.monotonic() + _SAY_MISSING_EVERY_S
        while not self._stop.is_set():
            children.watch()
            missing = readiness.missing()
            if not missing:
                return True
            if down := children.left_down:
                raise DemoError(f"{', '.join(down)} cannot be kept running; see {self._home.log}")
            if clock.monotonic() > say_at:
                logger.warning("still waiting for %s", ", ".join(missing))
                say_at += _SAY_MISSING_EVERY_S
            self._stop.wait(0.05)
        return False

    def _tables(self) -> dict[str, dict[str, Any]]:
        return configs.tables(
            self._home,
            self._office,
            self._cast,
            self._ports,
            passwords=self._passwords,
            token=prepare.centre_token(self._home),
            headless=self._headless,
        )

    def _report(self, children: Children) -> dict[str, Any]:
        pids = {name: pid for name, pid in children.pids.items() if name != configs.VIRTUAL_PRINTER}
        return {
            "ready": True,
            "office": self._office.site.slug,
            "broker": {"host": HOST, "port": self._ports.broker},
            "credentials": self._passwords,
            "booking": self._booking,
            "printer": {"host": HOST, "port": self._ports.printer, "pictures": str(self._home.pictures)},
            "pids": pids,
        }


def _headless(asked: bool) -> bool:
    if asked:
        return True
    if why := why_no_screen(os.environ):
        logger.info("%s: going on without windows (as with --headless)", why)
        return True
    return False
