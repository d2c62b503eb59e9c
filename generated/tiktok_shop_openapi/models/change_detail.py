# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import ClassVar

from tiktok_shop_runtime.models import Model


class ChangeDetail(Model):
    _required: ClassVar[frozenset[str]] = frozenset(
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
    idempotency_key: str | None = None
    trigger_source: str | None = None
    occurred_at: str | None = None
    """A moment as text, ISO 8601."""
    total_quantity_delta: int | None = None
    available_quantity_delta: int | None = None
    committed_quantity_delta: int | None = None
    in_shop_quantity_delta: int | None = None
    campaign_locked_quantity_delta: int | None = None
    creator_locked_quantity_delta: int | None = None
