# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class UploadShoppableVideoFileResult(Model):
    video_file: VideoFile | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("video_file")
        if v.__class__ is dict:
            src["video_file"] = VideoFile.adopt(v)
        elif v is not None:
            misfit(src, "video_file", v)
        return self


from .video_file import VideoFile  # noqa: E402
