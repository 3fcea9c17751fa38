"""Puts the windows of reception and lead together, for the program, its pictures and its tests."""

from dataclasses import dataclass
from pathlib import Path

from appliance.clock import Clock
from appliance.qt.line import Line
from counter.actions import Keys
from counter.counter_view_model import Ask
from counter.desk.desk_view_model import DeskViewModel
from counter.desk.inputs import DeskInputs
from counter.help_view_model import HelpViewModel
from counter.lead.inputs import LeadInputs
from counter.lead.lead_view_model import LeadViewModel
from counter.settings import StaffRole
from counter.staff.house import TOPICS, House
from counter.staff.settings import StaffSettings
from office.ids import ClientId

__all__ = ["TEXTS", "TOPICS", "Windows", "assemble", "connect", "main_of"]

HOME = Path(__file__).parents[1]
TEXTS = (HOME / "i18n", HOME / "staff" / "i18n")


def main_of(role: StaffRole) -> Path:
    """Return the window of a role."""
    return HOME / "qml" / role.value / f"{role.value.capitalize()}.qml"


@dataclass(frozen=True, slots=True)
class Windows:
    """The view models of one window."""

    role: StaffRole
    page: DeskViewModel | LeadViewModel
    help: HelpViewModel

    def properties(self) -> dict[str, object]:
        """Return what the window requires."""
        return {self.role.value: self.page, "help": self.help}

    def tick(self) -> None:
        """Let time pass."""
        self.page.tick()
        self.help.tick()


def assemble(settings: StaffSettings, ask: Ask, clock: Clock) -> Windows:
    """Make the view models; commands go out by `ask`."""
    client = ClientId(settings.broker.user)
    house = House(client=client, language=settings.language.value)
    page: DeskViewModel | LeadViewModel
    if settings.role is StaffRole.LEAD:
        page = LeadViewModel(LeadInputs(house=house), ask, clock)
    else:
        page = DeskViewModel(DeskInputs(house=house, printer=settings.slip_printer), ask, clock)
    keys = Keys(alarm="", answer_help=settings.answer_key)
    aid = HelpViewModel(page, client, keys=keys, phone="", ask=ask, clock=clock)
    return Windows(settings.role, page, aid)


def connect(line: Line, windows: Windows) -> None:
    """Let the view models hear the line."""
    line.received.connect(windows.page.take)
    line.hub_changed.connect(windows.page.take_hub)
    line.received.connect(windows.help.take)
