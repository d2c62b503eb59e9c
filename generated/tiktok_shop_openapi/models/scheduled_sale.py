# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ScheduledSale(Model):
    is_enabled_scheduled_sale: bool | None = None
    schedule_sale_time: int | None = None
    """Unix milliseconds."""
