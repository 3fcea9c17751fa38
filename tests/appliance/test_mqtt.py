from pathlib import Path

import pytest

from support.broker import Broker, Listener
from support.waiting import wait_until


def test_a_message_arrives_with_topic_and_payload(broker: Broker) -> None:
    with Listener(broker.settings("a"), "lobbycall/mqtt-test/#") as hears, Listener(broker.settings("b")) as says:
        says.say("lobbycall/mqtt-test/state/hub", b'{"v":1}')
        assert hears.wait_for("lobbycall/mqtt-test/state/hub") == [b'{"v":1}']


def test_a_client_comes_back_by_itself_after_the_broker_was_killed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    broker = Broker(tmp_path)
    broker.start()
    with caplog.at_level("CRITICAL"), Listener(broker.settings("a"), "t/#") as hears:
        broker.kill()
        wait_until(lambda: not hears.connected, what="the loss to be seen")
        broker.start()
        wait_until(lambda: hears.connected, what="the connection to be back")
        with Listener(broker.settings("b")) as says:
            says.say("t/1", b"x")
            assert hears.wait_for("t/1") == [b"x"]
    broker.kill()
