# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class OriginPlatformCategoryInput(Input):
    id: str | None = None
    name: str | None = None
    full_name: str | None = None
    is_leaf: bool | None = None
    is_root: bool | None = None
