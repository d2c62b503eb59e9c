# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class TapAffiliateOrder202411(Model):
    create_time: int | None = None
    delivery_time: int | None = None
    id: str | None = None
    skus: TapAffiliateOrderSkus202411 | None = None
    status: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("skus")
        if v.__class__ is dict:
            src["skus"] = TapAffiliateOrderSkus202411.adopt(v)
        elif v is not None:
            misfit(src, "skus", v)
        return self


from .tap_affiliate_order_skus_202411 import TapAffiliateOrderSkus202411  # noqa: E402
