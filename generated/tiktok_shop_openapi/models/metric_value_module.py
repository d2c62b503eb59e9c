# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class MetricValueModule(Model):
    id: str | None = None
    name: str | None = None
    input_type: str | None = None
    data_types: list[str] | None = None
    default_values: list[IdName] | None = None
    units: list[IdName] | None = None
    value_limit: ValueLimit | None = None
    prefix: str | None = None
    suffix: str | None = None
    shading_word: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("data_types")
        if v.__class__ is not list and v is not None:
            misfit(src, "data_types", v)
        adopt_list(src, "default_values", src.get("default_values"), IdName.adopt)
        adopt_list(src, "units", src.get("units"), IdName.adopt)
        v = src.get("value_limit")
        if v.__class__ is dict:
            src["value_limit"] = ValueLimit.adopt(v)
        elif v is not None:
            misfit(src, "value_limit", v)
        return self


from .id_name import IdName  # noqa: E402
from .value_limit import ValueLimit  # noqa: E402
