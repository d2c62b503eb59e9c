# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class TriggerReason(Model):
    alert_type: str | None = None
    lead_days: int | None = None
    low_stock_threshold: int | None = None
