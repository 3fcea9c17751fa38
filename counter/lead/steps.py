"""What the lead asks of the hub."""

import logging
from datetime import datetime, time
from typing import Any

from appliance.asking import Outcome
from counter.lead.inputs import HOUSE, How, LeadInputs, QuotaDraft, Words, known_quota
from counter.lead.quota import Wrong, batches_of, limit_of, raised, time_of
from counter.staff.sending import Sending
from office import commands as c
from office.ids import Language, QueueId
from office.wire import answers as a

logger = logging.getLogger(__name__)
_REPORTS = {"day": "day", "course": "course", "quota_history": "history"}
"""The field of the inputs that each report fills."""


class Steps(Sending[LeadInputs]):
    """Sends commands. A refusal ends what was begun and goes to `refused`."""

    def report(self, of: str) -> None:
        """Ask for a report. One that is refused or lost is asked again in its time."""

        def told(outcome: Outcome) -> None:
            if isinstance(outcome, a.Reported):
                self._change(**{_REPORTS[of]: outcome.rows})
            else:
                logger.info("no report %s: %s", of, outcome)

        self._ask(c.Report(of=of), told)

    # Quotas

    def shift(self, queue: QueueId, by: int) -> None:
        """Raise or lower a quota with its batches, as it is known here; somebody else's change in between refuses it."""
        house, known = self._inputs().house, known_quota(self._inputs(), queue)
        if known is None:
            return
        clock = "24:00" if house.now is None else f"{house.now.astimezone(house.zone):%H:%M}"
        new, moved = raised(known.limit or 0, known.batches, by, clock)
        self._change(changing=self._inputs().changing | {queue}, notice=None)

        def outcome(found: Outcome) -> None:
            if not isinstance(found, a.QuotaSet):
                self._refused(found)
                return
            self._is(queue, found)
            following = self._inputs().more.get(queue, 0)
            rest = {name: n for name, n in self._inputs().more.items() if name != queue}
            self._change(changing=self._inputs().changing - {queue}, more=rest)
            if following:
                self.shift(queue, following)

        self._ask(c.SetQuota(queue=queue, limit=new, batches=moved, if_revision=known.revision), outcome)

    def _is(self, queue: QueueId, found: a.QuotaSet) -> None:
        """Take what the hub has made of a quota."""
        house = self._inputs().house
        today = None if house.hub is None else house.hub.day
        self._change(answered={**self._inputs().answered, queue: (today, found)})
        self._done()
        limit, left = ("∞" if n is None else str(n) for n in (found.limit, found.left))
        self._note("quota", queue=house.queue_name(queue), limit=limit, left=left)

    def set_quota(self, draft: QuotaDraft) -> None:
        """Set a quota as it was typed. Raises Wrong."""
        queue = QueueId(draft.queue)
        limit, batches, until = limit_of(draft.limit), batches_of(draft.batches), time_of(draft.until)
        state = self._inputs().house.queue(queue)
        if limit is None and state is not None and state.walk_in.limit is not None:
            raise Wrong("limit-needed")
        command = c.SetQuota(queue=queue, limit=limit, batches=batches, until=until, if_revision=draft.revision)

        def done(found: a.QuotaSet) -> None:
            self._change(quota=None)
            self._is(queue, found)

        self._do(command, done)

    def standby(self, queue: QueueId, *, on: bool) -> None:
        """Switch stand-by."""
        kind = c.OpenWalkIn if on else c.CloseWalkIn
        self._do(kind(queue=queue, standby=True), lambda _ok: self._note("standby-on" if on else "standby-off"))

    def undo(self, queue: QueueId) -> None:
        """Take the last change of a quota back, unless somebody has changed it since."""
        known = known_quota(self._inputs(), queue)
        revision = None if known is None else known.revision
        self._do(c.UndoQuota(queue=queue, if_revision=revision), lambda found: self._is(queue, found))

    # Opening, closing, words

    def send(self, words: Words) -> None:
        """Close, set the stop, or only put the words on the wall."""
        queue = _queue(words)
        said: dict[str, Any] = {"text": _text(words), "until": self._moment(words.ends)}
        said["values"] = {"time": words.time} if words.sentence and words.time else {}
        match words.how:
            case How.NOW if words.target == HOUSE:
                self._do(c.CloseHouse(**said), lambda _ok: self._sent("house-closed"))
            case How.NOW:
                self._do(c.CloseWalkIn(queue=queue, **said), lambda _ok: self._sent("closed"))
            case How.LATER:
                self._stop(list(self._targets(words)), words, said)
            case How.WORDS:
                self._do(c.SetMessage(queue=queue, **said), lambda _ok: self._sent("said"))

    def _targets(self, words: Words) -> tuple[QueueId, ...]:
        queue = _queue(words)
        own = (state.id for state in self._inputs().house.own_queues())
        return tuple(own) if queue is None else (queue,)

    def _stop(self, queues: list[QueueId], words: Words, said: dict[str, Any]) -> None:
        """Set the stop of queue after queue, then put the words on the wall."""
        if queues:
            first, *rest = queues
            known = known_quota(self._inputs(), first)
            revision = None if known is None else known.revision

            def done(found: a.QuotaSet) -> None:
                self._is(first, found)
                self._stop(rest, words, said)

            self._do(c.SetQuota(queue=first, until=words.time, if_revision=revision), done)
        elif said["text"] is None:
            self._sent("stops", time=words.time)
        else:
            command_said = c.SetMessage(queue=_queue(words), **said)
            self._do(command_said, lambda _ok: self._sent("stops", time=words.time))

    def _sent(self, key: str, **values: str) -> None:
        self._change(words=None)
        self._note(key, **values)

    def _moment(self, clock: str) -> datetime | None:
        house = self._inputs().house
        day = None if house.hub is None else house.hub.day
        return datetime.combine(day, time.fromisoformat(clock), house.zone) if clock and day is not None else None

    def open(self, target: str) -> None:
        """Open again; the words that told of the closing come down."""
        queue = None if target in {"", HOUSE} else QueueId(target)
        board = self._inputs().house.board
        stands = board is not None and any(message.queue == queue for message in board.messages)

        def opened(_ok: a.Answer) -> None:
            if stands:
                self._do(c.SetMessage(queue=queue), lambda _ok: self._note("opened"))
            else:
                self._note("opened")

        self._do(c.OpenWalkIn(queue=queue), opened)

    def take_down(self, key: str) -> None:
        """Take words from the wall."""
        self._do(c.SetMessage(queue=QueueId(key) if key else None), lambda _ok: self._note("taken-down"))


def _queue(words: Words) -> QueueId | None:
    return None if words.target in {"", HOUSE} else QueueId(words.target)


def _text(words: Words) -> str | dict[Language, str] | None:
    if words.sentence:
        return words.sentence
    own = words.text.strip()
    return {Language("de"): own} if own else None
