# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class PartnerCampaignProductLinkResult(Model):
    product_promotion_link: str | None = None
