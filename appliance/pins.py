"""PINs of staff: what is kept of one is a salted hash (norms.md S-09)."""

import base64
import hashlib
import hmac
import secrets

LEAST_PIN = 4
"""Characters. Short ones hold because guessing is limited."""
LONGEST_PIN = 64
_COST, _BLOCK, _PARALLEL = 2**14, 8, 1
"""Of scrypt (RFC 7914): 16 MB and some 50 ms for each try."""
_SALT_BYTES, _HASH_BYTES = 16, 32


def hashed(pin: str) -> str:
    """Return what is kept of a PIN, with a salt of its own: ``scrypt$cost$block$parallel$salt$hash``, these in base64."""
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
