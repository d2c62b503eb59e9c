# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class UnsettledTransactionFeeTaxBreakdown(Model):
    fee: UnsettledTransactionFeeTaxBreakdownFee | None = None
    tax: UnsettledTransactionFeeTaxBreakdownTax | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "fee" in src:
            v = src["fee"]
            if v.__class__ is dict:
                src["fee"] = new(UnsettledTransactionFeeTaxBreakdownFee)
                src["fee"].__dict__ = v
            elif v is not None:
                misfit(src, "fee", v)
        if "tax" in src:
            v = src["tax"]
            if v.__class__ is dict:
                src["tax"] = new(UnsettledTransactionFeeTaxBreakdownTax)
                src["tax"].__dict__ = v
            elif v is not None:
                misfit(src, "tax", v)


from .unsettled_transaction_fee_tax_breakdown_fee import UnsettledTransactionFeeTaxBreakdownFee  # noqa: E402
from .unsettled_transaction_fee_tax_breakdown_tax import UnsettledTransactionFeeTaxBreakdownTax  # noqa: E402
