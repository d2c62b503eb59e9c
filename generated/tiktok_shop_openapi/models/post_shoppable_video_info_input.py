# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class PostShoppableVideoInfoInput(Input):
    file_id: str
    """From `upload_shoppable_video_file`."""
    title: str
    """At most 4000 characters."""
    cover_uri: str | None = None
    """From `upload_shoppable_photo_file`."""
    cover_timestamp_ms: int | None = None
    """The frame of the video that becomes its cover. In millisecond."""
    music_id: str | None = None
    """From `search_music`."""
    is_ai_generated: bool | None = None
    """Mark the post as made with AI."""
