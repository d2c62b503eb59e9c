# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
    no_list,
)


class CategoryRuleSizeChart(Model):
    is_supported: bool | None = None
    is_required: bool | None = None
    measurement_and_options: list[MeasurementAndOption] = no_items
    size_types: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "measurement_and_options" in src:
            v = src["measurement_and_options"]
            adopt_list(src, "measurement_and_options", v, MeasurementAndOption, MeasurementAndOption.nest)
        if "size_types" in src:
            v = src["size_types"]
            if v.__class__ is not list:
                no_list(src, "size_types", v)


from .measurement_and_option import MeasurementAndOption  # noqa: E402
