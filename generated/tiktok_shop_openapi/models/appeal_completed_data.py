# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class AppealCompletedData(Model):
    _required = frozenset(
        {
            "appeal_task",
            "product_id",
        }
    )
    appeal_task: AppealTask = absent
    product_id: int = absent

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "appeal_task" in src:
            v = src["appeal_task"]
            if v.__class__ is dict:
                AppealTask.nest(v)
                src["appeal_task"] = new(AppealTask)
                src["appeal_task"].__dict__ = v
            elif v is not None:
                misfit(src, "appeal_task", v)


from .appeal_task import AppealTask  # noqa: E402
