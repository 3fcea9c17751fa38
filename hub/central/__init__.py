"""The way to the central booking backend: one port, and one adapter for each kind of centre."""
