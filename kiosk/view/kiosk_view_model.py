"""What QML sees of the kiosk: the screen with its properties, the frame around it, and the touches."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import inputs as i
from kiosk import screens as s
from kiosk.modes import Modes, Way
from kiosk.paging import Span
from kiosk.reach import Band
from kiosk.view.props_map import PropsMap
from kiosk.view.service_view_model import ServiceViewModel
from kiosk.views import Props
from office.commands import Assistance
from office.ids import Language, ServiceId, SlotId

QML_IMPORT_NAME = "Lobbycall.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around every screen."""

    language: str = ""
    languages: tuple[tuple[str, str], ...] = ()
    """(tag, the language's own name)."""
    office: str = ""
    clock: str = ""
    notice: str = ""
    way_back: bool = False
    busy: bool = False
    warned: bool = False
    warning_ms: int = 0
    """How long the warning stays."""
    hub_away: bool = False
    help: str = ""
    slipless: bool = False
    dark: bool = False
    opens: str = ""
    """When the house opens next."""
    can_speak: bool = False
    speaking: bool = False

    at_start: bool = False
    choosing: bool = False
    """All languages are shown."""
    modes: Modes = field(default_factory=Modes)
    band: Band | None = None
    """Where the controls go in low-reach mode; None: there is no such mode, as all are in reach."""


@QmlElement
@QmlUncreatable("made by the composition root")
class KioskViewModel(QObject):  # type: ignore[operator]  # the stubs know QmlUncreatable as a class
    """One screen at a time. `view` holds the properties of the screen named in ``view.name``."""

    frame_changed = Signal()
    view_changed = Signal()
    shown = Signal()
    """Something has changed, if only a row of a list."""

    def __init__(self, take: Callable[[i.Input], None], touched: Callable[[], None], service: ServiceViewModel) -> None:
        """Hand every touch to `take`; `touched` is told of any contact with the screen."""
        super().__init__()
        self._service = service
        self._take = take
        self._touched = touched
        self._frame = Frame()
        self._props: Props | None = None
        self._view: dict[str, Any] = {}
        self._maps = PropsMap(self)

    def show(self, frame: Frame, props: Props) -> None:
        """Show this; what has not changed is not told."""
        new = props != self._props or frame != self._frame
        if props != self._props:
            self._props = props
            view = self._maps.read(props)
            if view != self._view:
                self._view = view
                self.view_changed.emit()
        if frame != self._frame:
            self._frame = frame
            self.frame_changed.emit()
        if new:
            self.shown.emit()

    @Property("QVariantMap", notify=view_changed)  # type: ignore[arg-type]  # the stubs forget names
    def view(self) -> dict[str, Any]:
        """The properties of the screen."""
        return self._view

    @Property(str, notify=frame_changed)
    def language(self) -> str:
        """The visitor's language."""
        return self._frame.language

    @Property("QVariantList", notify=frame_changed)  # type: ignore[arg-type]  # the stubs forget names
    def languages(self) -> list[dict[str, str]]:
        """The languages on offer: tag and own name."""
        return [{"tag": tag, "name": name} for tag, name in self._frame.languages]

    @Property(str, notify=frame_changed)
    def office(self) -> str:
        """The office's name."""
        return self._frame.office

    @Property(str, notify=frame_changed)
    def clock(self) -> str:
        """The time of day."""
        return self._frame.clock

    @Property(str, notify=frame_changed)
    def notice(self) -> str:
        """The office's standing remark, such as that this is a demonstration."""
        return self._frame.notice

    @Property(bool, notify=frame_changed)
    def wayBack(self) -> bool:
        """Whether back and start over are offered."""
        return self._frame.way_back

    @Property(bool, notify=frame_changed)
    def busy(self) -> bool:
        """Whether an answer must be waited for."""
        return self._frame.busy

    @Property(bool, notify=frame_changed)
    def warned(self) -> bool:
        """Whether to ask if somebody is still there."""
        return self._frame.warned

    @Property(int, notify=frame_changed)
    def warningMs(self) -> int:
        """How long the warning stays, in milliseconds."""
        return self._frame.warning_ms

    @Property(bool, notify=frame_changed)
    def hubAway(self) -> bool:
        """Whether nothing can be asked for just now."""
        return self._frame.hub_away

    @Property(str, notify=frame_changed)
    def help(self) -> str:
        """What became of a call for help (a `kiosk.screens.Help`); empty: there is none."""
        return self._frame.help

    @Property(ServiceViewModel, constant=True)
    def service(self) -> ServiceViewModel:
        """The service screen for staff."""
        return self._service

    @Property(bool, notify=frame_changed)
    def slipless(self) -> bool:
        """Whether no slips can be printed just now."""
        return self._frame.slipless

    @Property(bool, notify=frame_changed)
    def dark(self) -> bool:
        """Whether the house is closed and nobody is here."""
        return self._frame.dark

    @Property(str, notify=frame_changed)
    def opens(self) -> str:
        """When the house opens next; empty: not known."""
        return self._frame.opens

    @Property(bool, notify=frame_changed)
    def canSpeak(self) -> bool:
        """Whether this kiosk has a way to speak to its visitor."""
        return self._frame.can_speak

    @Property(bool, notify=frame_changed)
    def speaking(self) -> bool:
        """Whether the screen is spoken."""
        return self._frame.speaking

    @Property(bool, notify=frame_changed)
    def atStart(self) -> bool:
        """Whether this is the first screen: languages are at once visible."""
        return self._frame.at_start

    @Property(bool, notify=frame_changed)
    def choosing(self) -> bool:
        """Whether all languages are shown."""
        return self._frame.choosing

    @Property(bool, notify=frame_changed)
    def large(self) -> bool:
        """Whether texts are large."""
        return self._frame.modes.large

    @Property(str, notify=frame_changed)
    def scheme(self) -> str:
        """The colours: ``light``, ``dark`` or ``contrast``."""
        return self._frame.modes.scheme

    @Property(bool, notify=frame_changed)
    def low(self) -> bool:
        """Whether all controls are within everybody's reach."""
        return self._frame.modes.low and self._frame.band is not None

    @Property(bool, notify=frame_changed)
    def canLower(self) -> bool:
        """Whether there is a low-reach mode."""
        return self._frame.band is not None

    @Property(float, notify=frame_changed)
    def bandTop(self) -> float:
        """Where the band of the low-reach mode begins, in millimetres from the upper edge."""
        return 0.0 if self._frame.band is None else self._frame.band.top_mm

    @Property(float, notify=frame_changed)
    def bandHeight(self) -> float:
        """How high that band is, in millimetres."""
        return 0.0 if self._frame.band is None else self._frame.band.height_mm

    @Slot(str)
    def switchMode(self, way: str) -> None:
        """Switch ``size``, ``scheme`` or ``reach``."""
        self._take(i.Switch(Way(way)))

    @Slot(str)
    def press(self, touch: str) -> None:
        """Take a touch that says no more than itself (an `i.Touch`)."""
        self._take(i.Touch(touch))

    @Slot()
    def touched(self) -> None:
        """Any contact with the screen."""
        self._touched()

    @Slot(str)
    def chooseLanguage(self, tag: str) -> None:
        """Speak this language."""
        self._take(i.ChooseLanguage(Language(tag)))

    @Slot(str)
    def look(self, purpose: str) -> None:
        """Look for a service, ``walk_in`` or ``book``."""
        self._take(i.Look(s.Purpose(purpose)))

    @Slot(str)
    def enterCode(self, use: str) -> None:
        """Type a code, ``check_in``, ``cancel`` or ``find`` (my ticket)."""
        self._take(i.EnterCode(s.CodeUse(use)))

    @Slot(str)
    def chooseGroup(self, group: str) -> None:
        """Open a group."""
        self._take(i.ChooseGroup(group))

    @Slot(str)
    def search(self, text: str) -> None:
        """Search for this."""
        self._take(i.Search(text))

    @Slot(str)
    def chooseService(self, service: str) -> None:
        """Come for this service."""
        self._take(i.ChooseService(ServiceId(service)))

    @Slot(str)
    def dropService(self, service: str) -> None:
        """Not this after all."""
        self._take(i.DropService(ServiceId(service)))

    @Slot(int)
    def setPeople(self, people: int) -> None:
        """So many come."""
        self._take(i.SetPeople(people))

    @Slot()
    def takeTicket(self) -> None:
        """Wait: take a ticket."""
        self._take(i.TakeTicket())

    @Slot()
    def takeStandby(self) -> None:
        """Wait without a promise."""
        self._take(i.TakeTicket(standby=True))

    @Slot(bool)
    def hasPhoto(self, yes: bool) -> None:
        """Answer the question for the photograph."""
        self._take(i.HasPhoto(yes))

    @Slot(str)
    def toggle(self, assistance: str) -> None:
        """Ask for this assistance, or not after all."""
        self._take(i.Toggle(Assistance(assistance)))

    @Slot(str)
    def seeHours(self, span: str) -> None:
        """Offers of these hours only."""
        self._take(i.SeeHours(Span(span)))

    @Slot(bool)
    def lookElsewhere(self, everywhere: bool) -> None:
        """Offers of all offices, or of this one."""
        self._take(i.LookElsewhere(everywhere))

    @Slot(str)
    def beginTyping(self, typed: str) -> None:
        """Type a ``phone`` number or a ``name``."""
        self._take(i.Type(s.Typed(typed)))

    @Slot(str)
    def write(self, text: str) -> None:
        """What is typed reads so."""
        self._take(i.Write(text))

    @Slot(int)
    def turnPage(self, by: int) -> None:
        """Later or earlier."""
        self._take(i.TurnPage(by))

    @Slot(str)
    def chooseOffer(self, slot: str) -> None:
        """Hold this appointment."""
        self._take(i.ChooseOffer(SlotId(slot)))

    @Slot(str)
    def typeCode(self, character: str) -> None:
        """One more character."""
        self._take(i.TypeCode(character))

    @Slot()
    def switchSpeech(self) -> None:
        """Speak the screen, or no longer."""
        self._take(i.Speak(not self._frame.speaking))
