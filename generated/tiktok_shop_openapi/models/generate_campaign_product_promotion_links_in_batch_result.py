# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class GenerateCampaignProductPromotionLinksInBatchResult(Model):
    product_promotion_links: list[ProductPromotionLink] | None = None
    failed_product_ids: list[str] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "product_promotion_links", src.get("product_promotion_links"), ProductPromotionLink.adopt)
        v = src.get("failed_product_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "failed_product_ids", v)
        return self


from .product_promotion_link import ProductPromotionLink  # noqa: E402
