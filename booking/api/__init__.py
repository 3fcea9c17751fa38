"""The HTTP API that hubs use; its shapes are in `office.wire.centre`."""
