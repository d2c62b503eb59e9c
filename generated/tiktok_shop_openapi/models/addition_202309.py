# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class Addition202309(Model):
    customized_main_image: list[WebImage] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "customized_main_image" in src:
            v = src["customized_main_image"]
            adopt_list(src, "customized_main_image", v, WebImage)


from .web_image import WebImage  # noqa: E402
