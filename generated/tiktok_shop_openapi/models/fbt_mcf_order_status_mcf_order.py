# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class FbtMcfOrderStatusMcfOrder(Model):
    external_order_id: str | None = None
    """The order's id in the other system."""
    mcf_order_id: str | None = None
    consign_orders: list[FbtMcfOrderStatusMcfOrderConsignOrder] = no_items
    create_time: int | None = None
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "consign_orders" in src:
            v = src["consign_orders"]
            adopt_list(
                src,
                "consign_orders",
                v,
                FbtMcfOrderStatusMcfOrderConsignOrder,
                FbtMcfOrderStatusMcfOrderConsignOrder.nest,
            )


from .fbt_mcf_order_status_mcf_order_consign_order import FbtMcfOrderStatusMcfOrderConsignOrder  # noqa: E402
