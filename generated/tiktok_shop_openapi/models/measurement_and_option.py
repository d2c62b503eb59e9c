# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class MeasurementAndOption(Model):
    measurement_type: Literal["GENERIC_MEASUREMENTS", "BODY_MEASUREMENTS", "PRODUCT_MEASUREMENTS"] | str | None = None
    options: list[CategoryRulesOption] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "options" in src:
            v = src["options"]
            adopt_list(src, "options", v, CategoryRulesOption, CategoryRulesOption.nest)


from .category_rules_option import CategoryRulesOption  # noqa: E402
