# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class CustomerServicePerformanceDetails(Model):
    support_session_count: int | None = None
    response_percentage: str | None = None
    satisfaction_percentage: str | None = None
    response_time_mins: str | None = None
    """In minute."""
    conversion_rate: str | None = None
    cs_guided_gmv: str | None = None
    """A decimal number as text."""
    currency: str | None = None
    """ISO 4217 currency code."""
