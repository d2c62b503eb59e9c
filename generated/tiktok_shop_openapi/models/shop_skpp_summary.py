# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopSkppSummary(Model):
    shop_summary: ShopSummary | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("shop_summary")
        if v.__class__ is dict:
            src["shop_summary"] = ShopSummary.adopt(v)
        elif v is not None:
            misfit(src, "shop_summary", v)
        return self


from .shop_summary import ShopSummary  # noqa: E402
