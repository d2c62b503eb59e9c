# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class PromotionDiscount(Model):
    shipping_discount: ShippingDiscount | None = None
    bmsm_discount: BmsmDiscount | None = None
    gift_discount: GiftDiscount | None = None
    bxgy_discount: BxgyDiscount | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("shipping_discount")
        if v.__class__ is dict:
            src["shipping_discount"] = ShippingDiscount.adopt(v)
        elif v is not None:
            misfit(src, "shipping_discount", v)
        v = src.get("bmsm_discount")
        if v.__class__ is dict:
            src["bmsm_discount"] = BmsmDiscount.adopt(v)
        elif v is not None:
            misfit(src, "bmsm_discount", v)
        v = src.get("gift_discount")
        if v.__class__ is dict:
            src["gift_discount"] = GiftDiscount.adopt(v)
        elif v is not None:
            misfit(src, "gift_discount", v)
        v = src.get("bxgy_discount")
        if v.__class__ is dict:
            src["bxgy_discount"] = BxgyDiscount.adopt(v)
        elif v is not None:
            misfit(src, "bxgy_discount", v)
        return self


from .bmsm_discount import BmsmDiscount  # noqa: E402
from .bxgy_discount import BxgyDiscount  # noqa: E402
from .gift_discount import GiftDiscount  # noqa: E402
from .shipping_discount import ShippingDiscount  # noqa: E402
