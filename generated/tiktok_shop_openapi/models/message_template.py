# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class MessageTemplate(Model):
    id: str | None = None
    message_title: str | None = None
    message_body: str | None = None
    product_card_rules: ProductCardRules | None = None
    coupon_card_rules: CouponCardRules | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product_card_rules" in src:
            v = src["product_card_rules"]
            if v.__class__ is dict:
                src["product_card_rules"] = new(ProductCardRules)
                src["product_card_rules"].__dict__ = v
            elif v is not None:
                misfit(src, "product_card_rules", v)
        if "coupon_card_rules" in src:
            v = src["coupon_card_rules"]
            if v.__class__ is dict:
                CouponCardRules.nest(v)
                src["coupon_card_rules"] = new(CouponCardRules)
                src["coupon_card_rules"].__dict__ = v
            elif v is not None:
                misfit(src, "coupon_card_rules", v)


from .coupon_card_rules import CouponCardRules  # noqa: E402
from .product_card_rules import ProductCardRules  # noqa: E402
