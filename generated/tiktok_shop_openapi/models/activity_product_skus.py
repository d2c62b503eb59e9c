# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class ActivityProductSkus(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    discount: str | None = None
    quantity_limit: int | None = None
    """From 1 to 99."""
    quantity_per_user: int | None = None
    """From 1 to 99."""
    activity_price: Money | None = None
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


from .money import Money  # noqa: E402
