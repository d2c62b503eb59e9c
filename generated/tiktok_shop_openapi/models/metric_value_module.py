# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
    no_list,
)


class MetricValueModule(Model):
    id: str | None = None
    name: str | None = None
    input_type: str | None = None
    data_types: list[str] = no_items
    default_values: list[IdName] = no_items
    units: list[IdName] = no_items
    value_limit: ValueLimit | None = None
    prefix: str | None = None
    suffix: str | None = None
    shading_word: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data_types" in src:
            v = src["data_types"]
            if v.__class__ is not list:
                no_list(src, "data_types", v)
        if "default_values" in src:
            v = src["default_values"]
            adopt_list(src, "default_values", v, IdName)
        if "units" in src:
            v = src["units"]
            adopt_list(src, "units", v, IdName)
        if "value_limit" in src:
            v = src["value_limit"]
            if v.__class__ is dict:
                ValueLimit.nest(v)
                src["value_limit"] = new(ValueLimit)
                src["value_limit"].__dict__ = v
            elif v is not None:
                misfit(src, "value_limit", v)


from .id_name import IdName  # noqa: E402
from .value_limit import ValueLimit  # noqa: E402
