# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class GlobalProduct(Model):
    id: str | None = None
    title: str | None = None
    status: Literal["PUBLISHED", "UNPUBLISHED", "DRAFT", "DELETED"] | str | None = None
    skus: list[GlobalProductSku] = no_items
    create_time: int | None = None
    """Unix seconds."""
    update_time: int | None = None
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, GlobalProductSku)


from .global_product_sku import GlobalProductSku  # noqa: E402
