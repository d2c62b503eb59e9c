# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class ActivityChangeData(Model):
    activity_id: str | None = None
    update_time: int | None = None
    """Unix seconds."""
    change_type: Literal["CREATE", "UPDATE", "DEACTIVATE"] | str | None = None
    product_update_list: ProductUpdateList | None = None
    product_remove_list: ProductRemoveList | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("product_update_list")
        if v.__class__ is dict:
            src["product_update_list"] = ProductUpdateList.adopt(v)
        elif v is not None:
            misfit(src, "product_update_list", v)
        v = src.get("product_remove_list")
        if v.__class__ is dict:
            src["product_remove_list"] = ProductRemoveList.adopt(v)
        elif v is not None:
            misfit(src, "product_remove_list", v)
        return self


from .product_remove_list import ProductRemoveList  # noqa: E402
from .product_update_list import ProductUpdateList  # noqa: E402
