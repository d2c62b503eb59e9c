# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class WeightRecommendation(Model):
    unit: str | None = None
    weight: ValueRange | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("weight")
        if v.__class__ is dict:
            src["weight"] = ValueRange.adopt(v)
        elif v is not None:
            misfit(src, "weight", v)
        return self


from .value_range import ValueRange  # noqa: E402
