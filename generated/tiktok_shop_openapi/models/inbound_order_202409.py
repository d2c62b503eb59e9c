# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class InboundOrder202409(Model):
    inbound_orders: list[InboundOrderEntry202409] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "inbound_orders", src.get("inbound_orders"), InboundOrderEntry202409.adopt)
        return self


from .inbound_order_entry_202409 import InboundOrderEntry202409  # noqa: E402
