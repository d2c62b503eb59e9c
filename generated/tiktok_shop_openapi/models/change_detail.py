# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class ChangeDetail(Model):
    _required = frozenset(
        {
            "available_quantity_delta",
            "campaign_locked_quantity_delta",
            "committed_quantity_delta",
            "creator_locked_quantity_delta",
            "idempotency_key",
            "in_shop_quantity_delta",
            "occurred_at",
            "total_quantity_delta",
            "trigger_source",
        }
    )
    idempotency_key: str = absent
    trigger_source: str = absent
    occurred_at: str = absent
    """A moment as text, ISO 8601."""
    total_quantity_delta: int = absent
    available_quantity_delta: int = absent
    committed_quantity_delta: int = absent
    in_shop_quantity_delta: int = absent
    campaign_locked_quantity_delta: int = absent
    creator_locked_quantity_delta: int = absent
