# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class GlobalProductSkusSalesAttribute(Model):
    id: str | None = None
    name: str | None = None
    value_id: str | None = None
    value_name: str | None = None
    sku_img: Image | None = None

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


from .image import Image  # noqa: E402
