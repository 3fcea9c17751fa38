import logging
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from appliance.cli import PROGRAMS, main
from appliance.version import VERSION

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _own_logging() -> Iterator[None]:
    """Programs send the log to standard error; give pytest its own back."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


def test_help_lists_every_program(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    assert all(name in said for name in PROGRAMS)


def test_a_misspelt_program_is_named_with_those_that_exist(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kisok"]) == 2
    said = capsys.readouterr().err
    assert "'kisok'" in said
    assert "kiosk" in said


@pytest.mark.parametrize("program", sorted(PROGRAMS))
def test_every_program_explains_itself(program: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([program, "--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert f"lobbycall {program}" in said


def test_the_version_is_the_distributions(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert capsys.readouterr().out == f"lobbycall {project['version']}\n"
    assert project["version"] == VERSION


@pytest.mark.parametrize("program", [p for p in sorted(PROGRAMS) if p not in {"demo", "doctor", "notice"}])
def test_every_program_reports_all_mistakes_of_its_configuration_at_once(
    program: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "wrong.toml"
    file.write_text('colour = "red"\nsize = 3\n')
    assert main([program, "--config", str(file)]) == 2
    said = capsys.readouterr().err
    assert said.count(str(file)) >= 3
    assert "colour" in said
    assert "size" in said
