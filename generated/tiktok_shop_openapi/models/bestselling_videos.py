# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class BestsellingVideos(Model):
    videos: list[BestsellingVideo] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "videos", src.get("videos"), BestsellingVideo.adopt)
        return self


from .bestselling_video import BestsellingVideo  # noqa: E402
