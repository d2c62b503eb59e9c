# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class GrossRevenue202509(Model):
    breakdowns: list[GrossRevenueBreakdown202509] = no_items
    overall: Money | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "breakdowns" in src:
            v = src["breakdowns"]
            adopt_list(src, "breakdowns", v, GrossRevenueBreakdown202509)
        if "overall" in src:
            v = src["overall"]
            if v.__class__ is dict:
                src["overall"] = new(Money)
                src["overall"].__dict__ = v
            elif v is not None:
                misfit(src, "overall", v)


from .gross_revenue_breakdown_202509 import GrossRevenueBreakdown202509  # noqa: E402
from .money import Money  # noqa: E402
