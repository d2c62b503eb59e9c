# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class UploadShoppableVideoFileResult(Model):
    video_file: VideoFile | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "video_file" in src:
            v = src["video_file"]
            if v.__class__ is dict:
                src["video_file"] = new(VideoFile)
                src["video_file"].__dict__ = v
            elif v is not None:
                misfit(src, "video_file", v)


from .video_file import VideoFile  # noqa: E402
