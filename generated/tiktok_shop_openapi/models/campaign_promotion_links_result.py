# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
    no_list,
)


class CampaignPromotionLinksResult(Model):
    product_promotion_links: list[ProductPromotionLink] = no_items
    failed_product_ids: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product_promotion_links" in src:
            v = src["product_promotion_links"]
            adopt_list(src, "product_promotion_links", v, ProductPromotionLink)
        if "failed_product_ids" in src:
            v = src["failed_product_ids"]
            if v.__class__ is not list:
                no_list(src, "failed_product_ids", v)


from .product_promotion_link import ProductPromotionLink  # noqa: E402
