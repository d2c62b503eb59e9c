# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class OtdrLogisticsItem(Model):
    delivered_order_count: int | None = None
    logistics_provider: str | None = None
    on_time_deliver_order_count: int | None = None
    on_time_deliver_rate: str | None = None
