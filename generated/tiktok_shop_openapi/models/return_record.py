# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    no_items,
)


class ReturnRecord(Model):
    _required = frozenset(
        {
            "create_time",
            "event",
        }
    )
    event: str = absent
    role: Literal["BUYER", "SELLER", "OPERATOR", "SYSTEM"] | str | None = None
    description: str | None = None
    reason_text: str | None = None
    note: str | None = None
    images: list[WebImage] = no_items
    videos: list[ReturnRecordVideo] = no_items
    create_time: int = absent
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "images" in src:
            v = src["images"]
            adopt_list(src, "images", v, WebImage)
        if "videos" in src:
            v = src["videos"]
            adopt_list(src, "videos", v, ReturnRecordVideo)


from .return_record_video import ReturnRecordVideo  # noqa: E402
from .web_image import WebImage  # noqa: E402
