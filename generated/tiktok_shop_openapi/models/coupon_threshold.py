# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CouponThreshold(Model):
    type: Literal["NONE", "MIN_SPEND"] | str | None = None
    min_spend: Money | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "min_spend" in src:
            v = src["min_spend"]
            if v.__class__ is dict:
                src["min_spend"] = new(Money)
                src["min_spend"].__dict__ = v
            elif v is not None:
                misfit(src, "min_spend", v)


from .money import Money  # noqa: E402
