"""The tables. Moments are whole numbers, UTC: `*_min` minutes and `*_s` seconds since 1970."""

from sqlalchemy import BigInteger, Index, Integer, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_Id = String(32)
_Slug = String(32)
_Serial = BigInteger().with_variant(Integer, "sqlite")
"""SQLite counts up only what it calls INTEGER."""


class Base(DeclarativeBase):
    """Names constraints so that migrations can find them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class OfficeRow(Base):
    """An office: its plan as one document, and the number that grows with every change of its bookings."""

    __tablename__ = "offices"

    slug: Mapped[str] = mapped_column(_Slug, primary_key=True)
    document: Mapped[str] = mapped_column(Text)
    fingerprint: Mapped[str] = mapped_column(String(64))
    """Of the document; equal means that nothing has to be read again."""
    revision: Mapped[int] = mapped_column(BigInteger)
    offered: Mapped[bool]
    """False: no longer in the configuration; its bookings stay, nobody books there anew."""


class PlaceRow(Base):
    """A part of a queue's capacity, taken by a hold (which expires) or an appointment (which does not)."""

    __tablename__ = "places"
    __table_args__ = (Index(None, "office", "queue", "start_min", "end_min", "expires_s"),)

    id: Mapped[int] = mapped_column(_Serial, primary_key=True, autoincrement=True)
    owner: Mapped[str] = mapped_column(_Id, index=True)
    """The hold's or appointment's id."""
    office: Mapped[str] = mapped_column(_Slug)
    queue: Mapped[str] = mapped_column(_Slug)
    start_min: Mapped[int] = mapped_column(BigInteger)
    end_min: Mapped[int] = mapped_column(BigInteger)
    expires_s: Mapped[int | None] = mapped_column(BigInteger)


class HoldRow(Base):
    """A slot kept for one visitor while they decide."""

    __tablename__ = "holds"

    id: Mapped[str] = mapped_column(_Id, primary_key=True)
    office: Mapped[str] = mapped_column(_Slug)
    start_min: Mapped[int] = mapped_column(BigInteger)
    end_min: Mapped[int] = mapped_column(BigInteger)
    services: Mapped[str] = mapped_column(Text)
    """Ids, separated by blanks, in order."""
    people: Mapped[int]
    expires_s: Mapped[int] = mapped_column(BigInteger, index=True)


class AppointmentRow(Base):
    """An appointment. Name and phone, if given, are in `contacts` alone."""

    __tablename__ = "appointments"
    __table_args__ = (Index(None, "office", "start_min"),)

    id: Mapped[str] = mapped_column(_Id, primary_key=True)
    code: Mapped[str] = mapped_column(String(16), unique=True)
    office: Mapped[str] = mapped_column(_Slug)
    start_min: Mapped[int] = mapped_column(BigInteger)
    end_min: Mapped[int] = mapped_column(BigInteger)
    services: Mapped[str] = mapped_column(Text)
    people: Mapped[int]
    language: Mapped[str] = mapped_column(String(35))


class WishRow(Base):
    """A request for an appointment that nobody could offer."""

    __tablename__ = "wishes"

    id: Mapped[str] = mapped_column(_Id, primary_key=True)
    office: Mapped[str] = mapped_column(_Slug)
    """Where it was made."""
    services: Mapped[str] = mapped_column(Text)
    people: Mapped[int]
    made_s: Mapped[int] = mapped_column(BigInteger)
    erase_s: Mapped[int] = mapped_column(BigInteger, index=True)


class ContactRow(Base):
    """The only table with personal data (P-03, P-04). Emptied on time; deleted with its owner (P-08)."""

    __tablename__ = "contacts"

    owner: Mapped[str] = mapped_column(_Id, primary_key=True)
    """The appointment's or wish's id."""
    name: Mapped[str | None] = mapped_column(Text)
    phone: Mapped[str | None] = mapped_column(Text)
    erase_s: Mapped[int] = mapped_column(BigInteger, index=True)


class GivenRow(Base):
    """An answer already given, so that a repeated request gets it again and changes nothing."""

    __tablename__ = "given"

    office: Mapped[str] = mapped_column(_Slug, primary_key=True)
    """Who asked."""
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    do: Mapped[str] = mapped_column(String(16))
    answer: Mapped[str] = mapped_column(Text)
    about: Mapped[str | None] = mapped_column(_Id, index=True)
    """The appointment it tells of; the answer goes with it."""
    at_s: Mapped[int] = mapped_column(BigInteger, index=True)


class EventRow(Base):
    """An event of an office's day, as its hub sent it; without names."""

    __tablename__ = "events"

    office: Mapped[str] = mapped_column(_Slug, primary_key=True)
    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger)
    """Order of arrival at an office."""
    body: Mapped[str] = mapped_column(Text)
    received_s: Mapped[int] = mapped_column(BigInteger)


class LineRow(Base):
    """What the status page of a ticket shows. Gone with the ticket (P-06)."""

    __tablename__ = "line"

    token: Mapped[str] = mapped_column(String(64), primary_key=True)
    office: Mapped[str] = mapped_column(_Slug, index=True)
    number: Mapped[str] = mapped_column(String(16))
    state: Mapped[str] = mapped_column(String(16))
    ahead: Mapped[int | None]
    low_min: Mapped[int | None]
    high_min: Mapped[int | None]
    place: Mapped[str] = mapped_column(Text)
    """JSON: a text in several languages."""
    at_s: Mapped[int] = mapped_column(BigInteger)
