# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
    no_list,
)


class ProductsForComplianceAuditingProduct(Model):
    id: str | None = None
    title: str | None = None
    """Length by market: DE,ES,FR,IE,IT,JP,UK,US 1, 255, BR,MX 1, 300, OTHER 25, 255."""
    country: (
        Literal["BR", "DE", "ES", "FR", "GB", "ID", "IE", "IT", "JP", "MX", "MY", "PH", "SG", "TH", "US", "VN"]
        | str
        | None
    ) = None
    description: str | None = None
    variants: list[IdRef] = no_items
    listing_url: str | None = None
    seller_name: str | None = None
    seller_id: str | None = None
    main_image_urls: list[str] = no_items
    brand_id: str | None = None
    brand_name: str | None = None
    categories: list[ProductsForComplianceAuditingProductCategory] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "variants" in src:
            v = src["variants"]
            adopt_list(src, "variants", v, IdRef)
        if "main_image_urls" in src:
            v = src["main_image_urls"]
            if v.__class__ is not list:
                no_list(src, "main_image_urls", v)
        if "categories" in src:
            v = src["categories"]
            adopt_list(src, "categories", v, ProductsForComplianceAuditingProductCategory)


from .id_ref import IdRef  # noqa: E402
from .products_for_compliance_auditing_product_category import ProductsForComplianceAuditingProductCategory  # noqa: E402
