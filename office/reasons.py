"""Why a command is refused. The values are the wire's; their texts are in the translation files."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum


class Reason(StrEnum):
    """The reason of a refusal (DESIGN §3)."""

    BAD_REQUEST = "bad_request"
    UNKNOWN_COMMAND = "unknown_command"
    UNSUPPORTED_VERSION = "unsupported_version"
    NOT_ALLOWED = "not_allowed"
    NOT_STORED = "not_stored"
    UNKNOWN_QUEUE = "unknown_queue"
    UNKNOWN_SERVICE = "unknown_service"
    UNKNOWN_COUNTER = "unknown_counter"
    UNKNOWN_TICKET = "unknown_ticket"
    UNKNOWN_CODE = "unknown_code"
    WRONG_STATE = "wrong_state"
    TOO_SOON = "too_soon"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    CLOSED = "closed"
    QUOTA_EXHAUSTED = "quota_exhausted"
    NUMBERS_EXHAUSTED = "numbers_exhausted"
    NOBODY_WAITS = "nobody_waits"
    COUNTER_CLOSED = "counter_closed"
    COUNTER_TAKEN = "counter_taken"
    SLOT_TAKEN = "slot_taken"
    HOLD_EXPIRED = "hold_expired"
    CENTRE_AWAY = "centre_away"
    STALE_REVISION = "stale_revision"


class Refused(Exception):
    """A rule forbids the command; nothing has changed.

    `next_at` is the next chance (a batch, an opening), `come_at` when to come (an early check-in);
    `detail` says in English, for logs and for the person who builds a client, what was wrong.
    """

    def __init__(
        self,
        reason: Reason,
        *,
        next_at: datetime | None = None,
        come_at: datetime | None = None,
        detail: str = "",
        values: Mapping[str, str | int] | None = None,
    ) -> None:
        """Keep the reason and what the person concerned needs to know."""
        super().__init__(f"{reason.value}: {detail}" if detail else reason.value)
        self.reason = reason
        self.next_at = next_at
        self.come_at = come_at
        self.detail = detail
        self.values: Mapping[str, str | int] = values or {}
