# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class FeeTaxBreakdown(Model):
    """Fees and taxes, as decimal strings in the currency beside it; costs are negative."""

    fee: FeeTaxBreakdownFee | None = None
    tax: FeeTaxBreakdownTax | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "fee" in src:
            v = src["fee"]
            if v.__class__ is dict:
                src["fee"] = new(FeeTaxBreakdownFee)
                src["fee"].__dict__ = v
            elif v is not None:
                misfit(src, "fee", v)
        if "tax" in src:
            v = src["tax"]
            if v.__class__ is dict:
                src["tax"] = new(FeeTaxBreakdownTax)
                src["tax"].__dict__ = v
            elif v is not None:
                misfit(src, "tax", v)


from .fee_tax_breakdown_fee import FeeTaxBreakdownFee  # noqa: E402
from .fee_tax_breakdown_tax import FeeTaxBreakdownTax  # noqa: E402
