# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class UnixTimeRange(Input):
    min_unix_time_inclusive: int | None = None
    """Unix seconds."""
    max_unix_time_exclusive: int | None = None
    """Unix seconds."""
