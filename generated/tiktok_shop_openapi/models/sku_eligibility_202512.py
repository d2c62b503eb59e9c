# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SkuEligibility202512(Model):
    line_item_eligibility: list[LineItemEligibility202512] = no_items
    sku_id: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "line_item_eligibility" in src:
            v = src["line_item_eligibility"]
            adopt_list(src, "line_item_eligibility", v, LineItemEligibility202512, LineItemEligibility202512.nest)


from .line_item_eligibility_202512 import LineItemEligibility202512  # noqa: E402
