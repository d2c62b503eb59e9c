# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ShowcaseProductCommission202309(Model):
    commission_rate: int | None = None
    """From 100 to 8000."""
    inclusive_reward_commission_rate: int | None = None
