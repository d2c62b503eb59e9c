# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class ProductAuditDetails(Model):
    pre_approved_reasons: list[Literal["KYC_PENDING", "RESTRICTED_CATEGORY_PENDING"] | str] = no_items
    """Only in US."""
    status: Literal["NONE", "AUDITING", "FAILED", "PRE_APPROVED", "APPROVED"] | str | None = None
    not_submitted_reasons: list[Literal["PAYMENT_ACCOUNT_NOT_LINKED", "SHOP_INACTIVE", "W8_NOT_CONFIGURED"] | str] = (
        no_items
    )
    """Only in US."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "pre_approved_reasons" in src:
            v = src["pre_approved_reasons"]
            if v.__class__ is not list:
                no_list(src, "pre_approved_reasons", v)
        if "not_submitted_reasons" in src:
            v = src["not_submitted_reasons"]
            if v.__class__ is not list:
                no_list(src, "not_submitted_reasons", v)
