# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ListingQuality(Model):
    current_tier: Literal["POOR", "FAIR", "GOOD"] | str | None = None
    """Only in US."""
    remaining_recommendations: int | None = None
    """Only in US."""
