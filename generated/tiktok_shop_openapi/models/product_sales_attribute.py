# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class ProductSalesAttribute(Model):
    id: str | None = None
    name: str | None = None
    sku_img: Image | None = None
    supplementary_sku_images: list[Image] = no_items
    """Only in US."""
    value_id: str | None = None
    value_name: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sku_img" in src:
            v = src["sku_img"]
            if v.__class__ is dict:
                Image.nest(v)
                src["sku_img"] = new(Image)
                src["sku_img"].__dict__ = v
            elif v is not None:
                misfit(src, "sku_img", v)
        if "supplementary_sku_images" in src:
            v = src["supplementary_sku_images"]
            adopt_list(src, "supplementary_sku_images", v, Image, Image.nest)


from .image import Image  # noqa: E402
