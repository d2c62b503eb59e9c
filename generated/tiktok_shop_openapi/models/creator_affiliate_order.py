# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CreatorAffiliateOrder(Model):
    id: str | None = None
    create_time: int | None = None
    """Unix seconds."""
    delivery_time: int | None = None
    """Unix seconds."""
    status: (
        Literal["UNSPECIFIED", "AWAITING PAYMENT", "To-SETTLE", "SETTLED", "REFUNDED", "FROZEN", "ORDERED", "DEDUCTED"]
        | str
        | None
    ) = None
    skus: list[CreatorAffiliateOrderSkus] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, CreatorAffiliateOrderSkus, CreatorAffiliateOrderSkus.nest)


from .creator_affiliate_order_skus import CreatorAffiliateOrderSkus  # noqa: E402
