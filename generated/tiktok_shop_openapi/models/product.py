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


class Product(Model):
    _required = frozenset(
        {
            "create_time",
            "id",
            "status",
            "title",
            "update_time",
        }
    )
    audit: ProductAuditDetails | None = None
    audit_failed_reasons: list[AuditFailedReason] = no_items
    brand: IdName | None = None
    category_chains: list[CategoryNode] = no_items
    certifications: list[ProductCertification] = no_items
    create_time: int = absent
    """Unix seconds."""
    delivery_options: list[ProductDeliveryOption] = no_items
    description: str | None = None
    external_product_id: str | None = None
    global_product_association: GlobalProductAssociation | None = None
    has_draft: bool | None = None
    id: str = absent
    integrated_platform_statuses: list[ProductPlatformStatus] = no_items
    is_cod_allowed: bool | None = None
    """Whether buyers may pay on delivery. Only in MY, PH, SA, TH, VN, ID."""
    is_not_for_sale: bool | None = None
    is_pre_owned: bool | None = None
    is_replicated: bool | None = None
    key_product_features: list[str] = no_items
    """At most 5 entries."""
    listing_quality_tier: Literal["POOR", "FAIR", "GOOD", "EXCELLENT"] | str | None = None
    """Only in US."""
    main_images: list[Image] = no_items
    manufacturer_ids: list[str] = no_items
    """Only in EU."""
    minimum_order_quantity: int | None = None
    """From 1 to 20. Only in SEA, ID."""
    package_dimensions: Dimensions | None = None
    package_weight: ProductPackageWeight | None = None
    pod_info: PodInfo | None = None
    prescription_requirement: PrescriptionRequirement | None = None
    primary_combined_product_id: str | None = None
    product_attributes: list[ProductAttributeEntry] = no_items
    product_families: list[ProductFamily] = no_items
    """Only in US."""
    product_status: (
        Literal["INITIAL", "DRAFT", "ACTIVATE", "SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED", "FREEZE", "DELETED"]
        | str
        | None
    ) = None
    product_tags: list[Literal["AUCTION"] | str] = no_items
    product_types: list[Literal["COMBINED_PRODUCT", "IN_COMBINED_PRODUCT", "GPR_TARGET_PRODUCT"] | str] = no_items
    """Only in EU."""
    recommended_categories: list[LocalizedCategory] = no_items
    responsible_person_ids: list[str] = no_items
    """Only in EU."""
    scheduled_sale: ScheduledSale | None = None
    search_terms: list[str] = no_items
    """At most 15 entries. Characters of all entries together, at most: 250."""
    shipping_insurance_requirement: Literal["REQUIRED", "OPTIONAL", "NOT_SUPPORTED"] | str | None = None
    """The server takes OPTIONAL when it is not given."""
    shipping_template_id: str | None = None
    size_chart: ProductSizeChart | None = None
    skus: list[ProductSkus] = no_items
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
    ) = absent
    subscribe_info: SubscribeInfo | None = None
    title: str = absent
    update_time: int = absent
    """Unix seconds."""
    video: ProductVideo | None = None
    selling_format: Literal["FIXED_PRICE", "LIVE_AUCTION", "FIXED_PRICE_AND_LIVE_AUCTION"] | str | None = None
    is_blind_box: bool | None = None
    product_id: str | None = None
    """Not in the live API; it says `id`."""
    product_name: str | None = None
    """Not in the live API; it says `title`."""
    category_id: str | None = None
    """Not in the live API; it says `category_chains`."""
    brand_id: str | None = None
    """Not in the live API; it says `brand.id`."""
    price: Money | None = None
    """Not in the live API; it has prices per SKU."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "audit" in src:
            v = src["audit"]
            if v.__class__ is dict:
                ProductAuditDetails.nest(v)
                src["audit"] = new(ProductAuditDetails)
                src["audit"].__dict__ = v
            elif v is not None:
                misfit(src, "audit", v)
        if "audit_failed_reasons" in src:
            v = src["audit_failed_reasons"]
            adopt_list(src, "audit_failed_reasons", v, AuditFailedReason, AuditFailedReason.nest)
        if "brand" in src:
            v = src["brand"]
            if v.__class__ is dict:
                src["brand"] = new(IdName)
                src["brand"].__dict__ = v
            elif v is not None:
                misfit(src, "brand", v)
        if "category_chains" in src:
            v = src["category_chains"]
            adopt_list(src, "category_chains", v, CategoryNode)
        if "certifications" in src:
            v = src["certifications"]
            adopt_list(src, "certifications", v, ProductCertification, ProductCertification.nest)
        if "delivery_options" in src:
            v = src["delivery_options"]
            adopt_list(src, "delivery_options", v, ProductDeliveryOption)
        if "global_product_association" in src:
            v = src["global_product_association"]
            if v.__class__ is dict:
                GlobalProductAssociation.nest(v)
                src["global_product_association"] = new(GlobalProductAssociation)
                src["global_product_association"].__dict__ = v
            elif v is not None:
                misfit(src, "global_product_association", v)
        if "integrated_platform_statuses" in src:
            v = src["integrated_platform_statuses"]
            adopt_list(src, "integrated_platform_statuses", v, ProductPlatformStatus)
        if "key_product_features" in src:
            v = src["key_product_features"]
            if v.__class__ is not list:
                no_list(src, "key_product_features", v)
        if "main_images" in src:
            v = src["main_images"]
            adopt_list(src, "main_images", v, Image, Image.nest)
        if "manufacturer_ids" in src:
            v = src["manufacturer_ids"]
            if v.__class__ is not list:
                no_list(src, "manufacturer_ids", v)
        if "package_dimensions" in src:
            v = src["package_dimensions"]
            if v.__class__ is dict:
                src["package_dimensions"] = new(Dimensions)
                src["package_dimensions"].__dict__ = v
            elif v is not None:
                misfit(src, "package_dimensions", v)
        if "package_weight" in src:
            v = src["package_weight"]
            if v.__class__ is dict:
                src["package_weight"] = new(ProductPackageWeight)
                src["package_weight"].__dict__ = v
            elif v is not None:
                misfit(src, "package_weight", v)
        if "pod_info" in src:
            v = src["pod_info"]
            if v.__class__ is dict:
                PodInfo.nest(v)
                src["pod_info"] = new(PodInfo)
                src["pod_info"].__dict__ = v
            elif v is not None:
                misfit(src, "pod_info", v)
        if "prescription_requirement" in src:
            v = src["prescription_requirement"]
            if v.__class__ is dict:
                src["prescription_requirement"] = new(PrescriptionRequirement)
                src["prescription_requirement"].__dict__ = v
            elif v is not None:
                misfit(src, "prescription_requirement", v)
        if "product_attributes" in src:
            v = src["product_attributes"]
            adopt_list(src, "product_attributes", v, ProductAttributeEntry, ProductAttributeEntry.nest)
        if "product_families" in src:
            v = src["product_families"]
            adopt_list(src, "product_families", v, ProductFamily, ProductFamily.nest)
        if "product_tags" in src:
            v = src["product_tags"]
            if v.__class__ is not list:
                no_list(src, "product_tags", v)
        if "product_types" in src:
            v = src["product_types"]
            if v.__class__ is not list:
                no_list(src, "product_types", v)
        if "recommended_categories" in src:
            v = src["recommended_categories"]
            adopt_list(src, "recommended_categories", v, LocalizedCategory)
        if "responsible_person_ids" in src:
            v = src["responsible_person_ids"]
            if v.__class__ is not list:
                no_list(src, "responsible_person_ids", v)
        if "scheduled_sale" in src:
            v = src["scheduled_sale"]
            if v.__class__ is dict:
                src["scheduled_sale"] = new(ScheduledSale)
                src["scheduled_sale"].__dict__ = v
            elif v is not None:
                misfit(src, "scheduled_sale", v)
        if "search_terms" in src:
            v = src["search_terms"]
            if v.__class__ is not list:
                no_list(src, "search_terms", v)
        if "size_chart" in src:
            v = src["size_chart"]
            if v.__class__ is dict:
                ProductSizeChart.nest(v)
                src["size_chart"] = new(ProductSizeChart)
                src["size_chart"].__dict__ = v
            elif v is not None:
                misfit(src, "size_chart", v)
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, ProductSkus, ProductSkus.nest)
        if "subscribe_info" in src:
            v = src["subscribe_info"]
            if v.__class__ is dict:
                SubscribeInfo.nest(v)
                src["subscribe_info"] = new(SubscribeInfo)
                src["subscribe_info"].__dict__ = v
            elif v is not None:
                misfit(src, "subscribe_info", v)
        if "video" in src:
            v = src["video"]
            if v.__class__ is dict:
                src["video"] = new(ProductVideo)
                src["video"].__dict__ = v
            elif v is not None:
                misfit(src, "video", v)
        if "price" in src:
            v = src["price"]
            if v.__class__ is dict:
                src["price"] = new(Money)
                src["price"].__dict__ = v
            elif v is not None:
                misfit(src, "price", v)


from .audit_failed_reason import AuditFailedReason  # noqa: E402
from .category_node import CategoryNode  # noqa: E402
from .dimensions import Dimensions  # noqa: E402
from .global_product_association import GlobalProductAssociation  # noqa: E402
from .id_name import IdName  # noqa: E402
from .image import Image  # noqa: E402
from .localized_category import LocalizedCategory  # noqa: E402
from .money import Money  # noqa: E402
from .pod_info import PodInfo  # noqa: E402
from .prescription_requirement import PrescriptionRequirement  # noqa: E402
from .product_attribute_entry import ProductAttributeEntry  # noqa: E402
from .product_audit_details import ProductAuditDetails  # noqa: E402
from .product_certification import ProductCertification  # noqa: E402
from .product_delivery_option import ProductDeliveryOption  # noqa: E402
from .product_family import ProductFamily  # noqa: E402
from .product_package_weight import ProductPackageWeight  # noqa: E402
from .product_platform_status import ProductPlatformStatus  # noqa: E402
from .product_size_chart import ProductSizeChart  # noqa: E402
from .product_skus import ProductSkus  # noqa: E402
from .product_video import ProductVideo  # noqa: E402
from .scheduled_sale import ScheduledSale  # noqa: E402
from .subscribe_info import SubscribeInfo  # noqa: E402
