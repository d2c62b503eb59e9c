# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class BestsellingCreator(Model):
    rank: int | None = None
    """1 is best."""
    gmv_range: str | None = None
    """GMV as a range of amounts."""
    open_id: str | None = None
    user_name: str | None = None
    nick_name: str | None = None
    followers_count: int | None = None
    likes_count: int | None = None
