# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class QuantitySnapshotAfterChange(Model):
    _required = frozenset(
        {
            "campaign_locked_quantity",
            "creator_locked_quantity",
            "in_shop_quantity",
            "total_available_quantity",
            "total_committed_quantity",
            "total_quantity",
        }
    )
    total_quantity: int = absent
    total_available_quantity: int = absent
    total_committed_quantity: int = absent
    in_shop_quantity: int = absent
    campaign_locked_quantity: int = absent
    creator_locked_quantity: int = absent
