# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class Product202309(Model):
    create_time: int | None = None
    """Unix seconds."""
    id: str | None = None
    product_sync_fail_reasons: list[str] | None = None
    recommended_categories: list[LocalizedCategory] | None = None
    sales_regions: (
        list[Literal["DE", "ES", "FR", "GB", "ID", "IE", "IT", "JP", "MX", "MY", "PH", "SG", "TH", "US", "VN"] | str]
        | None
    ) = None
    scheduled_sale: ScheduledSale | None = None
    skus: list[ProductSkus202309] | None = None
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

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("product_sync_fail_reasons")
        if v.__class__ is not list and v is not None:
            misfit(src, "product_sync_fail_reasons", v)
        adopt_list(src, "recommended_categories", src.get("recommended_categories"), LocalizedCategory.adopt)
        v = src.get("sales_regions")
        if v.__class__ is not list and v is not None:
            misfit(src, "sales_regions", v)
        v = src.get("scheduled_sale")
        if v.__class__ is dict:
            src["scheduled_sale"] = ScheduledSale.adopt(v)
        elif v is not None:
            misfit(src, "scheduled_sale", v)
        adopt_list(src, "skus", src.get("skus"), ProductSkus202309.adopt)
        return self


from .localized_category import LocalizedCategory  # noqa: E402
from .product_skus_202309 import ProductSkus202309  # noqa: E402
from .scheduled_sale import ScheduledSale  # noqa: E402
