# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ActivityChangeData(Model):
    activity_id: str | None = None
    update_time: int | None = None
    """Unix seconds."""
    change_type: Literal["CREATE", "UPDATE", "DEACTIVATE"] | str | None = None
    product_update_list: ProductUpdateList | None = None
    product_remove_list: ProductRemoveList | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product_update_list" in src:
            v = src["product_update_list"]
            if v.__class__ is dict:
                ProductUpdateList.nest(v)
                src["product_update_list"] = new(ProductUpdateList)
                src["product_update_list"].__dict__ = v
            elif v is not None:
                misfit(src, "product_update_list", v)
        if "product_remove_list" in src:
            v = src["product_remove_list"]
            if v.__class__ is dict:
                ProductRemoveList.nest(v)
                src["product_remove_list"] = new(ProductRemoveList)
                src["product_remove_list"].__dict__ = v
            elif v is not None:
                misfit(src, "product_remove_list", v)


from .product_remove_list import ProductRemoveList  # noqa: E402
from .product_update_list import ProductUpdateList  # noqa: E402
