# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class Live(Model):
    rank: int | None = None
    """1 is best."""
    gmv_range: str | None = None
    """GMV as a range of amounts."""
    id: str | None = None
    title: str | None = None
    start_time: int | None = None
    """Unix seconds."""
    duration: int | None = None
    """In second."""
    creator_name: str | None = None
    open_id: str | None = None
    creator_nick_name: str | None = None
