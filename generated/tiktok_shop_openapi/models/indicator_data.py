# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class IndicatorData(Model):
    paid_order_num: str | None = None
    actual_order_num: str | None = None
    estimated_amount: str | None = None
    """A decimal number as text."""
    actual_amount: str | None = None
    """A decimal number as text."""
    estimated_partner_commission: str | None = None
    """A decimal number as text."""
    actual_partner_commission: str | None = None
    """A decimal number as text."""
    creator_sales_num: str | None = None
    collaborated_creators_num: str | None = None
    promoted_creator_num: str | None = None
    sample_requested_creator_num: str | None = None
