"""
Randomness that is the same for the same names: of the standard library, seeded with text.

A shop, a day or a product gets a generator of its own, so that making one never changes another.
"""

from __future__ import annotations

import hashlib
import random


def generator(*names: object) -> random.Random:
    """Return a generator that depends on *names* only."""
    return random.Random("/".join(map(str, names)))  # noqa: S311 - made-up business data must be repeatable


def digest(*names: object) -> bytes:
    """Return 32 bytes that depend on *names* only, for ids and secrets of the emulated platform."""
    return hashlib.sha256("/".join(map(str, names)).encode()).digest()


def number(*names: object) -> int:
    """Return a whole number of 64 bits that depends on *names* only."""
    return int.from_bytes(digest(*names)[:8], "big")


_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


def text(length: int, *names: object) -> str:
    """Return *length* letters and digits that depend on *names* only."""
    value = int.from_bytes(digest(*names) + digest(*names, "more"), "big")
    letters = []
    for _ in range(length):
        value, rest = divmod(value, len(_ALPHABET))
        letters.append(_ALPHABET[rest])
    return "".join(letters)
