# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CreatorMarketplaceAdvancedSearchFilterData(Model):
    option_list: list[AdvancedFilterOption] = no_items
    sorters: list[Sorter] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "option_list" in src:
            v = src["option_list"]
            adopt_list(src, "option_list", v, AdvancedFilterOption, AdvancedFilterOption.nest)
        if "sorters" in src:
            v = src["sorters"]
            adopt_list(src, "sorters", v, Sorter)


from .advanced_filter_option import AdvancedFilterOption  # noqa: E402
from .sorter import Sorter  # noqa: E402
