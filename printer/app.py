"""`lobbycall printer`: a shared printer that takes slips from the hub, and commands to try a printer with."""

import argparse
import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from appliance.clock import SystemClock
from appliance.lifecycle import stop_event, supervisor
from appliance.logs import FaultLog
from appliance.mqtt import BrokerSettings, MqttClient, Will
from appliance.program import Program
from appliance.settings import ConfigurationError, Slug
from appliance.version import VERSION
from office.ids import ClientId, OfficeSlug
from office.wire.codec import BadMessage, Codec
from office.wire.devices import DeviceState, PrinterState, PrintJob
from office.wire.topics import Topics
from printer.commands import COMMANDS
from printer.proof import Proof
from printer.service import PrintService
from printer.settings import PrinterSettings

logger = logging.getLogger(__name__)

_HANGS_S = 40.0
_EPILOG = """commands, each with --help of its own:
  lobbycall printer sample --device URL --slip wait --language de   print a sample slip
  lobbycall printer status --device URL                             ask a printer how it is
  lobbycall printer find [HOST ...]                                 list printers
  lobbycall printer virtual --pictures DIR                          be a virtual printer on TCP
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The configuration of a shared printer. Set `printer.hold` so that slips wait for new paper."""

    office: Slug
    broker: BrokerSettings
    printer: PrinterSettings
    languages_dir: Path | None = None
    """The office's own texts in further languages (`deploy/offices/languages/README.md`)."""


class SharedPrinter:
    """Connects a printer to the line: jobs in, its state out."""

    def __init__(self, settings: Settings) -> None:
        """Put the parts together. Raises ConfigurationError."""
        self._clock = SystemClock()
        self._codec = Codec()
        self._topics = Topics(OfficeSlug(settings.office))
        self._client = ClientId(settings.broker.user)
        self._faults = FaultLog(logger)
        self._state = PrinterState(ready=False)
        self._service = PrintService(
            settings.printer, self._clock, self._on_state, self._on_proof, settings.languages_dir
        )
        self._mqtt = MqttClient(
            settings.broker,
            subscriptions=(self._topics.print(self._client),),
            on_message=self._on_message,
            on_connection=self._on_connection,
            will=self._gone(),
        )

    def run(self) -> int:
        """Work until a signal comes; 1 if the printer's thread died or hangs."""
        stop = stop_event()
        supervised = supervisor()
        self._service.start()
        self._mqtt.start()
        supervised.ready()
        status = 0
        while not stop.wait(1.0):
            if not self._service.alive or self._service.beat_age_s > _HANGS_S:
                logger.critical("the printer's thread is gone or hangs; ending")
                status = 1
                break
            supervised.alive()
        supervised.stopping()
        self._service.stop()
        self._mqtt.stop(self._gone())
        return status

    def _on_message(self, _topic: str, payload: bytes) -> None:
        try:
            job = self._codec.decode(payload, PrintJob)
        except BadMessage as error:
            self._faults.begin("bad print job", str(error))
            return
        self._faults.end("bad print job")
        if job.gone:
            self._service.withdraw(job.gone)
        if job.slip is not None:
            self._service.print(job.job, job.slip)

    def _on_connection(self, connected: bool) -> None:
        if connected:
            self._publish()

    def _on_state(self, state: PrinterState) -> None:
        self._state = state
        self._publish()

    def _on_proof(self, job: str, proof: Proof) -> None:
        logger.info("job %s: %s", job, proof.value)

    def _publish(self) -> None:
        state = DeviceState(online=True, kind="printer", version=VERSION, at=self._clock.now(), printer=self._state)
        self._mqtt.publish(self._topics.device(self._client), self._codec.encode(state), retain=True)

    def _gone(self) -> Will:
        gone = DeviceState(online=False, kind="printer", version=VERSION)
        return Will(topic=self._topics.device(self._client), payload=self._codec.encode(gone))


def main(arguments: Sequence[str]) -> int:
    """Run the shared printer, or the command named first."""
    if arguments and arguments[0] in COMMANDS:
        return COMMANDS[arguments[0]](arguments[1:])
    purpose = "A shared slip printer, such as the reception's: prints what the hub sends to print/<its user>."
    program = Program("printer", purpose, Settings)
    program.parser.epilog = _EPILOG
    program.parser.formatter_class = argparse.RawDescriptionHelpFormatter
    configured = program.configure(arguments)
    if isinstance(configured, int):
        return configured
    _options, settings = configured
    try:
        return SharedPrinter(settings).run()
    except ConfigurationError as error:
        sys.stderr.write(f"{error}\n")
        return 2
