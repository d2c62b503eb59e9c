# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class CategoryRuleSizeChart(Model):
    is_supported: bool | None = None
    is_required: bool | None = None
    measurement_and_options: list[MeasurementAndOption] | None = None
    size_types: list[str] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "measurement_and_options", src.get("measurement_and_options"), MeasurementAndOption.adopt)
        v = src.get("size_types")
        if v.__class__ is not list and v is not None:
            misfit(src, "size_types", v)
        return self


from .measurement_and_option import MeasurementAndOption  # noqa: E402
