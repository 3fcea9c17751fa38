"""Puts the panel's view models together, for the program and for its pictures."""

from dataclasses import dataclass
from pathlib import Path

from appliance.clock import Clock
from appliance.qt.line import Line
from counter.alarm_sound import AlarmSound
from counter.counter_view_model import Ask, CounterViewModel
from counter.form_view_model import FormViewModel
from counter.held_line import LineFile
from counter.help_view_model import HelpViewModel
from counter.lists_view_model import ListsViewModel
from counter.memory import Memory
from counter.panel import Inputs
from counter.paper import Printer
from counter.settings import PanelSettings
from counter.sheet_view_model import SheetViewModel
from office.ids import ClientId, CounterId

HOME = Path(__file__).parent
MAIN = HOME / "qml" / "Main.qml"
TEXTS = HOME / "i18n"


def topics(counter: str) -> tuple[str, ...]:
    """Return what a panel listens to, below the office; without a counter all that the broker lets it hear."""
    return (f"state/counter/{counter or '+'}", "state/queues", "state/catalogue", "state/line", "state/help")


@dataclass(frozen=True, slots=True)
class Models:
    """The view models of one panel."""

    panel: CounterViewModel
    help: HelpViewModel
    sheet: SheetViewModel
    lists: ListsViewModel
    form: FormViewModel
    memory: Memory
    sound: AlarmSound

    def properties(self) -> dict[str, object]:
        """Return what Main.qml requires."""
        return {
            "viewModel": self.panel,
            "help": self.help,
            "sheet": self.sheet,
            "lists": self.lists,
            "form": self.form,
        }

    def tick(self) -> None:
        """Let time pass."""
        self.panel.tick()
        self.help.tick()
        self.sheet.tick()
        self.lists.tick()


def folder_of(settings: PanelSettings) -> Path:
    """Return where a panel keeps things: a PC may run the panels of two counters."""
    return settings.data_dir.expanduser() / f"{settings.office}-{settings.counter or 'any'}"


def assemble(settings: PanelSettings, ask: Ask, clock: Clock, hot_keys: str = "") -> Models:
    """Make the view models; commands go out by `ask`."""
    folder = folder_of(settings)
    memory = Memory(folder)
    panel = CounterViewModel(begin(settings, memory), settings.keys.by_action(), ask, clock)
    client, phone = ClientId(settings.broker.user), settings.alarm_phone
    return Models(
        panel=panel,
        help=HelpViewModel(panel, client, keys=settings.keys, phone=phone, ask=ask, clock=clock),
        sheet=SheetViewModel(panel, LineFile(folder), Printer(settings.printer), settings.keys.print_list, clock),
        lists=ListsViewModel(panel, ask),
        form=FormViewModel(memory, on_top=settings.screen.on_top, hot_keys=hot_keys),
        memory=memory,
        sound=AlarmSound(settings.alarm_sound),
    )


def connect(line: Line, models: Models) -> None:
    """Let the view models hear the line and one another."""
    line.received.connect(models.panel.take)
    line.hub_changed.connect(models.panel.take_hub)
    line.received.connect(models.help.take)
    line.received.connect(models.sheet.take)
    models.help.called.connect(models.sound.play)
    models.panel.signed_in.connect(lambda counter, clerk: models.memory.keep(counter=counter, clerk=clerk))


def begin(settings: PanelSettings, memory: Memory) -> Inputs:
    """Return what a panel knows before it has heard anything: a visit that was under way goes on with its clerk."""
    return Inputs(
        counter=CounterId(settings.counter or memory.now.counter),
        fixed=bool(settings.counter),
        language=settings.language.value,
        clerk=settings.clerk or memory.now.clerk,
    )
