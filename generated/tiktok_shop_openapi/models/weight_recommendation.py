# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class WeightRecommendation(Model):
    unit: str | None = None
    weight: WeightRange | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "weight" in src:
            v = src["weight"]
            if v.__class__ is dict:
                src["weight"] = new(WeightRange)
                src["weight"].__dict__ = v
            elif v is not None:
                misfit(src, "weight", v)


from .weight_range import WeightRange  # noqa: E402
