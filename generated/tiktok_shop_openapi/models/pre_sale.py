# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class PreSale(Model):
    type: Literal["PRE_ORDER", "MADE_TO_ORDER", "CUSTOM"] | str | None = None
    """The values that are allowed differ by market."""
    fulfillment_type: PreSaleFulfillment | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "fulfillment_type" in src:
            v = src["fulfillment_type"]
            if v.__class__ is dict:
                src["fulfillment_type"] = new(PreSaleFulfillment)
                src["fulfillment_type"].__dict__ = v
            elif v is not None:
                misfit(src, "fulfillment_type", v)


from .pre_sale_fulfillment import PreSaleFulfillment  # noqa: E402
