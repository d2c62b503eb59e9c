# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CreateOrUpdateInboundPlanResult(Model):
    inbound_plan: InboundPlan | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("inbound_plan")
        if v.__class__ is dict:
            src["inbound_plan"] = InboundPlan.adopt(v)
        elif v is not None:
            misfit(src, "inbound_plan", v)
        return self


from .inbound_plan import InboundPlan  # noqa: E402
