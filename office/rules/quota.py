"""Staff change today's quotas (DESIGN §4, "Walk-in quota")."""

from datetime import time

from office import commands as c
from office import events as e
from office.case import Case
from office.hours import parse_time
from office.ids import QueueId, ServiceId
from office.quota import Quota, queue_key, service_key
from office.reasons import Reason, Refused
from office.rules.who import bad, own_queue, queue_of
from office.walk_in_plan import MOST


def set_quota(case: Case, command: c.SetQuota) -> tuple[e.Event, ...]:
    """Change a quota; what is not named stays. Nothing already given is taken back."""
    key = _key(case, command.queue, command.service)
    quota = _current(case, key, command.if_revision)
    named = (command.limit, command.by, command.batches, command.by_minutes)
    if all(field is None for field in named) and command.until == "":
        raise bad("name `limit`, `by`, `batches`, `until` or `by_minutes`")
    if command.by_minutes and command.service is not None:
        raise bad("`by_minutes` is for a queue: its counters are planned, not a service's")
    changed = e.QuotaSet(
        at=case.now,
        by=case.sender.client,
        key=key,
        limit=_limit(command, quota),
        batches=quota.batches if command.batches is None else _batches(command.batches),
        until=quota.until if command.until == "" else _until(command.until),
        revision=quota.revision + 1,
        by_minutes=quota.by_minutes if command.by_minutes is None else command.by_minutes,
    )
    return (changed,)


def undo_quota(case: Case, command: c.UndoQuota) -> tuple[e.Event, ...]:
    """Take the last change back that still stands."""
    key = _key(case, command.queue, command.service)
    quota = _current(case, key, command.if_revision)
    standing: list[e.QuotaSet] = []
    for change in case.day.quota_log:
        if change.key == key and change.undo:
            standing.pop()
        elif change.key == key:
            standing.append(change)
    if not standing:
        raise Refused(Reason.WRONG_STATE, detail="this quota was not changed today")
    before = standing[-2] if len(standing) > 1 else case.day.first_quota(key)
    undone = e.QuotaSet(
        at=case.now,
        by=case.sender.client,
        key=key,
        limit=before.limit,
        batches=before.batches,
        until=before.until,
        revision=quota.revision + 1,
        undo=True,
        by_minutes=before.by_minutes,
    )
    return (undone,)


def _key(case: Case, queue: QueueId | None, service: ServiceId | None) -> str:
    if (queue is None) == (service is None):
        raise bad("name either a `queue` or a `service`")
    if queue is not None:
        own_queue(case, queue)
        return queue_key(queue)
    named = service or ServiceId("")
    own_queue(case, queue_of(case, named))
    return service_key(named)


def _current(case: Case, key: str, if_revision: int | None) -> Quota:
    quota = case.day.quotas.get(key) or Quota()
    if if_revision is not None and if_revision != quota.revision:
        values = {"revision": quota.revision}
        raise Refused(Reason.STALE_REVISION, detail=f"the quota has revision {quota.revision} now", values=values)
    return quota


def _limit(command: c.SetQuota, quota: Quota) -> int | None:
    if command.by is None:
        limit = quota.limit if command.limit is None else command.limit
    elif command.limit is not None:
        raise bad("name either `limit` or `by`")
    elif quota.limit is None:
        raise bad("`by` needs a limit to change; this quota has none")
    else:
        limit = max(0, quota.limit + command.by)
    if limit is not None and not 0 <= limit <= MOST:
        raise bad(f"`limit` is {limit}; allowed are 0 to {MOST}")
    return limit


def _batches(batches: tuple[c.BatchAt, ...]) -> tuple[e.BatchDue, ...]:
    for batch in batches:
        if not 0 <= batch.count <= MOST:
            raise bad(f"a batch of {batch.count}; allowed are 0 to {MOST}")
    return tuple(sorted((e.BatchDue(at=_time(b.at), count=b.count) for b in batches), key=lambda batch: batch.at))


def _until(text: str | None) -> time | None:
    return None if text is None else _time(text)


def _time(text: str) -> time:
    try:
        return parse_time(text)
    except ValueError as error:
        raise bad(str(error)) from None
