"""Alembic's migrations of the centre's database; applied at start by `booking.db.migrate`."""
