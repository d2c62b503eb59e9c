# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class TopContent(Model):
    type: Literal["LIVE", "VIDEO"] | str | None = None
    contents: list[ShopProductPerformanceDetailContent] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "contents", src.get("contents"), ShopProductPerformanceDetailContent.adopt)
        return self


from .shop_product_performance_detail_content import ShopProductPerformanceDetailContent  # noqa: E402
