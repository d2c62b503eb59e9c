# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class RecommendGlobalCategory(Model):
    id: str | None = None
    name: str | None = None
    level: int | None = None
    is_leaf: bool | None = None
