import pytest

from office.catalogue import Counter, Device, Role
from office.ids import ClientId, CounterId, OfficeSlug, QueueId
from office.wire.acl import acl
from office.wire.topics import Topics

TOPICS = Topics(OfficeSlug("hall"))
COUNTERS = (
    Counter(id=CounterId("3"), name={}, skills=(QueueId("q"),)),
    Counter(id=CounterId("4"), name={}, skills=(QueueId("q"),)),
)


@pytest.mark.parametrize(
    ("topic", "split"),
    [
        ("lobbycall/hall/ask/kiosk-1", ("ask", "kiosk-1")),
        ("lobbycall/hall/button/4", ("button", "4")),
        ("lobbycall/other/ask/kiosk-1", None),
        ("lobbycall/hall/ask", None),
        ("lobbycall/hall/ask/kiosk/1", None),
        ("lobbycall/hall/ask/KIOSK", None),
        ("lobbycall/hall", None),
    ],
)
def test_a_topic_is_split_into_kind_and_name(topic: str, split: tuple[str, str] | None) -> None:
    assert TOPICS.split(topic) == split


def lines_of(role: Role, *counters: str) -> set[str]:
    device = Device(client=ClientId("me"), role=role, counters=tuple(map(CounterId, counters)))
    head, *lines = acl(OfficeSlug("hall"), [device], COUNTERS).strip().split("\n")
    assert head == "user me"
    return {line.removeprefix("topic ").replace("lobbycall/hall/", "") for line in lines}


def test_a_button_may_press_its_own_counter_only() -> None:
    assert lines_of(Role.BUTTON, "4") == {"read state/hub", "read lamp/4", "write device/me", "write button/4"}


def test_a_kiosk_reads_no_line_and_no_calls() -> None:
    lines = lines_of(Role.KIOSK)
    assert "write ask/me" in lines
    assert not {line for line in lines if "line" in line or "call" in line or "counter" in line}


def test_a_panel_reads_its_own_counter_only() -> None:
    lines = lines_of(Role.COUNTER, "3")
    assert "read state/counter/3" in lines
    assert "read state/counter/4" not in lines


def test_nobody_but_the_hub_writes_states() -> None:
    for role in Role:
        writes = {line for line in lines_of(role) if "write" in line and ("state" in line or "event" in line)}
        assert not writes, role
    assert lines_of(Role.HUB) == {"readwrite #"}
