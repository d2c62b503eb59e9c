# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class ProductSkppDetail(Model):
    product_id: str | None = None
    affiliate_program_status: Literal["ACTIVE", "INACTIVE"] | str | None = None
    total_score: int | None = None
    target_score: int | None = None
    rewards: list[ProductSkppDetailReward] | None = None
    task_details: list[TaskDetail] | None = None
    update_time: int | None = None
    """Unix seconds."""
    skpp_status: Literal["QUALIFIED", "NOT_QUALIFIED", "NOT_ELIGIBLE"] | str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "rewards", src.get("rewards"), ProductSkppDetailReward.adopt)
        adopt_list(src, "task_details", src.get("task_details"), TaskDetail.adopt)
        return self


from .product_skpp_detail_reward import ProductSkppDetailReward  # noqa: E402
from .task_detail import TaskDetail  # noqa: E402
