"""Clerks, PINs and what a sign-in allows: through the hub's own loop, and by the command that keeps the file."""

import io
import json
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from appliance import pins
from appliance.pins import fits, hashed
from hub.app import main
from hub.clerks import Clerk, Clerks
from office.catalogue import Role, Rules
from support.offices import small_office
from support.rig import Rig
from support.still import StillClock, Wire
from support.waiting import wait_until


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cheap hashes: what they cost is not looked at here."""
    monkeypatch.setattr(pins, "_COST", 2**4)


@pytest.fixture
def rig(tmp_path: Path) -> Rig:
    Clerks(tmp_path / "clerks.json").save(
        {
            "anna": Clerk(name="Anna A.", roles=(Role.COUNTER, Role.LEAD), pin=hashed("1234")),
            "ben": Clerk(roles=(Role.DESK,), pin=hashed("4321")),
        }
    )
    return Rig(tmp_path, StillClock(), Wire(), office=small_office(Rules(clerk_sign_in=True)))


def sign_in(rig: Rig, clerk: str, pin: str, client: str = "counter-1") -> dict[str, Any]:
    command = rig.command("sign_in", clerk=clerk, pin=pin)
    rig.say("ask", client, command)

    def answered() -> bool:
        rig.turn()
        return any(answer["re"] == command["id"] for answer in rig.answers(client))

    wait_until(answered, what="the sign-in's answer")
    return rig.answer(client, command["id"])


def opens(rig: Rig, clerk: str, client: str = "counter-1") -> bool:
    return bool(rig.ask(client, "open_counter", counter=client.removeprefix("counter-"), clerk=clerk)["ok"])


def test_a_counter_opens_only_for_who_has_signed_in_there(rig: Rig) -> None:
    assert not opens(rig, "anna")
    answer = sign_in(rig, "anna", "1234")
    assert (answer["clerk"], answer["name"], answer["roles"]) == ("anna", "Anna A.", ["counter", "lead"])
    assert opens(rig, "anna")
    assert not opens(rig, "anna", "counter-2")


def test_a_clerks_roles_narrow_the_devices_rights_and_never_widen_them(rig: Rig) -> None:
    assert sign_in(rig, "ben", "4321")["refused"] == "not_allowed"
    assert sign_in(rig, "anna", "1234", "desk-1")["refused"] == "not_allowed"
    assert sign_in(rig, "ben", "4321", "desk-1")["ok"]
    assert sign_in(rig, "anna", "1234")["ok"]
    assert rig.ask("counter-1", "close_house")["refused"] == "not_allowed"


@pytest.mark.noisy("held-up guessing is logged")
def test_guessing_is_held_up_longer_each_time_also_with_the_right_pin(rig: Rig) -> None:
    for _ in range(5):
        assert sign_in(rig, "anna", "0000")["refused"] == "not_allowed"
    held = sign_in(rig, "anna", "1234")
    assert (held["refused"], "next_at" in held) == ("too_soon", True)
    assert sign_in(rig, "ben", "4321", "desk-1")["ok"]
    rig.pass_s(31)
    assert sign_in(rig, "anna", "1111")["refused"] == "not_allowed"
    rig.pass_s(31)
    assert sign_in(rig, "anna", "1234")["refused"] == "too_soon"
    rig.pass_s(31)
    assert sign_in(rig, "anna", "1234")["ok"]
    assert sign_in(rig, "anna", "0000")["refused"] == "not_allowed"


@pytest.mark.noisy("held-up guessing is logged")
def test_one_device_cannot_try_one_pin_with_every_clerk(rig: Rig) -> None:
    for n in range(13):
        sign_in(rig, f"clerk-{n}", "1234")
    assert sign_in(rig, "anna", "1234")["refused"] == "too_soon"


def test_no_pin_is_kept_in_the_journal(rig: Rig) -> None:
    sign_in(rig, "anna", "1234")
    opens(rig, "anna")
    rig.hub.stop()
    assert all(b'"1234"' not in file.read_bytes() for file in rig.folder.glob("journal.db*"))


@pytest.mark.noisy("a file that cannot be read is logged")
def test_a_file_that_cannot_be_read_lets_nobody_in(rig: Rig) -> None:
    (rig.folder / "clerks.json").write_text("{", "utf-8")
    assert sign_in(rig, "anna", "1234")["refused"] == "not_allowed"


def user(folder: Path, *words: str, pin: str = "", monkeypatch: pytest.MonkeyPatch) -> int:
    config = folder / "hub.toml"
    config.write_text(f'office_dir = "."\ndata_dir = "{folder}"\n[broker]\nuser = "hub"\n', "utf-8")
    monkeypatch.setattr(sys, "stdin", io.StringIO(pin + "\n"))
    return main(("user", *words, "--config", str(config)))


def test_clerks_are_added_listed_and_removed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("add", "anna", "--role", "counter", "--role", "lead", "--name", "Anna A.", "--pin-stdin")
    assert user(tmp_path, *words, pin="1234", monkeypatch=monkeypatch) == 0
    file = tmp_path / "clerks.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "1234" not in file.read_text("utf-8")
    assert fits("1234", json.loads(file.read_text("utf-8"))["clerks"]["anna"]["pin"])
    capsys.readouterr()
    assert user(tmp_path, "list", monkeypatch=monkeypatch) == 0
    assert capsys.readouterr().out == "anna\tcounter,lead\tAnna A.\n"
    assert user(tmp_path, "remove", "anna", monkeypatch=monkeypatch) == 0
    assert user(tmp_path, "remove", "anna", monkeypatch=monkeypatch) == 2
    assert user(tmp_path, "add", "Anna", "--pin-stdin", pin="1234", monkeypatch=monkeypatch) == 2
    assert user(tmp_path, "add", "anna", "--pin-stdin", pin="12", monkeypatch=monkeypatch) == 2


@pytest.mark.parametrize("kept_pin", ["", "plain", "scrypt$x$8$1$aa$bb", "md5$16$8$1$YWE=$YWE="])
def test_what_is_no_hash_fits_nothing(kept_pin: str) -> None:
    assert not fits("", kept_pin)


def test_each_hash_has_a_salt_of_its_own() -> None:
    assert hashed("1234") != hashed("1234")
    assert fits("1234", hashed("1234"))
    assert not fits("1235", hashed("1234"))
