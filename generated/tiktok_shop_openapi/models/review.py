# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class Review(Model):
    count: int | None = None
    overall_score: str | None = None
    """From 1 to 5."""
