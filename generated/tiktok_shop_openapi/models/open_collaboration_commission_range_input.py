# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class OpenCollaborationCommissionRangeInput(Input):
    rate_ge: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent). From 100 to 8000."""
    rate_lt: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent). At least 1000."""
