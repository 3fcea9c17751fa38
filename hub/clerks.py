"""The clerks of an office: their roles and salted hashes of their PINs, in one file that `lobbycall hub user` writes."""

import os
from pathlib import Path

import msgspec

from office.catalogue import Role

CLERKS = "clerks.json"
"""The file's name, beside the journal."""
ROLES = (Role.COUNTER, Role.DESK, Role.LEAD)
"""What a clerk may be; a device's own role still has to allow it."""


class WrongClerks(Exception):
    """The file cannot be read or written; the message says which and why."""


class Clerk(msgspec.Struct, frozen=True, kw_only=True):
    """One clerk. `pin` is a salted hash (`appliance.pins`)."""

    name: str = ""
    roles: tuple[Role, ...]
    pin: str


class _File(msgspec.Struct, frozen=True, kw_only=True):
    v: int = 1
    clerks: dict[str, Clerk] = {}  # msgspec copies empty defaults


class Clerks:
    """The file. It is read at each sign-in, so that a change counts at once."""

    def __init__(self, file: Path) -> None:
        """Nothing is read yet; a file that is not there has no clerks."""
        self.file = file

    def all(self) -> dict[str, Clerk]:
        """Return the clerks by their short names. Raises WrongClerks."""
        try:
            return msgspec.json.decode(self.file.read_bytes(), type=_File).clerks
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.DecodeError) as error:
            raise WrongClerks(f"{self.file}: {error}") from error

    def save(self, clerks: dict[str, Clerk]) -> None:
        """Replace them all: whole or not at all, and readable by the hub alone. Raises WrongClerks."""
        made = self.file.with_suffix(".new")
        ordered = dict(sorted(clerks.items()))
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o750)
            made.unlink(missing_ok=True)
            with os.fdopen(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
                out.write(msgspec.json.format(msgspec.json.encode(_File(clerks=ordered)), indent=1) + b"\n")
                out.flush()
                os.fsync(out.fileno())
            made.replace(self.file)
        except OSError as error:
            raise WrongClerks(f"{self.file}: {error}") from error
