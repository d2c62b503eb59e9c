# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class AvailableInboundMethodWarehouse(Model):
    warehouse_name: str | None = None
    warehouse_id: str | None = None
