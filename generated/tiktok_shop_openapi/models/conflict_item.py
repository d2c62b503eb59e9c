# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ConflictItem(Model):
    creator_open_id: str | None = None
    product_id: str | None = None
    existing_collaboration_id: str | None = None
