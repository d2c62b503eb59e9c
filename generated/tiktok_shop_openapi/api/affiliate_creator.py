# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from tiktok_shop_runtime.calling import Caller, FileInput, Paged, raw_method, raw_paged

from .. import models as m


class AffiliateCreator:
    """Collaborations, showcase and content, seen by the creator."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawAffiliateCreator:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawAffiliateCreator(self._caller.raw)

    def search_open_collaboration_products(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        sort_field: Literal["commission", "commission_rate", "product_sales_price", "units_sold"] | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        title_keywords: Sequence[str] | None = None,
        sales_price_range: m.PriceRangeInput | Mapping[str, Any] | None = None,
        category: m.IdRefInput | Mapping[str, Any] | None = None,
        commission_rate_range: m.OpenCollaborationCommissionRangeInput | Mapping[str, Any] | None = None,
    ) -> Paged[m.OpenCollaborationProductPage, m.OpenCollaborationProductDetails]:
        """
        Search products that any creator may promote, by words, price, category, commission.

        ``POST /affiliate_creator/202405/open_collaborations/products/search``; read; paged: await it for one
        page, iterate it for every item.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 20. 20 when it is not given.
            sort_field: What rows are sorted by.
            sort_order: ASC or DESC. The server takes ASC when it is not given.
            title_keywords: At most 20 entries.
        """
        return self._caller.paged(
            "search_open_collaboration_products",
            m.OpenCollaborationProductPage,
            query={
                "page_token": page_token,
                "page_size": page_size,
                "sort_field": sort_field,
                "sort_order": sort_order,
            },
            body={
                "title_keywords": title_keywords,
                "sales_price_range": sales_price_range,
                "category": category,
                "commission_rate_range": commission_rate_range,
            },
        )

    def search_creator_affiliate_orders_202405(
        self,
        *,
        version: int | None = None,
        page_token: str | None = None,
        page_size: int | None = None,
    ) -> Paged[m.AffiliateOrderPage202405, m.AffiliateOrderPage202405Order]:
        """
        List the orders that the creator brought.

        ``POST /affiliate_creator/202405/orders/search``; read; paged: await it for one page, iterate it for
        every item.

        Deprecated: use :meth:`search_creator_affiliate_orders`.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 50. 20 when it is not given.
        """
        return self._caller.paged(
            "search_creator_affiliate_orders_202405",
            m.AffiliateOrderPage202405,
            query={"version": version, "page_token": page_token, "page_size": page_size},
        )

    async def get_creator_profile_202405(self) -> m.CreatorProfile202405:
        """
        Read the creator's profile and permissions.

        ``GET /affiliate_creator/202405/profiles``; read.

        Deprecated: use :meth:`get_creator_profile`.
        """
        return await self._caller.call("get_creator_profile_202405", m.CreatorProfile202405)

    def get_showcase_products(
        self,
        *,
        origin: str,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Paged[m.ShowcaseProductPage, m.ShowcaseProduct]:
        """
        List products in the creator's showcase.

        ``GET /affiliate_creator/202405/showcases/products``; read; paged: await it for one page, iterate it
        for every item.

        Args:
            page_size: Rows per page. From 1 to 20. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
        """
        return self._caller.paged(
            "get_showcase_products",
            m.ShowcaseProductPage,
            query={"origin": origin, "page_size": page_size, "page_token": page_token},
        )

    async def add_showcase_products(
        self,
        *,
        add_type: Literal["PRODUCT_ID", "PRODUCT_LINK"],
        product_ids: Sequence[str] | None = None,
        product_link: str | None = None,
    ) -> m.ProductErrorList:
        """
        Put up to 20 products, or one by its link, into the creator's showcase.

        ``POST /affiliate_creator/202405/showcases/products/add``; idempotent write; at most 20
        ``product_ids`` a call, more are split over several calls.

        Args:
            product_ids: At most 20 entries.
        """
        return await self._caller.call(
            "add_showcase_products",
            m.ProductErrorList,
            body={"add_type": add_type, "product_ids": product_ids, "product_link": product_link},
        )

    def search_creator_target_collaborations(
        self,
        *,
        shop_id: str,
        page_token: str | None = None,
        page_size: int | None = None,
        keyword_type: Literal["TARGET_COLLABORATIONS_ID", "TARGET_COLLABORATIONS_NAME"] | None = None,
        keyword: str | None = None,
    ) -> Paged[m.CreatorTargetCollaborationPage, m.CreatorTargetCollaboration]:
        """
        List a shop's collaborations that the creator was invited to.

        ``POST /affiliate_creator/202405/target_collaborations/search``; read; paged: await it for one page,
        iterate it for every item.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 0 to 100. 20 when it is not given.
        """
        return self._caller.paged(
            "search_creator_target_collaborations",
            m.CreatorTargetCollaborationPage,
            query={"page_token": page_token, "page_size": page_size},
            body={"shop_id": shop_id, "keyword_type": keyword_type, "keyword": keyword},
        )

    async def generate_affiliate_sharing_link_202407(
        self,
        *,
        channel: str | None = None,
        material: m.TypedIdInput | Mapping[str, Any] | None = None,
        tags: Sequence[str] | None = None,
    ) -> m.AffiliateSharingLinks:
        """
        Make affiliate sharing links to a product, one per tag.

        ``POST /affiliate_creator/202407/affiliate_sharing_links/generate_batch``; unsafe write.

        Deprecated: use :meth:`generate_affiliate_sharing_link`.
        """
        return await self._caller.call(
            "generate_affiliate_sharing_link_202407",
            m.AffiliateSharingLinks,
            body={"channel": channel, "material": material, "tags": tags},
        )

    async def creator_search_sample_application_fulfillments(
        self,
        *,
        fulfillment_statuses: Sequence[
            Literal["CANCELLED", "EXEMPTED", "FAILED", "ONGOING", "OVERDUE", "PENDING", "SUCCEED", "SUSPEND"]
        ],
        sort_order: Literal["ASC", "DESC"] | None = None,
        sort_field: Literal["create_time", "expired_time"] | None = None,
    ) -> m.SampleApplicationFulfillmentsResult:
        """
        List the content that the creator owes for samples, by state.

        ``POST /affiliate_creator/202409/sample_applications/fulfillments/search``; read.

        Args:
            sort_order: ASC or DESC. The server takes ASC when it is not given.
            sort_field: What rows are sorted by.
        """
        return await self._caller.call(
            "creator_search_sample_application_fulfillments",
            m.SampleApplicationFulfillmentsResult,
            query={"sort_order": sort_order, "sort_field": sort_field},
            body={"fulfillment_statuses": fulfillment_statuses},
        )

    async def remove_showcase_products(
        self,
        *,
        product_ids: Sequence[str],
    ) -> m.NestedEnvelope:
        """
        Take products out of the creator's showcase (a JSON body on DELETE).

        ``DELETE /affiliate_creator/202409/showcases/products``; idempotent write.
        """
        return await self._caller.call("remove_showcase_products", m.NestedEnvelope, body={"product_ids": product_ids})

    async def move_showcase_products_to_the_top(
        self,
        *,
        product_ids: Sequence[str],
    ) -> m.NestedEnvelope:
        """
        Move products to the top of the creator's showcase.

        ``POST /affiliate_creator/202409/showcases/products/top``; idempotent write.
        """
        return await self._caller.call(
            "move_showcase_products_to_the_top", m.NestedEnvelope, body={"product_ids": product_ids}
        )

    def search_creator_affiliate_orders(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
    ) -> Paged[m.CreatorAffiliateOrderPage, m.CreatorAffiliateOrder]:
        """
        Search the orders that the creator brought, by time, with commission per SKU.

        ``POST /affiliate_creator/202410/orders/search``; read; paged: await it for one page, iterate it for
        every item.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            create_time_ge: Created at or after this moment. Unix seconds.
            create_time_lt: Created before this moment. Unix seconds.
        """
        return self._caller.paged(
            "search_creator_affiliate_orders",
            m.CreatorAffiliateOrderPage,
            query={"page_token": page_token, "page_size": page_size},
            body={"create_time_ge": create_time_ge, "create_time_lt": create_time_lt},
        )

    def search_creator_sample_applications(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        application_statuses: Sequence[
            Literal[
                "PENDING",
                "AWAITING_SHIPMENT",
                "SHIPPED",
                "CONTENT_PENDING",
                "REJECT_CANCELLED",
                "OVERDUE_CANCELLED",
                "UNFULFILL_CANCELLED",
                "FULFILLMENT_SUSPEND",
                "DEL_OPEN_COLLAB",
                "SELLER_NOT_SHIP_CANCELLED",
                "WITHDRAW_CANCELLED",
                "UNFULFILLABLE_CANCELLED",
                "OPS_CANCELLED",
                "OPS_FAILED",
                "OPS_COMPLETED",
                "COMPLETED",
                "TO_BE_POST",
                "POST_IN_REVIEW",
                "POST_FAILED",
                "CANCELED",
            ]
        ]
        | None = None,
    ) -> Paged[m.CreatorSampleApplicationPage, m.CreatorSampleApplication]:
        """
        List the creator's applications for samples, by state.

        ``POST /affiliate_creator/202412/sample_applications/search``; read; paged: await it for one page,
        iterate it for every item.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 50. The server takes 20 when it is not given.
        """
        return self._caller.paged(
            "search_creator_sample_applications",
            m.CreatorSampleApplicationPage,
            query={"page_token": page_token, "page_size": page_size},
            body={"application_statuses": application_statuses},
        )

    async def get_creator_sample_application_detail(
        self,
        *,
        product_id: str,
        application_type: Literal["FREE_SAMPLE", "SAMPLE_COUPON", "SAMPLE_CAMPAIGN"],
        application_id: str | None = None,
        main_order_id: str | None = None,
    ) -> m.CreatorSampleApplicationDetail:
        """
        Read one of the creator's applications for a sample, by product.

        ``POST /affiliate_creator/202412/sample_applications/single_query``; read.

        Args:
            application_id: Needed if type=FREE_SAMPLE.
            main_order_id: Needed if application=SAMPLE_COUPON|SAMPLE_CAMPAIGN|REFUNDABLE_SAMPLE.
        """
        return await self._caller.call(
            "get_creator_sample_application_detail",
            m.CreatorSampleApplicationDetail,
            body={
                "product_id": product_id,
                "application_type": application_type,
                "application_id": application_id,
                "main_order_id": main_order_id,
            },
        )

    async def check_creator_sample_eligibility(
        self,
        *,
        product_id: str,
    ) -> m.CheckCreatorSampleEligibilityResult:
        """
        Ask whether the creator may apply for a sample of a product.

        ``GET /affiliate_creator/202412/samples/labels``; read.
        """
        return await self._caller.call(
            "check_creator_sample_eligibility", m.CheckCreatorSampleEligibilityResult, query={"product_id": product_id}
        )

    async def generate_affiliate_sharing_link(
        self,
        *,
        channel: str | None = None,
        material: m.GenerateAffiliateSharingLinkMaterialInput | Mapping[str, Any] | None = None,
        tags: Sequence[str] | None = None,
    ) -> m.AffiliateSharingLinks:
        """
        Make affiliate sharing links to a product or campaign, one per tag.

        ``POST /affiliate_creator/202501/affiliate_sharing_links/generate_batch``; unsafe write.

        No longer listed in the platform's documentation.
        """
        return await self._caller.call(
            "generate_affiliate_sharing_link",
            m.AffiliateSharingLinks,
            body={"channel": channel, "material": material, "tags": tags},
        )

    def creator_select_affiliate_product(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        filter_params: m.FilterParamsInput | Mapping[str, Any] | None = None,
        sort_params: m.SortParamsInput | Mapping[str, Any] | None = None,
    ) -> Paged[m.CreatorSelectAffiliateProductPage, m.CreatorSelectAffiliateProduct]:
        """
        Pick products to promote by category, price, commission, rating and sales.

        ``POST /affiliate_creator/202501/selection/products/search``; read; paged: await it for one page,
        iterate it for every item.

        No longer listed in the platform's documentation.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 50.
        """
        return self._caller.paged(
            "creator_select_affiliate_product",
            m.CreatorSelectAffiliateProductPage,
            query={"page_token": page_token, "page_size": page_size},
            body={"filter_params": filter_params, "sort_params": sort_params},
        )

    async def generate_publisher_sharing_links_in_batch(
        self,
        *,
        publisher_id: str,
        material: m.GeneratePublisherSharingLinksInBatchMaterialInput | Mapping[str, Any],
        campaign_id: str | None = None,
        link_type: str | None = None,
    ) -> m.GeneratePublisherSharingLinksInBatchResult:
        """
        Make sharing links to up to 50 products, shops or campaigns, for one publisher.

        ``POST /affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch``;
        unsafe write; at most 50 ``material.ids`` a call, more are refused.
        """
        return await self._caller.call(
            "generate_publisher_sharing_links_in_batch",
            m.GeneratePublisherSharingLinksInBatchResult,
            path={"publisher_id": publisher_id},
            body={"material": material, "campaign_id": campaign_id, "link_type": link_type},
        )

    async def generate_general_sharing_links(
        self,
        *,
        material: m.GenerateGeneralSharingLinkMaterialInput | Mapping[str, Any],
        campaign_id: str | None = None,
        link_type: str | None = None,
    ) -> m.GenerateGeneralSharingLinksResult:
        """
        Make sharing links to up to 50 products, shops or campaigns, for any publisher.

        ``POST /affiliate_creator/202505/affiliate_sharing_links/general_publishers/generate_batch``; unsafe
        write; at most 50 ``material.ids`` a call, more are refused.
        """
        return await self._caller.call(
            "generate_general_sharing_links",
            m.GenerateGeneralSharingLinksResult,
            body={"material": material, "campaign_id": campaign_id, "link_type": link_type},
        )

    def search_affiliate_orders_by_creator(
        self,
        *,
        time_ge: int | datetime,
        time_lt: int | datetime,
        page_token: str | None = None,
        page_size: int | None = None,
        time_type: Literal["CREATE_TIME", "DELIVERY_TIME", "PAY_TIME", "SETTLE_TIME"] | None = None,
    ) -> Paged[m.AffiliateOrdersByCreatorOrderPage, m.AffiliateOrdersByCreatorOrder]:
        """
        Search the creator's orders by the time that they were placed or changed (ended 15 August 2026).

        ``POST /affiliate_creator/202505/orders/trace/search``; read; paged: await it for one page, iterate it
        for every item.

        Deprecated: use :meth:`search_creator_affiliate_orders`.

        The platform refuses it from 2026-08-15 on.

        Args:
            time_ge: Happened at or after this moment. Unix milliseconds.
            time_lt: Happened before this moment. Unix milliseconds.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            time_type: The server takes CREATE_TIME when it is not given.
        """
        return self._caller.paged(
            "search_affiliate_orders_by_creator",
            m.AffiliateOrdersByCreatorOrderPage,
            query={"page_token": page_token, "page_size": page_size},
            body={"time_ge": time_ge, "time_lt": time_lt, "time_type": time_type},
        )

    async def post_shoppable_video_202505(
        self,
        *,
        product_link_info: m.ProductLinkInfoInput202505 | Mapping[str, Any] | None = None,
        video_info: m.PostShoppableVideoInfoInput202505 | Mapping[str, Any] | None = None,
    ) -> m.PostShoppableVideoResult202603:
        """
        Post a video with a product link to the creator's account.

        ``POST /affiliate_creator/202505/videos``; unsafe write.

        Deprecated: use :meth:`post_shoppable_video`.
        """
        return await self._caller.call(
            "post_shoppable_video_202505",
            m.PostShoppableVideoResult202603,
            body={"product_link_info": product_link_info, "video_info": video_info},
        )

    async def upload_shoppable_video_file(
        self,
        *,
        data: FileInput,
    ) -> m.UploadShoppableVideoFileResult:
        """
        Upload a video for a shoppable post (10 MB).

        ``POST /affiliate_creator/202505/videos/video_files``; unsafe write.

        Args:
            data: The file. File types: MP4, MOV, MKV, WMV, WEBM, AVI, 3GP, FLV, MPEG. At most 10 MB.
        """
        return await self._caller.call(
            "upload_shoppable_video_file", m.UploadShoppableVideoFileResult, files={"data": data}
        )

    async def get_creator_profile(self) -> m.CreatorProfile:
        """
        Read the creator's profile and permissions.

        ``GET /affiliate_creator/202508/profiles``; read.
        """
        return await self._caller.call("get_creator_profile", m.CreatorProfile)

    async def get_open_collaboration_product_list_by_product_ids(
        self,
        *,
        product_ids: Sequence[str] | None = None,
    ) -> m.OpenCollaborationProductListByProductIds:
        """
        Read products of open collaborations by id, with their commission.

        ``POST /affiliate_creator/202509/open_collaborations/products``; read.
        """
        return await self._caller.call(
            "get_open_collaboration_product_list_by_product_ids",
            m.OpenCollaborationProductListByProductIds,
            query={"product_ids": product_ids},
        )

    def get_shop_products(
        self,
        *,
        title_keyword: str | None = None,
        sort_field: Literal["PRICE", "PRODUCT_ID", "SALE"] | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Paged[m.CreatorShopProductPage, m.CreatorShopProduct]:
        """
        List products of the creator's own shop, for the showcase.

        ``GET /affiliate_creator/202509/shop_products``; read; paged: await it for one page, iterate it for
        every item.

        Args:
            sort_field: What rows are sorted by.
            sort_order: ASC or DESC.
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
        """
        return self._caller.paged(
            "get_shop_products",
            m.CreatorShopProductPage,
            query={
                "title_keyword": title_keyword,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "page_size": page_size,
                "page_token": page_token,
            },
        )

    async def get_shoppable_video_status(
        self,
        *,
        video_id: str,
    ) -> m.ShoppableVideoStatus:
        """
        Ask whether a video post is out.

        ``GET /affiliate_creator/202509/videos/{video_id}/status``; read.
        """
        return await self._caller.call(
            "get_shoppable_video_status", m.ShoppableVideoStatus, path={"video_id": video_id}
        )

    async def post_shoppable_photos_202511(
        self,
        *,
        link_info: m.LinkInfoInput202511 | Mapping[str, Any] | None = None,
        music_id: str | None = None,
        photos_info: Sequence[m.PhotosInfoInput202511 | Mapping[str, Any]] | None = None,
        title: str | None = None,
    ) -> m.PostShoppablePhotosResult202511:
        """
        Post photos with product links to the creator's account.

        ``POST /affiliate_creator/202511/photos``; unsafe write.

        Deprecated: use :meth:`post_shoppable_photos`.

        Args:
            title: At most 5000 characters.
        """
        return await self._caller.call(
            "post_shoppable_photos_202511",
            m.PostShoppablePhotosResult202511,
            body={"link_info": link_info, "music_id": music_id, "photos_info": photos_info, "title": title},
        )

    async def upload_shoppable_photo_file(
        self,
        *,
        data: FileInput,
    ) -> m.UploadShoppablePhotoFileResult:
        """
        Upload a photo for a shoppable post (10 MB).

        ``POST /affiliate_creator/202511/photos/photo_files``; unsafe write.

        Args:
            data: The file. File types: JPG, JPEG, PNG, WEBP, HEIC, BMP. At most 10 MB.
        """
        return await self._caller.call(
            "upload_shoppable_photo_file", m.UploadShoppablePhotoFileResult, files={"data": data}
        )

    async def get_shoppable_photos_status(
        self,
        *,
        photo_post_id: str,
    ) -> m.ShoppablePhotosStatus:
        """
        Ask whether a photo post is out.

        ``GET /affiliate_creator/202511/photos/{photo_post_id}/status``; read.

        No longer listed in the platform's documentation.
        """
        return await self._caller.call(
            "get_shoppable_photos_status", m.ShoppablePhotosStatus, path={"photo_post_id": photo_post_id}
        )

    async def create_video_precheck_task(
        self,
        *,
        video_info: m.CreateVideoPrecheckTaskVideoInfoInput | Mapping[str, Any],
        product_link_info: m.ProductLinkInfo | Mapping[str, Any],
    ) -> m.CreateVideoPrecheckTaskResult:
        """
        Have a video checked before it is posted.

        Ask `get_shoppable_video_precheck_result` for the outcome.

        ``POST /affiliate_creator/202511/videos/precheck_task``; unsafe write.
        """
        return await self._caller.call(
            "create_video_precheck_task",
            m.CreateVideoPrecheckTaskResult,
            body={"video_info": video_info, "product_link_info": product_link_info},
        )

    async def get_shoppable_video_precheck_result_202511(
        self,
        *,
        task_id: str,
    ) -> m.ShoppableVideoPrecheckResult202511:
        """
        Read the outcome of a video check.

        ``GET /affiliate_creator/202511/videos/precheck_tasks/{task_id}``; read.

        Deprecated: use :meth:`get_shoppable_video_precheck_result`.
        """
        return await self._caller.call(
            "get_shoppable_video_precheck_result_202511",
            m.ShoppableVideoPrecheckResult202511,
            path={"task_id": task_id},
        )

    async def creator_get_sample_request_deeplink(
        self,
        *,
        product_id: str,
        sku_id: str,
        redirect_schema: str | None = None,
        campaign_id: str | None = None,
        collaboration_id: str | None = None,
    ) -> m.CreatorGetSampleRequestDeeplinkResult:
        """
        Get a link that opens the app at the sample request of a product.

        ``GET /affiliate_creator/202512/samples/deeplink``; read.

        No longer listed in the platform's documentation.
        """
        return await self._caller.call(
            "creator_get_sample_request_deeplink",
            m.CreatorGetSampleRequestDeeplinkResult,
            query={
                "product_id": product_id,
                "sku_id": sku_id,
                "redirect_schema": redirect_schema,
                "campaign_id": campaign_id,
                "collaboration_id": collaboration_id,
            },
        )

    def get_shop_category_and_collection(
        self,
        *,
        search_type: str | None = None,
        next_page: str | None = None,
        page_size: str | None = None,
    ) -> Paged[m.ShopCategoryAndCollectionGroupPage, m.ShopCategoryAndCollectionGroup]:
        """
        List categories and collections of the creator's shop that a photo post may link.

        ``GET /affiliate_creator/202601/photos/category_collections``; read; paged: await it for one page,
        iterate it for every item.

        No longer listed in the platform's documentation.

        Args:
            page_size: Rows per page.
        """
        return self._caller.paged(
            "get_shop_category_and_collection",
            m.ShopCategoryAndCollectionGroupPage,
            query={"search_type": search_type, "next_page": next_page, "page_size": page_size},
        )

    async def get_shoppable_video_precheck_result(
        self,
        *,
        task_id: str,
    ) -> m.ShoppableVideoPrecheckResult:
        """
        Read the outcome of a video check: breaches of rules, and quality.

        ``GET /affiliate_creator/202601/videos/precheck_tasks/{task_id}``; read.
        """
        return await self._caller.call(
            "get_shoppable_video_precheck_result", m.ShoppableVideoPrecheckResult, path={"task_id": task_id}
        )

    def search_music(
        self,
        *,
        keyword: str,
        search_id: str | None = None,
        page_token: str | None = None,
        page_size: str | None = None,
        region: str | None = None,
        language: str | None = None,
    ) -> Paged[m.MusicPage, m.Music]:
        """
        Search music that a shoppable post may use.

        ``GET /affiliate_creator/202602/music/search``; read; paged: await it for one page, iterate it for
        every item.

        No longer listed in the platform's documentation.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page.
            region: ISO 3166-1 alpha-2 country code.
            language: BCP 47 language tag.
        """
        return self._caller.paged(
            "search_music",
            m.MusicPage,
            query={
                "keyword": keyword,
                "search_id": search_id,
                "page_token": page_token,
                "page_size": page_size,
                "region": region,
                "language": language,
            },
        )

    async def post_shoppable_video_202603(
        self,
        *,
        video_info: m.PostShoppableVideoInfoInput202603 | Mapping[str, Any],
        product_link_info: m.ProductLinkInfo | Mapping[str, Any],
    ) -> m.PostShoppableVideoResult202603:
        """
        Post a video with a product link, cover and music to the creator's account.

        Ask `get_shoppable_video_status` whether the video is out.

        ``POST /affiliate_creator/202603/videos``; unsafe write.

        Deprecated: use :meth:`post_shoppable_video`.
        """
        return await self._caller.call(
            "post_shoppable_video_202603",
            m.PostShoppableVideoResult202603,
            body={"video_info": video_info, "product_link_info": product_link_info},
        )

    async def map_tokopedia_to_tiktok_shop_product_ids(
        self,
        *,
        toko_pids: Sequence[int] | None = None,
    ) -> m.TokopediaProductMapping:
        """
        Translate Tokopedia product ids into TikTok Shop product ids (a JSON body on GET).

        ``GET /affiliate_creator/202606/toko_product_mappers``; read.
        """
        return await self._caller.call(
            "map_tokopedia_to_tiktok_shop_product_ids", m.TokopediaProductMapping, body={"toko_pids": toko_pids}
        )

    async def get_tokopedia_and_tiktok_shop_product_id_mappings(
        self,
        *,
        toko_pids: Sequence[int] | None = None,
    ) -> m.TokopediaProductMapping:
        """
        Translate Tokopedia product ids into TikTok Shop product ids.

        ``POST /affiliate_creator/202607/map_toko_product``; read.
        """
        return await self._caller.call(
            "get_tokopedia_and_tiktok_shop_product_id_mappings",
            m.TokopediaProductMapping,
            body={"toko_pids": toko_pids},
        )

    async def post_shoppable_photos_202607(
        self,
        *,
        photos_info: Sequence[m.PhotosInfoInput | Mapping[str, Any]],
        music_id: str | None = None,
        title: str | None = None,
        link_info: m.LinkInfoInput | Mapping[str, Any] | None = None,
    ) -> m.PostShoppablePhotosResult:
        """
        Post photos with product or shop links to the creator's account.

        Ask `get_shoppable_photos_status` whether the post is out.

        ``POST /affiliate_creator/202607/photos``; unsafe write.

        Deprecated: use :meth:`post_shoppable_photos`.

        Args:
            title: At most 5000 characters.
        """
        return await self._caller.call(
            "post_shoppable_photos_202607",
            m.PostShoppablePhotosResult,
            body={"photos_info": photos_info, "music_id": music_id, "title": title, "link_info": link_info},
        )

    async def post_shoppable_video(
        self,
        *,
        video_info: m.PostShoppableVideoInfoInput | Mapping[str, Any],
        product_link_info: m.ProductLinkInfo | Mapping[str, Any],
    ) -> m.PostShoppableVideoResult:
        """
        Post a video with a product link, cover and music to the creator's account.

        Ask `get_shoppable_video_status` whether the video is out. Of `cover_uri` and `cover_timestamp_ms`
        give one; without either the first frame is the cover.

        ``POST /affiliate_creator/202607/videos``; unsafe write.
        """
        return await self._caller.call(
            "post_shoppable_video",
            m.PostShoppableVideoResult,
            body={"video_info": video_info, "product_link_info": product_link_info},
        )

    async def post_shoppable_photos(
        self,
        *,
        photos_info: Sequence[m.PhotosInfoInput | Mapping[str, Any]],
        music_id: str | None = None,
        title: str | None = None,
        link_info: m.LinkInfoInput | Mapping[str, Any] | None = None,
        is_ai_generated: bool | None = None,
    ) -> m.PostShoppablePhotosResult:
        """
        Post photos with product or shop links to the creator's account.

        Ask `get_shoppable_photos_status` whether the post is out.

        ``POST /affiliate_creator/202610/photos``; unsafe write.

        Args:
            title: At most 5000 characters.
        """
        return await self._caller.call(
            "post_shoppable_photos",
            m.PostShoppablePhotosResult,
            body={
                "photos_info": photos_info,
                "music_id": music_id,
                "title": title,
                "link_info": link_info,
                "is_ai_generated": is_ai_generated,
            },
        )


if TYPE_CHECKING:

    class RawAffiliateCreator:
        """The methods of :class:`AffiliateCreator` as :attr:`AffiliateCreator.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        search_open_collaboration_products = raw_paged(AffiliateCreator.search_open_collaboration_products)
        search_creator_affiliate_orders_202405 = raw_paged(AffiliateCreator.search_creator_affiliate_orders_202405)
        get_creator_profile_202405 = raw_method(AffiliateCreator.get_creator_profile_202405)
        get_showcase_products = raw_paged(AffiliateCreator.get_showcase_products)
        add_showcase_products = raw_method(AffiliateCreator.add_showcase_products)
        search_creator_target_collaborations = raw_paged(AffiliateCreator.search_creator_target_collaborations)
        generate_affiliate_sharing_link_202407 = raw_method(AffiliateCreator.generate_affiliate_sharing_link_202407)
        creator_search_sample_application_fulfillments = raw_method(
            AffiliateCreator.creator_search_sample_application_fulfillments
        )
        remove_showcase_products = raw_method(AffiliateCreator.remove_showcase_products)
        move_showcase_products_to_the_top = raw_method(AffiliateCreator.move_showcase_products_to_the_top)
        search_creator_affiliate_orders = raw_paged(AffiliateCreator.search_creator_affiliate_orders)
        search_creator_sample_applications = raw_paged(AffiliateCreator.search_creator_sample_applications)
        get_creator_sample_application_detail = raw_method(AffiliateCreator.get_creator_sample_application_detail)
        check_creator_sample_eligibility = raw_method(AffiliateCreator.check_creator_sample_eligibility)
        generate_affiliate_sharing_link = raw_method(AffiliateCreator.generate_affiliate_sharing_link)
        creator_select_affiliate_product = raw_paged(AffiliateCreator.creator_select_affiliate_product)
        generate_publisher_sharing_links_in_batch = raw_method(
            AffiliateCreator.generate_publisher_sharing_links_in_batch
        )
        generate_general_sharing_links = raw_method(AffiliateCreator.generate_general_sharing_links)
        search_affiliate_orders_by_creator = raw_paged(AffiliateCreator.search_affiliate_orders_by_creator)
        post_shoppable_video_202505 = raw_method(AffiliateCreator.post_shoppable_video_202505)
        upload_shoppable_video_file = raw_method(AffiliateCreator.upload_shoppable_video_file)
        get_creator_profile = raw_method(AffiliateCreator.get_creator_profile)
        get_open_collaboration_product_list_by_product_ids = raw_method(
            AffiliateCreator.get_open_collaboration_product_list_by_product_ids
        )
        get_shop_products = raw_paged(AffiliateCreator.get_shop_products)
        get_shoppable_video_status = raw_method(AffiliateCreator.get_shoppable_video_status)
        post_shoppable_photos_202511 = raw_method(AffiliateCreator.post_shoppable_photos_202511)
        upload_shoppable_photo_file = raw_method(AffiliateCreator.upload_shoppable_photo_file)
        get_shoppable_photos_status = raw_method(AffiliateCreator.get_shoppable_photos_status)
        create_video_precheck_task = raw_method(AffiliateCreator.create_video_precheck_task)
        get_shoppable_video_precheck_result_202511 = raw_method(
            AffiliateCreator.get_shoppable_video_precheck_result_202511
        )
        creator_get_sample_request_deeplink = raw_method(AffiliateCreator.creator_get_sample_request_deeplink)
        get_shop_category_and_collection = raw_paged(AffiliateCreator.get_shop_category_and_collection)
        get_shoppable_video_precheck_result = raw_method(AffiliateCreator.get_shoppable_video_precheck_result)
        search_music = raw_paged(AffiliateCreator.search_music)
        post_shoppable_video_202603 = raw_method(AffiliateCreator.post_shoppable_video_202603)
        map_tokopedia_to_tiktok_shop_product_ids = raw_method(AffiliateCreator.map_tokopedia_to_tiktok_shop_product_ids)
        get_tokopedia_and_tiktok_shop_product_id_mappings = raw_method(
            AffiliateCreator.get_tokopedia_and_tiktok_shop_product_id_mappings
        )
        post_shoppable_photos_202607 = raw_method(AffiliateCreator.post_shoppable_photos_202607)
        post_shoppable_video = raw_method(AffiliateCreator.post_shoppable_video)
        post_shoppable_photos = raw_method(AffiliateCreator.post_shoppable_photos)
else:
    RawAffiliateCreator = AffiliateCreator
