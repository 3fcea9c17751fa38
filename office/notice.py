"""The rule of who is next, as a notice to hang up: sentences' keys, and the values that this office has set.

The texts are in the shell (`appliance/texts/`). A sentence without effect here is left out.
"""

from dataclasses import dataclass, field

from office.catalogue import Office
from office.rules.aside import PREFERRED_FOR, RETURN_AFTER


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its text's key and the values in it; minutes unless said otherwise."""

    key: str
    values: dict[str, int] = field(default_factory=dict)


def notice(office: Office) -> tuple[Sentence, ...]:
    """Return the notice, the rule in one sentence first."""
    rules = office.rules
    largest = max(rules.appointment_head_start, rules.late_head_start, rules.urgent_head_start)
    said = (
        (True, Sentence("rule", {"head_start": rules.appointment_head_start})),
        (rules.earliest_call > 0, Sentence("due", {"earliest_call": rules.earliest_call})),
        (
            True,
            Sentence("check_in", {"before": rules.check_in_before, "after": rules.check_in_after}),
        ),
        (
            rules.late_after < rules.check_in_after,
            Sentence("late", {"late_after": rules.late_after, "head_start": rules.late_head_start}),
        ),
        (rules.urgent_head_start > 0, Sentence("urgent", {"head_start": rules.urgent_head_start})),
        (rules.return_within > 0, Sentence("missed", {"within": rules.return_within, "after": RETURN_AFTER})),
        (bool(office.errands), Sentence("errand", {"minutes": PREFERRED_FOR.seconds // 60})),
        (any(queue.standby_letter for queue in office.queues), Sentence("standby")),
        (True, Sentence("bound", {"largest": largest})),
    )
    return tuple(sentence for holds, sentence in said if holds)
