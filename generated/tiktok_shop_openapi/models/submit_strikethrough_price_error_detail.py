# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class SubmitStrikethroughPriceErrorDetail(Model):
    _required = frozenset(
        {
            "sku_id",
        }
    )
    sku_id: str = absent
