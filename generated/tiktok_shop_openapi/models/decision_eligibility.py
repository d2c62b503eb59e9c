# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class DecisionEligibility(Model):
    decisions: list[DecisionEligibilityDecision] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "decisions" in src:
            v = src["decisions"]
            adopt_list(src, "decisions", v, DecisionEligibilityDecision, DecisionEligibilityDecision.nest)


from .decision_eligibility_decision import DecisionEligibilityDecision  # noqa: E402
