# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class DecisionEligibilityDecision(Model):
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
        ]
        | str
        | None
    ) = None
    eligible: bool | None = None
    ineligible_code: int | None = None
    ineligible_reason: str | None = None
    available_reject_reasons: list[AvailableRejectReason] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "available_reject_reasons" in src:
            v = src["available_reject_reasons"]
            adopt_list(src, "available_reject_reasons", v, AvailableRejectReason)


from .available_reject_reason import AvailableRejectReason  # noqa: E402
