# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ProductBaseInfoPrice(Model):
    min_price: Money | None = None
    max_price: Money | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "min_price" in src:
            v = src["min_price"]
            if v.__class__ is dict:
                src["min_price"] = new(Money)
                src["min_price"].__dict__ = v
            elif v is not None:
                misfit(src, "min_price", v)
        if "max_price" in src:
            v = src["max_price"]
            if v.__class__ is dict:
                src["max_price"] = new(Money)
                src["max_price"].__dict__ = v
            elif v is not None:
                misfit(src, "max_price", v)


from .money import Money  # noqa: E402
