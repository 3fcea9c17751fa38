"""The demo office as the kiosk sees it."""

from datetime import datetime
from pathlib import Path

import pytest

from appliance.officefile import load_office
from kiosk.house import House
from kiosk.samples import sample_house
from office.catalogue import Office
from support.walk import Walk

OFFICES = Path(__file__).parents[2] / "deploy" / "offices"


class PlainFormats:
    """Formats without a locale: what is tested is what is said, not how."""

    def time(self, at: datetime) -> str:
        return f"{at:%H:%M}"

    def day(self, at: datetime) -> str:
        return f"{at:%Y-%m-%d}"

    def weekday(self, at: datetime) -> str:
        return f"{at:%A}"

    def when(self, at: datetime, now: datetime) -> str:
        return self.time(at) if at.date() == now.date() else f"{self.day(at)} {self.time(at)}"


@pytest.fixture(scope="session")
def office() -> Office:
    return load_office(OFFICES / "buergerbuero-musterstadt")


@pytest.fixture(scope="session")
def house(office: Office) -> House:
    return sample_house(office)


@pytest.fixture(scope="session")
def formats() -> PlainFormats:
    return PlainFormats()


@pytest.fixture
def walk(house: House) -> Walk:
    return Walk(house)
