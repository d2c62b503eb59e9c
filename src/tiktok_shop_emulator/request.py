"""
What a handler is given, and how it says no.

The gateway checks a request, finds its operation and shop, and calls the operation's handler with the world.
A handler returns the ``data`` member of the answer, or raises ``Refusal``. Handlers are plain functions: they do
no I/O, never read a clock of their own and never wait.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any

from tiktok_shop_emulator.world.identity import Authorization, Shop
from tiktok_shop_runtime.operations import Operation

__all__ = ["EmulatedRequest", "Refusal", "UploadedFile"]


class Refusal(Exception):  # noqa: N818 - an answer of the emulated server, not an error of ours
    """An answer whose ``code`` is not 0."""

    def __init__(self, code: int, message: str, http_status: int = 200, data: Any = None) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.http_status = http_status
        self.data = data


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """One file part of a multipart body."""

    filename: str | None
    content_type: str
    content: bytes = field(repr=False)
    """The beginning, at least 64 KB of it where it is longer."""

    full_size: int | None = None
    """Bytes in all; ``None`` if ``content`` is all."""

    full_sha256: str | None = None
    """Of all bytes, in hex; ``None`` if ``content`` is all."""

    @property
    def size(self) -> int:
        """Bytes in all."""
        return len(self.content) if self.full_size is None else self.full_size

    @property
    def sha256(self) -> str:
        """Hash of all bytes, in hex."""
        return self.full_sha256 or hashlib.sha256(self.content).hexdigest()


@dataclass(slots=True)
class EmulatedRequest:
    """A request that the gateway let through."""

    operation: Operation

    path_params: dict[str, str]
    """Parameter name to decoded value."""

    query: dict[str, str]
    """Decoded; the first value of a repeated key. System parameters are not in it."""

    body: Any = None
    """The parsed JSON body (or the text fields of a multipart body, as a ``dict`` of ``str``); ``None`` without one."""

    files: dict[str, UploadedFile] = field(default_factory=dict)
    """Field name to file, for a multipart body."""

    shop: Shop | None = None
    """The shop of ``shop_cipher``; ``None`` for operations that take none."""

    authorization: Authorization | None = None
    """Whose token came with the request; ``None`` on the auth host."""

    now: int = 0
    """Unix seconds of the virtual clock."""
