# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SampleStatus(Model):
    shipping_provider_name: str | None = None
    delivery_option: Literal["ECONOMY_SHIPPING", "PREMIUM_SHIPPING"] | str | None = None
    estimated_earliest_delivery_date: str | None = None
    """Unix seconds."""
    estimated_latest_delivery_date: str | None = None
    """Unix seconds."""
    quantity: int | None = None
    tracking_results: list[TrackingResult] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "tracking_results" in src:
            v = src["tracking_results"]
            adopt_list(src, "tracking_results", v, TrackingResult)


from .tracking_result import TrackingResult  # noqa: E402
