# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class ShoppableVideoPrecheckTasksResultEvent(Model):
    _required = frozenset(
        {
            "type",
        }
    )
    type: Literal[59] | int = absent
    tts_notification_id: str | None = None
    creator_open_id: str | None = None
    timestamp: int | None = None
    """Unix seconds."""
    data: ShoppableVideoPrecheckTaskData | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                ShoppableVideoPrecheckTaskData.nest(v)
                src["data"] = new(ShoppableVideoPrecheckTaskData)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .shoppable_video_precheck_task_data import ShoppableVideoPrecheckTaskData  # noqa: E402
