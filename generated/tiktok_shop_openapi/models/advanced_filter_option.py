# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class AdvancedFilterOption(Model):
    options: list[AdvancedFilterOptionDetails] | None = None
    option_type: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "options", src.get("options"), AdvancedFilterOptionDetails.adopt)
        return self


from .advanced_filter_option_details import AdvancedFilterOptionDetails  # noqa: E402
