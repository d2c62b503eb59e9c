# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class InventoryRecordGoods(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    reference_code: str | None = None
    name: str | None = None
