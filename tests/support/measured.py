"""One kiosk's window of a format, which shows screen after screen and measures each."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from PySide6.QtCore import QCoreApplication, QEvent

from appliance.officefile import load_office
from kiosk.modes import Modes
from kiosk.reach import HIGHEST_MM, LOWEST_MM
from kiosk.samples import Scene, sample_house, scenes
from kiosk.settings import KioskScreen
from kiosk.shots import OFFICE
from office.ids import Language
from support.kiosk_window import KioskWindow
from support.measuring import Looker, complaints

RAW_ID = re.compile(r"[a-z]+(-[a-z_]+)+")
LANGUAGES = load_office(OFFICE).site.languages
NORMAL, LARGE = Modes(), Modes(large=True)


@cache
def office_scenes(language: str) -> list[Scene]:
    return list(scenes(sample_house(load_office(OFFICE)), Language(language)))


class Measured:
    """One window of a format, which shows screen after screen."""

    def __init__(self, screen: KioskScreen) -> None:
        self.screen = screen
        self.kiosk = KioskWindow(
            sample_house(load_office(OFFICE)),
            width=screen.width_px,
            height=screen.height_px,
            width_mm=screen.width_mm,
            band=screen.band,
        )
        self._looker = Looker(self.kiosk.window, self.kiosk.program.engine)

    def band(self) -> tuple[float, float]:
        top_mm = self.screen.bottom_mm + self.screen.height_mm
        return (top_mm - HIGHEST_MM) * self.screen.px_per_mm, (top_mm - LOWEST_MM) * self.screen.px_per_mm

    def complaints(self, language: str, modes: Modes) -> Iterator[str]:
        for scene in office_scenes(language):
            host = self.kiosk.presenter.host
            host.visit, host.house = replace(scene.visit, modes=modes), scene.house
            self.kiosk.presenter.refresh()
            self.kiosk.window.grabWindow()
            # Without an event loop nothing else deletes the screens that were shown before.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            sight = self._looker.look()
            found = complaints(sight, self.screen.px_per_mm, large=modes.large, band=self.band() if modes.low else None)
            yield from (f"{language} {scene.name}: {what}" for what in found)
            yield from (f"{scene.name}: no text {t.text}" for t in sight.texts if RAW_ID.fullmatch(t.text))
