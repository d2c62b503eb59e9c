# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


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
    product_infos: list[ProductInfo] = no_items
    publish_time: int | None = None
    """Unix seconds."""
    duration: int | None = None
    """In second."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product_infos" in src:
            v = src["product_infos"]
            adopt_list(src, "product_infos", v, ProductInfo)


from .product_info import ProductInfo  # noqa: E402
