# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class CategoryNode(Model):
    id: str | None = None
    local_name: str | None = None
    is_leaf: bool | None = None
    parent_id: str | None = None
