"""Brings host and view model together: language, formats, one timer; in Qt's main thread."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Slot

from appliance.clock import Clock
from appliance.qt.languages import own_name
from appliance.qt.translations import Translations
from kiosk import screens as s
from kiosk.flow import warning_s
from kiosk.host import Asking, Host, Printing
from kiosk.house import House, Manner
from kiosk.inputs import Input, SlipIs, TimeUp
from kiosk.night import dark, opens_at
from kiosk.reach import Band
from kiosk.reserve_desk import Keeping, ReserveDesk
from kiosk.view.kiosk_view_model import Frame, KioskViewModel
from kiosk.view.locale_formats import LocaleFormats
from kiosk.view.service_view_model import ServiceViewModel
from kiosk.views import Props, derive
from office.catalogue import say
from office.ids import Language


class Presenter(QObject):
    """Derives what is shown from what is known, whenever that changes and once a second."""

    def __init__(
        self,
        *,
        home: Language,
        line: Asking,
        printer: Printing,
        clock: Clock,
        texts: Translations,
        characters: str,
        store: Keeping,
        reserve_per_queue: int,
        tickets_per_minute: int = 0,
        can_speak: bool = False,
        band: Band | None = None,
        staff_pin: str = "",
        manner: Manner | None = None,
    ) -> None:
        """Show the start in the language `home`. `store` is where the reserve lies, `band` what everybody reaches."""
        super().__init__()
        self._band = band
        self._clock = clock
        self._texts = texts
        self._characters = characters
        self._language = ""
        self._can_speak = can_speak
        self.props: Props | None = None
        """What is on the screen."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_up)
        self._desk = ReserveDesk(
            line=line,
            printer=printer,
            store=store,
            clock=clock,
            per_queue=reserve_per_queue,
            house=lambda: self.host.house,
        )
        self.host = Host(
            home=home,
            line=self._desk,
            printer=self._desk,
            clock=clock,
            on_change=self.refresh,
            wait=self._wait,
            tickets_per_minute=tickets_per_minute,
        )
        self.host.house = House(manner=manner or Manner())
        self.on_touch: Callable[[], None] = _nothing
        """What else a touch does."""
        self.service = ServiceViewModel(clock, staff_pin)
        self.view_model = KioskViewModel(self._take, self._touched, self.service)

    def now(self) -> datetime:
        """Return the time of day."""
        return self._clock.now()

    @property
    def numbers(self) -> int:
        """How many numbers the reserve has."""
        return sum(len(lent.numbers) for lent in self._desk.reserve.lent.values())

    @property
    def has_numbers(self) -> bool:
        """Whether the reserve has numbers, of whatever day."""
        return any(lent.numbers for lent in self._desk.reserve.lent.values())

    @Slot()
    def tick(self) -> None:
        """Look after the reserve and the clock; to be called every second."""
        self._desk.tick()
        self.service.tick()
        self._see_spare()
        self.refresh()

    def see(self, house: House) -> None:
        """Take what has become of the house."""
        hub_left = self.host.house.hub and not house.hub
        self.host.see(replace(house, spare=self._desk.spare()))
        if hub_left:
            self.tick()

    def slip_is(self, job: str, state: s.SlipState) -> None:
        """Take what became of a slip."""
        if state is not s.SlipState.PRINTING:
            self._desk.proven(job)
        self.host.take(SlipIs(job, state))

    def _see_spare(self) -> None:
        self.host.see(replace(self.host.house, spare=self._desk.spare()))

    @Slot()
    def refresh(self) -> None:
        """Work out the screen anew."""
        visit, house = self.host.visit, self.host.house
        if visit.language != self._language:
            self._language = visit.language
            self._texts.use(visit.language)
        now = self._clock.now()
        zone = ZoneInfo(house.catalogue.time_zone) if house.catalogue is not None else ZoneInfo("UTC")
        formats = LocaleFormats(visit.language, zone)
        props = derive(visit, house, formats, now, self._characters)
        self.props = props
        asleep = visit == s.fresh(visit.home) and dark(house, now)
        opens = opens_at(house, now) if asleep else None
        catalogue = house.catalogue
        frame = Frame(
            language=visit.language,
            languages=tuple((tag, own_name(tag)) for tag in catalogue.languages) if catalogue is not None else (),
            office=say(catalogue.name, visit.language) if catalogue is not None else "",
            clock=formats.time(now) if catalogue is not None else "",
            notice=say(catalogue.notice, visit.language) if catalogue is not None else "",
            way_back=not isinstance(visit.screen, s.Start | s.Issued | s.Booked | s.Cancelled | s.Wished),
            busy=s.pending(visit.screen) is not None or visit.help is s.Help.CALLING,
            warned=visit.warned,
            warning_ms=round(warning_s(visit) * 1000),
            hub_away=not house.hub,
            help=visit.help,
            slipless=house.printer_ready is False,
            dark=asleep,
            opens=formats.when(opens, now) if asleep and opens is not None else "",
            can_speak=self._can_speak,
            speaking=visit.speech,
            at_start=isinstance(visit.screen, s.Start),
            choosing=visit.languages,
            modes=visit.modes,
            band=self._band,
        )
        self.view_model.show(frame, props)

    def _touched(self) -> None:
        self.host.touched()
        self.on_touch()

    def _take(self, event: Input) -> None:
        self.on_touch()
        self.host.take(event)

    @Slot()
    def _time_up(self) -> None:
        self.host.take(TimeUp())

    def _wait(self, seconds: float | None) -> None:
        self._timer.stop()
        if seconds is not None:
            self._timer.start(round(seconds * 1000))


def _nothing() -> None:
    pass
