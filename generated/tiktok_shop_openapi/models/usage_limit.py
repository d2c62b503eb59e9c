# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class UsageLimit(Model):
    single_buyer_claim_limit: int | None = None
    total_claim_limit: int | None = None
    redemption_limit: int | None = None
    """Only in ID, MY, PH, TH, SG, VN."""
