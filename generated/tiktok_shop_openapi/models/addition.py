# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class Addition(Model):
    customized_main_images: list[CustomizedMainImage] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "customized_main_images" in src:
            v = src["customized_main_images"]
            adopt_list(src, "customized_main_images", v, CustomizedMainImage)


from .customized_main_image import CustomizedMainImage  # noqa: E402
