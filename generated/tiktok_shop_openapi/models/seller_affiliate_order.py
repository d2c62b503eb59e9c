# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    no_items,
)


class SellerAffiliateOrder(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    delivery_time: int | None = None
    """Unix seconds."""
    create_time: int | None = None
    """Unix seconds."""
    status: str | None = None
    """Deprecated."""
    skus: list[SellerAffiliateOrderSkus] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, SellerAffiliateOrderSkus, SellerAffiliateOrderSkus.nest)


from .seller_affiliate_order_skus import SellerAffiliateOrderSkus  # noqa: E402
