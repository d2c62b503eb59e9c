# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class FeeTaxBreakdown(Model):
    """Fees and taxes, as decimal strings in the currency beside it; costs are negative."""

    fee: FeeTaxBreakdownFee | None = None
    tax: FeeTaxBreakdownTax | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("fee")
        if v.__class__ is dict:
            src["fee"] = FeeTaxBreakdownFee.adopt(v)
        elif v is not None:
            misfit(src, "fee", v)
        v = src.get("tax")
        if v.__class__ is dict:
            src["tax"] = FeeTaxBreakdownTax.adopt(v)
        elif v is not None:
            misfit(src, "tax", v)
        return self


from .fee_tax_breakdown_fee import FeeTaxBreakdownFee  # noqa: E402
from .fee_tax_breakdown_tax import FeeTaxBreakdownTax  # noqa: E402
