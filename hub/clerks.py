"""The clerks of an office: their roles and salted hashes of their PINs, in one file that `lobbycall hub user` writes."""

import base64
import hashlib
import hmac
import os
import secrets
from pathlib import Path

import msgspec

from office.catalogue import Role

CLERKS = "clerks.json"
"""The file's name, beside the journal."""
LEAST_PIN = 4
"""Characters. Short ones hold because guessing is limited (`hub.signing_in`)."""
LONGEST_PIN = 64
ROLES = (Role.COUNTER, Role.DESK, Role.LEAD)
"""What a clerk may be; a device's own role still has to allow it."""
_COST, _BLOCK, _PARALLEL = 2**14, 8, 1
"""Of scrypt (RFC 7914): 16 MB and some 50 ms for each try."""
_SALT_BYTES, _HASH_BYTES = 16, 32


class WrongClerks(Exception):
    """The file cannot be read or written; the message says which and why."""


class Clerk(msgspec.Struct, frozen=True, kw_only=True):
    """One clerk. `pin` is ``scrypt$cost$block$parallel$salt$hash``, the last two in base64."""

    name: str = ""
    roles: tuple[Role, ...]
    pin: str


class _File(msgspec.Struct, frozen=True, kw_only=True):
    v: int = 1
    clerks: dict[str, Clerk] = {}  # msgspec copies empty defaults


def hashed(pin: str) -> str:
    """Return what is kept of a PIN, with a salt of its own."""
    salt = secrets.token_bytes(_SALT_BYTES)
    made = _scrypt(pin, salt, _COST, _BLOCK, _PARALLEL)
    return "$".join(("scrypt", str(_COST), str(_BLOCK), str(_PARALLEL), _text(salt), _text(made)))


def fits(pin: str, kept: str) -> bool:
    """Tell whether a PIN is the one that was kept; what is no hash of ours fits nothing."""
    try:
        kind, cost, block, parallel, salt, made = kept.split("$")
        found = _scrypt(pin, base64.b64decode(salt), int(cost), int(block), int(parallel))
        return kind == "scrypt" and hmac.compare_digest(found, base64.b64decode(made))
    except (ValueError, MemoryError):
        return False


def _scrypt(pin: str, salt: bytes, cost: int, block: int, parallel: int) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=cost, r=block, p=parallel, dklen=_HASH_BYTES)


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()


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
