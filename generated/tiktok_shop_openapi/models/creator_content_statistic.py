# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class CreatorContentStatistic(Model):
    _nullable = frozenset(
        {
            "content_end_date",
        }
    )
    content_type: str | None = None
    cover_img_url: str | None = None
    source_url: str | None = None
    view_count: str | None = None
    like_count: str | None = None
    comment_num: str | None = None
    """Comments."""
    paid_order_num: str | None = None
    paid_amount: str | None = None
    """A decimal number as text."""
    linked_tiktok_video: str | None = None
    published_date: str | None = None
    """A date, `YYYY-MM-DD`."""
    content_end_date: str | None = None
    """A date, `YYYY-MM-DD`."""
