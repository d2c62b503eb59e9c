"""How far back rows are to be there: a moment, 90 days, or each shop's first order."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, Final, Literal

from tiktok_shop._shop_client import ShopClient
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.sync.answers import operation_of, raw_call
from tiktok_shop.sync.asking import Ask
from tiktok_shop.sync.windows import DAY

__all__ = ["DEFAULT_DAYS", "FIRST_ORDER", "Since", "first_order", "moment"]

DEFAULT_DAYS = 90
"""How far back rows are to be there when nobody says, in the first run and in later ones, and for a shop without an order."""

FIRST_ORDER: Final = "first-order"
"""As far back as the shop has orders."""

Since = float | Literal["first-order"]
"""Unix seconds, or :data:`FIRST_ORDER`."""

_OLDEST = Ask(query={"page_size": 1, "sort_field": "create_time", "sort_order": "ASC"}, body={})


def moment(since: date | Since | None, now: float) -> Since:
    """
    Return *since* in Unix seconds, or :data:`FIRST_ORDER` as it is; ``None`` is ``DEFAULT_DAYS`` before *now*.

    Raises:
        ConfigurationError: If it is a datetime without a time zone, or another text.
    """
    if since is None:
        return now - DEFAULT_DAYS * DAY
    if isinstance(since, str):
        if since != FIRST_ORDER:
            raise ConfigurationError(
                f"since={since!r}: it is a day, a moment, Unix seconds or {FIRST_ORDER!r}"
            )
        return FIRST_ORDER
    if isinstance(since, datetime):
        if since.tzinfo is None:
            raise ConfigurationError(
                "since= is a datetime without a time zone: use a date or an aware datetime"
            )
        return since.timestamp()
    if isinstance(since, date):
        return datetime(since.year, since.month, since.day, tzinfo=UTC).timestamp()
    return float(since)


async def first_order(shop: ShopClient) -> float | None:
    """
    Ask when *shop*'s first order was made, in Unix seconds: one call. ``None``: it has none.

    Args:
        shop: With the options that the call is to have.

    Raises:
        TikTokShopError: As any call does; without the scope for orders it is a ``PermissionDeniedError``.
    """
    answer = await raw_call(shop, operation_of("get_order_list"), _OLDEST)
    orders: Any = answer.data.get("orders") if isinstance(answer.data, dict) else None
    try:
        return float(orders[0]["create_time"])
    except (TypeError, LookupError, ValueError):
        return None
