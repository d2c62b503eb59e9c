# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    misfit,
    new,
    no_items,
    no_list,
)


class ProductListItem(Model):
    _required = frozenset(
        {
            "create_time",
            "id",
            "skus",
            "status",
            "title",
            "update_time",
        }
    )
    id: str = absent
    title: str = absent
    status: (
        Literal[
            "UNKNOWN",
            "DRAFT",
            "PENDING",
            "FAILED",
            "ACTIVATE",
            "SELLER_DEACTIVATED",
            "PLATFORM_DEACTIVATED",
            "FREEZE",
            "DELETED",
        ]
        | str
    ) = absent
    skus: list[ProductListItemSkus] = no_items
    sales_regions: list[
        Literal["BR", "DE", "ES", "FR", "GB", "ID", "IE", "IT", "JP", "MX", "MY", "PH", "SG", "TH", "US", "VN"] | str
    ] = no_items
    create_time: int = absent
    """Unix seconds."""
    update_time: int = absent
    """Unix seconds."""
    product_sync_fail_reasons: list[str] = no_items
    is_not_for_sale: bool | None = None
    recommended_categories: list[LocalizedCategory] = no_items
    listing_quality_tier: Literal["POOR", "FAIR", "GOOD", "EXCELLENT"] | str | None = None
    """Only in US."""
    integrated_platform_statuses: list[PlatformStatus] = no_items
    audit: ProductAudit | None = None
    product_families: list[ProductFamily] = no_items
    """Only in US."""
    has_draft: bool | None = None
    scheduled_sale: ScheduledSale | None = None
    product_tags: list[str] = no_items
    selling_format: Literal["FIXED_PRICE", "LIVE_AUCTION", "FIXED_PRICE_AND_LIVE_AUCTION"] | str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, ProductListItemSkus, ProductListItemSkus.nest)
        if "sales_regions" in src:
            v = src["sales_regions"]
            if v.__class__ is not list:
                no_list(src, "sales_regions", v)
        if "product_sync_fail_reasons" in src:
            v = src["product_sync_fail_reasons"]
            if v.__class__ is not list:
                no_list(src, "product_sync_fail_reasons", v)
        if "recommended_categories" in src:
            v = src["recommended_categories"]
            adopt_list(src, "recommended_categories", v, LocalizedCategory)
        if "integrated_platform_statuses" in src:
            v = src["integrated_platform_statuses"]
            adopt_list(src, "integrated_platform_statuses", v, PlatformStatus)
        if "audit" in src:
            v = src["audit"]
            if v.__class__ is dict:
                ProductAudit.nest(v)
                src["audit"] = new(ProductAudit)
                src["audit"].__dict__ = v
            elif v is not None:
                misfit(src, "audit", v)
        if "product_families" in src:
            v = src["product_families"]
            adopt_list(src, "product_families", v, ProductFamily, ProductFamily.nest)
        if "scheduled_sale" in src:
            v = src["scheduled_sale"]
            if v.__class__ is dict:
                src["scheduled_sale"] = new(ScheduledSale)
                src["scheduled_sale"].__dict__ = v
            elif v is not None:
                misfit(src, "scheduled_sale", v)
        if "product_tags" in src:
            v = src["product_tags"]
            if v.__class__ is not list:
                no_list(src, "product_tags", v)


from .localized_category import LocalizedCategory  # noqa: E402
from .platform_status import PlatformStatus  # noqa: E402
from .product_audit import ProductAudit  # noqa: E402
from .product_family import ProductFamily  # noqa: E402
from .product_list_item_skus import ProductListItemSkus  # noqa: E402
from .scheduled_sale import ScheduledSale  # noqa: E402
