# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class CreatorContentDetailPage202412(Model):
    creator_content_details: list[CreatorContentDetail202412] | None = None
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    product: AffiliateSellerProduct | None = None
    total_count: int | None = None
    """Rows found, over all pages."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "creator_content_details", src.get("creator_content_details"), CreatorContentDetail202412.adopt)
        v = src.get("product")
        if v.__class__ is dict:
            src["product"] = AffiliateSellerProduct.adopt(v)
        elif v is not None:
            misfit(src, "product", v)
        return self


from .affiliate_seller_product import AffiliateSellerProduct  # noqa: E402
from .creator_content_detail_202412 import CreatorContentDetail202412  # noqa: E402
