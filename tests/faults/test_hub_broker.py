"""The broker killed and come back empty: all state is there again within 5 s (DESIGN §3)."""

import json
from pathlib import Path

from office.wire.topics import Topics
from support.broker import Broker, Listener
from support.hub import running_hub
from support.office_files import write_office
from support.waiting import wait_until

STATES = ("hub", "board", "queues", "catalogue", "line", "help", "health")


def test_all_state_is_back_within_5_s_of_an_empty_broker(tmp_path: Path) -> None:
    broker = Broker(tmp_path)
    broker.start()
    office = write_office(tmp_path / "office", "gone")
    topics = Topics("gone")  # type: ignore[arg-type]
    with running_hub(broker, office, tmp_path / "data") as hub:
        with Listener(broker.settings("kiosk-1"), topics.answer("kiosk-1")) as kiosk:  # type: ignore[arg-type]
            command = b'{"v":1,"id":"1","do":"issue_ticket","queue":"q1","language":"de"}'
            kiosk.say(topics.ask("kiosk-1"), command)  # type: ignore[arg-type]
            number = json.loads(kiosk.wait_for(topics.answer("kiosk-1"))[0])["ticket"]["number"]  # type: ignore[arg-type]
        broker.kill()
        broker.start()
        with Listener(broker.settings("panel"), "lobbycall/gone/#") as panel:
            wait_until(lambda: all(panel.on(topics.state(name)) for name in STATES), 5, "all state")
            wait_until(lambda: all(panel.on(f"lobbycall/gone/lamp/{n}") for n in (1, 2)), 5, "all lamps")
            assert number in str(panel.on(topics.state("line")))
        assert hub.log.count("broker: connection lost") == 1
    broker.kill()


def test_a_hub_that_is_killed_is_away_at_once_and_one_that_stops_says_so(tmp_path: Path, broker: Broker) -> None:
    office = write_office(tmp_path / "office", "away")
    topic = Topics("away").state("hub")  # type: ignore[arg-type]
    with Listener(broker.settings("screen"), topic) as screen, running_hub(broker, office, tmp_path / "data") as hub:
        hub.kill()
        wait_until(lambda: json.loads(screen.on(topic)[-1])["online"] is False, what="the will")
        hub.start()
        assert hub.stop() == 0
        wait_until(lambda: json.loads(screen.on(topic)[-1])["online"] is False, what="the farewell")
