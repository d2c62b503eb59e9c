# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class GenerateAffiliateSharingLinkMaterialInput(Input):
    campaign_url: str | None = None
    id: str | None = None
    type: Literal["PRODUCT", "CAMPAIGN", "SHOWCASE"] | None = None
