"""Whether a slip came out."""

from enum import StrEnum


class Proof(StrEnum):
    """What is known of a slip."""

    PRINTED = "printed"
    """The printer has said so."""
    UNKNOWN = "unknown"
    """The printer can't tell, or has not told."""
    FAILED = "failed"
    """It did not come out, so the visitor must get the number another way."""
