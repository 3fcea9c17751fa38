"""Alembic runs this: the connection comes from `booking.db.migrate`."""

from alembic import context

from booking.db.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transaction_per_migration=False,
)
context.run_migrations()
