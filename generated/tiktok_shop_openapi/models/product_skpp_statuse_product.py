# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ProductSkppStatuseProduct(Model):
    product_id: str | None = None
    title: str | None = None
    skpp_status: Literal["QUALIFIED", "NOT_QUALIFIED"] | str | None = None
    affiliate_program_status: Literal["ACTIVE", "INACTIVE"] | str | None = None
    total_score: int | None = None
    target_score: int | None = None
    rewards: list[ProductSkppStatuseProductReward] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "rewards" in src:
            v = src["rewards"]
            adopt_list(src, "rewards", v, ProductSkppStatuseProductReward)


from .product_skpp_statuse_product_reward import ProductSkppStatuseProductReward  # noqa: E402
