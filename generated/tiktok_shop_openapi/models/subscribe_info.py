# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SubscribeInfo(Model):
    subscribe_discount_details: list[DiscountDetail] = no_items
    subscribe_promotion_config: list[SubscribePromotionConfig] = no_items
    subscribe_status: Literal["ENABLED", "NOT_ENABLED"] | str | None = None
    support_subscribe: bool | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "subscribe_discount_details" in src:
            v = src["subscribe_discount_details"]
            adopt_list(src, "subscribe_discount_details", v, DiscountDetail)
        if "subscribe_promotion_config" in src:
            v = src["subscribe_promotion_config"]
            adopt_list(src, "subscribe_promotion_config", v, SubscribePromotionConfig, SubscribePromotionConfig.nest)


from .discount_detail import DiscountDetail  # noqa: E402
from .subscribe_promotion_config import SubscribePromotionConfig  # noqa: E402
