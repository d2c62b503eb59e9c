# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class Track(Model):
    description: str | None = None
    tracking_no: str | None = None
    update_time_millis: int | None = None
    """Unix milliseconds."""
    action_code: int | None = None
    action_code_name: str | None = None
