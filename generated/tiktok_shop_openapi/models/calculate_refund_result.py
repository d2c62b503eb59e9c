# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CalculateRefundResult(Model):
    order_refund_amount: OrderRefundAmount | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("order_refund_amount")
        if v.__class__ is dict:
            src["order_refund_amount"] = OrderRefundAmount.adopt(v)
        elif v is not None:
            misfit(src, "order_refund_amount", v)
        return self


from .order_refund_amount import OrderRefundAmount  # noqa: E402
