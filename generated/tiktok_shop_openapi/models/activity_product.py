# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class ActivityProduct(Model):
    id: str | None = None
    activity_price: Money | None = None
    quantity_limit: int | None = None
    """From 1 to 99."""
    quantity_per_user: int | None = None
    """From 1 to 99."""
    discount: str | None = None
    skus: list[ActivityProductSkus] | None = None
    used_quantity: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("activity_price")
        if v.__class__ is dict:
            src["activity_price"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "activity_price", v)
        adopt_list(src, "skus", src.get("skus"), ActivityProductSkus.adopt)
        return self


from .activity_product_skus import ActivityProductSkus  # noqa: E402
from .money import Money  # noqa: E402
