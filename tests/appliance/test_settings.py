from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import pytest

from appliance.mqtt import BrokerSettings
from appliance.settings import Bounds, ConfigurationError, Secret, Slug, dump, load, read
from office.walk_in_plan import WalkIn

SLUG = Slug("x")
EMPTY = Secret("")


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, kw_only=True)
class Inner:
    port: Annotated[int, Bounds(1, 9)] = 5


@dataclass(frozen=True, kw_only=True)
class Outer:
    name: str
    office: Slug = SLUG
    colour: Colour = Colour.RED
    inner: Inner = field(default_factory=Inner)
    many: tuple[Inner, ...] = ()
    password: Secret = EMPTY
    folder: Path | None = None
    ratio: float = 1.0
    texts: dict[str, str] = field(default_factory=dict)


def test_a_right_file_becomes_the_dataclass(tmp_path: Path) -> None:
    file = tmp_path / "right.toml"
    file.write_text('name="a"\ncolour="blue"\nratio=2\nmany=[{port=3}]\nfolder="/x"\n[inner]\nport=9\n')
    assert load(Outer, file) == Outer(
        name="a", colour=Colour.BLUE, ratio=2.0, many=(Inner(port=3),), folder=Path("/x"), inner=Inner(port=9)
    )


def test_all_mistakes_are_reported_at_once_with_file_key_found_and_allowed() -> None:
    table = {
        "nmae": "a",
        "colour": "bleu",
        "office": "Not A Slug",
        "inner": {"port": 10},
        "many": [{"port": "3"}],
        "texts": {"de": 1},
    }
    with pytest.raises(ConfigurationError) as caught:
        read(Outer, table, "kiosk.toml")
    problems = {problem.key: str(problem) for problem in caught.value.problems}
    assert set(problems) == {"nmae", "name", "colour", "office", "inner.port", "many[0].port", "texts.de"}
    assert "Did you mean 'name'?" in problems["nmae"]
    assert "Did you mean 'blue'?" in problems["colour"]
    assert "1 to 9" in problems["inner.port"]
    assert all(text.startswith("kiosk.toml: ") for text in problems.values())


@pytest.mark.parametrize("content", [b"= x", b"\xff", b"name = 1"])
def test_a_broken_file_is_explained(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "broken.toml"
    file.write_bytes(content)
    with pytest.raises(ConfigurationError, match=r"broken\.toml"):
        load(Outer, file)


def test_a_missing_file_is_explained(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"none\.toml.*readable"):
        load(Outer, tmp_path / "none.toml")


def test_secrets_are_masked_when_shown() -> None:
    settings = BrokerSettings(user="hub", password=Secret("very secret"))
    assert "very secret" not in dump(settings) + repr(settings) + repr(settings.password)
    assert 'password = "***"' in dump(settings)


def test_times_and_batches_of_an_office_are_read() -> None:
    table = {"hours": {"week": {"mon": ["08:00-11:00"]}}, "limit": 5, "batches": [{"at": "08:00", "count": 3}]}
    walk_in = read(WalkIn, {**table, "until": "11:00"}, "office.toml")
    assert str(walk_in.hours.week.mon[0]) == "08:00-11:00"
    assert walk_in.batches[0].at.hour == 8
    with pytest.raises(ConfigurationError, match="ends before it starts"):
        read(WalkIn, {"hours": {"week": {"mon": ["11:00-08:00"]}}}, "office.toml")
