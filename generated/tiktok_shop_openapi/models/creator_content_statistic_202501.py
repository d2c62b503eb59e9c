# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class CreatorContentStatistic202501(Model):
    comment_num: str | None = None
    """Comments."""
    content_end_date: str | None = None
    """A date, `YYYY_MM_DD`."""
    content_type: str | None = None
    cover_img_url: str | None = None
    like_count: str | None = None
    linked_tiktok_video: str | None = None
    paid_amount: str | None = None
    """A decimal number as text."""
    paid_order_num: str | None = None
    published_date: str | None = None
    """A date, `YYYY_MM_DD`."""
    source_url: str | None = None
    view_count: str | None = None
