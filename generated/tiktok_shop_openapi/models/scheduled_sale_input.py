# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class ScheduledSaleInput(Input):
    is_enabled_scheduled_sale: bool
    schedule_sale_time: int
    """Unix milliseconds."""
