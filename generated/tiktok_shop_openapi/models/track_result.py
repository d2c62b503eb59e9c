# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class TrackResult(Model):
    action_code: int | None = None
    occur_time: int | None = None
    """Unix milliseconds."""
    description: str | None = None
    code: int | None = None
    message: str | None = None
    tracking_no: str | None = None
