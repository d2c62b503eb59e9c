# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShoppableVideoStatus(Model):
    video: ShoppableVideoStatusVideo | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("video")
        if v.__class__ is dict:
            src["video"] = ShoppableVideoStatusVideo.adopt(v)
        elif v is not None:
            misfit(src, "video", v)
        return self


from .shoppable_video_status_video import ShoppableVideoStatusVideo  # noqa: E402
