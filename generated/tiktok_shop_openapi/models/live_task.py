# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class LiveTask(Model):
    type: Literal["NONE", "FOLLOW_HOST", "WATCH_FOR_MIN_TIME"] | str | None = None
    min_watch_time: str | None = None
    """In second."""
