"""What Lobbycall promises in figures, measured: ``make bench``. Each module has ``run() -> list[Figure]``."""
