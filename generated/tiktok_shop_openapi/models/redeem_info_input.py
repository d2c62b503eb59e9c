# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class RedeemInfoInput(Input):
    redeem_type: str
    redeem_data: str | None = None
    """At most 1200 characters."""
    redeem_instruction_info: str | None = None
