# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class DecisionEligibility(Model):
    decisions: list[DecisionEligibilityDecision] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "decisions", src.get("decisions"), DecisionEligibilityDecision.adopt)
        return self


from .decision_eligibility_decision import DecisionEligibilityDecision  # noqa: E402
