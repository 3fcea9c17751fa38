"""Brings the database to the newest schema. Several processes may start at once."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, text

_LOCK = 0x10BB7CA11
"""The advisory lock of PostgreSQL that one of several starting processes gets."""


def migrate(engine: Engine) -> None:
    """Apply all migrations that are missing, in one transaction."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent.parent / "migrations"))
    config.set_main_option("path_separator", "os")
    with engine.execution_options(lobbycall_immediate=True).begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
