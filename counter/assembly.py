"""Puts the panel's view models together, for the program and for its pictures."""

from dataclasses import dataclass
from pathlib import Path

from appliance.clock import Clock
from appliance.qt.line import Line
from counter.counter_view_model import Ask, CounterViewModel
from counter.held_line import LineFile
from counter.help_view_model import HelpViewModel
from counter.panel import Inputs
from counter.paper import Printer
from counter.settings import PanelSettings
from counter.sheet_view_model import SheetViewModel
from office.ids import ClientId, CounterId

HOME = Path(__file__).parent
MAIN = HOME / "qml" / "Main.qml"
TEXTS = HOME / "i18n"


def topics(counter: str) -> tuple[str, ...]:
    """Return what a panel listens to, below the office."""
    return (f"state/counter/{counter}", "state/queues", "state/catalogue", "state/line", "state/help")


@dataclass(frozen=True, slots=True)
class Models:
    """The view models of one panel."""

    panel: CounterViewModel
    help: HelpViewModel
    sheet: SheetViewModel

    def properties(self) -> dict[str, object]:
        """Return what Main.qml requires."""
        return {"viewModel": self.panel, "help": self.help, "sheet": self.sheet}

    def tick(self) -> None:
        """Let time pass."""
        self.panel.tick()
        self.help.tick()
        self.sheet.tick()


def assemble(settings: PanelSettings, ask: Ask, clock: Clock) -> Models:
    """Make the view models; commands go out by `ask`."""
    panel = CounterViewModel(begin(settings), settings.keys.by_action(), ask, clock)
    client, phone = ClientId(settings.broker.user), settings.alarm_phone
    aid = HelpViewModel(panel, client, keys=settings.keys, phone=phone, ask=ask, clock=clock)
    # One folder for each counter: a PC may run the panels of two.
    folder = settings.data_dir.expanduser() / f"{settings.office}-{settings.counter}"
    sheet = SheetViewModel(panel, LineFile(folder), Printer(settings.printer), settings.keys.print_list, clock)
    return Models(panel, aid, sheet)


def connect(line: Line, models: Models) -> None:
    """Let the view models hear the line."""
    line.received.connect(models.panel.take)
    line.hub_changed.connect(models.panel.take_hub)
    line.received.connect(models.help.take)
    line.received.connect(models.sheet.take)


def begin(settings: PanelSettings) -> Inputs:
    """Return what a panel knows before it has heard anything."""
    return Inputs(counter=CounterId(settings.counter), language=settings.language.value, clerk=settings.clerk)
