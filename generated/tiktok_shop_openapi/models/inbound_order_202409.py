# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class InboundOrder202409(Model):
    inbound_orders: list[InboundOrderEntry202409] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "inbound_orders" in src:
            v = src["inbound_orders"]
            adopt_list(src, "inbound_orders", v, InboundOrderEntry202409, InboundOrderEntry202409.nest)


from .inbound_order_entry_202409 import InboundOrderEntry202409  # noqa: E402
