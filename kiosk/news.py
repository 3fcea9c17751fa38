"""What comes over the line, put into the house."""

import logging

from kiosk.house import House, with_catalogue, with_hub, with_queues
from office.wire.codec import BadMessage, Codec
from office.wire.states import CatalogueState, HubState, QueuesState

logger = logging.getLogger(__name__)

TOPICS = ("state/queues", "state/catalogue")
"""What the kiosk listens to beside ``state/hub``."""


def with_news(house: House, topic: str, payload: bytes, codec: Codec) -> House:
    """Return the house with what a message says; one that cannot be read is logged and changes nothing."""
    try:
        match topic:
            case "state/hub":
                return with_hub(house, codec.decode(payload, HubState))
            case "state/queues":
                return with_queues(house, codec.decode(payload, QueuesState))
            case "state/catalogue":
                return with_catalogue(house, codec.decode(payload, CatalogueState))
            case _:
                return house
    except BadMessage as error:
        logger.warning("%s at %s: dropped", error, topic)
        return house
