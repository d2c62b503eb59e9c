# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class SampleStatus(Model):
    shipping_provider_name: str | None = None
    delivery_option: Literal["ECONOMY_SHIPPING", "PREMIUM_SHIPPING"] | str | None = None
    estimated_earliest_delivery_date: str | None = None
    """Unix seconds."""
    estimated_latest_delivery_date: str | None = None
    """Unix seconds."""
    quantity: int | None = None
    tracking_results: list[TrackingResult] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "tracking_results", src.get("tracking_results"), TrackingResult.adopt)
        return self


from .tracking_result import TrackingResult  # noqa: E402
