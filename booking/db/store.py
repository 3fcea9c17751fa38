"""The engine and its transactions: reads see one state, writes to an office come one after the other."""

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text, update
from sqlalchemy.orm import Session

from booking.db.models import Base, OfficeRow

_BUSY_MS = 5000
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={_BUSY_MS}", "secure_delete=ON", "foreign_keys=ON")
_IMMEDIATE = "lobbycall_immediate"


def _connected(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves, see _begun
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begun(connection: Connection) -> None:
    immediate = connection.get_execution_options().get(_IMMEDIATE, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def open_engine(url: str) -> Engine:
    """Return an engine for SQLite (WAL, FULL, secure delete) or PostgreSQL; nothing is connected yet."""
    kind = make_url(url).get_backend_name()
    if kind == "sqlite":
        engine = create_engine(url, connect_args={"check_same_thread": False}, pool_size=20, max_overflow=30)
        event.listen(engine, "connect", _connected)
        event.listen(engine, "begin", _begun)
        return engine
    options = "-c lock_timeout=5000 -c statement_timeout=15000"
    return create_engine(
        url, pool_size=20, max_overflow=30, pool_pre_ping=True, connect_args={"connect_timeout": 5, "options": options}
    )


class Store:
    """The database of this process. Many threads; one writer at a time where the database is SQLite."""

    def __init__(self, engine: Engine) -> None:
        """Use the engine; `close` ends it."""
        self.engine = engine
        self._sqlite = engine.dialect.name == "sqlite"
        # SQLite's own waiting is unfair: with four writers one waited for seconds (reference/stack.md, 5).
        self._guard: AbstractContextManager[Any] = threading.Lock() if self._sqlite else nullcontext()
        self._owes = True  # the process before us may have died in between
        self._writing = engine.execution_options(**{_IMMEDIATE: True})

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Yield a session that sees one state (SQLite) and is rolled back."""
        with Session(self.engine) as session:
            yield session

    @contextmanager
    def write(self, office: str | None = None) -> Iterator[Session]:
        """Yield a session that is committed, or rolled back on an exception.

        With `office`, the transaction has that office for itself: its revision grows first,
        which locks its row, so all that is read afterwards stays true until the commit.
        """
        with self._guard, Session(self._writing) as session, session.begin():
            if office is not None:
                grow = update(OfficeRow).where(OfficeRow.slug == office).values(revision=OfficeRow.revision + 1)
                session.execute(grow, execution_options={"synchronize_session": False})
            yield session

    def lock_table(self, session: Session, table: type[Base]) -> None:
        """Let nobody else write to a table until this transaction ends; SQLite does so anyway."""
        if not self._sqlite:
            session.execute(text(f"LOCK TABLE {table.__tablename__} IN SHARE ROW EXCLUSIVE MODE"))

    def personal_deleted(self) -> None:
        """Note, within the transaction, that it deletes names: they are still in SQLite's log."""
        self._owes = True

    def forget_deleted(self) -> None:
        """Take deleted names out of SQLite's log; if a reader is in the way, the next call does it."""
        if not self._sqlite or not self._owes:
            return
        with self._guard, self.engine.connect() as connection:
            raw = connection.connection.cursor()  # not in a transaction, which a checkpoint refuses
            raw.execute("PRAGMA busy_timeout=100")  # writers wait behind us: rather come again
            busy, _frames, _moved = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            raw.execute(f"PRAGMA busy_timeout={_BUSY_MS}")
            raw.close()
            self._owes = bool(busy)

    def ping(self) -> None:
        """Ask the database for nothing. Raises what SQLAlchemy raises if it cannot answer."""
        with self.engine.connect() as connection:
            connection.execute(text("SELECT 1"))

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()
