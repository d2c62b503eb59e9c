# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class ProductThumbnail(Model):
    uri: str | None = None
    url_list: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "url_list" in src:
            v = src["url_list"]
            if v.__class__ is not list:
                no_list(src, "url_list", v)
