# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class BestsellingProduct(Model):
    rank: int | None = None
    """1 is best."""
    gmv_range: str | None = None
    """GMV as a range of amounts."""
    id: str | None = None
    name: str | None = None
    rating: str | None = None
    product_image: Image | None = None
    shop_name: str | None = None
    shop_id: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product_image" in src:
            v = src["product_image"]
            if v.__class__ is dict:
                Image.nest(v)
                src["product_image"] = new(Image)
                src["product_image"].__dict__ = v
            elif v is not None:
                misfit(src, "product_image", v)


from .image import Image  # noqa: E402
