# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class BestsellingVideos(Model):
    videos: list[BestsellingVideo] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "videos" in src:
            v = src["videos"]
            adopt_list(src, "videos", v, BestsellingVideo, BestsellingVideo.nest)


from .bestselling_video import BestsellingVideo  # noqa: E402
