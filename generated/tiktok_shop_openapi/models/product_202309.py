# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
    no_list,
)


class Product202309(Model):
    create_time: int | None = None
    """Unix seconds."""
    id: str | None = None
    product_sync_fail_reasons: list[str] = no_items
    recommended_categories: list[LocalizedCategory] = no_items
    sales_regions: list[
        Literal["DE", "ES", "FR", "GB", "ID", "IE", "IT", "JP", "MX", "MY", "PH", "SG", "TH", "US", "VN"] | str
    ] = no_items
    scheduled_sale: ScheduledSale | None = None
    skus: list[ProductSkus202309] = no_items
    status: (
        Literal[
            "DRAFT",
            "PENDING",
            "FAILED",
            "ACTIVATE",
            "SELLER_DEACTIVATED",
            "PLATFORM_DEACTIVATED",
            "FREEZE",
            "DELETED",
            "SCHEDULED",
        ]
        | str
        | None
    ) = None
    title: str | None = None
    update_time: int | None = None
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product_sync_fail_reasons" in src:
            v = src["product_sync_fail_reasons"]
            if v.__class__ is not list:
                no_list(src, "product_sync_fail_reasons", v)
        if "recommended_categories" in src:
            v = src["recommended_categories"]
            adopt_list(src, "recommended_categories", v, LocalizedCategory)
        if "sales_regions" in src:
            v = src["sales_regions"]
            if v.__class__ is not list:
                no_list(src, "sales_regions", v)
        if "scheduled_sale" in src:
            v = src["scheduled_sale"]
            if v.__class__ is dict:
                src["scheduled_sale"] = new(ScheduledSale)
                src["scheduled_sale"].__dict__ = v
            elif v is not None:
                misfit(src, "scheduled_sale", v)
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, ProductSkus202309, ProductSkus202309.nest)


from .localized_category import LocalizedCategory  # noqa: E402
from .product_skus_202309 import ProductSkus202309  # noqa: E402
from .scheduled_sale import ScheduledSale  # noqa: E402
