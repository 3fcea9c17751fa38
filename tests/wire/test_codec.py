import contextlib
import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office import commands as c
from office.ids import CommandId, CounterId, HoldId, Language, QueueId, ServiceId, TicketId
from office.reasons import Reason
from office.rights import RIGHTS
from office.wire.answers import Answer, GivenTicket, Refusal, TicketGiven, WaitRange
from office.wire.codec import COMMANDS, MAX_DEVICE_BYTES, BadMessage, Codec

ID = CommandId("0b6f7c1e-3f0a-4f37-9f0e-9a7a3a4a7f10")
AT = "2026-11-23T08:01:02.345Z"

GOLDEN: list[tuple[c.Command, str]] = [
    (
        c.IssueTicket(language=Language("uk"), services=(ServiceId("ausweis"),), people=2),
        (
            '{"v":1,"id":"%s","at":"%s","do":"issue_ticket","language":"uk","services":["ausweis"],"people":2,'
            '"assistance":[],"standby":false,"before_opening":false,"over_quota":false}'
        ),
    ),
    (c.CallNext(counter=CounterId("4")), '{"v":1,"id":"%s","at":"%s","do":"call_next","counter":"4"}'),
    (
        c.Offers(services=(ServiceId("pass"),), from_=date(2026, 12, 1)),
        '{"v":1,"id":"%s","at":"%s","do":"offers","services":["pass"],"people":1,"offices":[],"from":"2026-12-01"}',
    ),
    (
        c.SetQuota(queue=QueueId("meldewesen"), limit=60, until=None, batches=(c.BatchAt(at="08:00", count=40),)),
        (
            '{"v":1,"id":"%s","at":"%s","do":"set_quota","queue":"meldewesen","limit":60,'
            '"batches":[{"at":"08:00","count":40}],"until":null}'
        ),
    ),
    (c.SetQuota(queue=QueueId("q"), by=-10), '{"v":1,"id":"%s","at":"%s","do":"set_quota","queue":"q","by":-10}'),
    (
        c.Book(hold=HoldId("h"), contact=c.Contact(phone="030 1")),
        '{"v":1,"id":"%s","at":"%s","do":"book","hold":"h","contact":{"name":null,"phone":"030 1"}}',
    ),
]


@pytest.mark.parametrize(("command", "golden"), GOLDEN, ids=lambda v: type(v).__name__)
def test_a_command_has_these_bytes_and_is_read_back(command: c.Command, golden: str) -> None:
    codec = Codec()
    payload = codec.encode_command(command, ID, AT)
    assert json.loads(payload) == json.loads(golden % (ID, AT))
    envelope, read = codec.decode_command(payload)
    assert read == command
    assert envelope.id == ID


def test_an_answer_has_these_bytes() -> None:
    answer = TicketGiven(
        re=ID,
        ticket=GivenTicket(
            id=TicketId("t"),
            number="A017",
            code="123456",
            queue=QueueId("q"),
            issued_at=datetime(2026, 11, 23, 8, 1, tzinfo=UTC),
            ahead=12,
            wait=WaitRange(low_min=40, high_min=60),
        ),
    )
    payload = Codec().encode(answer)
    assert json.loads(payload) == {
        "v": 1,
        "re": ID,
        "ok": True,
        "ticket": {
            "id": "t",
            "number": "A017",
            "code": "123456",
            "queue": "q",
            "issued_at": "2026-11-23T08:01:00Z",
            "ahead": 12,
            "wait": {"low_min": 40, "high_min": 60, "basis": "plan"},
            "status_url": None,
        },
    }


@pytest.mark.parametrize(
    ("payload", "reason", "re", "says"),
    [
        (b"next", Reason.BAD_REQUEST, None, "malformed"),
        (b"\xff\xfe", Reason.BAD_REQUEST, None, ""),
        (b"[]", Reason.BAD_REQUEST, None, "object"),
        (b'{"v":2,"id":"i","do":"call_next"}', Reason.UNSUPPORTED_VERSION, "i", "version 2"),
        (b'{"v":1,"id":"i","do":"fly"}', Reason.UNKNOWN_COMMAND, "i", "'fly'"),
        (b'{"v":1,"id":"i","do":"call_next"}', Reason.BAD_REQUEST, "i", "`counter`"),
        (b'{"v":1,"id":"i","do":"call_next","counter":4}', Reason.BAD_REQUEST, "i", "$.counter"),
        (b'{"id":"i","do":"call_next","counter":"4"}', Reason.BAD_REQUEST, "i", "`v`"),
        (b'{"v":1,"id":7,"do":"call_next","counter":"4"}', Reason.BAD_REQUEST, None, "$.id"),
        (b'{"a":' * 5000 + b"1" + b"}" * 5000, Reason.BAD_REQUEST, None, ""),
        (b'{"v":1,"x":"' + b"a" * MAX_DEVICE_BYTES + b'"}', Reason.BAD_REQUEST, None, "65536"),
    ],
)
def test_what_is_wrong_is_refused_by_name(payload: bytes, reason: Reason, re: str | None, says: str) -> None:
    with pytest.raises(BadMessage) as caught:
        Codec().decode_command(payload)
    assert caught.value.reason is reason
    assert caught.value.re == re
    assert says in caught.value.detail


def test_unknown_fields_are_ignored() -> None:
    _, command = Codec().decode_command(b'{"v":1,"id":"i","do":"call_next","counter":"4","colour":"red"}')
    assert command == c.CallNext(counter=CounterId("4"))


def test_a_refusal_is_read_by_a_reader_of_refusals() -> None:
    codec = Codec()
    refusal = Refusal(re=ID, refused="quota_exhausted", next_at=datetime(2026, 11, 23, 9, tzinfo=UTC))
    assert codec.decode(codec.encode(refusal), Refusal) == refusal
    assert codec.decode(codec.encode(Answer(re=ID)), Answer).ok


@given(st.binary(max_size=300))
def test_no_payload_raises_anything_but_bad_message(payload: bytes) -> None:
    with contextlib.suppress(BadMessage):
        Codec().decode_command(payload)


def test_every_command_has_rights() -> None:
    assert set(RIGHTS) == set(COMMANDS.values())
    assert all(RIGHTS.values())
