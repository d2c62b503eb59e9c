# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class GeneratePublisherSharingLinksInBatchMaterialInput(Input):
    ids: Sequence[str]
    """1 to 50 entries."""
    type: Literal["CAMPAIGN", "PRODUCT"]
    promotion_campaign_schema: str | None = None
