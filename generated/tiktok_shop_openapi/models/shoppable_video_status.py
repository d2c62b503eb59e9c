# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShoppableVideoStatus(Model):
    video: ShoppableVideoStatusVideo | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "video" in src:
            v = src["video"]
            if v.__class__ is dict:
                src["video"] = new(ShoppableVideoStatusVideo)
                src["video"].__dict__ = v
            elif v is not None:
                misfit(src, "video", v)


from .shoppable_video_status_video import ShoppableVideoStatusVideo  # noqa: E402
