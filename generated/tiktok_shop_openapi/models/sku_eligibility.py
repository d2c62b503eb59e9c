# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SkuEligibility(Model):
    sku_id: str | None = None
    line_item_eligibility: list[LineItemEligibility] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "line_item_eligibility" in src:
            v = src["line_item_eligibility"]
            adopt_list(src, "line_item_eligibility", v, LineItemEligibility, LineItemEligibility.nest)


from .line_item_eligibility import LineItemEligibility  # noqa: E402
