# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class BestsellingVideo(Model):
    rank: int | None = None
    """1 is best."""
    id: str | None = None
    nick_name: str | None = None
    gmv_range: str | None = None
    """GMV as a range of amounts."""
    views: int | None = None
    likes: int | None = None
    comments: int | None = None
    shares: int | None = None
    product_infos: list[ProductInfo] | None = None
    publish_time: int | None = None
    """Unix seconds."""
    duration: int | None = None
    """In second."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "product_infos", src.get("product_infos"), ProductInfo.adopt)
        return self


from .product_info import ProductInfo  # noqa: E402
