# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class SkuEligibility(Model):
    sku_id: str | None = None
    line_item_eligibility: list[LineItemEligibility] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "line_item_eligibility", src.get("line_item_eligibility"), LineItemEligibility.adopt)
        return self


from .line_item_eligibility import LineItemEligibility  # noqa: E402
