"""Codes and ids that nobody can guess."""

import secrets

ALPHABET = "23456789CDFHJKMNPQRTVWX"
"""No 0/O, 1/I/L, 5/S, 6/G, 8/B pairs, no vowels (no words), no Y and Z, which a scanner with another layout swaps."""
LENGTH = 8
"""23^8 = 78 billion codes."""


def new_code() -> str:
    """Return a code for an appointment's visitor, random and short enough to type."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def clean_code(typed: str) -> str:
    """Return a typed or scanned code as it is stored."""
    return "".join(character for character in typed.upper() if character.isalnum())


def new_id() -> str:
    """Return an id of 128 random bits."""
    return secrets.token_hex(16)
