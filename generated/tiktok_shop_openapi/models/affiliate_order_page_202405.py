# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class AffiliateOrderPage202405(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    orders: list[AffiliateOrderPage202405Order] | None = None
    total_count: int | None = None
    """Number of rows."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "orders", src.get("orders"), AffiliateOrderPage202405Order.adopt)
        return self


from .affiliate_order_page_202405_order import AffiliateOrderPage202405Order  # noqa: E402
