"""One call of a stream's operation, and what is needed of its answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tiktok_shop._api import find_operation
from tiktok_shop._shop_client import ShopClient
from tiktok_shop.sync.asking import Ask
from tiktok_shop_runtime.operations import Operation

__all__ = ["Answer", "operation_of", "raw_call"]


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer of the platform: its bytes, and the ``data`` member that was parsed on the way."""

    content: bytes
    data: Any
    request_id: str | None
    attempts: int
    waited: float
    """Seconds spent waiting for budget and between attempts."""


def operation_of(name: str) -> Operation:
    """Return the facts of an operation."""
    return find_operation(name)


async def raw_call(shop: ShopClient, operation: Operation, ask: Ask) -> Answer:
    """
    Send one request.

    Args:
        shop: Whom to ask for, with the options that the call is to have.

        operation: What.

        ask: Its parameters.

    Raises:
        TikTokShopError: As any call does.
    """
    response = await shop.with_raw_response.call(
        operation.id, params={**ask.path, **ask.query}, body=ask.body, unknown_fields="send"
    )
    return Answer(response.content, response.parsed, response.request_id, response.attempts, response.waited)
