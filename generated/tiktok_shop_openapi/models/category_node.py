# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class CategoryNode(Model):
    _required = frozenset(
        {
            "id",
            "local_name",
        }
    )
    id: str = absent
    local_name: str = absent
    is_leaf: bool | None = None
    parent_id: str | None = None
