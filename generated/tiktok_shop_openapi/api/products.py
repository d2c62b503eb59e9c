# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from tiktok_shop_runtime.calling import Caller, FileInput, Paged, raw_method, raw_paged

from .. import models as m


class Products:
    """Products, categories, brands, prices, stock, images, compliance."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawProducts:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawProducts(self._caller.raw)

    def get_brands(
        self,
        *,
        category_id: str | None = None,
        is_authorized: bool | None = None,
        brand_name: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        category_version: Literal["v2", "v1"] | None = None,
    ) -> Paged[m.BrandPage, m.Brand]:
        """
        List brands the shop may use, by name, category or authorization.

        ``GET /product/202309/brands``; read; paged: await it for one page, iterate it for every item.

        Args:
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            category_version: Which category tree; v2 is the newer one. The server takes v1 when it is not
                given. The values that are allowed differ by market.
        """
        return self._caller.paged(
            "get_brands",
            m.BrandPage,
            query={
                "category_id": category_id,
                "is_authorized": is_authorized,
                "brand_name": brand_name,
                "page_size": page_size,
                "page_token": page_token,
                "category_version": category_version,
            },
        )

    async def create_custom_brands(
        self,
        *,
        name: str,
    ) -> m.IdRef:
        """
        Create a brand of the seller's own (2 to 30 characters; 50 a day, 1,000 in all).

        ``POST /product/202309/brands``; unsafe write.

        Args:
            name: 2 to 30 characters. 2 to 30 characters.
        """
        return await self._caller.call("create_custom_brands", m.IdRef, body={"name": name})

    async def get_categories(
        self,
        *,
        locale: Literal[
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
            "fr-BE",
            "fr-FR",
            "hu-HU",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ms-MY",
            "nl-BE",
            "nl-NL",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "th-TH",
            "vi-VN",
            "zh-CN",
        ]
        | None = None,
        keyword: str | None = None,
        category_version: Literal["v2", "v1"] | None = None,
        listing_platform: Literal["TIKTOK_SHOP", "TOKOPEDIA"] | None = None,
        include_prohibited_categories: bool | None = None,
        is_live_quick: bool | None = None,
    ) -> m.Categories:
        """
        Read the category tree that the shop may list in.

        ``GET /product/202309/categories``; read.

        Args:
            locale: Language of the texts in the answer.
            category_version: Which category tree; v2 is the newer one. The server takes v1 when it is not
                given. The values that are allowed differ by market.
            listing_platform: The server takes TIKTOK_SHOP when it is not given.
            include_prohibited_categories: Only in BR, MX, EU, SEA.
        """
        return await self._caller.call(
            "get_categories",
            m.Categories,
            query={
                "locale": locale,
                "keyword": keyword,
                "category_version": category_version,
                "listing_platform": listing_platform,
                "include_prohibited_categories": include_prohibited_categories,
                "is_live_quick": is_live_quick,
            },
        )

    async def recommend_category(
        self,
        *,
        product_title: str,
        category_version: Literal["v2", "v1"] | None = None,
        description: str | None = None,
        images: Sequence[m.ImageRef | Mapping[str, Any]] | None = None,
        include_prohibited_categories: bool | None = None,
        listing_platform: Literal["TIKTOK_SHOP", "TOKOPEDIA"] | None = None,
        locale: Literal[
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
            "fr-BE",
            "fr-FR",
            "hu-HU",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ms-MY",
            "nl-BE",
            "nl-NL",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "th-TH",
            "vi-VN",
            "zh-CN",
        ]
        | None = None,
        origin_platform_product_type: str | None = None,
        origin_platform_vendor: str | None = None,
        origin_platform_tags: Sequence[str] | None = None,
        origin_platform_category: m.OriginPlatformCategoryInput | Mapping[str, Any] | None = None,
        origin_platform_product_meta_data: m.OriginPlatformProductMetaDataInput | Mapping[str, Any] | None = None,
        is_live_quick: bool | None = None,
    ) -> m.RecommendCategoryResult:
        """
        Recommend a category for a product from its title, text and pictures.

        ``POST /product/202309/categories/recommend``; read.

        Args:
            product_title: Length by market: DE,ES,FR,IE,IT,JP,UK,US 1, 255, BR,MX 1, 300, OTHER 25, 255.
            category_version: The server takes v1 when it is not given. The values that are allowed differ by
                market.
            description: At most 10000 characters.
            include_prohibited_categories: The server takes false when it is not given. Only in BR, MX.
            listing_platform: The server takes TIKTOK_SHOP when it is not given.
            is_live_quick: The server takes false when it is not given.
        """
        return await self._caller.call(
            "recommend_category",
            m.RecommendCategoryResult,
            body={
                "product_title": product_title,
                "category_version": category_version,
                "description": description,
                "images": images,
                "include_prohibited_categories": include_prohibited_categories,
                "listing_platform": listing_platform,
                "locale": locale,
                "origin_platform_product_type": origin_platform_product_type,
                "origin_platform_vendor": origin_platform_vendor,
                "origin_platform_tags": origin_platform_tags,
                "origin_platform_category": origin_platform_category,
                "origin_platform_product_meta_data": origin_platform_product_meta_data,
                "is_live_quick": is_live_quick,
            },
        )

    async def get_category_attributes(
        self,
        *,
        category_id: str,
        locale: Literal[
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
            "fr-BE",
            "fr-FR",
            "hu-HU",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ms-MY",
            "nl-BE",
            "nl-NL",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "th-TH",
            "vi-VN",
            "zh-CN",
        ]
        | None = None,
        category_version: Literal["v2", "v1"] | None = None,
        is_live_quick: bool | None = None,
    ) -> m.CategoryAttributes:
        """
        List a leaf category's attributes: product properties and sales variations.

        ``GET /product/202309/categories/{category_id}/attributes``; read.

        Args:
            locale: Language of the texts in the answer.
            category_version: Which category tree; v2 is the newer one. The server takes v1 when it is not
                given. The values that are allowed differ by market.
        """
        return await self._caller.call(
            "get_category_attributes",
            m.CategoryAttributes,
            path={"category_id": category_id},
            query={"locale": locale, "category_version": category_version, "is_live_quick": is_live_quick},
        )

    async def get_global_attributes(
        self,
        *,
        category_id: str,
        locale: Literal[
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
            "fr-BE",
            "fr-FR",
            "hu-HU",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ms-MY",
            "nl-BE",
            "nl-NL",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "th-TH",
            "vi-VN",
            "zh-CN",
        ]
        | None = None,
        category_version: Literal["v2", "v1"] | None = None,
    ) -> m.GlobalAttributes:
        """
        List a leaf category's attributes for global products, with the regions that require each.

        ``GET /product/202309/categories/{category_id}/global_attributes``; read.

        Args:
            locale: Language of the texts in the answer. The server takes en-US when it is not given.
            category_version: Which category tree; v2 is the newer one. The server takes v1 when it is not
                given. The values that are allowed differ by market.
        """
        return await self._caller.call(
            "get_global_attributes",
            m.GlobalAttributes,
            path={"category_id": category_id},
            query={"locale": locale, "category_version": category_version},
        )

    async def get_global_category_rules(
        self,
        *,
        category_id: str,
        category_version: Literal["v2", "v1"] | None = None,
        locale: Literal[
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
            "fr-BE",
            "fr-FR",
            "hu-HU",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ms-MY",
            "nl-BE",
            "nl-NL",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "th-TH",
            "vi-VN",
            "zh-CN",
        ]
        | None = None,
    ) -> m.GlobalCategoryRules:
        """
        Read what a category demands of a global product, region by region.

        ``GET /product/202309/categories/{category_id}/global_rules``; read.

        Args:
            category_version: Which category tree; v2 is the newer one. The server takes v1 when it is not
                given. The values that are allowed differ by market.
            locale: Language of the texts in the answer. The server takes en-US when it is not given.
        """
        return await self._caller.call(
            "get_global_category_rules",
            m.GlobalCategoryRules,
            path={"category_id": category_id},
            query={"category_version": category_version, "locale": locale},
        )

    async def get_category_rules(
        self,
        *,
        category_id: str,
        category_version: Literal["v2", "v1"] | None = None,
        locale: Literal[
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
            "fr-BE",
            "fr-FR",
            "hu-HU",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ms-MY",
            "nl-BE",
            "nl-NL",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "th-TH",
            "vi-VN",
            "zh-CN",
        ]
        | None = None,
    ) -> m.CategoryRules:
        """
        Read what a category demands: certificates, size chart, package size, cash on delivery.

        ``GET /product/202309/categories/{category_id}/rules``; read.

        Args:
            category_version: Which category tree; v2 is the newer one. The server takes v1 when it is not
                given. The values that are allowed differ by market.
            locale: Language of the texts in the answer. The server takes en-US when it is not given.
        """
        return await self._caller.call(
            "get_category_rules",
            m.CategoryRules,
            path={"category_id": category_id},
            query={"category_version": category_version, "locale": locale},
        )

    async def upload_product_pdf_or_video(
        self,
        *,
        data: FileInput,
        name: str,
    ) -> m.UploadProductPdfOrVideoResult:
        """
        Upload a PDF (20 MB) or a video (100 MB) for use in a product.

        Officially "Upload Product File"; here that name belongs to an operation that the live API does not
        have. Videos must be between 9:16 and 16:9.

        ``POST /product/202309/files/upload``; unsafe write.

        Args:
            data: The file. File types: PDF, MP4, MOV, MKV, WMV, WEBM, AVI, 3GP, FLV, MPEG. At most pdf 20,
                video 100 MB.
        """
        return await self._caller.call(
            "upload_product_pdf_or_video", m.UploadProductPdfOrVideoResult, body={"name": name}, files={"data": data}
        )

    async def get_global_categories(
        self,
        *,
        locale: Literal[
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
            "fr-BE",
            "fr-FR",
            "hu-HU",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ms-MY",
            "nl-BE",
            "nl-NL",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "th-TH",
            "vi-VN",
            "zh-CN",
        ]
        | None = None,
        keyword: str | None = None,
        category_version: Literal["v2", "v1"] | None = None,
    ) -> m.GlobalCategories:
        """
        Read the category tree for global products.

        ``GET /product/202309/global_categories``; read.

        Args:
            locale: Language of the texts in the answer. The server takes en-US when it is not given.
            category_version: Which category tree; v2 is the newer one. The server takes v1 when it is not
                given. The values that are allowed differ by market.
        """
        return await self._caller.call(
            "get_global_categories",
            m.GlobalCategories,
            query={"locale": locale, "keyword": keyword, "category_version": category_version},
        )

    async def recommend_global_categories(
        self,
        *,
        product_title: str,
        description: str | None = None,
        images: Sequence[m.ImageRef | Mapping[str, Any]] | None = None,
        category_version: Literal["v1", "v2"] | None = None,
    ) -> m.RecommendGlobalCategoriesResult:
        """
        Recommend a category for a global product from its title, text and pictures.

        ``POST /product/202309/global_categories/recommend``; read.

        Args:
            product_title: Length by market: DE,ES,FR,IE,IT,JP,UK,US 1, 255, MX 1, 300, OTHER 25, 255.
            description: At most 10000 characters.
            category_version: The server takes v1 when it is not given. The values that are allowed differ by
                market.
        """
        return await self._caller.call(
            "recommend_global_categories",
            m.RecommendGlobalCategoriesResult,
            body={
                "product_title": product_title,
                "description": description,
                "images": images,
                "category_version": category_version,
            },
        )

    async def create_global_product(
        self,
        *,
        title: str,
        description: str,
        category_id: str,
        main_images: Sequence[m.ImageRefInput | Mapping[str, Any]],
        skus: Sequence[m.CreateGlobalProductSkusInput | Mapping[str, Any]],
        package_weight: m.PackageWeightInput | Mapping[str, Any],
        brand_id: str | None = None,
        certifications: Sequence[m.GlobalCertificationInput | Mapping[str, Any]] | None = None,
        package_dimensions: m.PackageDimensionsInput | Mapping[str, Any] | None = None,
        product_attributes: Sequence[m.GlobalProductAttributeInput | Mapping[str, Any]] | None = None,
        size_chart: m.SizeChartInput | Mapping[str, Any] | None = None,
        video: m.IdRefInput | Mapping[str, Any] | None = None,
        manufacturer: m.ManufacturerInput | Mapping[str, Any] | None = None,
        category_version: Literal["v2", "v1"] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        source_locale: Literal[
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
            "fr-BE",
            "fr-FR",
            "hu-HU",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ms-MY",
            "nl-BE",
            "nl-NL",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "th-TH",
            "vi-VN",
            "zh-CN",
        ]
        | None = None,
        external_global_product_id: str | None = None,
    ) -> m.CreateGlobalProductResult:
        """
        Create a global product, from which local listings are published.

        ``POST /product/202309/global_products``; unsafe write.

        Args:
            title: Length by market: DE,ES,FR,IE,IT,JP,UK,US 1, 255, MX 1, 300, OTHER 25, 255.
            description: At most 10000 characters.
            main_images: At most 9 entries.
            skus: Most entries by market: EU,JP,UK,US 300, OTHER 100.
            certifications: At most 10 entries.
            category_version: The server takes v1 when it is not given. The values that are allowed differ by
                market.
            responsible_person_ids: Only in EU.
            manufacturer_ids: Only in EU.
            source_locale: Only in EU.
            external_global_product_id: At most 999 characters.
        """
        return await self._caller.call(
            "create_global_product",
            m.CreateGlobalProductResult,
            body={
                "title": title,
                "description": description,
                "category_id": category_id,
                "main_images": main_images,
                "skus": skus,
                "package_weight": package_weight,
                "brand_id": brand_id,
                "certifications": certifications,
                "package_dimensions": package_dimensions,
                "product_attributes": product_attributes,
                "size_chart": size_chart,
                "video": video,
                "manufacturer": manufacturer,
                "category_version": category_version,
                "responsible_person_ids": responsible_person_ids,
                "manufacturer_ids": manufacturer_ids,
                "source_locale": source_locale,
                "external_global_product_id": external_global_product_id,
            },
        )

    async def delete_global_products(
        self,
        *,
        global_product_ids: Sequence[str],
    ) -> m.DeleteGlobalProductsResult:
        """
        Delete up to 20 global products.

        ``DELETE /product/202309/global_products``; idempotent write; at most 20 ``global_product_ids`` a
        call, more are split over several calls.

        Args:
            global_product_ids: At most 20 entries.
        """
        return await self._caller.call(
            "delete_global_products", m.DeleteGlobalProductsResult, body={"global_product_ids": global_product_ids}
        )

    def search_global_products_202309(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_le: int | None = None,
        seller_skus: Sequence[str] | None = None,
        status: str | None = None,
        update_time_ge: int | None = None,
        update_time_le: int | None = None,
    ) -> Paged[m.GlobalProductPage202309, m.GlobalProduct202309]:
        """
        Search global products by status, seller SKU and time.

        ``POST /product/202309/global_products/search``; read; paged: await it for one page, iterate it for
        every item.

        Deprecated: use :meth:`search_global_products`.

        Args:
            page_size: Rows per page. At most 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            create_time_ge: Created at or after this moment. Unix seconds.
            create_time_le: Created at or before this moment.
            update_time_ge: Changed at or after this moment.
            update_time_le: Changed at or before this moment.
        """
        return self._caller.paged(
            "search_global_products_202309",
            m.GlobalProductPage202309,
            query={"page_size": page_size, "page_token": page_token},
            body={
                "create_time_ge": create_time_ge,
                "create_time_le": create_time_le,
                "seller_skus": seller_skus,
                "status": status,
                "update_time_ge": update_time_ge,
                "update_time_le": update_time_le,
            },
        )

    async def get_global_product(
        self,
        *,
        global_product_id: str,
    ) -> m.GlobalProductResult:
        """
        Read a global product with its SKUs, prices and stock.

        ``GET /product/202309/global_products/{global_product_id}``; read.
        """
        return await self._caller.call(
            "get_global_product", m.GlobalProductResult, path={"global_product_id": global_product_id}
        )

    async def edit_global_product(
        self,
        *,
        global_product_id: str,
        title: str,
        description: str,
        category_id: str,
        main_images: Sequence[m.ImageRefInput | Mapping[str, Any]],
        skus: Sequence[m.EditGlobalProductSkusInput | Mapping[str, Any]],
        package_weight: m.PackageWeightInput | Mapping[str, Any],
        brand_id: str | None = None,
        certifications: Sequence[m.GlobalCertificationInput | Mapping[str, Any]] | None = None,
        package_dimensions: m.PackageDimensionsInput | Mapping[str, Any] | None = None,
        product_attributes: Sequence[m.GlobalProductAttributeInput | Mapping[str, Any]] | None = None,
        size_chart: m.SizeChartInput | Mapping[str, Any] | None = None,
        video: m.IdRefInput | Mapping[str, Any] | None = None,
        manufacturer: m.ManufacturerInput | Mapping[str, Any] | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        category_version: Literal["v2", "v1"] | None = None,
        external_global_product_id: str | None = None,
    ) -> m.EditGlobalProductResult:
        """
        Replace a global product: what is not sent is cleared.

        ``PUT /product/202309/global_products/{global_product_id}``; idempotent write.

        Args:
            title: Length by market: DE,ES,FR,IE,IT,JP,UK,US 1, 255, MX 1, 300, OTHER 25, 255.
            description: At most 10000 characters.
            main_images: At most 9 entries.
            skus: Most entries by market: EU,JP,UK,US 300, OTHER 100.
            certifications: At most 10 entries.
            manufacturer_ids: Only in EU.
            responsible_person_ids: Only in EU.
            category_version: The server takes v1 when it is not given. The values that are allowed differ by
                market.
            external_global_product_id: At most 999 characters.
        """
        return await self._caller.call(
            "edit_global_product",
            m.EditGlobalProductResult,
            path={"global_product_id": global_product_id},
            body={
                "title": title,
                "description": description,
                "category_id": category_id,
                "main_images": main_images,
                "skus": skus,
                "package_weight": package_weight,
                "brand_id": brand_id,
                "certifications": certifications,
                "package_dimensions": package_dimensions,
                "product_attributes": product_attributes,
                "size_chart": size_chart,
                "video": video,
                "manufacturer": manufacturer,
                "manufacturer_ids": manufacturer_ids,
                "responsible_person_ids": responsible_person_ids,
                "category_version": category_version,
                "external_global_product_id": external_global_product_id,
            },
        )

    async def update_global_inventory(
        self,
        *,
        global_product_id: str,
        global_skus: Sequence[m.GlobalSkusInput | Mapping[str, Any]],
    ) -> dict[str, Any] | None:
        """
        Set the stock of a global product's SKUs per global warehouse.

        ``POST /product/202309/global_products/{global_product_id}/inventory/update``; idempotent write.
        """
        return await self._caller.call(
            "update_global_inventory",
            None,
            path={"global_product_id": global_product_id},
            body={"global_skus": global_skus},
        )

    async def publish_global_product(
        self,
        *,
        global_product_id: str,
        publish_target: Sequence[m.PublishTargetInput | Mapping[str, Any]],
    ) -> m.PublishGlobalProductResult:
        """
        Publish a global product as local products in the chosen regions.

        ``POST /product/202309/global_products/{global_product_id}/publish``; unsafe write.
        """
        return await self._caller.call(
            "publish_global_product",
            m.PublishGlobalProductResult,
            path={"global_product_id": global_product_id},
            body={"publish_target": publish_target},
        )

    async def upload_product_image(
        self,
        *,
        data: FileInput,
        use_case: Literal[
            "ATTRIBUTE_IMAGE",
            "CERTIFICATION_IMAGE",
            "CUSTOMIZATION_IMAGE",
            "DESCRIPTION_IMAGE",
            "MAIN_IMAGE",
            "SIZE_CHART_IMAGE",
        ]
        | None = None,
    ) -> m.UploadProductImageResult:
        """
        Upload an image for use in products (10 MB, 100 to 20,000 pixels a side).

        The answer's `uri` is what product calls take. Main images need 300 to 4,000 pixels a side, size
        charts a short side of 1,024 or more.

        ``POST /product/202309/images/upload``; unsafe write.

        Args:
            data: The file. File types: JPG, JPEG, PNG, WEBP, HEIC, BMP. At most 10 MB.
        """
        return await self._caller.call(
            "upload_product_image", m.UploadProductImageResult, body={"use_case": use_case}, files={"data": data}
        )

    async def inventory_search(
        self,
        *,
        product_ids: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
    ) -> m.InventorySearchResult:
        """
        Read stock by up to 100 product ids or 600 SKU ids; SKU ids win where both are given.

        ``POST /product/202309/inventory/search``; read; at most 100 ``product_ids`` a call, more are split
        over several calls.

        Args:
            product_ids: Products whose stock to read; ignored where `sku_ids` are given. At most 100 entries.
            sku_ids: SKUs whose stock to read. At most 600 entries.
        """
        return await self._caller.call(
            "inventory_search", m.InventorySearchResult, body={"product_ids": product_ids, "sku_ids": sku_ids}
        )

    async def check_listing_prerequisites_202309(self) -> m.CheckListingPrerequisitesResult202309:
        """
        Check what the shop still lacks before it may list products.

        ``GET /product/202309/prerequisites``; read.

        Deprecated: use :meth:`check_listing_prerequisites`.
        """
        return await self._caller.call("check_listing_prerequisites_202309", m.CheckListingPrerequisitesResult202309)

    def list_products(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        status: Literal["ALL", "ACTIVATE", "REVIEWING", "SELLER_DEACTIVATED", "PLATFORM_SUSPENDED"] | None = None,
    ) -> Paged[m.ListedProductPage, m.Product]:
        """
        List the shop's products, filtered by status (not in the live API).

        The live API has no such operation: use `search_products` (POST /product/202502/products/search).

        ``GET /product/202309/products``; read; paged: await it for one page, iterate it for every item.

        The live API has no such path and refuses the call.

        Args:
            page_size: Products per page. At most 100. The server takes 10 when it is not given.
            page_token: Token of the page to read, as the last answer gave it; none for the first.
            status: Only products in this state.
        """
        return self._caller.paged(
            "listProducts",
            m.ListedProductPage,
            query={"page_size": page_size, "page_token": page_token, "status": status},
        )

    async def create_product(
        self,
        *,
        description: str,
        category_id: str,
        main_images: Sequence[m.ImageRefInput | Mapping[str, Any]],
        skus: Sequence[m.CreateProductSkusInput | Mapping[str, Any]],
        title: str,
        save_mode: Literal["AS_DRAFT", "LISTING"] | None = None,
        brand_id: str | None = None,
        is_cod_allowed: bool | None = None,
        certifications: Sequence[m.CertificationInput | Mapping[str, Any]] | None = None,
        package_dimensions: m.PackageDimensionsInput | Mapping[str, Any] | None = None,
        product_attributes: Sequence[m.ProductAttributeInput | Mapping[str, Any]] | None = None,
        package_weight: m.PackageWeightInput | Mapping[str, Any] | None = None,
        video: m.IdRefInput | Mapping[str, Any] | None = None,
        external_product_id: str | None = None,
        delivery_option_ids: Sequence[str] | None = None,
        size_chart: m.SizeChartInput | Mapping[str, Any] | None = None,
        primary_combined_product_id: str | None = None,
        is_not_for_sale: bool | None = None,
        category_version: Literal["v2", "v1"] | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"]] | None = None,
        shipping_insurance_requirement: Literal["NOT_SUPPORTED", "OPTIONAL", "REQUIRED"] | None = None,
        minimum_order_quantity: int | None = None,
        is_pre_owned: bool | None = None,
        idempotency_key: str | None = None,
        shipping_template_id: str | None = None,
        scheduled_sale: m.ScheduledSaleInput | Mapping[str, Any] | None = None,
        locale: Literal[
            "de-DE",
            "en-GB",
            "en-IE",
            "en-US",
            "es-ES",
            "es-MX",
            "fr-FR",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ms-MY",
            "pt-BR",
            "th-TH",
            "vi-VN",
            "zh-CN",
        ]
        | None = None,
        auto_translate_enabled: bool | None = None,
        search_terms: Sequence[str] | None = None,
        key_product_features: Sequence[str] | None = None,
        product_tag_operations: Sequence[m.ProductTagOperation | Mapping[str, Any]] | None = None,
        purchase_order_quantity_limit: m.PurchaseOrderQuantityLimitInput | Mapping[str, Any] | None = None,
        selling_format: Literal["FIXED_PRICE", "FIXED_PRICE_AND_LIVE_AUCTION"] | None = None,
        is_live_quick: bool | None = None,
        is_blind_box: bool | None = None,
    ) -> m.CreateProductResult:
        """
        Create a product, as a draft or for review and sale.

        Send an `idempotency_key` (up to 128 characters) to make a repeat safe.

        ``POST /product/202309/products``; unsafe write.

        Args:
            description: At most 10000 characters.
            main_images: At most 9 entries.
            skus: Most entries by market: BR,EU,JP,MX,UK,US 300, OTHER 100.
            title: Length by market: DE,ES,FR,IE,IT,JP,UK,US 1, 255, BR,MX 1, 300, OTHER 25, 255.
            save_mode: AS_DRAFT keeps it unlisted; LISTING sends it to review and sale. The server takes
                LISTING when it is not given.
            is_cod_allowed: Whether buyers may pay on delivery. Only in MY, PH, SA, TH, VN, ID.
            certifications: At most 10 entries.
            external_product_id: At most 999 characters.
            delivery_option_ids: Only in ID, MX, MY, PH, SG, TH, VN.
            category_version: The server takes v1 when it is not given. The values that are allowed differ by
                market.
            manufacturer_ids: Only in EU.
            responsible_person_ids: Only in EU.
            shipping_insurance_requirement: The server takes OPTIONAL when it is not given.
            minimum_order_quantity: From 1 to 20. Only in SEA, ID.
            idempotency_key: A key of your own: a repeat with the same key acts once. At most 128 characters.
            search_terms: At most 15 entries. Characters of all entries together, at most: 250.
            key_product_features: At most 5 entries.
            is_live_quick: The server takes false when it is not given.
        """
        return await self._caller.call(
            "create_product",
            m.CreateProductResult,
            body={
                "description": description,
                "category_id": category_id,
                "main_images": main_images,
                "skus": skus,
                "title": title,
                "save_mode": save_mode,
                "brand_id": brand_id,
                "is_cod_allowed": is_cod_allowed,
                "certifications": certifications,
                "package_dimensions": package_dimensions,
                "product_attributes": product_attributes,
                "package_weight": package_weight,
                "video": video,
                "external_product_id": external_product_id,
                "delivery_option_ids": delivery_option_ids,
                "size_chart": size_chart,
                "primary_combined_product_id": primary_combined_product_id,
                "is_not_for_sale": is_not_for_sale,
                "category_version": category_version,
                "manufacturer_ids": manufacturer_ids,
                "responsible_person_ids": responsible_person_ids,
                "listing_platforms": listing_platforms,
                "shipping_insurance_requirement": shipping_insurance_requirement,
                "minimum_order_quantity": minimum_order_quantity,
                "is_pre_owned": is_pre_owned,
                "idempotency_key": idempotency_key,
                "shipping_template_id": shipping_template_id,
                "scheduled_sale": scheduled_sale,
                "locale": locale,
                "auto_translate_enabled": auto_translate_enabled,
                "search_terms": search_terms,
                "key_product_features": key_product_features,
                "product_tag_operations": product_tag_operations,
                "purchase_order_quantity_limit": purchase_order_quantity_limit,
                "selling_format": selling_format,
                "is_live_quick": is_live_quick,
                "is_blind_box": is_blind_box,
            },
        )

    async def delete_products(
        self,
        *,
        product_ids: Sequence[str],
    ) -> m.ProductErrorList:
        """
        Delete up to 20 products (a JSON body on DELETE).

        Deleted products can be brought back with `recover_products`. Ids that fail are listed in `errors` of
        an answer with code 0.

        ``DELETE /product/202309/products``; idempotent write; at most 20 ``product_ids`` a call, more are
        split over several calls.

        Args:
            product_ids: At most 20 entries.
        """
        return await self._caller.call("delete_products", m.ProductErrorList, body={"product_ids": product_ids})

    async def activate_products(
        self,
        *,
        product_ids: Sequence[str],
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"]] | None = None,
    ) -> m.ActivateProductsResult:
        """
        Put up to 20 deactivated products back on sale.

        ``POST /product/202309/products/activate``; idempotent write; at most 20 ``product_ids`` a call, more
        are split over several calls.

        Args:
            product_ids: At most 20 entries.
        """
        return await self._caller.call(
            "activate_products",
            m.ActivateProductsResult,
            body={"product_ids": product_ids, "listing_platforms": listing_platforms},
        )

    async def deactivate_products(
        self,
        *,
        product_ids: Sequence[str],
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"]] | None = None,
    ) -> m.ProductErrorList:
        """
        Take up to 20 products off sale.

        ``POST /product/202309/products/deactivate``; idempotent write; at most 20 ``product_ids`` a call,
        more are split over several calls.

        Args:
            product_ids: At most 20 entries.
        """
        return await self._caller.call(
            "deactivate_products",
            m.ProductErrorList,
            body={"product_ids": product_ids, "listing_platforms": listing_platforms},
        )

    async def check_product_listing(
        self,
        *,
        description: str,
        category_id: str,
        main_images: Sequence[m.ImageRefInput | Mapping[str, Any]],
        skus: Sequence[m.CheckProductListingSkusInput | Mapping[str, Any]],
        title: str,
        is_diagnosis_required: bool | None = None,
        brand_id: str | None = None,
        is_cod_allowed: bool | None = None,
        certifications: Sequence[m.CertificationInput | Mapping[str, Any]] | None = None,
        package_weight: m.PackageWeightInput | Mapping[str, Any] | None = None,
        product_attributes: Sequence[m.ProductAttributeBasicInput | Mapping[str, Any]] | None = None,
        size_chart: m.SizeChartInput | Mapping[str, Any] | None = None,
        package_dimensions: m.PackageDimensionsInput | Mapping[str, Any] | None = None,
        external_product_id: str | None = None,
        delivery_option_ids: Sequence[str] | None = None,
        video: m.IdRefInput | Mapping[str, Any] | None = None,
        primary_combined_product_id: str | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"]] | None = None,
        shipping_insurance_requirement: Literal["NOT_SUPPORTED", "OPTIONAL", "REQUIRED"] | None = None,
        is_pre_owned: bool | None = None,
        minimum_order_quantity: int | None = None,
        shipping_template_id: str | None = None,
        option: m.CheckProductListingOptionInput | Mapping[str, Any] | None = None,
        scheduled_sale: m.ScheduledSaleInput | Mapping[str, Any] | None = None,
        search_terms: Sequence[str] | None = None,
        key_product_features: Sequence[str] | None = None,
        product_tag_operations: Sequence[m.ProductTagOperation | Mapping[str, Any]] | None = None,
        locale: Literal[
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
            "fr-BE",
            "fr-FR",
            "hu-HU",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ms-MY",
            "nl-BE",
            "nl-NL",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "th-TH",
            "vi-VN",
            "zh-CN",
        ]
        | None = None,
        selling_format: Literal["FIXED_PRICE", "FIXED_PRICE_AND_LIVE_AUCTION"] | None = None,
        is_live_quick: bool | None = None,
    ) -> m.CheckProductListingResult:
        """
        Check a product as if it were created, without saving it.

        ``POST /product/202309/products/listing_check``; read.

        Args:
            description: At most 10000 characters.
            main_images: At most 9 entries.
            skus: Most entries by market: BR,EU,JP,MX,UK,US 300, OTHER 100.
            title: Length by market: DE,ES,FR,IE,IT,JP,UK,US 1, 255, BR,MX 1, 300, OTHER 25, 255.
            is_diagnosis_required: Also rate the listing. The server takes true when it is not given.
                Deprecated.
            is_cod_allowed: Whether buyers may pay on delivery. Only in MY, PH, SA, TH, VN, ID.
            certifications: At most 10 entries.
            external_product_id: At most 999 characters.
            delivery_option_ids: Only in ID, MX, MY, PH, SG, TH, VN.
            manufacturer_ids: Only in EU.
            responsible_person_ids: Only in EU.
            shipping_insurance_requirement: The server takes OPTIONAL when it is not given.
            minimum_order_quantity: From 1 to 20. Only in SEA, ID.
            search_terms: At most 15 entries. Characters of all entries together, at most: 250.
            key_product_features: At most 5 entries.
            is_live_quick: The server takes false when it is not given.
        """
        return await self._caller.call(
            "check_product_listing",
            m.CheckProductListingResult,
            query={"is_diagnosis_required": is_diagnosis_required},
            body={
                "description": description,
                "category_id": category_id,
                "main_images": main_images,
                "skus": skus,
                "title": title,
                "brand_id": brand_id,
                "is_cod_allowed": is_cod_allowed,
                "certifications": certifications,
                "package_weight": package_weight,
                "product_attributes": product_attributes,
                "size_chart": size_chart,
                "package_dimensions": package_dimensions,
                "external_product_id": external_product_id,
                "delivery_option_ids": delivery_option_ids,
                "video": video,
                "primary_combined_product_id": primary_combined_product_id,
                "manufacturer_ids": manufacturer_ids,
                "responsible_person_ids": responsible_person_ids,
                "listing_platforms": listing_platforms,
                "shipping_insurance_requirement": shipping_insurance_requirement,
                "is_pre_owned": is_pre_owned,
                "minimum_order_quantity": minimum_order_quantity,
                "shipping_template_id": shipping_template_id,
                "option": option,
                "scheduled_sale": scheduled_sale,
                "search_terms": search_terms,
                "key_product_features": key_product_features,
                "product_tag_operations": product_tag_operations,
                "locale": locale,
                "selling_format": selling_format,
                "is_live_quick": is_live_quick,
            },
        )

    async def recover_products(
        self,
        *,
        product_ids: Sequence[str],
    ) -> m.ProductErrorList:
        """
        Bring back up to 20 deleted products.

        ``POST /product/202309/products/recover``; idempotent write; at most 20 ``product_ids`` a call, more
        are split over several calls.

        Args:
            product_ids: At most 20 entries.
        """
        return await self._caller.call("recover_products", m.ProductErrorList, body={"product_ids": product_ids})

    def search_products_202309(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        category_version: Literal["v2", "v1"] | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_le: int | datetime | None = None,
        seller_skus: Sequence[str] | None = None,
        status: Literal[
            "ALL",
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
        | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_le: int | datetime | None = None,
    ) -> Paged[m.ProductPage202309, m.Product202309]:
        """
        Search the shop's products by status, seller SKU and time.

        ``POST /product/202309/products/search``; read; paged: await it for one page, iterate it for every
        item.

        Deprecated: use :meth:`search_products`.

        Args:
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            category_version: Which category tree; v2 is the newer one. The values that are allowed differ by
                market.
            create_time_ge: Created at or after this moment. Unix seconds.
            create_time_le: Created at or before this moment. Unix seconds.
            seller_skus: Only products with one of these SKUs, 10 at most.
            status: Only products in this state. The server takes ALL when it is not given.
            update_time_ge: Changed at or after this moment. Unix seconds.
            update_time_le: Changed at or before this moment. Unix seconds.
        """
        return self._caller.paged(
            "search_products_202309",
            m.ProductPage202309,
            query={"page_size": page_size, "page_token": page_token, "category_version": category_version},
            body={
                "create_time_ge": create_time_ge,
                "create_time_le": create_time_le,
                "seller_skus": seller_skus,
                "status": status,
                "update_time_ge": update_time_ge,
                "update_time_le": update_time_le,
            },
        )

    async def upload_product_file(
        self,
        *,
        data: FileInput | None = None,
        use_case: Literal["MAIN_IMAGE", "ATTRIBUTE_IMAGE", "SIZE_CHART", "BRAND_LOGO"] | None = None,
    ) -> m.ImageLocation:
        """
        Upload an image or file for a product (not in the live API).

        The live API splits this: `upload_product_image` (POST /product/202309/images/upload) and
        `upload_product_pdf_or_video` (POST /product/202309/files/upload).

        ``POST /product/202309/products/upload_files``; unsafe write.

        The live API has no such path and refuses the call.

        Args:
            data: The file.
            use_case: What the file is for.
        """
        return await self._caller.call(
            "uploadProductFile", m.ImageLocation, body={"use_case": use_case}, files={"data": data}
        )

    async def get_product(
        self,
        *,
        product_id: str,
        return_under_review_version: bool | None = None,
        return_draft_version: bool | None = None,
        locale: str | None = None,
    ) -> m.Product:
        """
        Read one product: texts, images, SKUs, prices, stock, audit state.

        Fields marked "not in the live API" are never sent by it.

        ``GET /product/202309/products/{product_id}``; read.

        Args:
            return_under_review_version: Give the version under review where there is one. The server takes
                false when it is not given.
            return_draft_version: Give the draft where there is one. The server takes false when it is not
                given.
            locale: Language of the texts in the answer. BCP 47 language tag.
        """
        return await self._caller.call(
            "getProduct",
            m.Product,
            path={"product_id": product_id},
            query={
                "return_under_review_version": return_under_review_version,
                "return_draft_version": return_draft_version,
                "locale": locale,
            },
        )

    async def update_product(
        self,
        *,
        product_id: str,
        auto_translate_enabled: bool | None = None,
        brand_id: str | None = None,
        category_id: str | None = None,
        category_version: Literal["v2", "v1"] | None = None,
        certifications: Sequence[m.Certification | Mapping[str, Any]] | None = None,
        delivery_option_ids: Sequence[str] | None = None,
        description: str | None = None,
        external_product_id: str | None = None,
        inventory_mode: Literal["SHARED", "EXCLUSIVE"] | None = None,
        is_cod_allowed: bool | None = None,
        is_pre_owned: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"]] | None = None,
        locale: Literal[
            "de-DE",
            "en-GB",
            "en-IE",
            "en-US",
            "es-ES",
            "es-MX",
            "fr-FR",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ms-MY",
            "pt-BR",
            "th-TH",
            "vi-VN",
            "zh-CN",
        ]
        | None = None,
        main_images: Sequence[m.ImageRef | Mapping[str, Any]] | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        minimum_order_quantity: int | None = None,
        package_dimensions: m.PackageDimensionsInputDetails | Mapping[str, Any] | None = None,
        package_weight: m.PackageWeightInputDetails | Mapping[str, Any] | None = None,
        product_attributes: Sequence[m.ProductAttribute | Mapping[str, Any]] | None = None,
        replicated_products: Sequence[m.UpdateProductReplicatedProductInput | Mapping[str, Any]] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | None = None,
        scheduled_sale: m.ScheduledSaleEdit | Mapping[str, Any] | None = None,
        search_terms: Sequence[str] | None = None,
        shipping_insurance_requirement: Literal["REQUIRED", "OPTIONAL", "NOT_SUPPORTED"] | None = None,
        shipping_template_id: str | None = None,
        size_chart: m.SizeChart | Mapping[str, Any] | None = None,
        skus: Sequence[m.UpdateProductSkusInput | Mapping[str, Any]] | None = None,
        subscribe_info_edit: m.SubscribeInfoEdit202309 | Mapping[str, Any] | None = None,
        title: str | None = None,
        video: m.IdRefInput | Mapping[str, Any] | None = None,
        product_name: str | None = None,
    ) -> m.EditProductResult:
        """
        Replace a product: what is not sent is cleared.

        The platform's "Edit Product" of version 202309. Takes `product_name` too, which the live API does
        not.

        ``PUT /product/202309/products/{product_id}``; idempotent write.

        Deprecated: use :meth:`edit_product`.

        Args:
            category_version: The server takes v1 when it is not given. The values that are allowed differ by
                market.
            certifications: At most 10 entries.
            delivery_option_ids: Only in ID, MX, MY, PH, SG, TH, VN.
            description: At most 10000 characters.
            external_product_id: At most 999 characters.
            inventory_mode: Only in EU.
            is_cod_allowed: Whether buyers may pay on delivery. Only in MY, PH, SA, TH, VN, ID.
            key_product_features: At most 5 entries.
            main_images: At most 9 entries.
            manufacturer_ids: Only in EU.
            minimum_order_quantity: From 1 to 20. Only in SEA, ID.
            responsible_person_ids: Only in EU.
            save_mode: AS_DRAFT keeps it unlisted; LISTING sends it to review and sale. The server takes
                LISTING when it is not given.
            search_terms: At most 15 entries. Characters of all entries together, at most: 250.
            shipping_insurance_requirement: The server takes OPTIONAL when it is not given.
            skus: Most entries by market: BR,EU,MX,JP,UK,US 300, OTHER 100.
            title: Length by market: DE,ES,FR,IE,IT,JP,UK,US 1, 255, BR,MX 1, 300, OTHER 25, 255.
            product_name: Not in the live API; it says `title`.
        """
        return await self._caller.call(
            "updateProduct",
            m.EditProductResult,
            path={"product_id": product_id},
            body={
                "auto_translate_enabled": auto_translate_enabled,
                "brand_id": brand_id,
                "category_id": category_id,
                "category_version": category_version,
                "certifications": certifications,
                "delivery_option_ids": delivery_option_ids,
                "description": description,
                "external_product_id": external_product_id,
                "inventory_mode": inventory_mode,
                "is_cod_allowed": is_cod_allowed,
                "is_pre_owned": is_pre_owned,
                "key_product_features": key_product_features,
                "listing_platforms": listing_platforms,
                "locale": locale,
                "main_images": main_images,
                "manufacturer_ids": manufacturer_ids,
                "minimum_order_quantity": minimum_order_quantity,
                "package_dimensions": package_dimensions,
                "package_weight": package_weight,
                "product_attributes": product_attributes,
                "replicated_products": replicated_products,
                "responsible_person_ids": responsible_person_ids,
                "save_mode": save_mode,
                "scheduled_sale": scheduled_sale,
                "search_terms": search_terms,
                "shipping_insurance_requirement": shipping_insurance_requirement,
                "shipping_template_id": shipping_template_id,
                "size_chart": size_chart,
                "skus": skus,
                "subscribe_info_edit": subscribe_info_edit,
                "title": title,
                "video": video,
                "product_name": product_name,
            },
        )

    async def update_inventory(
        self,
        *,
        product_id: str,
        skus: Sequence[m.UpdateInventorySkusInput | Mapping[str, Any]],
    ) -> m.UpdateInventoryResult:
        """
        Set the stock of a product's SKUs per warehouse.

        ``POST /product/202309/products/{product_id}/inventory/update``; idempotent write.
        """
        return await self._caller.call(
            "update_inventory", m.UpdateInventoryResult, path={"product_id": product_id}, body={"skus": skus}
        )

    async def partial_edit_product_202309(
        self,
        *,
        product_id: str,
        auto_translate_enabled: bool | None = None,
        brand_id: str | None = None,
        certifications: Sequence[m.Certification | Mapping[str, Any]] | None = None,
        description: str | None = None,
        external_product_id: str | None = None,
        inventory_mode: Literal["SHARED", "EXCLUSIVE"] | None = None,
        is_cod_allowed: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"]] | None = None,
        locale: Literal[
            "de-DE",
            "en-GB",
            "en-IE",
            "en-US",
            "es-ES",
            "es-MX",
            "fr-FR",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ms-MY",
            "pt-BR",
            "th-TH",
            "vi-VN",
            "zh-CN",
        ]
        | None = None,
        main_images: Sequence[m.ImageRef | Mapping[str, Any]] | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        package_dimensions: m.PackageDimensionsInputDetails | Mapping[str, Any] | None = None,
        package_weight: m.PackageWeightInputDetails | Mapping[str, Any] | None = None,
        product_attributes: Sequence[m.ProductAttribute | Mapping[str, Any]] | None = None,
        replicated_products: Sequence[m.PartialReplicatedProductInput202309 | Mapping[str, Any]] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | None = None,
        scheduled_sale: m.ScheduledSaleEdit | Mapping[str, Any] | None = None,
        search_terms: Sequence[str] | None = None,
        size_chart: m.SizeChart | Mapping[str, Any] | None = None,
        skus: Sequence[m.PartialEditProductSkusInput202309 | Mapping[str, Any]] | None = None,
        subscribe_info_edit: m.SubscribeInfoEdit202309 | Mapping[str, Any] | None = None,
        title: str | None = None,
        video: m.IdRefInput | Mapping[str, Any] | None = None,
    ) -> m.PartialEditProductResult202309:
        """
        Change the given parts of a product; the rest stays.

        ``POST /product/202309/products/{product_id}/partial_edit``; idempotent write.

        Deprecated: use :meth:`partial_edit_product`.

        Args:
            certifications: At most 10 entries.
            description: At most 10000 characters.
            external_product_id: At most 999 characters.
            inventory_mode: Only in EU.
            is_cod_allowed: Whether buyers may pay on delivery. Only in MY, PH, SA, TH, VN, ID.
            key_product_features: At most 5 entries.
            main_images: At most 9 entries.
            manufacturer_ids: Only in EU.
            responsible_person_ids: Only in EU.
            save_mode: AS_DRAFT keeps it unlisted; LISTING sends it to review and sale. The server takes
                LISTING when it is not given.
            search_terms: At most 15 entries. Characters of all entries together, at most: 250.
            skus: Most entries by market: BR,EU,JP,MX,UK,US 300, OTHER 100.
            title: Length by market: DE,ES,FR,IE,IT,JP,UK,US 1, 255, BR,MX 1, 300, OTHER 25, 255.
        """
        return await self._caller.call(
            "partial_edit_product_202309",
            m.PartialEditProductResult202309,
            path={"product_id": product_id},
            body={
                "auto_translate_enabled": auto_translate_enabled,
                "brand_id": brand_id,
                "certifications": certifications,
                "description": description,
                "external_product_id": external_product_id,
                "inventory_mode": inventory_mode,
                "is_cod_allowed": is_cod_allowed,
                "key_product_features": key_product_features,
                "listing_platforms": listing_platforms,
                "locale": locale,
                "main_images": main_images,
                "manufacturer_ids": manufacturer_ids,
                "package_dimensions": package_dimensions,
                "package_weight": package_weight,
                "product_attributes": product_attributes,
                "replicated_products": replicated_products,
                "responsible_person_ids": responsible_person_ids,
                "save_mode": save_mode,
                "scheduled_sale": scheduled_sale,
                "search_terms": search_terms,
                "size_chart": size_chart,
                "skus": skus,
                "subscribe_info_edit": subscribe_info_edit,
                "title": title,
                "video": video,
            },
        )

    async def update_price(
        self,
        *,
        product_id: str,
        skus: Sequence[m.UpdatePriceSkusInput | Mapping[str, Any]],
    ) -> dict[str, Any] | None:
        """
        Set the prices of a product's SKUs.

        ``POST /product/202309/products/{product_id}/prices/update``; idempotent write.
        """
        return await self._caller.call("update_price", None, path={"product_id": product_id}, body={"skus": skus})

    def search_global_products(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        status: Literal["DELETED", "DRAFT", "PUBLISHED", "UNPUBLISHED"] | None = None,
        seller_skus: Sequence[str] | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_le: int | datetime | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_le: int | datetime | None = None,
    ) -> Paged[m.GlobalProductPage, m.GlobalProduct]:
        """
        Search global products by status, seller SKU and time.

        ``POST /product/202312/global_products/search``; read; paged: await it for one page, iterate it for
        every item.

        Args:
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            create_time_ge: Created at or after this moment. Unix seconds.
            create_time_le: Created at or before this moment. Unix seconds.
            update_time_ge: Changed at or after this moment. Unix seconds.
            update_time_le: Changed at or before this moment. Unix seconds.
        """
        return self._caller.paged(
            "search_global_products",
            m.GlobalProductPage,
            query={"page_size": page_size, "page_token": page_token},
            body={
                "status": status,
                "seller_skus": seller_skus,
                "create_time_ge": create_time_ge,
                "create_time_le": create_time_le,
                "update_time_ge": update_time_ge,
                "update_time_le": update_time_le,
            },
        )

    async def check_listing_prerequisites(self) -> m.CheckListingPrerequisitesResult:
        """
        Check what the shop still lacks before it may list products, item by item.

        ``GET /product/202312/prerequisites``; read.
        """
        return await self._caller.call("check_listing_prerequisites", m.CheckListingPrerequisitesResult)

    def search_products_202312(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        audit_status: Sequence[Literal["AUDITING", "FAILED", "APPROVED"]] | None = None,
        category_version: Literal["v2", "v1"] | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_le: int | datetime | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"]] | None = None,
        listing_quality_tier: Literal["POOR", "FAIR", "GOOD"] | None = None,
        seller_skus: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
        status: Literal[
            "ALL",
            "DRAFT",
            "PENDING",
            "FAILED",
            "ACTIVATE",
            "SELLER_DEACTIVATED",
            "PLATFORM_DEACTIVATED",
            "FREEZE",
            "DELETED",
        ]
        | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_le: int | datetime | None = None,
    ) -> Paged[m.ProductPage202312, m.Product202312]:
        """
        Search the shop's products by status, audit, quality, SKU and time.

        ``POST /product/202312/products/search``; read; paged: await it for one page, iterate it for every
        item.

        Deprecated: use :meth:`search_products`.

        Args:
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            category_version: The values that are allowed differ by market.
            create_time_ge: Created at or after this moment. Unix seconds.
            create_time_le: Created at or before this moment. Unix seconds.
            listing_quality_tier: Only in US.
            seller_skus: Only products with one of these SKUs, 10 at most.
            sku_ids: At most 10 entries.
            status: Only products in this state. The server takes ALL when it is not given.
            update_time_ge: Changed at or after this moment. Unix seconds.
            update_time_le: Changed at or before this moment. Unix seconds.
        """
        return self._caller.paged(
            "search_products_202312",
            m.ProductPage202312,
            query={"page_size": page_size, "page_token": page_token},
            body={
                "audit_status": audit_status,
                "category_version": category_version,
                "create_time_ge": create_time_ge,
                "create_time_le": create_time_le,
                "listing_platforms": listing_platforms,
                "listing_quality_tier": listing_quality_tier,
                "seller_skus": seller_skus,
                "sku_ids": sku_ids,
                "status": status,
                "update_time_ge": update_time_ge,
                "update_time_le": update_time_le,
            },
        )

    async def listing_schemas_202401(
        self,
        *,
        category_ids: Sequence[int],
        locale: str | None = None,
        category_version: str | None = None,
    ) -> m.ListingSchemasResult202401:
        """
        Read the listing form of categories: fields, options and rules.

        ``GET /product/202401/listing_schemas``; read.

        Deprecated: use :meth:`listing_schemas`.

        Args:
            locale: Language of the texts in the answer. BCP 47 language tag.
            category_version: Which category tree; v2 is the newer one.
        """
        return await self._caller.call(
            "listing_schemas_202401",
            m.ListingSchemasResult202401,
            query={"category_ids": category_ids, "locale": locale, "category_version": category_version},
        )

    async def optimize_images(
        self,
        *,
        images: Sequence[m.OptimizeImageInput | Mapping[str, Any]] | None = None,
    ) -> m.OptimizeImagesResult:
        """
        Make optimised copies of up to 200 uploaded images.

        The answer names the new image beside the old one; nothing in the shop changes until the new image is
        used.

        ``POST /product/202404/images/optimize``; idempotent write; at most 200 ``images`` a call, more are
        split over several calls.

        Args:
            images: At most 200 entries.
        """
        return await self._caller.call("optimize_images", m.OptimizeImagesResult, body={"images": images})

    async def get_product_diagnoses(
        self,
        *,
        product_ids: Sequence[str],
    ) -> m.ProductDiagnoses:
        """
        Rate up to 200 saved listings and say what to improve.

        ``GET /product/202405/products/diagnoses``; read; at most 200 ``product_ids`` a call, more are split
        over several calls.

        Args:
            product_ids: At most 200 entries.
        """
        return await self._caller.call("get_product_diagnoses", m.ProductDiagnoses, query={"product_ids": product_ids})

    async def get_products_seo_words(
        self,
        *,
        product_ids: Sequence[str],
    ) -> m.ProductsSeoWords:
        """
        Suggest search words for up to 20 products.

        ``GET /product/202405/products/seo_words``; read; at most 20 ``product_ids`` a call, more are split
        over several calls.

        Args:
            product_ids: At most 20 entries.
        """
        return await self._caller.call("get_products_seo_words", m.ProductsSeoWords, query={"product_ids": product_ids})

    async def get_recommended_product_title_and_description(
        self,
        *,
        product_ids: Sequence[str],
    ) -> m.RecommendedProductTitleAndDescription:
        """
        Suggest better titles and descriptions for up to 20 products.

        ``GET /product/202405/products/suggestions``; read; at most 20 ``product_ids`` a call, more are split
        over several calls.

        Args:
            product_ids: At most 20 entries.
        """
        return await self._caller.call(
            "get_recommended_product_title_and_description",
            m.RecommendedProductTitleAndDescription,
            query={"product_ids": product_ids},
        )

    async def listing_schemas(
        self,
        *,
        category_ids: Sequence[int],
        locale: str | None = None,
        category_version: str | None = None,
    ) -> m.ListingSchemasResult:
        """
        Read the listing form of categories: fields, options and rules.

        ``GET /product/202407/listing_schemas``; read.

        No longer listed in the platform's documentation.

        Args:
            locale: Language of the texts in the answer. BCP 47 language tag.
            category_version: Which category tree; v2 is the newer one.
        """
        return await self._caller.call(
            "listing_schemas",
            m.ListingSchemasResult,
            query={"category_ids": category_ids, "locale": locale, "category_version": category_version},
        )

    async def create_category_upgrade_task(self) -> dict[str, Any] | None:
        """
        Start moving the shop's products to the new category tree.

        ``POST /product/202407/products/category_upgrade_task``; unsafe write.
        """
        return await self._caller.call("create_category_upgrade_task", None)

    def search_size_charts(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        locales: Sequence[
            Literal[
                "de-DE",
                "en-GB",
                "en-IE",
                "en-US",
                "es-ES",
                "es-MX",
                "fr-FR",
                "id-ID",
                "it-IT",
                "ja-JP",
                "ms-MY",
                "pt-BR",
                "th-TH",
                "vi-VN",
                "zh-CN",
            ]
        ]
        | None = None,
        ids: Sequence[str] | None = None,
        keyword: str | None = None,
        size_chart_mode: Literal["PRODUCT_SCOPED", "REUSABLE_TEMPLATE"] | None = None,
    ) -> Paged[m.SizeChartEntryPage, m.SizeChartEntry]:
        """
        Search size chart templates by name, id or language.

        ``POST /product/202407/sizecharts/search``; read; paged: await it for one page, iterate it for every
        item.

        Args:
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
        """
        return self._caller.paged(
            "search_size_charts",
            m.SizeChartEntryPage,
            query={"page_size": page_size, "page_token": page_token, "locales": locales},
            body={"ids": ids, "keyword": keyword, "size_chart_mode": size_chart_mode},
        )

    async def create_manufacturer(
        self,
        *,
        name: str,
        email: str,
        phone_number: m.ManufacturerPhoneInput | Mapping[str, Any],
        address: str,
        registered_trade_name: str | None = None,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | None = None,
    ) -> m.CreateManufacturerResult:
        """
        Register a manufacturer for EU product safety rules.

        ``POST /product/202409/compliance/manufacturers``; unsafe write.

        Args:
            name: At most 255 characters.
            address: At most 500 characters.
            registered_trade_name: At most 200 characters.
        """
        return await self._caller.call(
            "create_manufacturer",
            m.CreateManufacturerResult,
            body={
                "name": name,
                "email": email,
                "phone_number": phone_number,
                "address": address,
                "registered_trade_name": registered_trade_name,
                "locale": locale,
            },
        )

    def search_manufacturers_202409(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        keyword: str | None = None,
        manufacturer_ids: Sequence[str] | None = None,
    ) -> Paged[m.ManufacturerPage202409, m.Manufacturer202409]:
        """
        Search registered manufacturers by name or id.

        ``POST /product/202409/compliance/manufacturers/search``; read; paged: await it for one page, iterate
        it for every item.

        Deprecated: use :meth:`search_manufacturers`.

        Args:
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            keyword: At most 200 characters.
        """
        return self._caller.paged(
            "search_manufacturers_202409",
            m.ManufacturerPage202409,
            query={"page_size": page_size, "page_token": page_token},
            body={"keyword": keyword, "manufacturer_ids": manufacturer_ids},
        )

    async def partial_edit_manufacturer(
        self,
        *,
        manufacturer_id: str,
        name: str | None = None,
        registered_trade_name: str | None = None,
        email: str | None = None,
        phone_number: m.ManufacturerPhoneInput | Mapping[str, Any] | None = None,
        address: str | None = None,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | None = None,
    ) -> dict[str, Any] | None:
        """
        Change the given details of a manufacturer; the rest stays.

        ``POST /product/202409/compliance/manufacturers/{manufacturer_id}/partial_edit``; idempotent write.

        Args:
            name: At most 255 characters.
            registered_trade_name: At most 200 characters.
            address: At most 500 characters.
        """
        return await self._caller.call(
            "partial_edit_manufacturer",
            None,
            path={"manufacturer_id": manufacturer_id},
            body={
                "name": name,
                "registered_trade_name": registered_trade_name,
                "email": email,
                "phone_number": phone_number,
                "address": address,
                "locale": locale,
            },
        )

    async def create_responsible_person(
        self,
        *,
        name: str,
        email: str,
        phone_number: m.ResponsiblePersonPhoneInput | Mapping[str, Any],
        address: m.CompliancePostalAddress | Mapping[str, Any],
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | None = None,
    ) -> m.CreateResponsiblePersonResult:
        """
        Register a responsible person for EU product safety rules.

        ``POST /product/202409/compliance/responsible_persons``; unsafe write.

        Args:
            name: At most 200 characters.
        """
        return await self._caller.call(
            "create_responsible_person",
            m.CreateResponsiblePersonResult,
            body={"name": name, "email": email, "phone_number": phone_number, "address": address, "locale": locale},
        )

    def search_responsible_persons_202409(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        keyword: str | None = None,
        responsible_person_ids: Sequence[str] | None = None,
    ) -> Paged[m.ResponsiblePersonPage202409, m.ResponsiblePerson202409]:
        """
        Search registered responsible persons by name or id.

        ``POST /product/202409/compliance/responsible_persons/search``; read; paged: await it for one page,
        iterate it for every item.

        Deprecated: use :meth:`search_responsible_persons`.

        Args:
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            keyword: At most 200 characters.
        """
        return self._caller.paged(
            "search_responsible_persons_202409",
            m.ResponsiblePersonPage202409,
            query={"page_size": page_size, "page_token": page_token},
            body={"keyword": keyword, "responsible_person_ids": responsible_person_ids},
        )

    async def partial_edit_responsible_person(
        self,
        *,
        responsible_person_id: str,
        name: str | None = None,
        email: str | None = None,
        phone_number: m.ResponsiblePersonPhoneInput | Mapping[str, Any] | None = None,
        address: m.CompliancePostalAddress | Mapping[str, Any] | None = None,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | None = None,
    ) -> dict[str, Any] | None:
        """
        Change the given details of a responsible person; the rest stays.

        ``POST /product/202409/compliance/responsible_persons/{responsible_person_id}/partial_edit``;
        idempotent write.

        Args:
            name: At most 200 characters.
        """
        return await self._caller.call(
            "partial_edit_responsible_person",
            None,
            path={"responsible_person_id": responsible_person_id},
            body={"name": name, "email": email, "phone_number": phone_number, "address": address, "locale": locale},
        )

    async def diagnose_and_optimize_product(
        self,
        *,
        category_id: str,
        product_id: str | None = None,
        description: str | None = None,
        brand_id: str | None = None,
        main_images: Sequence[m.ImageRef | Mapping[str, Any]] | None = None,
        title: str | None = None,
        product_attributes: Sequence[m.DiagnoseAndOptimizeProductAttributeInput | Mapping[str, Any]] | None = None,
        size_chart: m.SizeChart | Mapping[str, Any] | None = None,
        optimization_fields: Sequence[Literal["ALL", "DESCRIPTION", "IMAGE", "NONE", "TITLE"]] | None = None,
    ) -> m.DiagnoseAndOptimizeProductResult:
        """
        Rate a listing before it is saved, and suggest better texts, attributes and images.

        ``POST /product/202411/products/diagnose_optimize``; read.

        Args:
            description: At most 10000 characters.
            main_images: At most 9 entries.
            title: Length by market: DE,ES,FR,IE,IT,JP,UK,US 1, 255, BR,MX 1, 300, OTHER 25, 255.
        """
        return await self._caller.call(
            "diagnose_and_optimize_product",
            m.DiagnoseAndOptimizeProductResult,
            body={
                "category_id": category_id,
                "product_id": product_id,
                "description": description,
                "brand_id": brand_id,
                "main_images": main_images,
                "title": title,
                "product_attributes": product_attributes,
                "size_chart": size_chart,
                "optimization_fields": optimization_fields,
            },
        )

    def search_manufacturers(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        keyword: str | None = None,
        locales: Sequence[Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"]] | None = None,
    ) -> Paged[m.ManufacturerEntryPage, m.ManufacturerEntry]:
        """
        Search registered manufacturers by name or id, with one profile per language.

        ``POST /product/202501/compliance/manufacturers/search``; read; paged: await it for one page, iterate
        it for every item.

        Args:
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            keyword: At most 200 characters.
        """
        return self._caller.paged(
            "search_manufacturers",
            m.ManufacturerEntryPage,
            query={"page_size": page_size, "page_token": page_token},
            body={"manufacturer_ids": manufacturer_ids, "keyword": keyword, "locales": locales},
        )

    def search_responsible_persons(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        keyword: str | None = None,
        locales: Sequence[Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"]] | None = None,
    ) -> Paged[m.ResponsiblePersonEntryPage, m.ResponsiblePersonEntry]:
        """
        Search registered responsible persons by name or id, with one profile per language.

        ``POST /product/202501/compliance/responsible_persons/search``; read; paged: await it for one page,
        iterate it for every item.

        Args:
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            keyword: At most 200 characters.
        """
        return self._caller.paged(
            "search_responsible_persons",
            m.ResponsiblePersonEntryPage,
            query={"page_size": page_size, "page_token": page_token},
            body={"responsible_person_ids": responsible_person_ids, "keyword": keyword, "locales": locales},
        )

    def search_products(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        status: Literal[
            "ACTIVATE",
            "ALL",
            "DELETED",
            "DRAFT",
            "FAILED",
            "FREEZE",
            "PENDING",
            "PLATFORM_DEACTIVATED",
            "SELLER_DEACTIVATED",
        ]
        | None = None,
        seller_skus: Sequence[str] | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_le: int | datetime | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_le: int | datetime | None = None,
        category_version: Literal["v1", "v2"] | None = None,
        listing_quality_tiers: Sequence[Literal["EXCELLENT", "FAIR", "GOOD", "POOR"]] | None = None,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"]] | None = None,
        audit_status: Sequence[Literal["APPROVED", "AUDITING", "FAILED"]] | None = None,
        sku_ids: Sequence[str] | None = None,
        sns_filter: Literal["CONFIGURED", "ELIGIBLE"] | None = None,
        return_draft_version: bool | None = None,
        locale: Literal[
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
            "fr-BE",
            "fr-FR",
            "hu-HU",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ms-MY",
            "nl-BE",
            "nl-NL",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "th-TH",
            "vi-VN",
            "zh-CN",
        ]
        | None = None,
        include_live_quick_products: bool | None = None,
    ) -> Paged[m.ProductPage, m.ProductListItem]:
        """
        Search the shop's products by status, audit, quality, SKU and time (10,000 hits at most).

        ``POST /product/202502/products/search``; read; paged: await it for one page, iterate it for every
        item.

        Args:
            page_size: Products per page; a search gives 10,000 hits at most. From 1 to 100. 20 when it is not
                given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            status: Only products in this state. The server takes ALL when it is not given.
            seller_skus: Only products with one of these SKUs, 10 at most.
            create_time_ge: Created at or after this moment. Unix seconds.
            create_time_le: Created at or before this moment. Unix seconds.
            update_time_ge: Changed at or after this moment. Unix seconds.
            update_time_le: Changed at or before this moment. Unix seconds.
            category_version: The values that are allowed differ by market.
            listing_quality_tiers: Only in US.
            sku_ids: At most 10 entries.
            return_draft_version: The server takes false when it is not given.
            include_live_quick_products: The server takes false when it is not given.
        """
        return self._caller.paged(
            "search_products",
            m.ProductPage,
            query={"page_size": page_size, "page_token": page_token},
            body={
                "status": status,
                "seller_skus": seller_skus,
                "create_time_ge": create_time_ge,
                "create_time_le": create_time_le,
                "update_time_ge": update_time_ge,
                "update_time_le": update_time_le,
                "category_version": category_version,
                "listing_quality_tiers": listing_quality_tiers,
                "listing_platforms": listing_platforms,
                "audit_status": audit_status,
                "sku_ids": sku_ids,
                "sns_filter": sns_filter,
                "return_draft_version": return_draft_version,
                "locale": locale,
                "include_live_quick_products": include_live_quick_products,
            },
        )

    async def create_image_translation_tasks(
        self,
        *,
        images: Sequence[m.CreateImageTranslationTaskImageInput | Mapping[str, Any]],
    ) -> m.CreateImageTranslationTasksResult:
        """
        Start translating the text on up to 5 images (20 tasks a call, 500 a day).

        Results come later: ask `get_image_translation_tasks`, or listen to the webhook of type 46.

        ``POST /product/202505/images/translation_tasks``; unsafe write; at most 5 ``images`` a call, more are
        refused.

        Args:
            images: At most 5 entries.
        """
        return await self._caller.call(
            "create_image_translation_tasks", m.CreateImageTranslationTasksResult, body={"images": images}
        )

    async def get_image_translation_tasks(
        self,
        *,
        translation_task_ids: Sequence[str] | None = None,
    ) -> m.ImageTranslationTasks:
        """
        Read the state and result of up to 20 image translation tasks.

        ``GET /product/202506/images/translation_tasks``; read; at most 20 ``translation_task_ids`` a call,
        more are split over several calls.

        Args:
            translation_task_ids: At most 20 entries.
        """
        return await self._caller.call(
            "get_image_translation_tasks", m.ImageTranslationTasks, query={"translation_task_ids": translation_task_ids}
        )

    async def get_global_listing_rules(self) -> m.GlobalListingRules:
        """
        Read how the seller may list across regions, and how warehouses share stock.

        ``GET /product/202507/global_listing_rules``; read.
        """
        return await self._caller.call("get_global_listing_rules", m.GlobalListingRules)

    async def replicate_product(
        self,
        *,
        product_id: str,
        inventory_mode: Literal["EXCLUSIVE", "SHARED"] | None = None,
        replicate_target: Sequence[m.ReplicateTargetInput | Mapping[str, Any]] | None = None,
    ) -> m.ReplicateProductResult:
        """
        Copy a product to the seller's shops in other regions.

        ``POST /product/202507/products/{product_id}/global_replicate``; unsafe write.

        Args:
            inventory_mode: The server takes EXCLUSIVE when it is not given. Only in EU.
        """
        return await self._caller.call(
            "replicate_product",
            m.ReplicateProductResult,
            path={"product_id": product_id},
            body={"inventory_mode": inventory_mode, "replicate_target": replicate_target},
        )

    async def get_global_replicated_products(
        self,
        *,
        product_id: str,
    ) -> m.GlobalReplicatedProducts:
        """
        List the copies of a product in other regions, with their state.

        ``GET /product/202507/products/{product_id}/replicated_products``; read.
        """
        return await self._caller.call(
            "get_global_replicated_products", m.GlobalReplicatedProducts, path={"product_id": product_id}
        )

    async def partial_edit_global_product(
        self,
        *,
        global_product_id: str,
        title: str | None = None,
        description: str | None = None,
        category_id: str | None = None,
        brand_id: str | None = None,
        main_images: Sequence[m.ImageRefInput | Mapping[str, Any]] | None = None,
        skus: Sequence[m.PartialEditGlobalProductSkusInput | Mapping[str, Any]] | None = None,
        package_weight: m.PackageWeightInput | Mapping[str, Any] | None = None,
        certifications: Sequence[m.GlobalCertificationInput | Mapping[str, Any]] | None = None,
        package_dimensions: m.PackageDimensionsInput | Mapping[str, Any] | None = None,
        product_attributes: Sequence[m.GlobalProductAttributeInput | Mapping[str, Any]] | None = None,
        size_chart: m.SizeChartInput | Mapping[str, Any] | None = None,
        video: m.IdRefInput | Mapping[str, Any] | None = None,
        manufacturer: m.ManufacturerInput | Mapping[str, Any] | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        category_version: Literal["v1", "v2"] | None = None,
        external_global_product_id: str | None = None,
    ) -> m.PartialEditGlobalProductResult:
        """
        Change the given parts of a global product; the rest stays.

        ``PUT /product/202509/global_products/{global_product_id}/partial_edit``; idempotent write.

        Args:
            title: Length by market: DE,ES,FR,IE,IT,JP,UK,US 1, 255, MX 1, 300, OTHER 25, 255.
            description: At most 10000 characters.
            main_images: At most 9 entries.
            skus: Most entries by market: EU,JP,UK,US 300, OTHER 100.
            certifications: At most 10 entries.
            manufacturer_ids: Only in EU.
            responsible_person_ids: Only in EU.
            category_version: The server takes v1 when it is not given. The values that are allowed differ by
                market.
            external_global_product_id: At most 999 characters.
        """
        return await self._caller.call(
            "partial_edit_global_product",
            m.PartialEditGlobalProductResult,
            path={"global_product_id": global_product_id},
            body={
                "title": title,
                "description": description,
                "category_id": category_id,
                "brand_id": brand_id,
                "main_images": main_images,
                "skus": skus,
                "package_weight": package_weight,
                "certifications": certifications,
                "package_dimensions": package_dimensions,
                "product_attributes": product_attributes,
                "size_chart": size_chart,
                "video": video,
                "manufacturer": manufacturer,
                "manufacturer_ids": manufacturer_ids,
                "responsible_person_ids": responsible_person_ids,
                "category_version": category_version,
                "external_global_product_id": external_global_product_id,
            },
        )

    async def edit_product(
        self,
        *,
        product_id: str,
        description: str,
        category_id: str,
        main_images: Sequence[m.ImageRefInput | Mapping[str, Any]],
        skus: Sequence[m.EditProductSkusInput | Mapping[str, Any]],
        title: str,
        save_mode: Literal["AS_DRAFT", "LISTING"] | None = None,
        brand_id: str | None = None,
        is_cod_allowed: bool | None = None,
        certifications: Sequence[m.CertificationInput | Mapping[str, Any]] | None = None,
        package_weight: m.PackageWeightInput | Mapping[str, Any] | None = None,
        product_attributes: Sequence[m.ProductAttributeInput | Mapping[str, Any]] | None = None,
        size_chart: m.SizeChartInput | Mapping[str, Any] | None = None,
        package_dimensions: m.PackageDimensionsInput | Mapping[str, Any] | None = None,
        external_product_id: str | None = None,
        delivery_option_ids: Sequence[str] | None = None,
        video: m.IdRefInput | Mapping[str, Any] | None = None,
        category_version: Literal["v2", "v1"] | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"]] | None = None,
        shipping_insurance_requirement: Literal["NOT_SUPPORTED", "OPTIONAL", "REQUIRED"] | None = None,
        is_pre_owned: bool | None = None,
        minimum_order_quantity: int | None = None,
        replicated_products: Sequence[m.EditProductReplicatedProductInput | Mapping[str, Any]] | None = None,
        subscribe_info_edit: m.SubscribeInfoEdit | Mapping[str, Any] | None = None,
        shipping_template_id: str | None = None,
        scheduled_sale: m.ScheduledSaleInput | Mapping[str, Any] | None = None,
        locale: Literal[
            "de-DE",
            "en-GB",
            "en-IE",
            "en-US",
            "es-ES",
            "es-MX",
            "fr-FR",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ms-MY",
            "pt-BR",
            "th-TH",
            "vi-VN",
            "zh-CN",
        ]
        | None = None,
        auto_translate_enabled: bool | None = None,
        search_terms: Sequence[str] | None = None,
        key_product_features: Sequence[str] | None = None,
        inventory_mode: Literal["SHARED", "EXCLUSIVE"] | None = None,
        product_tag_operations: Sequence[m.ProductTagOperation | Mapping[str, Any]] | None = None,
        purchase_order_quantity_limit: m.PurchaseOrderQuantityLimitInput | Mapping[str, Any] | None = None,
        selling_format: Literal["FIXED_PRICE", "FIXED_PRICE_AND_LIVE_AUCTION"] | None = None,
        is_live_quick: bool | None = None,
        is_blind_box: bool | None = None,
    ) -> m.EditProductResult:
        """
        Replace a product: what is not sent is cleared.

        ``PUT /product/202509/products/{product_id}``; idempotent write.

        Args:
            description: At most 10000 characters.
            main_images: At most 9 entries.
            skus: Most entries by market: BR,EU,MX,JP,UK,US 300, OTHER 100.
            title: Length by market: DE,ES,FR,IE,IT,JP,UK,US 1, 255, BR,MX 1, 300, OTHER 25, 255.
            save_mode: AS_DRAFT keeps it unlisted; LISTING sends it to review and sale. The server takes
                LISTING when it is not given.
            is_cod_allowed: Whether buyers may pay on delivery. Only in MY, PH, SA, TH, VN, ID.
            certifications: At most 10 entries.
            external_product_id: At most 999 characters.
            delivery_option_ids: Only in ID, MX, MY, PH, SG, TH, VN.
            category_version: The server takes v1 when it is not given. The values that are allowed differ by
                market.
            manufacturer_ids: Only in EU.
            responsible_person_ids: Only in EU.
            shipping_insurance_requirement: The server takes OPTIONAL when it is not given.
            minimum_order_quantity: From 1 to 20. Only in SEA, ID.
            search_terms: At most 15 entries. Characters of all entries together, at most: 250.
            key_product_features: At most 5 entries.
            inventory_mode: Only in EU.
            is_live_quick: The server takes false when it is not given.
        """
        return await self._caller.call(
            "edit_product",
            m.EditProductResult,
            path={"product_id": product_id},
            body={
                "description": description,
                "category_id": category_id,
                "main_images": main_images,
                "skus": skus,
                "title": title,
                "save_mode": save_mode,
                "brand_id": brand_id,
                "is_cod_allowed": is_cod_allowed,
                "certifications": certifications,
                "package_weight": package_weight,
                "product_attributes": product_attributes,
                "size_chart": size_chart,
                "package_dimensions": package_dimensions,
                "external_product_id": external_product_id,
                "delivery_option_ids": delivery_option_ids,
                "video": video,
                "category_version": category_version,
                "manufacturer_ids": manufacturer_ids,
                "responsible_person_ids": responsible_person_ids,
                "listing_platforms": listing_platforms,
                "shipping_insurance_requirement": shipping_insurance_requirement,
                "is_pre_owned": is_pre_owned,
                "minimum_order_quantity": minimum_order_quantity,
                "replicated_products": replicated_products,
                "subscribe_info_edit": subscribe_info_edit,
                "shipping_template_id": shipping_template_id,
                "scheduled_sale": scheduled_sale,
                "locale": locale,
                "auto_translate_enabled": auto_translate_enabled,
                "search_terms": search_terms,
                "key_product_features": key_product_features,
                "inventory_mode": inventory_mode,
                "product_tag_operations": product_tag_operations,
                "purchase_order_quantity_limit": purchase_order_quantity_limit,
                "selling_format": selling_format,
                "is_live_quick": is_live_quick,
                "is_blind_box": is_blind_box,
            },
        )

    async def partial_edit_product(
        self,
        *,
        product_id: str,
        auto_translate_enabled: bool | None = None,
        brand_id: str | None = None,
        category_version: Literal["v2", "v1"] | None = None,
        certifications: Sequence[m.CertificationInput | Mapping[str, Any]] | None = None,
        description: str | None = None,
        external_product_id: str | None = None,
        inventory_mode: Literal["SHARED", "EXCLUSIVE"] | None = None,
        is_cod_allowed: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"]] | None = None,
        locale: Literal[
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
            "fr-BE",
            "fr-FR",
            "hu-HU",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ms-MY",
            "nl-BE",
            "nl-NL",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "th-TH",
            "vi-VN",
            "zh-CN",
        ]
        | None = None,
        main_images: Sequence[m.ImageRefInput | Mapping[str, Any]] | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        package_dimensions: m.PackageDimensionsInput | Mapping[str, Any] | None = None,
        package_weight: m.PackageWeightInput | Mapping[str, Any] | None = None,
        pod_info: m.PodInfoInput | Mapping[str, Any] | None = None,
        product_attributes: Sequence[m.ProductAttributeInput | Mapping[str, Any]] | None = None,
        replicated_products: Sequence[m.PartialReplicatedProductInput | Mapping[str, Any]] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | None = None,
        scheduled_sale: m.ScheduledSaleInput | Mapping[str, Any] | None = None,
        search_terms: Sequence[str] | None = None,
        size_chart: m.SizeChartInput | Mapping[str, Any] | None = None,
        skus: Sequence[m.PartialEditProductSkusInput | Mapping[str, Any]] | None = None,
        subscribe_info_edit: m.SubscribeInfoEdit | Mapping[str, Any] | None = None,
        title: str | None = None,
        video: m.IdRefInput | Mapping[str, Any] | None = None,
        is_blind_box: bool | None = None,
    ) -> m.PartialEditProductResult:
        """
        Change the given parts of a product; the rest stays.

        ``POST /product/202509/products/{product_id}/partial_edit``; idempotent write.

        Args:
            category_version: The server takes v1 when it is not given. The values that are allowed differ by
                market.
            certifications: At most 10 entries.
            description: At most 10000 characters.
            external_product_id: At most 999 characters.
            inventory_mode: Only in EU.
            is_cod_allowed: Whether buyers may pay on delivery. Only in MY, PH, SA, TH, VN, ID.
            key_product_features: At most 5 entries.
            main_images: At most 9 entries.
            manufacturer_ids: Only in EU.
            responsible_person_ids: Only in EU.
            save_mode: AS_DRAFT keeps it unlisted; LISTING sends it to review and sale. The server takes
                LISTING when it is not given.
            search_terms: At most 15 entries. Characters of all entries together, at most: 250.
            skus: Most entries by market: BR,EU,JP,MX,UK,US 300, OTHER 100.
            title: Length by market: DE,ES,FR,IE,IT,JP,UK,US 1, 255, BR,MX 1, 300, OTHER 25, 255.
        """
        return await self._caller.call(
            "partial_edit_product",
            m.PartialEditProductResult,
            path={"product_id": product_id},
            body={
                "auto_translate_enabled": auto_translate_enabled,
                "brand_id": brand_id,
                "category_version": category_version,
                "certifications": certifications,
                "description": description,
                "external_product_id": external_product_id,
                "inventory_mode": inventory_mode,
                "is_cod_allowed": is_cod_allowed,
                "key_product_features": key_product_features,
                "listing_platforms": listing_platforms,
                "locale": locale,
                "main_images": main_images,
                "manufacturer_ids": manufacturer_ids,
                "package_dimensions": package_dimensions,
                "package_weight": package_weight,
                "pod_info": pod_info,
                "product_attributes": product_attributes,
                "replicated_products": replicated_products,
                "responsible_person_ids": responsible_person_ids,
                "save_mode": save_mode,
                "scheduled_sale": scheduled_sale,
                "search_terms": search_terms,
                "size_chart": size_chart,
                "skus": skus,
                "subscribe_info_edit": subscribe_info_edit,
                "title": title,
                "video": video,
                "is_blind_box": is_blind_box,
            },
        )

    def search_products_for_compliance_auditing(
        self,
        *,
        category_asset_cipher: str | None = None,
        page_token: str | None = None,
        page_size: int | None = None,
        product_title: str | None = None,
        product_ids: Sequence[str] | None = None,
        seller_id: str | None = None,
        category_ids: Sequence[str] | None = None,
        brand_ids: Sequence[str] | None = None,
        seller_name: str | None = None,
    ) -> Paged[m.ProductsForComplianceAuditingProductPage, m.ProductsForComplianceAuditingProduct]:
        """
        Search listings of any seller for a compliance audit (partner tool).

        ``POST /product/202601/compliance/auditing/research``; read; paged: await it for one page, iterate it
        for every item.

        Args:
            category_asset_cipher: The partner's category asset to act for, from
                `get_authorized_category_assets`.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 50. 20 when it is not given.
            product_title: Length by market: DE,ES,FR,IE,IT,JP,UK,US 1, 255, BR,MX 1, 300, OTHER 25, 255.
        """
        return self._caller.paged(
            "search_products_for_compliance_auditing",
            m.ProductsForComplianceAuditingProductPage,
            query={"category_asset_cipher": category_asset_cipher, "page_token": page_token, "page_size": page_size},
            body={
                "product_title": product_title,
                "product_ids": product_ids,
                "seller_id": seller_id,
                "category_ids": category_ids,
                "brand_ids": brand_ids,
                "seller_name": seller_name,
            },
        )

    def get_product_package_recommendations(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        product_ids: Sequence[str] | None = None,
    ) -> Paged[m.ProductPackageRecommendedDataPage, m.ProductPackageRecommendation]:
        """
        Recommend package weight and size for products whose own values look wrong.

        ``POST /product/202602/packages/recommend``; read; paged: await it for one page, iterate it for every
        item.

        Args:
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
        """
        return self._caller.paged(
            "get_product_package_recommendations",
            m.ProductPackageRecommendedDataPage,
            query={"page_size": page_size, "page_token": page_token},
            body={"product_ids": product_ids},
        )

    async def submit_size_chart_appeal(
        self,
        *,
        product_id: int,
        appeal_message: m.AppealMessageInput | Mapping[str, Any],
    ) -> dict[str, Any] | None:
        """
        Appeal against the rejection of a product's size chart.

        ``POST /product/202604/appeals/submit``; unsafe write.
        """
        return await self._caller.call(
            "submit_size_chart_appeal", None, body={"product_id": product_id, "appeal_message": appeal_message}
        )

    def list_opportunities(
        self,
        *,
        opportunity_type: Literal["CATEGORY", "KEYWORD", "PRODUCT"],
        page_size: int | None = None,
        page_token: str | None = None,
        locale: str | None = None,
        category_ids: Sequence[str] | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        tag_codes: Sequence[str] | None = None,
    ) -> Paged[m.OpportunityPage, m.Opportunity]:
        """
        Search sales opportunities that the platform offers to sellers.

        ``POST /product/202604/opportunities/query``; read; paged: await it for one page, iterate it for every
        item.

        Args:
            page_size: Rows per page. At most 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            locale: Language of the texts in the answer. BCP 47 language tag.
            create_time_ge: Created at or after this moment. Unix seconds.
            create_time_lt: Created before this moment. Unix seconds.
            tag_codes: At most 20 entries.
        """
        return self._caller.paged(
            "list_opportunities",
            m.OpportunityPage,
            query={"page_size": page_size, "page_token": page_token, "locale": locale},
            body={
                "opportunity_type": opportunity_type,
                "category_ids": category_ids,
                "create_time_ge": create_time_ge,
                "create_time_lt": create_time_lt,
                "tag_codes": tag_codes,
            },
        )

    def get_submission_records(
        self,
        *,
        status: str | None = None,
        opportunity_id: str | None = None,
        product_id: str | None = None,
        submit_time_ge: int | datetime | None = None,
        submit_time_lt: int | datetime | None = None,
        page_token: str | None = None,
        page_size: int | None = None,
    ) -> Paged[m.SubmissionRecordDataSubmissionPage, m.SubmissionRecordDataSubmission]:
        """
        List products submitted to opportunities, with the decision on each.

        ``GET /product/202604/opportunities/submissions``; read; paged: await it for one page, iterate it for
        every item.

        Args:
            submit_time_ge: Submitted at or after this moment. Unix seconds.
            submit_time_lt: Submitted before this moment. Unix seconds.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. At most 100. 20 when it is not given.
        """
        return self._caller.paged(
            "get_submission_records",
            m.SubmissionRecordDataSubmissionPage,
            query={
                "status": status,
                "opportunity_id": opportunity_id,
                "product_id": product_id,
                "submit_time_ge": submit_time_ge,
                "submit_time_lt": submit_time_lt,
                "page_token": page_token,
                "page_size": page_size,
            },
        )

    async def get_opportunity_detail(
        self,
        *,
        opportunity_id: str,
        locale: str | None = None,
    ) -> m.OpportunityDetail:
        """
        Read one sales opportunity with its criteria and market figures.

        ``GET /product/202604/opportunities/{opportunity_id}``; read.

        Args:
            locale: Language of the texts in the answer. BCP 47 language tag.
        """
        return await self._caller.call(
            "get_opportunity_detail",
            m.OpportunityDetail,
            path={"opportunity_id": opportunity_id},
            query={"locale": locale},
        )

    async def submit_product_via_opportunity(
        self,
        *,
        opportunity_id: str,
        product_id: str,
    ) -> m.SubmitProductViaOpportunityResult:
        """
        Submit a product to a sales opportunity.

        ``POST /product/202604/opportunities/{opportunity_id}/submit``; unsafe write.
        """
        return await self._caller.call(
            "submit_product_via_opportunity",
            m.SubmitProductViaOpportunityResult,
            path={"opportunity_id": opportunity_id},
            body={"product_id": product_id},
        )

    async def create_gpa_upgrade_task(self) -> dict[str, Any] | None:
        """
        Start moving the seller's products to the newer global product model.

        ``POST /product/202604/products/gpa_upgrade_task``; unsafe write.
        """
        return await self._caller.call("create_gpa_upgrade_task", None)

    def list_product_skpp_statuses(
        self,
        *,
        locale: str | None = None,
        product_ids: Sequence[str] | None = None,
        skpp_status: Literal["QUALIFIED", "SKPP", "NOT_QUALIFIED"] | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Paged[m.ProductSkppStatuseProductPage, m.ProductSkppStatuseProduct]:
        """
        List products with their state and score in the key product programme.

        ``POST /product/202606/skpps/search``; read; paged: await it for one page, iterate it for every item.

        Args:
            locale: Language of the texts in the answer.
            page_size: Rows per page. From 1 to 100. The server takes 50 when it is not given.
            page_no: The server takes 1 when it is not given.
        """
        return self._caller.paged(
            "list_product_skpp_statuses",
            m.ProductSkppStatuseProductPage,
            query={"locale": locale},
            body={"product_ids": product_ids, "skpp_status": skpp_status, "page_size": page_size, "page_no": page_no},
        )

    async def get_shop_skpp_summary(self) -> m.ShopSkppSummary:
        """
        Sum up the shop's standing and rewards in the key product programme.

        ``GET /product/202606/skpps/sum``; read.
        """
        return await self._caller.call("get_shop_skpp_summary", m.ShopSkppSummary)

    async def get_product_skpp_detail(
        self,
        *,
        product_id: str,
        locale: Literal["de-DE", "en", "en-GB", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"]
        | None = None,
    ) -> m.ProductSkppDetail:
        """
        Read a product's score, tasks and rewards in the key product programme.

        ``GET /product/202606/skpps/{product_id}``; read.

        Args:
            locale: Language of the texts in the answer.
        """
        return await self._caller.call(
            "get_product_skpp_detail", m.ProductSkppDetail, path={"product_id": product_id}, query={"locale": locale}
        )

    async def update_stock_operation_settings(
        self,
        *,
        seller_id: str,
        sku_ids: Sequence[str] | None = None,
        stock_operation_setting: m.StockOperationSettingInput | Mapping[str, Any] | None = None,
    ) -> m.UpdateStockOperationSettingsResult:
        """
        Switch automatic restocking on or off for up to 500 SKUs.

        ``POST /product/202608/inventory/operation/settings``; idempotent write; at most 500 ``sku_ids`` a
        call, more are split over several calls.

        Args:
            sku_ids: At most 500 entries.
        """
        return await self._caller.call(
            "update_stock_operation_settings",
            m.UpdateStockOperationSettingsResult,
            body={"seller_id": seller_id, "sku_ids": sku_ids, "stock_operation_setting": stock_operation_setting},
        )

    async def suggest_brands(
        self,
        *,
        product_title: str,
        category_id: str | None = None,
        description: str | None = None,
        images: Sequence[m.ImageRef | Mapping[str, Any]] | None = None,
    ) -> m.SuggestBrandsResult:
        """
        Suggest brands that fit a product's title, text and pictures.

        ``POST /product/202609/brands/suggest``; read.
        """
        return await self._caller.call(
            "suggest_brands",
            m.SuggestBrandsResult,
            body={
                "product_title": product_title,
                "category_id": category_id,
                "description": description,
                "images": images,
            },
        )

    async def predict_product_package_dimensions_and_weight(
        self,
        *,
        category_id: str,
    ) -> m.PredictedPackageDimensions:
        """
        Predict package size and weight for a category.

        ``POST /product/202609/products/package/predict``; read.
        """
        return await self._caller.call(
            "predict_product_package_dimensions_and_weight",
            m.PredictedPackageDimensions,
            body={"category_id": category_id},
        )

    async def recommend_required_product_properties(
        self,
        *,
        category_id: str,
        product_title: str,
        description: str | None = None,
        images: Sequence[m.ImageRefInput | Mapping[str, Any]] | None = None,
        sales_properties: Sequence[m.SalesPropertyInput | Mapping[str, Any]] | None = None,
        target_property_ids: Sequence[str] | None = None,
    ) -> m.RecommendRequiredProductPropertiesResult:
        """
        Recommend values for the properties that a category requires.

        ``POST /product/202609/products/properties/recommend``; read.
        """
        return await self._caller.call(
            "recommend_required_product_properties",
            m.RecommendRequiredProductPropertiesResult,
            body={
                "category_id": category_id,
                "product_title": product_title,
                "description": description,
                "images": images,
                "sales_properties": sales_properties,
                "target_property_ids": target_property_ids,
            },
        )

    async def submit_strikethrough_price(
        self,
        *,
        product_id: str,
        external_product_id: str,
        skus: Sequence[m.SubmitStrikethroughPriceSkusInput | Mapping[str, Any]],
    ) -> m.SubmitStrikethroughPriceResult:
        """
        Submit prices from another shop system as proof for struck-through prices.

        ``POST /product/202609/products/{product_id}/strikethrough_price/submit``; unsafe write.
        """
        return await self._caller.call(
            "submit_strikethrough_price",
            m.SubmitStrikethroughPriceResult,
            path={"product_id": product_id},
            body={"external_product_id": external_product_id, "skus": skus},
        )

    async def create_size_chart_v2(
        self,
        *,
        category_id: str,
        size_chart_data: m.SizeChartData | Mapping[str, Any],
        size_chart_mode: Literal["REUSABLE_TEMPLATE", "PRODUCT_SCOPED"],
        template_name: str | None = None,
    ) -> m.CreateSizeChartV2Result:
        """
        Create a size chart from a table, for one product or as a template.

        ``POST /product/202610/size_charts``; unsafe write.

        Args:
            template_name: Needed if size_chart_mode=REUSABLE_TEMPLATE.
        """
        return await self._caller.call(
            "create_size_chart_v2",
            m.CreateSizeChartV2Result,
            body={
                "category_id": category_id,
                "size_chart_data": size_chart_data,
                "size_chart_mode": size_chart_mode,
                "template_name": template_name,
            },
        )

    async def edit_size_chart_v2(
        self,
        *,
        size_chart_data: m.SizeChartData | Mapping[str, Any],
        size_chart_id: str,
        template_name: str | None = None,
    ) -> m.CreateSizeChartV2Result:
        """
        Replace the table of a size chart.

        ``POST /product/202610/size_charts/edit``; idempotent write.
        """
        return await self._caller.call(
            "edit_size_chart_v2",
            m.CreateSizeChartV2Result,
            body={"size_chart_data": size_chart_data, "size_chart_id": size_chart_id, "template_name": template_name},
        )


if TYPE_CHECKING:

    class RawProducts:
        """The methods of :class:`Products` as :attr:`Products.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        get_brands = raw_paged(Products.get_brands)
        create_custom_brands = raw_method(Products.create_custom_brands)
        get_categories = raw_method(Products.get_categories)
        recommend_category = raw_method(Products.recommend_category)
        get_category_attributes = raw_method(Products.get_category_attributes)
        get_global_attributes = raw_method(Products.get_global_attributes)
        get_global_category_rules = raw_method(Products.get_global_category_rules)
        get_category_rules = raw_method(Products.get_category_rules)
        upload_product_pdf_or_video = raw_method(Products.upload_product_pdf_or_video)
        get_global_categories = raw_method(Products.get_global_categories)
        recommend_global_categories = raw_method(Products.recommend_global_categories)
        create_global_product = raw_method(Products.create_global_product)
        delete_global_products = raw_method(Products.delete_global_products)
        search_global_products_202309 = raw_paged(Products.search_global_products_202309)
        get_global_product = raw_method(Products.get_global_product)
        edit_global_product = raw_method(Products.edit_global_product)
        update_global_inventory = raw_method(Products.update_global_inventory)
        publish_global_product = raw_method(Products.publish_global_product)
        upload_product_image = raw_method(Products.upload_product_image)
        inventory_search = raw_method(Products.inventory_search)
        check_listing_prerequisites_202309 = raw_method(Products.check_listing_prerequisites_202309)
        list_products = raw_paged(Products.list_products)
        create_product = raw_method(Products.create_product)
        delete_products = raw_method(Products.delete_products)
        activate_products = raw_method(Products.activate_products)
        deactivate_products = raw_method(Products.deactivate_products)
        check_product_listing = raw_method(Products.check_product_listing)
        recover_products = raw_method(Products.recover_products)
        search_products_202309 = raw_paged(Products.search_products_202309)
        upload_product_file = raw_method(Products.upload_product_file)
        get_product = raw_method(Products.get_product)
        update_product = raw_method(Products.update_product)
        update_inventory = raw_method(Products.update_inventory)
        partial_edit_product_202309 = raw_method(Products.partial_edit_product_202309)
        update_price = raw_method(Products.update_price)
        search_global_products = raw_paged(Products.search_global_products)
        check_listing_prerequisites = raw_method(Products.check_listing_prerequisites)
        search_products_202312 = raw_paged(Products.search_products_202312)
        listing_schemas_202401 = raw_method(Products.listing_schemas_202401)
        optimize_images = raw_method(Products.optimize_images)
        get_product_diagnoses = raw_method(Products.get_product_diagnoses)
        get_products_seo_words = raw_method(Products.get_products_seo_words)
        get_recommended_product_title_and_description = raw_method(
            Products.get_recommended_product_title_and_description
        )
        listing_schemas = raw_method(Products.listing_schemas)
        create_category_upgrade_task = raw_method(Products.create_category_upgrade_task)
        search_size_charts = raw_paged(Products.search_size_charts)
        create_manufacturer = raw_method(Products.create_manufacturer)
        search_manufacturers_202409 = raw_paged(Products.search_manufacturers_202409)
        partial_edit_manufacturer = raw_method(Products.partial_edit_manufacturer)
        create_responsible_person = raw_method(Products.create_responsible_person)
        search_responsible_persons_202409 = raw_paged(Products.search_responsible_persons_202409)
        partial_edit_responsible_person = raw_method(Products.partial_edit_responsible_person)
        diagnose_and_optimize_product = raw_method(Products.diagnose_and_optimize_product)
        search_manufacturers = raw_paged(Products.search_manufacturers)
        search_responsible_persons = raw_paged(Products.search_responsible_persons)
        search_products = raw_paged(Products.search_products)
        create_image_translation_tasks = raw_method(Products.create_image_translation_tasks)
        get_image_translation_tasks = raw_method(Products.get_image_translation_tasks)
        get_global_listing_rules = raw_method(Products.get_global_listing_rules)
        replicate_product = raw_method(Products.replicate_product)
        get_global_replicated_products = raw_method(Products.get_global_replicated_products)
        partial_edit_global_product = raw_method(Products.partial_edit_global_product)
        edit_product = raw_method(Products.edit_product)
        partial_edit_product = raw_method(Products.partial_edit_product)
        search_products_for_compliance_auditing = raw_paged(Products.search_products_for_compliance_auditing)
        get_product_package_recommendations = raw_paged(Products.get_product_package_recommendations)
        submit_size_chart_appeal = raw_method(Products.submit_size_chart_appeal)
        list_opportunities = raw_paged(Products.list_opportunities)
        get_submission_records = raw_paged(Products.get_submission_records)
        get_opportunity_detail = raw_method(Products.get_opportunity_detail)
        submit_product_via_opportunity = raw_method(Products.submit_product_via_opportunity)
        create_gpa_upgrade_task = raw_method(Products.create_gpa_upgrade_task)
        list_product_skpp_statuses = raw_paged(Products.list_product_skpp_statuses)
        get_shop_skpp_summary = raw_method(Products.get_shop_skpp_summary)
        get_product_skpp_detail = raw_method(Products.get_product_skpp_detail)
        update_stock_operation_settings = raw_method(Products.update_stock_operation_settings)
        suggest_brands = raw_method(Products.suggest_brands)
        predict_product_package_dimensions_and_weight = raw_method(
            Products.predict_product_package_dimensions_and_weight
        )
        recommend_required_product_properties = raw_method(Products.recommend_required_product_properties)
        submit_strikethrough_price = raw_method(Products.submit_strikethrough_price)
        create_size_chart_v2 = raw_method(Products.create_size_chart_v2)
        edit_size_chart_v2 = raw_method(Products.edit_size_chart_v2)
else:
    RawProducts = Products
