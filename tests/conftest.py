"""Fixtures of all tests: noise fails, and a real broker."""

import gc
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.broker import Broker, running_broker

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Spread the files marked `long` evenly: several workers share the files, and none is to end with those alone."""
    of_file: dict[Path, list[pytest.Item]] = {}
    for item in items:
        of_file.setdefault(item.path, []).append(item)
    long = [tests for tests in of_file.values() if any(test.get_closest_marker("long") for test in tests)]
    short = [tests for tests in of_file.values() if tests not in long]
    places = [(place / len(some), tests) for some in (long, short) for place, tests in enumerate(some)]
    items[:] = [test for _place, tests in sorted(places, key=lambda placed: placed[0]) for test in tests]


@pytest.fixture(scope="session")
def broker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Broker]:
    """One Mosquitto for each test process; use topics (offices) of your own."""
    with running_broker(Path(tmp_path_factory.mktemp("broker"))) as running:
        yield running


@pytest.fixture(autouse=True, scope="module")
def _rubbish_is_collected_here() -> Iterator[None]:
    """Collect in the main thread, after each file: a QObject that a program's other thread deletes may crash us."""
    gc.disable()
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def _noise_fails(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless it is marked `noisy` with a reason."""
    yield
    if request.node.get_closest_marker("noisy"):
        return
    noise = [r for when in ("setup", "call") for r in caplog.get_records(when) if r.levelno >= logging.WARNING]
    assert not noise, [f"{r.name}: {r.getMessage()}" for r in noise]
