# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class LineItemDecisionInput(Input):
    line_items: Sequence[LineItemDecisionLineItemInput | Mapping[str, Any]]
    action: Literal[
        "APPROVE_REQUEST",
        "APPROVE_RETURN_PACKAGE",
        "OFFER_PARTIAL_REFUND",
        "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG",
        "REFUND_INSTEAD",
        "REJECT_REQUEST",
        "REJECT_RETURN_PACKAGE",
    ]
    alternative_solution_details: AlternativeSolutionDetailsInput | Mapping[str, Any] | None = None
    reason: LineItemDecisionReasonInput | Mapping[str, Any] | None = None


from .alternative_solution_details_input import AlternativeSolutionDetailsInput  # noqa: E402
from .line_item_decision_line_item_input import LineItemDecisionLineItemInput  # noqa: E402
from .line_item_decision_reason_input import LineItemDecisionReasonInput  # noqa: E402
