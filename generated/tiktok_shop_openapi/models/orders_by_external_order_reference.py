# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class OrdersByExternalOrderReference(Model):
    orders: list[OrdersByExternalOrderReferenceOrder] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "orders" in src:
            v = src["orders"]
            adopt_list(src, "orders", v, OrdersByExternalOrderReferenceOrder, OrdersByExternalOrderReferenceOrder.nest)


from .orders_by_external_order_reference_order import OrdersByExternalOrderReferenceOrder  # noqa: E402
