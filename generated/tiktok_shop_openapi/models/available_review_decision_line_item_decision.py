# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class AvailableReviewDecisionLineItemDecision(Model):
    decision: (
        Literal[
            "APPROVE_REQUEST_CANCEL",
            "APPROVE_REFUND",
            "APPROVE_RETURN",
            "APPROVE_RECEIVED_PACKAGE",
            "APPROVE_REPLACEMENT",
            "ISSUE_REPLACEMENT_REFUND",
            "DIRECT_REFUND",
            "REJECT_REQUEST_CANCEL",
            "REJECT_REFUND",
            "REJECT_RETURN",
            "REJECT_RECEIVED_PACKAGE",
            "REJECT_REPLACEMENT",
            "ISSUE_EXCHANGE_REFUND",
            "OFFER_PARTIAL_REFUND",
            "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG",
        ]
        | str
        | None
    ) = None
    eligible: bool | None = None
    ineligible_code: int | None = None
    ineligible_reason: str | None = None
    available_reject_reasons: list[AvailableRejectReason] = no_items
    partial_refund_amount_range: PartialRefundAmountRange | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "available_reject_reasons" in src:
            v = src["available_reject_reasons"]
            adopt_list(src, "available_reject_reasons", v, AvailableRejectReason)
        if "partial_refund_amount_range" in src:
            v = src["partial_refund_amount_range"]
            if v.__class__ is dict:
                src["partial_refund_amount_range"] = new(PartialRefundAmountRange)
                src["partial_refund_amount_range"].__dict__ = v
            elif v is not None:
                misfit(src, "partial_refund_amount_range", v)


from .available_reject_reason import AvailableRejectReason  # noqa: E402
from .partial_refund_amount_range import PartialRefundAmountRange  # noqa: E402
