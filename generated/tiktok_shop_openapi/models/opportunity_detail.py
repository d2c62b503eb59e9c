# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class OpportunityDetail(Model):
    opportunity: OpportunityDetailOpportunity | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("opportunity")
        if v.__class__ is dict:
            src["opportunity"] = OpportunityDetailOpportunity.adopt(v)
        elif v is not None:
            misfit(src, "opportunity", v)
        return self


from .opportunity_detail_opportunity import OpportunityDetailOpportunity  # noqa: E402
