# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class OpportunityDetail(Model):
    opportunity: OpportunityDetailOpportunity | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "opportunity" in src:
            v = src["opportunity"]
            if v.__class__ is dict:
                OpportunityDetailOpportunity.nest(v)
                src["opportunity"] = new(OpportunityDetailOpportunity)
                src["opportunity"].__dict__ = v
            elif v is not None:
                misfit(src, "opportunity", v)


from .opportunity_detail_opportunity import OpportunityDetailOpportunity  # noqa: E402
