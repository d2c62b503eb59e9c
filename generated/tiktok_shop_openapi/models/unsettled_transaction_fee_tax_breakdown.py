# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class UnsettledTransactionFeeTaxBreakdown(Model):
    fee: UnsettledTransactionFeeTaxBreakdownFee | None = None
    tax: UnsettledTransactionFeeTaxBreakdownTax | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("fee")
        if v.__class__ is dict:
            src["fee"] = UnsettledTransactionFeeTaxBreakdownFee.adopt(v)
        elif v is not None:
            misfit(src, "fee", v)
        v = src.get("tax")
        if v.__class__ is dict:
            src["tax"] = UnsettledTransactionFeeTaxBreakdownTax.adopt(v)
        elif v is not None:
            misfit(src, "tax", v)
        return self


from .unsettled_transaction_fee_tax_breakdown_fee import UnsettledTransactionFeeTaxBreakdownFee  # noqa: E402
from .unsettled_transaction_fee_tax_breakdown_tax import UnsettledTransactionFeeTaxBreakdownTax  # noqa: E402
