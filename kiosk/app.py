"""The composition root of the kiosk."""

import logging
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from appliance.clock import Clock, SystemClock
from appliance.languagefiles import problems
from appliance.lifecycle import supervisor
from appliance.program import Program
from appliance.qt.line import Line
from appliance.qt.start import QtProgram
from appliance.qt.translations import Translations
from appliance.settings import ConfigurationError
from kiosk.house import Manner
from kiosk.inputs import Scanned
from kiosk.keypad import key_map
from kiosk.news import TOPICS, with_news
from kiosk.reach import mountings
from kiosk.reserve_store import ReserveStore
from kiosk.screens import SlipState
from kiosk.service_hands import Texts, hands, write_pin
from kiosk.settings import KioskSettings
from kiosk.speaking import voice
from kiosk.view.images import add_images
from kiosk.view.kept_open import KeptOpen
from kiosk.view.keypad_filter import KeypadFilter
from kiosk.view.narrator import Narrator
from kiosk.view.presenter import Presenter
from kiosk.view.scan_filter import ScanFilter
from office.ids import Language, OfficeSlug
from office.wire.codec import BadMessage
from office.wire.devices import DeviceState, PrinterState, PrintJob
from printer import PrintService, Proof

logger = logging.getLogger(__name__)

FOLDER = Path(__file__).parent
MAIN = FOLDER / "qml" / "Main.qml"
I18N = FOLDER / "i18n"
KIND = "kiosk"
CATALOGUE = "state/catalogue"
LISTEN_MS = 250
"""How often to look for a headset: speech begins within 1 s (norms.md A-08)."""
RESERVE = "reserve.json"
"""The reserve's file, beside the printer's spool."""

_SLIPS = {
    Proof.PRINTED: SlipState.PRINTED,
    Proof.UNKNOWN: SlipState.UNSURE,
    Proof.FAILED: SlipState.MISSING,
}


class _Printer(QObject):
    """Brings what the printer's thread tells into Qt's main thread."""

    told = Signal(object)
    proven = Signal(str, object)


class _News(QObject):
    """Hands what the line and the printer tell to the presenter."""

    def __init__(self, line: Line, presenter: Presenter, printer: PrintService, store: ReserveStore) -> None:
        super().__init__()
        self._store = store
        self._line = line
        self._presenter = presenter
        self._printer = printer

    @Slot(str, bytes)
    def received(self, topic: str, payload: bytes) -> None:
        if topic.startswith("print/"):
            self._ticket_gone(payload)
            return
        house = self._presenter.host.house
        self._presenter.see(with_news(house, topic, payload, self._line.codec))
        if topic == CATALOGUE:
            self._store.keep_catalogue(payload)

    def remember(self) -> None:
        """Begin with the catalogue kept last if there are numbers to issue: perhaps there is nobody to ask."""
        kept = self._store.catalogue()
        if kept and self._presenter.has_numbers:
            self._presenter.see(with_news(self._presenter.host.house, CATALOGUE, kept, self._line.codec))

    def _ticket_gone(self, payload: bytes) -> None:
        try:
            job = self._line.codec.decode(payload, PrintJob)
        except BadMessage as error:
            logger.warning("%s at print/: dropped", error)
            return
        if job.gone:
            self._printer.withdraw(job.gone)

    @Slot(bool)
    def line_changed(self, _online: bool) -> None:
        house = self._presenter.host.house
        self._presenter.see(replace(house, broker=self._line.broker_online, hub=self._line.hub_online))

    @Slot(object)
    def printer_told(self, state: PrinterState) -> None:
        host = self._presenter.host
        host.see(replace(host.house, printer_ready=state.ready))
        self._line.tell(DeviceState(online=True, kind=KIND, printer=state))

    @Slot(str, object)
    def slip_proven(self, job: str, proof: Proof) -> None:
        self._presenter.slip_is(job, _SLIPS[proof])


def main(arguments: Sequence[str]) -> int:
    """Run the kiosk; ``shots DIR`` takes pictures of all its screens, ``pin`` asks for a PIN and writes its hash."""
    if arguments and arguments[0] == "pin":
        return write_pin()
    if arguments and arguments[0] == "shots":
        from kiosk.shots import main as shots  # noqa: PLC0415  # no part of the kiosk's own start

        return shots(arguments[1:])
    program = Program("kiosk", "The touchscreen at the entrance.", KioskSettings)
    program.parser.epilog = "`lobbycall kiosk shots DIR` takes pictures of every screen, without a broker."
    configured = program.configure(arguments)
    if isinstance(configured, int):
        return configured
    try:
        return run(configured[1], SystemClock())
    except ConfigurationError as error:
        sys.stderr.write(f"{error}\n")
        return 2


def run(settings: KioskSettings, clock: Clock) -> int:
    """Run until told to stop; returns the exit status."""
    marshal = _Printer()
    printer = PrintService(settings.printer, clock, marshal.told.emit, marshal.proven.emit, settings.languages_dir)
    program = QtProgram("lobbycall-kiosk", settings.screen, supervisor())
    line = Line(
        OfficeSlug(settings.office),
        settings.broker,
        kind=KIND,
        listen=(*TOPICS, f"print/{settings.broker.user}"),
        clock=clock,
    )
    own = settings.languages_dir
    texts = Translations(program.application, program.engine, (I18N,), home=settings.language, own=own)
    for problem in (wrong := problems(own)):
        logger.error("%s", problem)
    store = ReserveStore(settings.printer.spool.with_name(RESERVE))
    spoken = voice(settings.speech, own)
    presenter = Presenter(
        home=Language(settings.language),
        line=line,
        printer=printer,
        clock=clock,
        texts=texts,
        characters=settings.code_characters,
        store=store,
        reserve_per_queue=settings.reserve_per_queue,
        tickets_per_minute=settings.tickets_per_minute,
        can_speak=settings.speech.speaks,
        band=settings.screen.band,
        staff_pin=settings.service.pin,
        manner=Manner(
            check_in_only=settings.check_in_only,
            ask_assistance=settings.ask_assistance,
            ask_name=settings.ask_name,
        ),
    )
    news = _News(line, presenter, printer, store)
    news.remember()
    queued = Qt.ConnectionType.QueuedConnection
    line.received.connect(news.received)
    line.hub_changed.connect(news.line_changed)
    line.broker_changed.connect(news.line_changed)
    marshal.told.connect(news.printer_told, queued)
    marshal.proven.connect(news.slip_proven, queued)
    presenter.refresh()
    add_images(program.engine)
    program.wear(settings.look)
    if settings.screen.out_of_reach:
        least, most = mountings(settings.screen.height_mm)
        logger.warning("no low-reach mode: hang the screen's lower edge at %.0f to %.0f mm (bottom_mm)", least, most)
    window = program.show(MAIN, {"viewModel": presenter.view_model})
    narrator = Narrator(
        window=window,
        presenter=presenter,
        speaking=spoken.speech,
        spellings=spoken.spellings,
        plugged=spoken.jack.plugged,
    )
    presenter.on_touch = narrator.interrupt
    kept_open = KeptOpen()
    window.installEventFilter(kept_open)
    keys = key_map(settings.keypad.keys)
    keypad = KeypadFilter(clock, keys, narrator.act, presenter.service.pressed, same_key_s=settings.keypad.same_key_s)
    window.installEventFilter(keypad)
    scans = ScanFilter(clock, lambda code: presenter.host.take(Scanned(code)))
    window.installEventFilter(scans)
    presenter.service.hands = hands(
        settings, presenter, printer, line, restart=program.application.exit, texts=Texts(texts.knows, wrong)
    )
    program.every(1000, presenter.tick)
    program.every(LISTEN_MS, narrator.listen)
    spoken.speech.start(narrator.first_words() if settings.speech.speaks else None)
    printer.start()
    line.start()
    status = program.run()
    narrator.end()
    line.stop()
    spoken.speech.end()
    printer.stop()
    program.close()
    store.close()
    return status
