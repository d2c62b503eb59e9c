# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ProductDetail(Model):
    product_base_info: ProductBaseInfo | None = None
    product_add_status: bool | None = None
    video_count: int | None = None
    live_count: int | None = None
    is_commission_effective: bool | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("product_base_info")
        if v.__class__ is dict:
            src["product_base_info"] = ProductBaseInfo.adopt(v)
        elif v is not None:
            misfit(src, "product_base_info", v)
        return self


from .product_base_info import ProductBaseInfo  # noqa: E402
