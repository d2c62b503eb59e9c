# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class CreatorAffiliateOrder(Model):
    id: str | None = None
    create_time: int | None = None
    """Unix seconds."""
    delivery_time: int | None = None
    """Unix seconds."""
    status: Literal["UNSPECIFIED", "AWAITING PAYMENT", "To-SETTLE", "SETTLED", "REFUNDED", "FROZEN"] | str | None = None
    skus: list[CreatorAffiliateOrderSkus] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "skus", src.get("skus"), CreatorAffiliateOrderSkus.adopt)
        return self


from .creator_affiliate_order_skus import CreatorAffiliateOrderSkus  # noqa: E402
