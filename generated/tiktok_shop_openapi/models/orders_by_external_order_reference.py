# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class OrdersByExternalOrderReference(Model):
    orders: list[OrdersByExternalOrderReferenceOrder] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "orders", src.get("orders"), OrdersByExternalOrderReferenceOrder.adopt)
        return self


from .orders_by_external_order_reference_order import OrdersByExternalOrderReferenceOrder  # noqa: E402
