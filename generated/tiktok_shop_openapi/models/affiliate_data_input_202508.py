# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
    renamed,
)


class AffiliateDataInput202508(Input):
    avg_commission_rate: str | None = None
    creator_agency_status: Literal["AGENCY_MANAGED", "INDEPENDENT"] | None = renamed("creator_agency_staus")
    is_fast_growing: bool | None = None
    not_invited_l90_days: bool | None = None
    post_rate: Literal["OK", "GOOD"] | None = None
