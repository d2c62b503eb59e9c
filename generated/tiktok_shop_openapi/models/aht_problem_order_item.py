# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class AhtProblemOrderItem(Model):
    aftersales_type_name: str | None = None
    approve_duration_hours: str | None = None
    """In hour."""
    inspect_duration_hours: str | None = None
    """In hour."""
    order_id: str | None = None
    return_order_id: str | None = None
    review_count: int | None = None
    total_handle_duration_hours: str | None = None
    """In hour."""
