# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class OnboardedRegion(Model):
    region_code: str | None = None
    """ISO 3166-1 alpha-2 country code."""
