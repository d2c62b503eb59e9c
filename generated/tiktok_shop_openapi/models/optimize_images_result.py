# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class OptimizeImagesResult(Model):
    images: list[OptimizeImage] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "images" in src:
            v = src["images"]
            adopt_list(src, "images", v, OptimizeImage)


from .optimize_image import OptimizeImage  # noqa: E402
