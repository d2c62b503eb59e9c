# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class Product(Model):
    audit: ProductAuditDetails | None = None
    audit_failed_reasons: list[AuditFailedReason] | None = None
    brand: IdName | None = None
    category_chains: list[CategoryNode] | None = None
    certifications: list[ProductCertification] | None = None
    create_time: int | None = None
    """Unix seconds."""
    delivery_options: list[ProductDeliveryOption] | None = None
    description: str | None = None
    external_product_id: str | None = None
    global_product_association: GlobalProductAssociation | None = None
    has_draft: bool | None = None
    id: str | None = None
    integrated_platform_statuses: list[PlatformStatus] | None = None
    is_cod_allowed: bool | None = None
    """Whether buyers may pay on delivery. Only in MY, PH, SA, TH, VN, ID."""
    is_not_for_sale: bool | None = None
    is_pre_owned: bool | None = None
    is_replicated: bool | None = None
    key_product_features: list[str] | None = None
    """At most 5 entries."""
    listing_quality_tier: Literal["POOR", "FAIR", "GOOD", "EXCELLENT"] | str | None = None
    """Only in US."""
    main_images: list[Image] | None = None
    manufacturer_ids: list[str] | None = None
    """Only in EU."""
    minimum_order_quantity: int | None = None
    """From 1 to 20. Only in SEA, ID."""
    package_dimensions: ParcelDimensions | None = None
    package_weight: ParcelWeight | None = None
    pod_info: PodInfo | None = None
    prescription_requirement: PrescriptionRequirement | None = None
    primary_combined_product_id: str | None = None
    product_attributes: list[ProductAttributeEntry] | None = None
    product_families: list[ProductFamily] | None = None
    """Only in US."""
    product_status: (
        Literal["INITIAL", "DRAFT", "ACTIVATE", "SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED", "FREEZE", "DELETED"]
        | str
        | None
    ) = None
    product_tags: list[Literal["AUCTION"] | str] | None = None
    product_types: list[Literal["COMBINED_PRODUCT", "IN_COMBINED_PRODUCT", "GPR_TARGET_PRODUCT"] | str] | None = None
    """Only in EU."""
    recommended_categories: list[LocalizedCategory] | None = None
    responsible_person_ids: list[str] | None = None
    """Only in EU."""
    scheduled_sale: ScheduledSale | None = None
    search_terms: list[str] | None = None
    """At most 15 entries. Characters of all entries together, at most: 250."""
    shipping_insurance_requirement: Literal["REQUIRED", "OPTIONAL", "NOT_SUPPORTED"] | str | None = None
    """The server takes OPTIONAL when it is not given."""
    shipping_template_id: str | None = None
    size_chart: ProductSizeChart | None = None
    skus: list[ProductSkus] | None = None
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
    subscribe_info: SubscribeInfo | None = None
    title: str | None = None
    update_time: int | None = None
    """Unix seconds."""
    video: ProductVideo | None = None
    selling_format: Literal["FIXED_PRICE", "LIVE_AUCTION", "FIXED_PRICE_AND_LIVE_AUCTION"] | str | None = None
    is_blind_box: bool | None = None
    product_id: str | None = None
    """Founding document only; the live API says `id`."""
    product_name: str | None = None
    """Founding document only; the live API says `title`."""
    category_id: str | None = None
    """Founding document only; the live API says `category_chains`."""
    brand_id: str | None = None
    """Founding document only; the live API says `brand.id`."""
    price: Money | None = None
    """Founding document only; the live API has prices per SKU."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("audit")
        if v.__class__ is dict:
            src["audit"] = ProductAuditDetails.adopt(v)
        elif v is not None:
            misfit(src, "audit", v)
        adopt_list(src, "audit_failed_reasons", src.get("audit_failed_reasons"), AuditFailedReason.adopt)
        v = src.get("brand")
        if v.__class__ is dict:
            src["brand"] = IdName.adopt(v)
        elif v is not None:
            misfit(src, "brand", v)
        adopt_list(src, "category_chains", src.get("category_chains"), CategoryNode.adopt)
        adopt_list(src, "certifications", src.get("certifications"), ProductCertification.adopt)
        adopt_list(src, "delivery_options", src.get("delivery_options"), ProductDeliveryOption.adopt)
        v = src.get("global_product_association")
        if v.__class__ is dict:
            src["global_product_association"] = GlobalProductAssociation.adopt(v)
        elif v is not None:
            misfit(src, "global_product_association", v)
        adopt_list(src, "integrated_platform_statuses", src.get("integrated_platform_statuses"), PlatformStatus.adopt)
        v = src.get("key_product_features")
        if v.__class__ is not list and v is not None:
            misfit(src, "key_product_features", v)
        adopt_list(src, "main_images", src.get("main_images"), Image.adopt)
        v = src.get("manufacturer_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "manufacturer_ids", v)
        v = src.get("package_dimensions")
        if v.__class__ is dict:
            src["package_dimensions"] = ParcelDimensions.adopt(v)
        elif v is not None:
            misfit(src, "package_dimensions", v)
        v = src.get("package_weight")
        if v.__class__ is dict:
            src["package_weight"] = ParcelWeight.adopt(v)
        elif v is not None:
            misfit(src, "package_weight", v)
        v = src.get("pod_info")
        if v.__class__ is dict:
            src["pod_info"] = PodInfo.adopt(v)
        elif v is not None:
            misfit(src, "pod_info", v)
        v = src.get("prescription_requirement")
        if v.__class__ is dict:
            src["prescription_requirement"] = PrescriptionRequirement.adopt(v)
        elif v is not None:
            misfit(src, "prescription_requirement", v)
        adopt_list(src, "product_attributes", src.get("product_attributes"), ProductAttributeEntry.adopt)
        adopt_list(src, "product_families", src.get("product_families"), ProductFamily.adopt)
        v = src.get("product_tags")
        if v.__class__ is not list and v is not None:
            misfit(src, "product_tags", v)
        v = src.get("product_types")
        if v.__class__ is not list and v is not None:
            misfit(src, "product_types", v)
        adopt_list(src, "recommended_categories", src.get("recommended_categories"), LocalizedCategory.adopt)
        v = src.get("responsible_person_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "responsible_person_ids", v)
        v = src.get("scheduled_sale")
        if v.__class__ is dict:
            src["scheduled_sale"] = ScheduledSale.adopt(v)
        elif v is not None:
            misfit(src, "scheduled_sale", v)
        v = src.get("search_terms")
        if v.__class__ is not list and v is not None:
            misfit(src, "search_terms", v)
        v = src.get("size_chart")
        if v.__class__ is dict:
            src["size_chart"] = ProductSizeChart.adopt(v)
        elif v is not None:
            misfit(src, "size_chart", v)
        adopt_list(src, "skus", src.get("skus"), ProductSkus.adopt)
        v = src.get("subscribe_info")
        if v.__class__ is dict:
            src["subscribe_info"] = SubscribeInfo.adopt(v)
        elif v is not None:
            misfit(src, "subscribe_info", v)
        v = src.get("video")
        if v.__class__ is dict:
            src["video"] = ProductVideo.adopt(v)
        elif v is not None:
            misfit(src, "video", v)
        v = src.get("price")
        if v.__class__ is dict:
            src["price"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "price", v)
        return self


from .audit_failed_reason import AuditFailedReason  # noqa: E402
from .category_node import CategoryNode  # noqa: E402
from .global_product_association import GlobalProductAssociation  # noqa: E402
from .id_name import IdName  # noqa: E402
from .image import Image  # noqa: E402
from .localized_category import LocalizedCategory  # noqa: E402
from .money import Money  # noqa: E402
from .parcel_dimensions import ParcelDimensions  # noqa: E402
from .parcel_weight import ParcelWeight  # noqa: E402
from .platform_status import PlatformStatus  # noqa: E402
from .pod_info import PodInfo  # noqa: E402
from .prescription_requirement import PrescriptionRequirement  # noqa: E402
from .product_attribute_entry import ProductAttributeEntry  # noqa: E402
from .product_audit_details import ProductAuditDetails  # noqa: E402
from .product_certification import ProductCertification  # noqa: E402
from .product_delivery_option import ProductDeliveryOption  # noqa: E402
from .product_family import ProductFamily  # noqa: E402
from .product_size_chart import ProductSizeChart  # noqa: E402
from .product_skus import ProductSkus  # noqa: E402
from .product_video import ProductVideo  # noqa: E402
from .scheduled_sale import ScheduledSale  # noqa: E402
from .subscribe_info import SubscribeInfo  # noqa: E402
