# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class FbtMcfOrderStatusMcfOrder(Model):
    external_order_id: str | None = None
    """The order's id in the other system."""
    mcf_order_id: str | None = None
    consign_orders: list[FbtMcfOrderStatusMcfOrderConsignOrder] | None = None
    create_time: int | None = None
    """Unix seconds."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "consign_orders", src.get("consign_orders"), FbtMcfOrderStatusMcfOrderConsignOrder.adopt)
        return self


from .fbt_mcf_order_status_mcf_order_consign_order import FbtMcfOrderStatusMcfOrderConsignOrder  # noqa: E402
