# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class FbtInboundOrderDetails(Model):
    inbound_orders: list[InboundOrder] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "inbound_orders" in src:
            v = src["inbound_orders"]
            adopt_list(src, "inbound_orders", v, InboundOrder, InboundOrder.nest)


from .inbound_order import InboundOrder  # noqa: E402
