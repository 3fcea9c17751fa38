"""The tactile keypad: which key does what, and how loud it is spoken. Pure."""

from collections.abc import Mapping
from enum import StrEnum

VOLUME_STEPS_DB = (-21.0, -18.0, -15.0, -12.0, -9.0, -6.0, -3.0, 0.0)
"""EN 301 549 §8.2.1: at least 18 dB, with a step 12 dB above the lowest (norms.md A-13)."""
USUAL_VOLUME = 4
"""The step that each visit begins with: 12 dB above the lowest."""


class Action(StrEnum):
    """What a key of the keypad does."""

    NEXT = "next"
    PREVIOUS = "previous"
    ENTER = "enter"
    BACK = "back"
    HELP = "help"
    """Call somebody."""
    REPEAT = "repeat"
    """Say the screen again."""
    PAUSE = "pause"
    """Be silent; again: say once more what was interrupted."""
    SLOWER = "slower"
    """Speak slowly, or no longer."""
    LOUDER = "louder"
    SOFTER = "softer"
    SPEECH = "speech"
    """Begin to speak, or stop."""
    LEARN = "learn"
    """Only say what each key does; again: keys work."""


KEYS: Mapping[str, Action] = {
    "Down": Action.NEXT,
    "Up": Action.PREVIOUS,
    "Right": Action.REPEAT,
    "Left": Action.BACK,
    "Return": Action.ENTER,
    "Enter": Action.ENTER,
    "Escape": Action.BACK,
    "Back": Action.BACK,
    "Help": Action.HELP,
    "F1": Action.HELP,
    "F2": Action.LEARN,
    "F3": Action.SPEECH,
    "F4": Action.SLOWER,
    "Pause": Action.PAUSE,
    "VolumeUp": Action.LOUDER,
    "VolumeDown": Action.SOFTER,
    "F13": Action.PREVIOUS,
    "F14": Action.NEXT,
    "F15": Action.BACK,
    "F16": Action.REPEAT,
    "F17": Action.ENTER,
    "F18": Action.HELP,
    "F19": Action.LOUDER,
    "F20": Action.SOFTER,
    "F21": Action.SLOWER,
    "F22": Action.PAUSE,
    "F23": Action.SPEECH,
    "F24": Action.LEARN,
}
"""By the names of Qt's keys. Keypads of the Storm kind are keyboards that send F13 to F24, programmable (norms.md 1.8);
which of them sits where is the office's to say."""


def key_map(own: Mapping[str, Action]) -> Mapping[str, Action]:
    """Return the keys with an office's own: what it sets replaces what is usual."""
    return {**KEYS, **own}


def louder(step: int, by: int) -> int:
    """Return the step of volume after a key."""
    return max(0, min(len(VOLUME_STEPS_DB) - 1, step + by))
