# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class AvailableTimeWindow(Model):
    start_timestamp: str | None = None
    """Unix seconds."""
    end_timestamp: str | None = None
    """Unix seconds."""
