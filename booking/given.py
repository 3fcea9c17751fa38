"""Answers already given: a repeated request gets the same one and changes nothing."""

from typing import TypeVar

import msgspec
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from booking.db.models import GivenRow
from office.ids import CommandId, OfficeSlug
from office.reasons import Reason, Refused

T = TypeVar("T")
_LONGEST_KEY = 64


def check_key(key: str) -> CommandId:
    """Return a request's key. Raises Refused if it cannot be one."""
    if not 1 <= len(key) <= _LONGEST_KEY or not key.isascii():
        raise Refused(Reason.BAD_REQUEST, detail=f"the key must have 1 to {_LONGEST_KEY} ASCII characters")
    return CommandId(key)


def given(session: Session, asker: OfficeSlug, key: CommandId, do: str, kind: type[T]) -> T | None:
    """Return the answer that the key got, or None. Raises Refused if the key was for something else."""
    row = session.execute(
        select(GivenRow.do, GivenRow.answer).where(GivenRow.office == asker, GivenRow.key == key)
    ).one_or_none()
    if row is None:
        return None
    if row.do != do:
        raise Refused(Reason.BAD_REQUEST, detail=f"the key was used for {row.do!r} before")
    return msgspec.json.decode(row.answer, type=kind)


def keep(
    session: Session,
    asker: OfficeSlug,
    key: CommandId,
    do: str,
    answer: object,
    *,
    now_s: int,
    about: str | None = None,
) -> None:
    """Remember an answer; `about` is the appointment that it tells of."""
    text = msgspec.json.encode(answer).decode()
    session.add(GivenRow(office=asker, key=key, do=do, answer=text, about=about, at_s=now_s))


def forget(session: Session, about: str) -> None:
    """Delete the answers that tell of an appointment (P-08)."""
    session.execute(delete(GivenRow).where(GivenRow.about == about))
