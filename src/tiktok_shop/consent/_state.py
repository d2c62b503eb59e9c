"""States of consent links: signed, with an end, each used once. Nothing is kept until one is used."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import Protocol, get_args

from tiktok_shop._protocol.hosts import Consenter
from tiktok_shop.errors import ConfigurationError, ExpiredStateError

__all__ = ["ConsentState", "MemoryStates", "UsedStates", "read_state", "write_state"]

LONGEST_NOTE = 200
_MAC_BYTES = 16


@dataclass(frozen=True, slots=True)
class ConsentState:
    """What a link carries through the platform and back."""

    nonce: str
    """Makes it the only one."""

    ends_at: float
    """Unix seconds."""

    who: Consenter = "seller"

    note: str = ""
    """Yours, such as the number of your customer. Signed, but readable by whoever has the link."""


def write_state(state: ConsentState, key: bytes) -> str:
    """
    Return *state* as a text that fits into a URL.

    Raises:
        ConfigurationError: If the note is longer than 200 bytes.
    """
    note = state.note.encode()
    if len(note) > LONGEST_NOTE:
        raise ConfigurationError(f"the note of a consent link is longer than {LONGEST_NOTE} bytes")
    text = f"{state.nonce}.{int(state.ends_at):x}.{state.who}.{_b64(note)}"
    return f"{text}.{_b64(_mac(text, key))}"


def read_state(text: str, key: bytes, *, now: float) -> ConsentState:
    """
    Return what is in a state that we wrote.

    Raises:
        ConfigurationError: If we did not.
        ExpiredStateError: If its time is over.
    """
    signed, _, mac = text.rpartition(".")
    try:
        if not hmac.compare_digest(_unb64(mac), _mac(signed, key)):
            raise ValueError
        nonce, end, who, note = signed.split(".")
        if who not in get_args(Consenter):
            raise ValueError
        state = ConsentState(nonce, float(int(end, 16)), who, _unb64(note).decode())  # type: ignore[arg-type]  # just checked
    except ValueError:
        raise ConfigurationError("the state of the callback is not one of ours") from None
    if state.ends_at <= now:
        raise ExpiredStateError("the link is too old")
    return state


def new_nonce() -> str:
    """Return what no other link has."""
    return secrets.token_urlsafe(12)


def _mac(text: str, key: bytes) -> bytes:
    return hmac.new(key, text.encode(), hashlib.sha256).digest()[:_MAC_BYTES]


def _b64(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def _unb64(text: str) -> bytes:
    return base64.urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))


class UsedStates(Protocol):
    """Remembers which links were used. A vault does, for all processes that share it."""

    async def use_state(self, nonce: str, *, until: float, now: float) -> bool:
        """Return whether it is used for the first time, and remember until then that it was."""

    async def free_state(self, nonce: str) -> None:
        """Let it be used again, because nothing came of it."""


class MemoryStates:
    """Remembers for as long as the process lives. The platform takes each code once anyhow."""

    def __init__(self) -> None:
        self._used: dict[str, float] = {}

    async def use_state(self, nonce: str, *, until: float, now: float) -> bool:
        self._used = {one: end for one, end in self._used.items() if end > now}
        is_new = nonce not in self._used
        self._used.setdefault(nonce, until)
        return is_new

    async def free_state(self, nonce: str) -> None:
        self._used.pop(nonce, None)
