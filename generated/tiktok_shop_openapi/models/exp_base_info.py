# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ExpBaseInfo(Model):
    inbound_cutoff_days: int | None = None
    expiration_alert_days: int | None = None
    sales_cutoff_days: int | None = None
