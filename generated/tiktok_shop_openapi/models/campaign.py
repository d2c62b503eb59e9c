# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class Campaign(Model):
    id: str | None = None
    name: str | None = None
    status: Literal["READY", "UPCOMING", "ONGOING", "CLOSED"] | str | None = None
    registration_start_time: int | None = None
    """Unix seconds."""
    registration_end_time: int | None = None
    """Unix seconds."""
    campaign_start_time: int | None = None
    """Unix seconds."""
    campaign_end_time: int | None = None
    """Unix seconds."""
