# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CalculateRefundResult(Model):
    order_refund_amount: OrderRefundAmount | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "order_refund_amount" in src:
            v = src["order_refund_amount"]
            if v.__class__ is dict:
                src["order_refund_amount"] = new(OrderRefundAmount)
                src["order_refund_amount"].__dict__ = v
            elif v is not None:
                misfit(src, "order_refund_amount", v)


from .order_refund_amount import OrderRefundAmount  # noqa: E402
