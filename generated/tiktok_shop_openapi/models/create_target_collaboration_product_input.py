# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class CreateTargetCollaborationProductInput(Input):
    id: str
    target_commission_rate: int
    """1000 is 10 %. In basis points (hundredths of a percent). At least 100."""
    shop_ads_commission_rate: int | None = None
