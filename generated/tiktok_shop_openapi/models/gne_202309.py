# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class Gne202309(Model):
    epr: str | None = None
    product_quantity_limit: str | None = None
