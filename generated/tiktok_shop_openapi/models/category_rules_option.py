# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class CategoryRulesOption(Model):
    name: str | None = None
    id: str | None = None
    role: Literal["KEY", "RECOMMEND"] | str | None = None
    unit: Literal["NONE", "LENGTH", "WEIGHT", "HEIGHT"] | str | None = None
    metric_value_range: list[str] = no_items
    imperial_value_range: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "metric_value_range" in src:
            v = src["metric_value_range"]
            if v.__class__ is not list:
                no_list(src, "metric_value_range", v)
        if "imperial_value_range" in src:
            v = src["imperial_value_range"]
            if v.__class__ is not list:
                no_list(src, "imperial_value_range", v)
