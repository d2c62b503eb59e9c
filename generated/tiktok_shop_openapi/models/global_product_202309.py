# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class GlobalProduct202309(Model):
    create_time: int | None = None
    """Unix seconds."""
    id: str | None = None
    skus: list[GlobalProductSku] = no_items
    status: str | None = None
    title: str | None = None
    update_time: int | None = None
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, GlobalProductSku)


from .global_product_sku import GlobalProductSku  # noqa: E402
