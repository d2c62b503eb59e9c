# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import ClassVar

from tiktok_shop_runtime.models import Model


class QuantitySnapshotAfterChange(Model):
    _required: ClassVar[frozenset[str]] = frozenset(
        {
            "campaign_locked_quantity",
            "creator_locked_quantity",
            "in_shop_quantity",
            "total_available_quantity",
            "total_committed_quantity",
            "total_quantity",
        }
    )
    total_quantity: int | None = None
    total_available_quantity: int | None = None
    total_committed_quantity: int | None = None
    in_shop_quantity: int | None = None
    campaign_locked_quantity: int | None = None
    creator_locked_quantity: int | None = None
