# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class DimensionRecommendation(Model):
    unit: str | None = None
    length: ValueRange | None = None
    height: ValueRange | None = None
    width: ValueRange | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "length" in src:
            v = src["length"]
            if v.__class__ is dict:
                src["length"] = new(ValueRange)
                src["length"].__dict__ = v
            elif v is not None:
                misfit(src, "length", v)
        if "height" in src:
            v = src["height"]
            if v.__class__ is dict:
                src["height"] = new(ValueRange)
                src["height"].__dict__ = v
            elif v is not None:
                misfit(src, "height", v)
        if "width" in src:
            v = src["width"]
            if v.__class__ is dict:
                src["width"] = new(ValueRange)
                src["width"].__dict__ = v
            elif v is not None:
                misfit(src, "width", v)


from .value_range import ValueRange  # noqa: E402
