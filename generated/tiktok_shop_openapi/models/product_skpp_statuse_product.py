# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class ProductSkppStatuseProduct(Model):
    product_id: str | None = None
    title: str | None = None
    skpp_status: Literal["QUALIFIED", "NOT_QUALIFIED"] | str | None = None
    affiliate_program_status: Literal["ACTIVE", "INACTIVE"] | str | None = None
    total_score: int | None = None
    target_score: int | None = None
    rewards: list[ProductSkppStatuseProductReward] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "rewards", src.get("rewards"), ProductSkppStatuseProductReward.adopt)
        return self


from .product_skpp_statuse_product_reward import ProductSkppStatuseProductReward  # noqa: E402
