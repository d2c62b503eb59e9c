# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class FbtMcfOrderStatusDataMcfOrder(Model):
    external_order_id: str | None = None
    """The order's id in the other system."""
    mcf_order_id: str | None = None
    consign_orders: list[FbtMcfOrderStatusDataMcfOrderConsignOrder] | None = None
    create_time: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "consign_orders", src.get("consign_orders"), FbtMcfOrderStatusDataMcfOrderConsignOrder.adopt)
        return self


from .fbt_mcf_order_status_data_mcf_order_consign_order import FbtMcfOrderStatusDataMcfOrderConsignOrder  # noqa: E402
