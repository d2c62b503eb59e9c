# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class LiveRoomProductStats(Model):
    product_stats: list[ProductStat] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product_stats" in src:
            v = src["product_stats"]
            adopt_list(src, "product_stats", v, ProductStat, ProductStat.nest)


from .product_stat import ProductStat  # noqa: E402
