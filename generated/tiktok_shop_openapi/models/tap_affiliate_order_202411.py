# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class TapAffiliateOrder202411(Model):
    create_time: int | None = None
    delivery_time: int | None = None
    id: str | None = None
    skus: TapAffiliateOrderSkus202411 | None = None
    status: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "skus" in src:
            v = src["skus"]
            if v.__class__ is dict:
                TapAffiliateOrderSkus202411.nest(v)
                src["skus"] = new(TapAffiliateOrderSkus202411)
                src["skus"].__dict__ = v
            elif v is not None:
                misfit(src, "skus", v)


from .tap_affiliate_order_skus_202411 import TapAffiliateOrderSkus202411  # noqa: E402
