# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SkuStatusChangeData(Model):
    product_id: str | None = None
    skus: list[SkuStatusChangeDataSkus] = no_items
    update_time: int | None = None
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, SkuStatusChangeDataSkus)


from .sku_status_change_data_skus import SkuStatusChangeDataSkus  # noqa: E402
