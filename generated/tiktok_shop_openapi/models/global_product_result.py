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


class GlobalProductResult(Model):
    id: str | None = None
    title: str | None = None
    main_images: list[SizedImageRef] = no_items
    video: IdRef | None = None
    description: str | None = None
    package_dimensions: Dimensions | None = None
    package_weight: GlobalProductPackageWeight | None = None
    certifications: list[GlobalProductCertification] = no_items
    skus: list[GlobalProductSkus] = no_items
    update_time: int | None = None
    """Unix seconds."""
    create_time: int | None = None
    """Unix seconds."""
    product_attributes: list[GlobalProductAttribute] = no_items
    size_chart: GlobalProductSizeChart | None = None
    products: list[GlobalProductDetails] = no_items
    global_seller_id: str | None = None
    brand: IdRef | None = None
    category: IdRef | None = None
    manufacturer: Manufacturer | None = None
    responsible_person_ids: list[str] = no_items
    """Only in EU."""
    manufacturer_ids: list[str] = no_items
    """Only in EU."""
    source_locale: (
        Literal[
            "cs-CZ",
            "de-AT",
            "de-BE",
            "de-DE",
            "el-GR",
            "en-GB",
            "en-IE",
            "en-US",
            "es-ES",
            "es-MX",
            "fr-FR",
            "fr-BE",
            "hu-HU",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ms-MY",
            "nl-NL",
            "nl-BE",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "th-TH",
            "vi-VN",
            "zh-CN",
        ]
        | str
        | None
    ) = None
    """Only in EU."""
    external_global_product_id: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "main_images" in src:
            v = src["main_images"]
            adopt_list(src, "main_images", v, SizedImageRef)
        if "video" in src:
            v = src["video"]
            if v.__class__ is dict:
                src["video"] = new(IdRef)
                src["video"].__dict__ = v
            elif v is not None:
                misfit(src, "video", v)
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
                src["package_weight"] = new(GlobalProductPackageWeight)
                src["package_weight"].__dict__ = v
            elif v is not None:
                misfit(src, "package_weight", v)
        if "certifications" in src:
            v = src["certifications"]
            adopt_list(src, "certifications", v, GlobalProductCertification, GlobalProductCertification.nest)
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, GlobalProductSkus, GlobalProductSkus.nest)
        if "product_attributes" in src:
            v = src["product_attributes"]
            adopt_list(src, "product_attributes", v, GlobalProductAttribute, GlobalProductAttribute.nest)
        if "size_chart" in src:
            v = src["size_chart"]
            if v.__class__ is dict:
                GlobalProductSizeChart.nest(v)
                src["size_chart"] = new(GlobalProductSizeChart)
                src["size_chart"].__dict__ = v
            elif v is not None:
                misfit(src, "size_chart", v)
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, GlobalProductDetails, GlobalProductDetails.nest)
        if "brand" in src:
            v = src["brand"]
            if v.__class__ is dict:
                src["brand"] = new(IdRef)
                src["brand"].__dict__ = v
            elif v is not None:
                misfit(src, "brand", v)
        if "category" in src:
            v = src["category"]
            if v.__class__ is dict:
                src["category"] = new(IdRef)
                src["category"].__dict__ = v
            elif v is not None:
                misfit(src, "category", v)
        if "manufacturer" in src:
            v = src["manufacturer"]
            if v.__class__ is dict:
                src["manufacturer"] = new(Manufacturer)
                src["manufacturer"].__dict__ = v
            elif v is not None:
                misfit(src, "manufacturer", v)
        if "responsible_person_ids" in src:
            v = src["responsible_person_ids"]
            if v.__class__ is not list:
                no_list(src, "responsible_person_ids", v)
        if "manufacturer_ids" in src:
            v = src["manufacturer_ids"]
            if v.__class__ is not list:
                no_list(src, "manufacturer_ids", v)


from .dimensions import Dimensions  # noqa: E402
from .global_product_attribute import GlobalProductAttribute  # noqa: E402
from .global_product_certification import GlobalProductCertification  # noqa: E402
from .global_product_details import GlobalProductDetails  # noqa: E402
from .global_product_package_weight import GlobalProductPackageWeight  # noqa: E402
from .global_product_size_chart import GlobalProductSizeChart  # noqa: E402
from .global_product_skus import GlobalProductSkus  # noqa: E402
from .id_ref import IdRef  # noqa: E402
from .manufacturer import Manufacturer  # noqa: E402
from .sized_image_ref import SizedImageRef  # noqa: E402
