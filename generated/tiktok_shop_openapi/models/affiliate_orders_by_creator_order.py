# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class AffiliateOrdersByCreatorOrder(Model):
    id: int | None = None
    status: Literal["UNSPECIFIED", "ORDERED", "SETTLED", "REFUNDED", "FROZEN", "DEDUCTED"] | str | None = None
    skus: list[AffiliateOrdersByCreatorOrderSkus] = no_items
    create_time: int | None = None
    delivery_time: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, AffiliateOrdersByCreatorOrderSkus, AffiliateOrdersByCreatorOrderSkus.nest)


from .affiliate_orders_by_creator_order_skus import AffiliateOrdersByCreatorOrderSkus  # noqa: E402
