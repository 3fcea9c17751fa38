"""What staff can do from the service screen, and the PIN that lets them in."""

import getpass
import sys
import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from appliance.pins import LEAST_PIN, LONGEST_PIN, hashed
from appliance.qt.languages import own_name
from appliance.qt.line import Line
from appliance.settings import Problem
from kiosk.checked import unchecked
from kiosk.inputs import ChooseLanguage
from kiosk.keypad import key_map
from kiosk.settings import KioskSettings
from kiosk.view.presenter import Presenter
from kiosk.view.service_view_model import Hands
from office.catalogue import say
from office.ids import Language
from office.slip import Slip, SlipKind
from printer import PrintService


@dataclass(frozen=True, slots=True)
class Texts:
    """The languages there are texts in, and what is wrong with the office's own."""

    known: Callable[[str], bool]
    wrong: Sequence[Problem] = ()

    def state(self, offered: Iterable[str]) -> tuple[bool, str]:
        """Tell whether each language on offer has its texts; if not, where they are wanted."""
        missing = [tag for tag in offered if not self.known(tag)]
        files = [f"{Path(problem.file).parent.name}/{Path(problem.file).name}" for problem in self.wrong]
        return not (missing or files), ", ".join(dict.fromkeys((*missing, *files)))


def hands(
    settings: KioskSettings,
    presenter: Presenter,
    printer: PrintService,
    line: Line,
    *,
    restart: Callable[[], None],
    texts: Texts,
) -> Hands:
    """Return what can be done with this kiosk. To restart is to end: the supervisor starts it again."""
    host = presenter.host

    def status() -> dict[str, tuple[bool, str]]:
        house = host.house
        return {
            "broker": (line.broker_online, ""),
            "hub": (line.hub_online, ""),
            "centre": (house.centre, ""),
            "printer": (bool(house.printer_ready), ""),
            "speech": (settings.speech.speaks, settings.speech.headset),
            "languages": texts.state(() if house.catalogue is None else house.catalogue.languages),
            "reserve": (presenter.numbers > 0 or settings.reserve_per_queue == 0, str(presenter.numbers)),
        }

    def print_test() -> None:
        catalogue = host.house.catalogue
        name = "" if catalogue is None else say(catalogue.name, host.visit.language)
        zone = "UTC" if catalogue is None else catalogue.time_zone
        at = presenter.now()
        slip = Slip(kind=SlipKind.TEST, language=host.visit.language, office=name, time_zone=zone, at=at)
        printer.print(f"test-{uuid.uuid4()}", slip)

    return Hands(
        status=status,
        unchecked=tuple(map(own_name, unchecked(own=settings.languages_dir))),
        print_test=print_test,
        use_language=lambda tag: host.take(ChooseLanguage(Language(tag))),
        take_out=lambda out: presenter.see(replace(host.house, serviced=out)),
        restart=restart,
        keys=lambda: key_map(settings.keypad.keys),
    )


def write_pin() -> int:
    """Ask for a PIN and write what belongs into ``[service] pin``; 2 if it is none."""
    pin = getpass.getpass("PIN: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    if not LEAST_PIN <= len(pin) <= LONGEST_PIN or not pin.isdigit():
        sys.stderr.write(f"a PIN has {LEAST_PIN} to {LONGEST_PIN} digits\n")
        return 2
    sys.stdout.write(f'[service]\npin = "{hashed(pin)}"\n')
    return 0
