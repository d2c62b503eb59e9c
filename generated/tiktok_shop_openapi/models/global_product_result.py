# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class GlobalProductResult(Model):
    id: str | None = None
    title: str | None = None
    main_images: list[SizedImageRef] | None = None
    video: IdRef | None = None
    description: str | None = None
    package_dimensions: ParcelDimensions | None = None
    package_weight: ParcelWeight | None = None
    certifications: list[GlobalProductCertification] | None = None
    skus: list[GlobalProductSkus] | None = None
    update_time: int | None = None
    """Unix seconds."""
    create_time: int | None = None
    """Unix seconds."""
    product_attributes: list[GlobalProductAttribute] | None = None
    size_chart: GlobalProductSizeChart | None = None
    products: list[GlobalProductDetails] | None = None
    global_seller_id: str | None = None
    brand: IdRef | None = None
    category: IdRef | None = None
    manufacturer: Manufacturer | None = None
    responsible_person_ids: list[str] | None = None
    """Only in EU."""
    manufacturer_ids: list[str] | None = None
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

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "main_images", src.get("main_images"), SizedImageRef.adopt)
        v = src.get("video")
        if v.__class__ is dict:
            src["video"] = IdRef.adopt(v)
        elif v is not None:
            misfit(src, "video", v)
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
        adopt_list(src, "certifications", src.get("certifications"), GlobalProductCertification.adopt)
        adopt_list(src, "skus", src.get("skus"), GlobalProductSkus.adopt)
        adopt_list(src, "product_attributes", src.get("product_attributes"), GlobalProductAttribute.adopt)
        v = src.get("size_chart")
        if v.__class__ is dict:
            src["size_chart"] = GlobalProductSizeChart.adopt(v)
        elif v is not None:
            misfit(src, "size_chart", v)
        adopt_list(src, "products", src.get("products"), GlobalProductDetails.adopt)
        v = src.get("brand")
        if v.__class__ is dict:
            src["brand"] = IdRef.adopt(v)
        elif v is not None:
            misfit(src, "brand", v)
        v = src.get("category")
        if v.__class__ is dict:
            src["category"] = IdRef.adopt(v)
        elif v is not None:
            misfit(src, "category", v)
        v = src.get("manufacturer")
        if v.__class__ is dict:
            src["manufacturer"] = Manufacturer.adopt(v)
        elif v is not None:
            misfit(src, "manufacturer", v)
        v = src.get("responsible_person_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "responsible_person_ids", v)
        v = src.get("manufacturer_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "manufacturer_ids", v)
        return self


from .global_product_attribute import GlobalProductAttribute  # noqa: E402
from .global_product_certification import GlobalProductCertification  # noqa: E402
from .global_product_details import GlobalProductDetails  # noqa: E402
from .global_product_size_chart import GlobalProductSizeChart  # noqa: E402
from .global_product_skus import GlobalProductSkus  # noqa: E402
from .id_ref import IdRef  # noqa: E402
from .manufacturer import Manufacturer  # noqa: E402
from .parcel_dimensions import ParcelDimensions  # noqa: E402
from .parcel_weight import ParcelWeight  # noqa: E402
from .sized_image_ref import SizedImageRef  # noqa: E402
