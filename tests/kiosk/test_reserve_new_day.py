"""A day begins while a visitor waits for a ticket: they get their answer all the same."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk import screens as s
from support.lossy import Disk, LossyHall, LossyKiosk, two_kiosk_office
from support.offices import ID_CARD


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[LossyHall]:
    hall = LossyHall(tmp_path, two_kiosk_office())
    yield hall
    hall.rig.hub.stop()


def answered(hall: LossyHall, kiosk: LossyKiosk) -> s.Screen:
    """Carry the question and bring its answer back."""
    while kiosk.out or kiosk.back:
        hall.carry(kiosk)
        hall.bring(kiosk)
    return kiosk.host.visit.screen


def test_the_first_visitor_of_a_new_kiosk_may_be_faster_than_its_first_look_at_the_day(hall: LossyHall) -> None:
    kiosk = hall.kiosks[0]
    kiosk.disk = Disk()
    kiosk.boot()
    kiosk.want(ID_CARD)
    kiosk.tick()
    assert isinstance(answered(hall, kiosk), s.Issued)


def test_who_asks_in_the_last_second_of_a_day_is_answered(hall: LossyHall) -> None:
    kiosk = hall.kiosks[0]
    kiosk.want(ID_CARD)
    day = kiosk.house.day
    assert day is not None
    kiosk.see(replace(kiosk.house, day=day + timedelta(days=1)))
    kiosk.tick()
    assert isinstance(answered(hall, kiosk), s.Issued)
