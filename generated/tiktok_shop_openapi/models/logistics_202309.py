# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class Logistics202309(Model):
    delivery_option: str | None = None
    pickup_warehouse: str | None = None
    return_warehouse: str | None = None
    shipping_template: str | None = None
