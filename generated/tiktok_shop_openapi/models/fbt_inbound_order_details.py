# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class FbtInboundOrderDetails(Model):
    inbound_orders: list[InboundOrder] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "inbound_orders", src.get("inbound_orders"), InboundOrder.adopt)
        return self


from .inbound_order import InboundOrder  # noqa: E402
