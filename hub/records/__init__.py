"""What people read out of the journal, and how it is kept and brought back: ``lobbycall hub backup`` and others."""

from collections.abc import Mapping

PURPOSES: Mapping[str, str] = {
    "backup": "Copy the journal, also while the hub runs.",
    "restore": "Put a backup in the journal's place; the hub must not run.",
    "day": "Print what happened on a day, to all or to one ticket.",
    "export-log": "Write days as an office log (version 1), without personal data.",
    "paper": "Print the emergency sheet: who waits, in order.",
}
"""What the hub's subcommands are for; `commands.py` has them, and a running hub does not load it."""
