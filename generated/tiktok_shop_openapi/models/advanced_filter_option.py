# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class AdvancedFilterOption(Model):
    options: list[AdvancedFilterOptionDetails] = no_items
    option_type: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "options" in src:
            v = src["options"]
            adopt_list(src, "options", v, AdvancedFilterOptionDetails, AdvancedFilterOptionDetails.nest)


from .advanced_filter_option_details import AdvancedFilterOptionDetails  # noqa: E402
