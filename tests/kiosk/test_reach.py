"""Low reach: where the controls go, by where the screen hangs (norms.md A-18)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.modes import Modes, Scheme, Way
from kiosk.reach import HIGHEST_MM, LEAST_HEIGHT_MM, LOWEST_MM, fits, low_band, mountings
from kiosk.settings import KioskScreen


def test_a_portrait_screen_has_its_controls_between_800_and_1100_mm() -> None:
    band = KioskScreen().band
    assert band is not None
    top_mm = 700 + KioskScreen().height_mm - band.top_mm
    assert (round(top_mm), round(top_mm - band.height_mm)) == (1100, 800)


def test_a_low_screen_needs_no_mode() -> None:
    assert KioskScreen(width_px=1280, height_px=800, width_mm=332.0, bottom_mm=850.0).band is None


@pytest.mark.parametrize("bottom_mm", [1000.0, 400.0])
def test_a_screen_hung_too_high_or_low_offers_no_low_reach(bottom_mm: float) -> None:
    screen = KioskScreen(width_px=1280, height_px=800, width_mm=332.0, bottom_mm=bottom_mm)
    assert screen.band is None
    assert screen.out_of_reach
    assert not fits(low_band(bottom_mm, screen.height_mm))


@given(st.floats(300, 1500), st.floats(LEAST_HEIGHT_MM, 1200))
def test_the_band_is_on_the_screen_and_within_reach(bottom_mm: float, height_mm: float) -> None:
    band = low_band(bottom_mm, height_mm)
    if band is None or not fits(band):
        return
    top_mm = bottom_mm + height_mm - band.top_mm
    assert top_mm <= HIGHEST_MM + 1
    assert top_mm - band.height_mm >= LOWEST_MM - 1
    assert band.top_mm >= 0
    least, most = mountings(height_mm)
    assert least - 2 <= bottom_mm <= most + 2


def test_modes_switch_on_their_own_and_come_round() -> None:
    modes = Modes().switched(Way.SIZE).switched(Way.REACH).switched(Way.SCHEME)
    assert (modes.large, modes.low, modes.scheme) == (True, True, Scheme.DARK)
    assert modes.switched(Way.SIZE).switched(Way.REACH).switched(Way.SCHEME).switched(Way.SCHEME) == Modes()
