# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class MajorGender(Model):
    gender: str | None = None
    percentage: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
