# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class SubmissionRecordDataSubmission(Model):
    _nullable = frozenset(
        {
            "rejection_reason",
        }
    )
    id: str | None = None
    opportunity_id: str | None = None
    opportunity_title: str | None = None
    status: str | None = None
    product_id: str | None = None
    product_name: str | None = None
    submit_time: int | None = None
    """Unix seconds."""
    review_time: int | None = None
    """Unix seconds."""
    rejection_reason: str | None = None
    product_orders: int | None = None
    product_pv: int | None = None
