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
