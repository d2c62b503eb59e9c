# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class TopContent(Model):
    type: Literal["LIVE", "VIDEO"] | str | None = None
    contents: list[ShopProductPerformanceDetailContent] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "contents" in src:
            v = src["contents"]
            adopt_list(
                src, "contents", v, ShopProductPerformanceDetailContent, ShopProductPerformanceDetailContent.nest
            )


from .shop_product_performance_detail_content import ShopProductPerformanceDetailContent  # noqa: E402
