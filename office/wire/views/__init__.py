"""What the hub publishes and answers: the wire's payloads, read from a day. Pure."""

from office.wire.views.answers import answer_to, status_url
from office.wire.views.board import board, call_on_wall, to_be_spoken
from office.wire.views.catalogue import catalogue
from office.wire.views.counter import counter_state, lamp
from office.wire.views.help import help_state
from office.wire.views.line import line
from office.wire.views.queues import queues

__all__ = [
    "answer_to",
    "board",
    "call_on_wall",
    "catalogue",
    "counter_state",
    "help_state",
    "lamp",
    "line",
    "queues",
    "status_url",
    "to_be_spoken",
]
