import threading
import time

from appliance.mqtt import MqttInLoop, Will
from support.broker import Broker, Listener
from support.waiting import wait_until

TOPIC = "lobbycall/in-loop/ask/kiosk-1"


class Owner:
    """A program that serves its connection itself."""

    def __init__(self, broker: Broker, **more: Will) -> None:
        self.heard: list[bytes] = []
        self.connections: list[bool] = []
        self.line = MqttInLoop(
            broker.settings("owner"),
            subscriptions=("lobbycall/in-loop/device/+",),
            fresh_only=("lobbycall/in-loop/ask/+",),
            on_message=lambda _topic, payload: self.heard.append(payload),
            on_connection=self.connections.append,
            **more,
        )
        self.line.start()
        self.until(lambda: self.connections, "the connection")
        self.line.wait(0.1)

    def until(self, condition: object, what: str) -> None:
        assert callable(condition)
        wait_until(lambda: self.line.wait(0.02) or condition(), what=what)


def test_all_that_came_is_taken_at_once(broker: Broker) -> None:
    owner = Owner(broker)
    with Listener(broker.settings("says")) as says:
        for n in range(50):
            says.say(TOPIC, b"%d" % n)
        owner.until(lambda: len(owner.heard) == 50, "50 messages")
    assert owner.heard == [b"%d" % n for n in range(50)]
    owner.line.stop()


def test_a_wake_from_another_thread_ends_the_wait(broker: Broker) -> None:
    owner = Owner(broker)
    timer = threading.Timer(0.05, owner.line.wake)
    timer.start()
    begun = time.monotonic()
    owner.line.wait(30)
    timer.join()
    assert time.monotonic() - begun < 10
    owner.line.stop()


def test_a_retained_message_on_a_fresh_topic_does_not_come_at_a_reconnect(broker: Broker) -> None:
    with Listener(broker.settings("says"), TOPIC, "lobbycall/in-loop/device/k") as says:
        says.say(TOPIC, b"old", retain=True)
        says.say("lobbycall/in-loop/device/k", b"state", retain=True)
        says.wait_for("lobbycall/in-loop/device/k")
        owner = Owner(broker)
        owner.until(lambda: owner.heard, "the device's state")
        owner.line.wait(0.05)
        assert owner.heard == [b"state"]
        owner.line.stop()
        says.say(TOPIC, b"", retain=True)
        says.say("lobbycall/in-loop/device/k", b"", retain=True)


def test_a_farewell_is_heard_before_it_leaves(broker: Broker) -> None:
    topic = "lobbycall/in-loop/state/hub"
    with Listener(broker.settings("hears"), topic) as hears:
        owner = Owner(broker, will=Will(topic=topic, payload=b"will"))
        owner.line.stop(Will(topic=topic, payload=b"farewell", retain=False))
        assert hears.wait_for(topic) == [b"farewell"]
