# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class CreatorContentDetailPage(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""
    creator_content_details: list[CreatorContentDetail] = no_items
    product: AffiliateSellerProduct | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "creator_content_details" in src:
            v = src["creator_content_details"]
            adopt_list(src, "creator_content_details", v, CreatorContentDetail, CreatorContentDetail.nest)
        if "product" in src:
            v = src["product"]
            if v.__class__ is dict:
                src["product"] = new(AffiliateSellerProduct)
                src["product"].__dict__ = v
            elif v is not None:
                misfit(src, "product", v)


from .affiliate_seller_product import AffiliateSellerProduct  # noqa: E402
from .creator_content_detail import CreatorContentDetail  # noqa: E402
