# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class CreatorMarketplaceAdvancedSearchFilterData(Model):
    option_list: list[AdvancedFilterOption] | None = None
    sorters: list[Sorter] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "option_list", src.get("option_list"), AdvancedFilterOption.adopt)
        adopt_list(src, "sorters", src.get("sorters"), Sorter.adopt)
        return self


from .advanced_filter_option import AdvancedFilterOption  # noqa: E402
from .sorter import Sorter  # noqa: E402
