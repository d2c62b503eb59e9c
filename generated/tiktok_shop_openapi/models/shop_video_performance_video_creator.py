# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ShopVideoPerformanceVideoCreator(Model):
    author_type: str | None = None
    creator_country: str | None = None
    creator_id: str | None = None
    nick_name: str | None = None
    open_id: str | None = None
    user_name: str | None = None
