# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class PostShoppableVideoInfoInput202603(Input):
    file_id: str
    title: str
    """At most 2200 characters."""
    cover_uri: str | None = None
    cover_timestamp_ms: int | None = None
    """The frame of the video that becomes its cover. In millisecond."""
    music_id: str | None = None
