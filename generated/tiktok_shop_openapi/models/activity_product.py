# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    misfit,
    new,
    no_items,
)


class ActivityProduct(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    activity_price: Money | None = None
    quantity_limit: int | None = None
    """From 1 to 99."""
    quantity_per_user: int | None = None
    """From 1 to 99."""
    discount: str | None = None
    skus: list[ActivityProductSkus] = no_items
    used_quantity: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "activity_price" in src:
            v = src["activity_price"]
            if v.__class__ is dict:
                src["activity_price"] = new(Money)
                src["activity_price"].__dict__ = v
            elif v is not None:
                misfit(src, "activity_price", v)
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, ActivityProductSkus, ActivityProductSkus.nest)


from .activity_product_skus import ActivityProductSkus  # noqa: E402
from .money import Money  # noqa: E402
