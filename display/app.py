"""The lobby display: `lobbycall display --config FILE`, or `lobbycall display shots FOLDER`."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace

from appliance.clock import Clock, SystemClock
from appliance.lifecycle import supervisor
from appliance.messages import MessageTexts
from appliance.program import Program
from appliance.qt.line import Line
from appliance.qt.start import QtProgram
from appliance.qt.translations import Translations
from appliance.settings import ConfigurationError, Problem
from appliance.voice.cache import Studio
from appliance.voice.clips import engines, template
from appliance.voice.player import Player, player
from appliance.voice.settings import cache_folder
from appliance.voice.spelling import UnknownLanguage, spelling, spellings
from appliance.voice.voice import Voice
from display.announcements import Announcements
from display.display_view_model import DisplayViewModel, texts
from display.painting import Painting
from display.reporting import KIND, Reporter
from display.settings import I18N, KEEPALIVE_S, QML, DisplaySettings
from display.sizes import sizes
from display.slides import Slides
from display.speaking import Announcer
from display.wall import LISTEN, Frame, Wall
from office.ids import ClientId, CounterId, Language, OfficeSlug, UnitId
from office.wire.devices import DeviceState

ABOUT = (
    "The lobby display and its voice. `shots FOLDER` paints its states; "
    "`clips LANGUAGE ...` prints what to record for a human voice."
)


def main(arguments: Sequence[str]) -> int:
    """Run the display; 2 if the configuration is off."""
    if arguments[:1] == ["shots"]:
        from display.shots import main as shots  # noqa: PLC0415  # needs no broker and no configuration

        return shots(arguments[1:])
    if arguments[:1] == ["clips"]:
        return _clips(arguments[1:])
    program = Program("display", ABOUT, DisplaySettings)
    configured = program.configure(arguments)
    if isinstance(configured, int):
        return configured
    options, settings = configured
    try:
        sound = _player(settings.voice.sound, str(options.config))
    except ConfigurationError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return _run(settings, sound)


def _clips(wanted: Sequence[str]) -> int:
    """Print what has to be recorded in these languages, as a ``clips.toml``; 2 if one is unknown."""
    try:
        tables = [template(spelling(Language(language))) for language in wanted or ("de",)]
    except UnknownLanguage as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write("\n".join(tables))
    return 0


def _player(sound: str, file: str) -> Player | None:
    try:
        return player(sound)
    except (ValueError, OSError) as error:
        raise ConfigurationError([Problem(file, "voice.sound", repr(sound), str(error))]) from error


@dataclass(frozen=True, slots=True)
class Display:
    """The parts of one display, joined; the window is not among them."""

    view_model: DisplayViewModel
    painting: Painting
    wall: Wall
    line: Line
    announcer: Announcer
    reporter: Reporter

    def start(self) -> None:
        """Connect to the broker and begin to speak."""
        self.line.start()
        self.announcer.start()

    def stop(self) -> None:
        """Fall silent and leave the broker."""
        self.announcer.stop()
        self.line.stop()


def compose(settings: DisplaySettings, sound: Player | None, clock: Clock) -> Display:
    """Make and join the parts. Needs a Qt application."""
    shown = tuple(map(Language, settings.languages))
    screen = settings.screen
    distance, many = settings.viewing_distance_m, settings.many_counters
    size = sizes(screen.width_px, screen.height_px, screen.px_per_mm, distance, many=many)
    view_model = DisplayViewModel(size, texts(I18N))
    painting = Painting(clock)
    frame = Frame(
        zone=settings.zone,
        client=settings.broker.user,
        sizes=size,
        languages=shown,
        units=tuple(map(UnitId, settings.units)),
        arrows={CounterId(counter): arrow for counter, arrow in settings.arrows.items()},
        counter=settings.counter or "",
        slides=Slides(settings.pictures_dir),
        messages=MessageTexts(),
        dark=settings.dark_outside_hours,
    )
    wall = Wall(view_model, painting, clock, frame)
    line = Line(
        OfficeSlug(settings.office),
        replace(settings.broker, keepalive_s=min(KEEPALIVE_S, settings.broker.keepalive_s)),
        kind=KIND,
        listen=LISTEN,
        clock=clock,
        keepalive_state=DeviceState(online=True, kind=KIND),
    )
    announcer = _announcer(settings, sound, clock)
    reporter = Reporter(line, clock, mute=sound is None)
    line.received.connect(wall.take)
    line.hub_changed.connect(wall.take_hub)
    wall.called.connect(announcer.take_call)
    wall.boarded.connect(announcer.take_board)
    wall.catalogued.connect(announcer.take_catalogue)
    painting.painted.connect(announcer.next)  # first of all: the gong is to follow the number at once
    painting.painted.connect(reporter.painted)
    announcer.spoken.connect(reporter.spoken)
    announcer.unspoken.connect(reporter.unspoken)
    announcer.sound_changed.connect(reporter.sounds)
    announcer.silent_changed.connect(view_model.tell_silent)
    return Display(view_model, painting, wall, line, announcer, reporter)


def _run(settings: DisplaySettings, sound: Player | None) -> int:
    # Qt waits 5 ms before it paints what has changed; a call shall not wait.
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    qt = QtProgram("lobbycall-display", settings.screen, supervisor())
    translations = Translations(qt.application, qt.engine, (I18N,))  # held: Qt does not keep the texts
    translations.use(settings.languages[0] if settings.languages else "de")
    display = compose(settings, sound, SystemClock())
    qt.wear(settings.look)
    qt.theme().setProperty("scheme", "dark")
    window = qt.show(QML / "Main.qml", {"viewModel": display.view_model})
    display.painting.watch(window, first=display.start)
    display.wall.start()
    try:
        return qt.run()
    finally:
        display.stop()
        qt.close()


def _announcer(settings: DisplaySettings, sound: Player | None, clock: Clock) -> Announcer:
    voice = settings.voice
    if voice.cache_dir is None and settings.data_dir is not None:
        voice = replace(voice, cache_dir=settings.data_dir / "voice")
    studio = Studio(cache_folder(voice, os.environ), engines(voice.clips_dir), voice.cache_mb * 1_000_000)
    state = Announcements(
        client=ClientId(settings.broker.user), zone=settings.zone, speak=voice.speak and sound is not None
    )
    return Announcer(state, Voice(studio, sound), spellings(settings.languages_dir), clock, voice)
