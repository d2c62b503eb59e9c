# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ClickToOrderRate(Model):
    sku_order_ctor: str | None = None
    main_order_ctor: str | None = None
