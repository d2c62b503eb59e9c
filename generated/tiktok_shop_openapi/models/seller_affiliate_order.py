# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class SellerAffiliateOrder(Model):
    id: str | None = None
    delivery_time: int | None = None
    """Unix seconds."""
    create_time: int | None = None
    """Unix seconds."""
    status: str | None = None
    """Deprecated."""
    skus: list[SellerAffiliateOrderSkus] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "skus", src.get("skus"), SellerAffiliateOrderSkus.adopt)
        return self


from .seller_affiliate_order_skus import SellerAffiliateOrderSkus  # noqa: E402
