# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CancelFbtMcfOrder(Model):
    external_order_id: str | None = None
    """The order's id in the other system."""
    mcf_order_id: str | None = None
    consign_orders: list[CancelFbtMcfOrderConsignOrder] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "consign_orders" in src:
            v = src["consign_orders"]
            adopt_list(src, "consign_orders", v, CancelFbtMcfOrderConsignOrder)


from .cancel_fbt_mcf_order_consign_order import CancelFbtMcfOrderConsignOrder  # noqa: E402
