# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class MessageTemplate(Model):
    id: str | None = None
    message_title: str | None = None
    message_body: str | None = None
    product_card_rules: ProductCardRules | None = None
    coupon_card_rules: CouponCardRules | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("product_card_rules")
        if v.__class__ is dict:
            src["product_card_rules"] = ProductCardRules.adopt(v)
        elif v is not None:
            misfit(src, "product_card_rules", v)
        v = src.get("coupon_card_rules")
        if v.__class__ is dict:
            src["coupon_card_rules"] = CouponCardRules.adopt(v)
        elif v is not None:
            misfit(src, "coupon_card_rules", v)
        return self


from .coupon_card_rules import CouponCardRules  # noqa: E402
from .product_card_rules import ProductCardRules  # noqa: E402
