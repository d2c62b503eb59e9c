# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class SubscribePromotionConfig(Model):
    discount_level: Literal["REGULAR", "FIRST_ORDER", "RETENTION"] | str | None = None
    discount_options: list[int] = no_items
    max_discount: int | None = None
    min_discount: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "discount_options" in src:
            v = src["discount_options"]
            if v.__class__ is not list:
                no_list(src, "discount_options", v)
