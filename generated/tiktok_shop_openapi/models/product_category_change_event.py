# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, ClassVar, Literal, Self

from .._support import Model, misfit, new


class ProductCategoryChangeEvent(Model):
    _required: ClassVar[frozenset[str]] = frozenset(
        {
            "type",
        }
    )
    type: Literal[18] | int | None = None
    tts_notification_id: str | None = None
    shop_id: str | None = None
    timestamp: int | None = None
    """Unix seconds."""
    data: ProductCategoryChangeData | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("data")
        if v.__class__ is dict:
            src["data"] = ProductCategoryChangeData.adopt(v)
        elif v is not None:
            misfit(src, "data", v)
        return self


from .product_category_change_data import ProductCategoryChangeData  # noqa: E402
