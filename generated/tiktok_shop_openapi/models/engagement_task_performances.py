# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class EngagementTaskPerformances(Model):
    task_performances: list[TaskPerformance] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "task_performances" in src:
            v = src["task_performances"]
            adopt_list(src, "task_performances", v, TaskPerformance)


from .task_performance import TaskPerformance  # noqa: E402
