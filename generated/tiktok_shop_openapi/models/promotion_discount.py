# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class PromotionDiscount(Model):
    shipping_discount: ShippingDiscount | None = None
    bmsm_discount: BmsmDiscount | None = None
    gift_discount: GiftDiscount | None = None
    bxgy_discount: BxgyDiscount | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "shipping_discount" in src:
            v = src["shipping_discount"]
            if v.__class__ is dict:
                ShippingDiscount.nest(v)
                src["shipping_discount"] = new(ShippingDiscount)
                src["shipping_discount"].__dict__ = v
            elif v is not None:
                misfit(src, "shipping_discount", v)
        if "bmsm_discount" in src:
            v = src["bmsm_discount"]
            if v.__class__ is dict:
                BmsmDiscount.nest(v)
                src["bmsm_discount"] = new(BmsmDiscount)
                src["bmsm_discount"].__dict__ = v
            elif v is not None:
                misfit(src, "bmsm_discount", v)
        if "gift_discount" in src:
            v = src["gift_discount"]
            if v.__class__ is dict:
                GiftDiscount.nest(v)
                src["gift_discount"] = new(GiftDiscount)
                src["gift_discount"].__dict__ = v
            elif v is not None:
                misfit(src, "gift_discount", v)
        if "bxgy_discount" in src:
            v = src["bxgy_discount"]
            if v.__class__ is dict:
                src["bxgy_discount"] = new(BxgyDiscount)
                src["bxgy_discount"].__dict__ = v
            elif v is not None:
                misfit(src, "bxgy_discount", v)


from .bmsm_discount import BmsmDiscount  # noqa: E402
from .bxgy_discount import BxgyDiscount  # noqa: E402
from .gift_discount import GiftDiscount  # noqa: E402
from .shipping_discount import ShippingDiscount  # noqa: E402
