# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ProductSkppDetail(Model):
    product_id: str | None = None
    affiliate_program_status: Literal["ACTIVE", "INACTIVE"] | str | None = None
    total_score: int | None = None
    target_score: int | None = None
    rewards: list[ProductSkppDetailReward] = no_items
    task_details: list[TaskDetail] = no_items
    update_time: int | None = None
    """Unix seconds."""
    skpp_status: Literal["QUALIFIED", "NOT_QUALIFIED", "NOT_ELIGIBLE"] | str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "rewards" in src:
            v = src["rewards"]
            adopt_list(src, "rewards", v, ProductSkppDetailReward, ProductSkppDetailReward.nest)
        if "task_details" in src:
            v = src["task_details"]
            adopt_list(src, "task_details", v, TaskDetail, TaskDetail.nest)


from .product_skpp_detail_reward import ProductSkppDetailReward  # noqa: E402
from .task_detail import TaskDetail  # noqa: E402
