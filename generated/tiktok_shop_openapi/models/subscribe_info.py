# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class SubscribeInfo(Model):
    subscribe_discount_details: list[DiscountDetail] | None = None
    subscribe_promotion_config: list[SubscribePromotionConfig] | None = None
    subscribe_status: Literal["ENABLED", "NOT_ENABLED"] | str | None = None
    support_subscribe: bool | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "subscribe_discount_details", src.get("subscribe_discount_details"), DiscountDetail.adopt)
        adopt_list(
            src, "subscribe_promotion_config", src.get("subscribe_promotion_config"), SubscribePromotionConfig.adopt
        )
        return self


from .discount_detail import DiscountDetail  # noqa: E402
from .subscribe_promotion_config import SubscribePromotionConfig  # noqa: E402
