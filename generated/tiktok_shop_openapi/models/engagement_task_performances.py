# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class EngagementTaskPerformances(Model):
    task_performances: list[TaskPerformance] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "task_performances", src.get("task_performances"), TaskPerformance.adopt)
        return self


from .task_performance import TaskPerformance  # noqa: E402
