# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class OptimizeImage(Model):
    height: int | None = None
    """In pixel."""
    width: int | None = None
    """In pixel."""
    original_uri: str | None = None
    original_url: str | None = None
    optimized_uri: str | None = None
    optimized_url: str | None = None
    optimize_status: Literal["SUCCESS", "IGNORE", "PROCESSING"] | str | None = None
