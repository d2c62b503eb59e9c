# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class SampleApplicationFulfillmentContent(Model):
    id: str | None = None
    format: Literal["LIVE", "VIDEO"] | str | None = None
    url: str | None = None
    view_count: int | None = None
    like_count: int | None = None
    comment_count: int | None = None
    paid_order_count: int | None = None
    page_link: str | None = None
    description: str | None = None
    create_time: int | None = None
    """Unix seconds."""
    live_end_time: int | None = None
