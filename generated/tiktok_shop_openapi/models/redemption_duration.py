# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class RedemptionDuration(Model):
    type: Literal["ABSOLUTE", "RELATIVE"] | str | None = None
    start_time: int | None = None
    """Unix seconds."""
    end_time: int | None = None
    """Unix seconds."""
    relative_time: int | None = None
    """In day."""
