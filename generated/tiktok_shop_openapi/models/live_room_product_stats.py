# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class LiveRoomProductStats(Model):
    product_stats: list[ProductStat] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "product_stats", src.get("product_stats"), ProductStat.adopt)
        return self


from .product_stat import ProductStat  # noqa: E402
