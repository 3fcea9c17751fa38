"""A database that does not answer: told, logged once when it begins and once when it ends, nothing crashes."""

import logging
import uuid
from pathlib import Path

import pytest

from appliance.lifecycle import Supervisor
from appliance.logs import FaultLog
from booking.server import Heart
from booking.tidy import Tidy
from hub.central.native import NativeCentre
from hub.central.port import CentreAway
from office.ids import CommandId, OfficeSlug, ServiceId
from support.booking import TOKEN, StandingClock, running_centre, small_settings, write_office


@pytest.mark.noisy(reason="the database is broken on purpose")
def test_a_database_that_fails(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    clock = StandingClock()
    with running_centre(small_settings(tmp_path, write_office(tmp_path)), clock) as running:
        native = NativeCentre(running.url, OfficeSlug("small"), TOKEN)
        slot = native.offers((ServiceId("pass"),), 1, (), None, None)[0].slot
        with running.centre.store.engine.begin() as connection:
            connection.exec_driver_sql("ALTER TABLE holds RENAME TO away")
        for _twice in range(2):
            with pytest.raises(CentreAway, match="not_stored"):
                native.hold(CommandId(str(uuid.uuid4())), slot)
        with running.centre.store.engine.begin() as connection:
            connection.exec_driver_sql("ALTER TABLE away RENAME TO holds")
        native.hold(CommandId(str(uuid.uuid4())), slot)
        native.close()
    said = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert len(said) == 1
    assert "no such table: holds" in said[0]
    assert "INSERT" not in said[0]


@pytest.mark.noisy(reason="the database is broken on purpose")
def test_the_heart_says_begin_and_end(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    clock = StandingClock()
    with running_centre(small_settings(tmp_path, write_office(tmp_path)), clock) as running:
        store = running.centre.store
        faults = FaultLog(logging.getLogger("test"))
        heart = Heart(store, Tidy(store, clock, 2), faults, Supervisor({}))
        for table in (("holds", "away"), ("away", "holds")):
            with store.engine.begin() as connection:
                connection.exec_driver_sql("ALTER TABLE {} RENAME TO {}".format(*table))
            heart.round()
            heart.round()
    said = [record.getMessage().partition(":")[2] for record in caplog.records if record.name == "test"]
    assert len(said) == 2
    assert said[1] == " over"
