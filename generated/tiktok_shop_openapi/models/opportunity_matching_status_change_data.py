# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class OpportunityMatchingStatusChangeData(Model):
    external_product_id: str | None = None
    opportunity_matching_status: Literal["PENDING", "MATCHED", "NOT_MATCHED"] | str | None = None
    opportunity_ids: list[str] = no_items
    opportunity_matching_end_time: int | None = None
    """Unix seconds."""
    update_time: int | None = None
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "opportunity_ids" in src:
            v = src["opportunity_ids"]
            if v.__class__ is not list:
                no_list(src, "opportunity_ids", v)
