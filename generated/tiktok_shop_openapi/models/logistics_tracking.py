# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class LogisticsTracking(Model):
    order_id: str | None = None
    logistics_details: list[LogisticsDetail] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "logistics_details" in src:
            v = src["logistics_details"]
            adopt_list(src, "logistics_details", v, LogisticsDetail, LogisticsDetail.nest)


from .logistics_detail import LogisticsDetail  # noqa: E402
