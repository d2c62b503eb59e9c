# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class GrossRevenueBreakdown202509(Model):
    percentage: str | None = None
    type: Literal["NON_GMV_MAX", "ADS"] | str | None = None
