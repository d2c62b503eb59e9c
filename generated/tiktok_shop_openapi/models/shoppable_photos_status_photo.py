# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ShoppablePhotosStatusPhoto(Model):
    photo_post_id: str | None = None
    post_status: str | None = None
    post_time: int | None = None
    """Unix seconds."""
