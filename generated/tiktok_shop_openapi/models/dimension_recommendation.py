# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class DimensionRecommendation(Model):
    unit: str | None = None
    length: ValueRange | None = None
    height: ValueRange | None = None
    width: ValueRange | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("length")
        if v.__class__ is dict:
            src["length"] = ValueRange.adopt(v)
        elif v is not None:
            misfit(src, "length", v)
        v = src.get("height")
        if v.__class__ is dict:
            src["height"] = ValueRange.adopt(v)
        elif v is not None:
            misfit(src, "height", v)
        v = src.get("width")
        if v.__class__ is dict:
            src["width"] = ValueRange.adopt(v)
        elif v is not None:
            misfit(src, "width", v)
        return self


from .value_range import ValueRange  # noqa: E402
