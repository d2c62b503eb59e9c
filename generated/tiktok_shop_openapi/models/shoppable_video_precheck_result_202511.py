# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShoppableVideoPrecheckResult202511(Model):
    precheck_task: PrecheckTask202511 | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "precheck_task" in src:
            v = src["precheck_task"]
            if v.__class__ is dict:
                PrecheckTask202511.nest(v)
                src["precheck_task"] = new(PrecheckTask202511)
                src["precheck_task"].__dict__ = v
            elif v is not None:
                misfit(src, "precheck_task", v)


from .precheck_task_202511 import PrecheckTask202511  # noqa: E402
