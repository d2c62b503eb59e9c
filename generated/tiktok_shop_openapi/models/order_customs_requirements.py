# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class OrderCustomsRequirements(Model):
    order_clearance_list: list[OrderClearance] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "order_clearance_list" in src:
            v = src["order_clearance_list"]
            adopt_list(src, "order_clearance_list", v, OrderClearance, OrderClearance.nest)


from .order_clearance import OrderClearance  # noqa: E402
