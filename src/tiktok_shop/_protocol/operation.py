"""What the transports need to know about an operation. The generated registry's records fit this shape."""

from __future__ import annotations

from typing import Literal, Protocol

Effect = Literal["read", "idempotent_write", "unsafe_write"]
"""``read``: changes nothing (searches by POST too). ``idempotent_write``: twice is the same as once."""


class OperationFacts(Protocol):
    """Facts of one operation, generated from its ``x-tiktok-shop`` extension in the spec."""

    @property
    def id(self) -> str:
        """The ``operationId``."""

    @property
    def effect(self) -> Effect:
        """What sending it twice would do."""

    @property
    def shop_cipher(self) -> bool:
        """Whether the query carries ``shop_cipher``. A needless one is refused, like a missing one."""

    @property
    def outcome_read(self) -> str | None:
        """The read that tells whether a write whose answer was lost took place; ``None`` when there is none."""
