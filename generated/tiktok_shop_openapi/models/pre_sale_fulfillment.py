# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class PreSaleFulfillment(Model):
    handling_duration_days: int | None = None
    """Only in US."""
    release_date: int | None = None
    """Unix seconds. Only in US."""
