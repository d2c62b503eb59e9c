# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class CancelFbtMcfOrder(Model):
    external_order_id: str | None = None
    """The order's id in the other system."""
    mcf_order_id: str | None = None
    consign_orders: list[CancelFbtMcfOrderConsignOrder] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "consign_orders", src.get("consign_orders"), CancelFbtMcfOrderConsignOrder.adopt)
        return self


from .cancel_fbt_mcf_order_consign_order import CancelFbtMcfOrderConsignOrder  # noqa: E402
