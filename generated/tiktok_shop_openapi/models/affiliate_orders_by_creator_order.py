# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class AffiliateOrdersByCreatorOrder(Model):
    id: int | None = None
    status: Literal["UNSPECIFIED", "ORDERED", "SETTLED", "REFUNDED", "FROZEN", "DEDUCTED"] | str | None = None
    skus: list[AffiliateOrdersByCreatorOrderSkus] | None = None
    create_time: int | None = None
    delivery_time: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "skus", src.get("skus"), AffiliateOrdersByCreatorOrderSkus.adopt)
        return self


from .affiliate_orders_by_creator_order_skus import AffiliateOrdersByCreatorOrderSkus  # noqa: E402
