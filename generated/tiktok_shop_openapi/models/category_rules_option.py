# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class CategoryRulesOption(Model):
    name: str | None = None
    id: str | None = None
    role: Literal["KEY", "RECOMMEND"] | str | None = None
    unit: Literal["NONE", "LENGTH", "WEIGHT", "HEIGHT"] | str | None = None
    metric_value_range: list[str] | None = None
    imperial_value_range: list[str] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("metric_value_range")
        if v.__class__ is not list and v is not None:
            misfit(src, "metric_value_range", v)
        v = src.get("imperial_value_range")
        if v.__class__ is not list and v is not None:
            misfit(src, "imperial_value_range", v)
        return self
