# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class ShopInfo(Input):
    shop_id: str | None = None
    group_type: str | None = None
    group_id: str | None = None
