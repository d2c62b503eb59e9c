# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CreateOrUpdateInboundPlanResult(Model):
    inbound_plan: InboundPlan | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "inbound_plan" in src:
            v = src["inbound_plan"]
            if v.__class__ is dict:
                src["inbound_plan"] = new(InboundPlan)
                src["inbound_plan"].__dict__ = v
            elif v is not None:
                misfit(src, "inbound_plan", v)


from .inbound_plan import InboundPlan  # noqa: E402
