# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class ReturnRecord(Model):
    event: str | None = None
    role: Literal["BUYER", "SELLER", "OPERATOR", "SYSTEM"] | str | None = None
    description: str | None = None
    reason_text: str | None = None
    note: str | None = None
    images: list[WebImage] | None = None
    videos: list[ReturnRecordVideo] | None = None
    create_time: int | None = None
    """Unix seconds."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "images", src.get("images"), WebImage.adopt)
        adopt_list(src, "videos", src.get("videos"), ReturnRecordVideo.adopt)
        return self


from .return_record_video import ReturnRecordVideo  # noqa: E402
from .web_image import WebImage  # noqa: E402
