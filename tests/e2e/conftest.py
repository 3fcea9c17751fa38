from collections.abc import Iterator
from pathlib import Path

import pytest

from support.house import House, running_house
from support.noon import office_at_noon


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """One complete office for the tests of one file."""
    folder = Path(tmp_path_factory.mktemp("house"))
    with running_house(folder / "home", "--office", str(office_at_noon(folder))) as running:
        yield running
