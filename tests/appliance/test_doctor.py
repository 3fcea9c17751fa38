"""The doctor: one line each, what is wrong, and what to do."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from appliance import doctor, findings
from appliance.findings import Health
from office.ids import Language
from office.wire.devices import DeviceState, PrinterState
from office.wire.states import CentreState, HubState
from support.broker import Broker, Listener, free_port

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
HUB = HubState(online=True, at=NOW, day=date(2026, 11, 23), centre=CentreState(online=True, since=NOW, can=("book",)))
AWAY = HubState(online=True, at=NOW, day=date(2026, 11, 23), centre=CentreState(online=False, since=NOW))
OUT = DeviceState(online=True, kind="kiosk", printer=PrinterState(ready=False, problems=("paper_out",)))
READY = DeviceState(online=True, kind="kiosk", printer=PrinterState(ready=True))
SILENT = DeviceState(online=True, kind="display", speaking=False)


@pytest.mark.parametrize(
    ("finding", "health"),
    [
        (findings.hub(HUB), Health.OK),
        (findings.hub(None), Health.WRONG),
        (findings.hub(HubState(online=False)), Health.WRONG),
        (findings.centre(HUB, answers=True), Health.OK),
        (findings.centre(HUB, answers=False), Health.WRONG),
        (findings.centre(AWAY, answers=True), Health.WRONG),
        (findings.centre(None, answers=None), Health.UNSURE),
        (findings.clock(NOW, NOW, synchronised=True), Health.OK),
        (findings.clock(NOW, NOW, synchronised=None), Health.UNSURE),
        (findings.clock(NOW, NOW, synchronised=False), Health.WRONG),
        (findings.clock(NOW + timedelta(minutes=1), NOW, synchronised=True), Health.WRONG),
        (findings.clock(datetime(1970, 1, 2, tzinfo=UTC), None, synchronised=None), Health.WRONG),
        (findings.disk("/var", 10**10), Health.OK),
        (findings.disk("/var", 10**6), Health.WRONG),
        (findings.disk("/var", None), Health.WRONG),
        (findings.printer({"kiosk-1": READY}, None), Health.OK),
        (findings.printer({"kiosk-1": READY, "kiosk-2": OUT}, None), Health.WRONG),
        (findings.printer({}, "no route"), Health.WRONG),
        (findings.printer({}, ""), Health.OK),
        (findings.printer({}, None), Health.UNSURE),
        (findings.sound({"display-1": SILENT}, cards=True), Health.WRONG),
        (findings.sound({}, cards=True), Health.OK),
        (findings.sound({}, cards=None), Health.UNSURE),
        (findings.screens({"kiosk-1": READY}, ["kiosk-1"]), Health.OK),
        (findings.screens({"kiosk-1": READY}, ["kiosk-1", "display-1"]), Health.WRONG),
        (findings.screens({}, []), Health.UNSURE),
    ],
)
def test_what_is_seen_is_judged(finding: findings.Finding, health: Health) -> None:
    assert finding.health is health
    assert bool(finding.todo) == (health is Health.WRONG)
    assert "\n" not in str(finding)


def config(folder: Path, port: int) -> Path:
    file = folder / "kiosk.toml"
    device = f"tcp://127.0.0.1:{port}"
    file.write_text(
        f'office = "doctors"\n[broker]\nport = {port}\nuser = "kiosk-1"\npassword = "x"\n'
        f'[printer]\ndevice = "{device}"\nspool = "{folder}/spool.sqlite"\n'
    )
    return file


def lines(capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    return {line[7:].split()[0]: line for line in capsys.readouterr().out.splitlines()}


def test_nothing_runs_and_each_line_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor.main(["--config", str(config(tmp_path, free_port()))]) == 1
    said = lines(capsys)
    assert list(said) == ["broker", "hub", "centre", "clock", "disk", "printer", "sound", "screens"]
    assert "systemctl start mosquitto" in said["broker"]
    assert said["hub"].startswith("WRONG")
    assert said["disk"].startswith("ok")


def test_texts_that_are_missing_or_broken_are_named() -> None:
    assert [finding.health for finding in findings.texts({}, [])] == [Health.OK]
    found = list(findings.texts({Language("vi"): ("Reisepass", "Pass")}, ["vi/kiosk.ts: (the file): found nothing"]))
    assert [finding.health for finding in found] == [Health.WRONG, Health.UNSURE]
    assert "'Reisepass' and 1 more" in str(found[1])
    assert "languages/vi.toml" in found[1].todo


@pytest.fixture(autouse=True)
def _quick_and_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave pytest's log handlers alone, and listen for half a second only."""
    monkeypatch.setattr("appliance.logs.set_up", lambda _level: None)
    monkeypatch.setattr("appliance.doctor.LISTEN_S", 0.5)


def test_what_devices_tell_is_heard(broker: Broker, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    codec = doctor.Codec()
    with Listener(broker.settings("hub"), "lobbycall/doctors/#") as hub:
        hub.say("lobbycall/doctors/state/hub", codec.encode(HUB), retain=True)
        hub.say("lobbycall/doctors/device/kiosk-1", codec.encode(OUT), retain=True)
        hub.wait_for("lobbycall/doctors/device/kiosk-1")
        assert doctor.main(["--config", str(config(tmp_path, broker.port))]) == 1
    said = lines(capsys)
    assert said["broker"].startswith("ok")
    assert said["hub"].startswith("ok")
    assert "paper_out" in said["printer"]


def test_a_wrong_configuration_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor.main(["--home", str(tmp_path)]) == 1
    assert "a readable UTF-8 file" in capsys.readouterr().err
