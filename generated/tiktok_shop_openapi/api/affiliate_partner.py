# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from tiktok_shop_runtime.calling import Caller, Paged, raw_method, raw_paged

from .. import models as m


class AffiliatePartner:
    """Campaigns of affiliate partners."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawAffiliatePartner:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawAffiliatePartner(self._caller.raw)

    def get_affiliate_partner_campaign_list(
        self,
        *,
        category_asset_cipher: str,
        page_size: int | None = None,
        page_token: str | None = None,
        status: Literal["READY", "UPCOMING", "ONGOING", "CLOSED", "UNSPECIFIED"] | None = None,
        type: Literal["MY_CAMPAIGNS", "GS_SELLING_CAMPAIGNS", "SELLER_CAMPAIGNS", "EXCLUSIVE_TIKTOK_SHOP"]
        | None = None,
        query_type_filter: Literal["DEFAULT", "MARKETPLACE", "JOINED", "AVAILABLE"] | None = None,
    ) -> Paged[m.CampaignPage, m.Campaign]:
        """
        List the partner's campaigns by status and kind.

        ``GET /affiliate_partner/202405/campaigns``; read; paged: await it for one page, iterate it for every
        item.

        Args:
            category_asset_cipher: The partner's category asset to act for, from
                `get_authorized_category_assets`.
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            type: The server takes MY_CAMPAIGNS when it is not given.
        """
        return self._caller.paged(
            "get_affiliate_partner_campaign_list",
            m.CampaignPage,
            query={
                "category_asset_cipher": category_asset_cipher,
                "page_size": page_size,
                "page_token": page_token,
                "status": status,
                "type": type,
                "query_type_filter": query_type_filter,
            },
        )

    async def create_affiliate_partner_campaign(
        self,
        *,
        category_asset_cipher: str,
        name: str,
        description: str,
        campaign_start_time: int | datetime,
        campaign_end_time: int | datetime,
        registration_start_time: int | datetime,
        registration_end_time: int | datetime,
        commission_rate: int,
        contact_info: m.PartnerCampaignContactInfoInput | Mapping[str, Any],
        target_shop_codes: Sequence[str] | None = None,
        target_seller_types: Sequence[Literal["CROSS_BORDER", "LOCAL"]] | None = None,
    ) -> m.CreateAffiliatePartnerCampaignResult:
        """
        Create a campaign that sellers can join with products.

        ``POST /affiliate_partner/202405/campaigns``; unsafe write.

        Args:
            category_asset_cipher: The partner's category asset to act for, from
                `get_authorized_category_assets`.
            campaign_start_time: Unix seconds.
            campaign_end_time: Unix seconds.
            registration_start_time: Unix seconds.
            registration_end_time: Unix seconds.
            commission_rate: 1000 is 10 %. In basis points (hundredths of a percent). From 100 to 8000.
        """
        return await self._caller.call(
            "create_affiliate_partner_campaign",
            m.CreateAffiliatePartnerCampaignResult,
            query={"category_asset_cipher": category_asset_cipher},
            body={
                "name": name,
                "description": description,
                "campaign_start_time": campaign_start_time,
                "campaign_end_time": campaign_end_time,
                "registration_start_time": registration_start_time,
                "registration_end_time": registration_end_time,
                "commission_rate": commission_rate,
                "contact_info": contact_info,
                "target_shop_codes": target_shop_codes,
                "target_seller_types": target_seller_types,
            },
        )

    async def get_affiliate_partner_campaign_detail(
        self,
        *,
        campaign_id: str,
        category_asset_cipher: str,
    ) -> m.AffiliatePartnerCampaignDetail:
        """
        Read one campaign.

        ``GET /affiliate_partner/202405/campaigns/{campaign_id}``; read.

        Args:
            category_asset_cipher: The partner's category asset to act for, from
                `get_authorized_category_assets`.
        """
        return await self._caller.call(
            "get_affiliate_partner_campaign_detail",
            m.AffiliatePartnerCampaignDetail,
            path={"campaign_id": campaign_id},
            query={"category_asset_cipher": category_asset_cipher},
        )

    async def edit_affiliate_partner_campaign(
        self,
        *,
        campaign_id: str,
        category_asset_cipher: str,
        name: str | None = None,
        description: str | None = None,
        campaign_start_time: int | datetime | None = None,
        campaign_end_time: int | datetime | None = None,
        registration_start_time: int | datetime | None = None,
        registration_end_time: int | datetime | None = None,
        commission_rate: int | None = None,
        contact_info: m.ContactInfoInput | Mapping[str, Any] | None = None,
        target_shop_codes: Sequence[str] | None = None,
        target_seller_types: Sequence[Literal["CROSS_BORDER", "LOCAL"]] | None = None,
    ) -> dict[str, Any] | None:
        """
        Change the given details of a campaign; the rest stays.

        ``POST /affiliate_partner/202405/campaigns/{campaign_id}/partial_edit``; idempotent write.

        Args:
            category_asset_cipher: The partner's category asset to act for, from
                `get_authorized_category_assets`.
            campaign_start_time: Unix seconds.
            campaign_end_time: Unix seconds.
            registration_start_time: Unix seconds.
            registration_end_time: Unix seconds.
            commission_rate: 1000 is 10 %. In basis points (hundredths of a percent). From 100 to 8000.
        """
        return await self._caller.call(
            "edit_affiliate_partner_campaign",
            None,
            path={"campaign_id": campaign_id},
            query={"category_asset_cipher": category_asset_cipher},
            body={
                "name": name,
                "description": description,
                "campaign_start_time": campaign_start_time,
                "campaign_end_time": campaign_end_time,
                "registration_start_time": registration_start_time,
                "registration_end_time": registration_end_time,
                "commission_rate": commission_rate,
                "contact_info": contact_info,
                "target_shop_codes": target_shop_codes,
                "target_seller_types": target_seller_types,
            },
        )

    def get_affiliate_partner_campaign_product_list(
        self,
        *,
        campaign_id: str,
        category_asset_cipher: str,
        page_size: int | None = None,
        page_token: str | None = None,
        review_status: Literal["PENDING", "APPROVED", "REJECTED", "PENDING_CLOSED", "CLOSED"] | None = None,
        product_name: str | None = None,
        product_id: str | None = None,
        shop_name: str | None = None,
        category_id: str | None = None,
    ) -> Paged[m.AffiliatePartnerCampaignProductPage, m.AffiliatePartnerCampaignProduct]:
        """
        List the products of a campaign by review state, name, shop or category.

        ``GET /affiliate_partner/202405/campaigns/{campaign_id}/products``; read; paged: await it for one
        page, iterate it for every item.

        Args:
            category_asset_cipher: The partner's category asset to act for, from
                `get_authorized_category_assets`.
            page_size: Rows per page. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
        """
        return self._caller.paged(
            "get_affiliate_partner_campaign_product_list",
            m.AffiliatePartnerCampaignProductPage,
            path={"campaign_id": campaign_id},
            query={
                "category_asset_cipher": category_asset_cipher,
                "page_size": page_size,
                "page_token": page_token,
                "review_status": review_status,
                "product_name": product_name,
                "product_id": product_id,
                "shop_name": shop_name,
                "category_id": category_id,
            },
        )

    async def generate_affiliate_partner_campaign_product_link(
        self,
        *,
        campaign_id: str,
        product_id: str,
        category_asset_cipher: str,
        creator_commission_rate: int,
    ) -> m.PartnerCampaignProductLinkResult:
        """
        Make a promotion link for a campaign product with a chosen creator commission.

        ``POST
        /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate``;
        unsafe write.

        Args:
            category_asset_cipher: The partner's category asset to act for, from
                `get_authorized_category_assets`.
            creator_commission_rate: 1000 is 10 %. In basis points (hundredths of a percent).
        """
        return await self._caller.call(
            "generate_affiliate_partner_campaign_product_link",
            m.PartnerCampaignProductLinkResult,
            path={"campaign_id": campaign_id, "product_id": product_id},
            query={"category_asset_cipher": category_asset_cipher},
            body={"creator_commission_rate": creator_commission_rate},
        )

    async def review_affiliate_partner_campaign_product(
        self,
        *,
        campaign_id: str,
        product_id: str,
        category_asset_cipher: str,
        review_result: Literal["APPROVE", "REJECT", "REJECT_FOREVER"],
        reject_reasons: Sequence[
            Literal["COMMISSION_TOO_LOW", "NO_SUITABLE_CREATOR", "PRODUCT_HARD_TO_PROMOTE", "PRODUCT_TOO_EXPENSIVE"]
        ]
        | None = None,
    ) -> dict[str, Any] | None:
        """
        Approve or reject a product that a seller entered into a campaign.

        ``POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/review``; unsafe write.

        Args:
            category_asset_cipher: The partner's category asset to act for, from
                `get_authorized_category_assets`.
        """
        return await self._caller.call(
            "review_affiliate_partner_campaign_product",
            None,
            path={"campaign_id": campaign_id, "product_id": product_id},
            query={"category_asset_cipher": category_asset_cipher},
            body={"review_result": review_result, "reject_reasons": reject_reasons},
        )

    async def publish_affiliate_partner_campaign(
        self,
        *,
        campaign_id: str,
        category_asset_cipher: str,
    ) -> dict[str, Any] | None:
        """
        Open a campaign to sellers.

        ``POST /affiliate_partner/202405/campaigns/{campaign_id}/publish``; unsafe write.

        Args:
            category_asset_cipher: The partner's category asset to act for, from
                `get_authorized_category_assets`.
        """
        return await self._caller.call(
            "publish_affiliate_partner_campaign",
            None,
            path={"campaign_id": campaign_id},
            query={"category_asset_cipher": category_asset_cipher},
        )

    def search_tap_affiliate_orders_202411(
        self,
        *,
        category_asset_cipher: str,
        page_token: str | None = None,
        page_size: int | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        campaign_id: str | None = None,
    ) -> Paged[m.TapAffiliateOrderPage202411, m.TapAffiliateOrder202411]:
        """
        Search orders that an affiliate partner (TAP) brought, by campaign and time.

        ``POST /affiliate_partner/202411/orders/search``; read; paged: await it for one page, iterate it for
        every item.

        Deprecated: use :meth:`search_tap_affiliate_orders`.

        Args:
            category_asset_cipher: The partner's category asset to act for, from
                `get_authorized_category_assets`.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            create_time_ge: Unix seconds.
            create_time_lt: Unix seconds.
        """
        return self._caller.paged(
            "search_tap_affiliate_orders_202411",
            m.TapAffiliateOrderPage202411,
            query={"category_asset_cipher": category_asset_cipher, "page_token": page_token, "page_size": page_size},
            body={"create_time_ge": create_time_ge, "create_time_lt": create_time_lt, "campaign_id": campaign_id},
        )

    def get_campaign_product_performance_list(
        self,
        *,
        campaign_id: str,
        page_size: int | None = None,
        page_token: str | None = None,
        category_asset_cipher: str | None = None,
    ) -> Paged[m.CampaignProductStatisticPage, m.CampaignProductStatistic]:
        """
        List how each product of a campaign does: creators, samples, sales.

        ``GET /affiliate_partner/202501/campaigns/{campaign_id}/products/performance``; read; paged: await it
        for one page, iterate it for every item.

        Args:
            page_size: Rows per page. From 1 to 50.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            category_asset_cipher: The partner's category asset to act for, from
                `get_authorized_category_assets`; may be left out.
        """
        return self._caller.paged(
            "get_campaign_product_performance_list",
            m.CampaignProductStatisticPage,
            path={"campaign_id": campaign_id},
            query={"page_size": page_size, "page_token": page_token, "category_asset_cipher": category_asset_cipher},
        )

    async def get_affiliate_campaign_creator_product_content_statistics_202501(
        self,
        *,
        campaign_id: str,
        product_id: str,
        creator_temp_id: str,
        affiliate_product_id: str,
        content_type: str | None = None,
    ) -> m.CampaignCreatorContentStatistics202501:
        """
        Read how a creator's content for a campaign product did.

        ``GET
        /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics``;
        read.

        Deprecated: use :meth:`get_affiliate_campaign_creator_product_content_statistics`.
        """
        return await self._caller.call(
            "get_affiliate_campaign_creator_product_content_statistics_202501",
            m.CampaignCreatorContentStatistics202501,
            path={"campaign_id": campaign_id, "product_id": product_id, "creator_temp_id": creator_temp_id},
            query={"affiliate_product_id": affiliate_product_id, "content_type": content_type},
        )

    async def get_affiliate_campaign_creator_product_sample_status_202501(
        self,
        *,
        campaign_id: str,
        product_id: str,
        creator_temp_id: str,
    ) -> m.CreatorProductSampleStatus:
        """
        Read where a creator's sample of a campaign product is.

        ``GET
        /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status``;
        read.

        Deprecated: use :meth:`get_affiliate_campaign_creator_product_sample_status`.
        """
        return await self._caller.call(
            "get_affiliate_campaign_creator_product_sample_status_202501",
            m.CreatorProductSampleStatus,
            path={"campaign_id": campaign_id, "product_id": product_id, "creator_temp_id": creator_temp_id},
        )

    def get_affiliate_campaign_creator_fulfillment_status_info_202501(
        self,
        *,
        campaign_id: str,
        product_id: str,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Paged[m.PromotionCreatorPage202501, m.PromotionCreator202501]:
        """
        List creators who promote a campaign product, with sales and samples.

        ``GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/performance``; read;
        paged: await it for one page, iterate it for every item.

        Deprecated: use :meth:`get_creator_performance_for_campaign_product`.

        Args:
            page_size: Rows per page. From 1 to 50.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
        """
        return self._caller.paged(
            "get_affiliate_campaign_creator_fulfillment_status_info_202501",
            m.PromotionCreatorPage202501,
            path={"campaign_id": campaign_id, "product_id": product_id},
            query={"page_size": page_size, "page_token": page_token},
        )

    def search_cap_affiliate_orders_202504(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        order_id: str | None = None,
        order_status: int | None = None,
        product_id: str | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
    ) -> Paged[m.CapAffiliateOrderPage202504, m.CapAffiliateOrder202504]:
        """
        Search orders that a creator agency (CAP) brought, by id, status, product and time.

        ``POST /affiliate_partner/202504/cap_order/search``; read; paged: await it for one page, iterate it
        for every item.

        Deprecated: use :meth:`search_cap_affiliate_orders`.

        Args:
            page_size: Rows per page. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            create_time_ge: Created at or after this moment. Unix seconds.
            create_time_lt: Created before this moment. Unix seconds.
        """
        return self._caller.paged(
            "search_cap_affiliate_orders_202504",
            m.CapAffiliateOrderPage202504,
            query={"page_size": page_size, "page_token": page_token},
            body={
                "order_id": order_id,
                "order_status": order_status,
                "product_id": product_id,
                "create_time_ge": create_time_ge,
                "create_time_lt": create_time_lt,
            },
        )

    async def generate_campaign_product_promotion_links_in_batch(
        self,
        *,
        campaign_id: str,
        category_asset_cipher: str | None = None,
        product_ids: Sequence[str] | None = None,
    ) -> m.CampaignPromotionLinksResult:
        """
        Make promotion links for up to 50 products of a campaign.

        ``POST /affiliate_partner/202505/campaigns/{campaign_id}/products/promotion_links/generate_batch``;
        unsafe write; at most 50 ``product_ids`` a call, more are split over several calls.

        Args:
            category_asset_cipher: The partner's category asset to act for, from
                `get_authorized_category_assets`.
            product_ids: At most 50 entries.
        """
        return await self._caller.call(
            "generate_campaign_product_promotion_links_in_batch",
            m.CampaignPromotionLinksResult,
            path={"campaign_id": campaign_id},
            query={"category_asset_cipher": category_asset_cipher},
            body={"product_ids": product_ids},
        )

    async def get_affiliate_campaign_creator_product_content_statistics(
        self,
        *,
        campaign_id: str,
        product_id: str,
        creator_temp_id: str,
        affiliate_product_id: str,
        category_asset_cipher: str,
        content_type: str | None = None,
    ) -> m.CampaignCreatorContentStatistics:
        """
        Read how a creator's content for a campaign product did.

        ``GET
        /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics``;
        read.

        Args:
            category_asset_cipher: The partner's category asset to act for, from
                `get_authorized_category_assets`.
        """
        return await self._caller.call(
            "get_affiliate_campaign_creator_product_content_statistics",
            m.CampaignCreatorContentStatistics,
            path={"campaign_id": campaign_id, "product_id": product_id, "creator_temp_id": creator_temp_id},
            query={
                "affiliate_product_id": affiliate_product_id,
                "category_asset_cipher": category_asset_cipher,
                "content_type": content_type,
            },
        )

    async def get_affiliate_campaign_creator_product_sample_status(
        self,
        *,
        campaign_id: str,
        product_id: str,
        creator_temp_id: str,
        category_asset_cipher: str,
    ) -> m.CreatorProductSampleStatus:
        """
        Read where a creator's sample of a campaign product is.

        ``GET
        /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status``;
        read.

        Args:
            category_asset_cipher: The partner's category asset to act for, from
                `get_authorized_category_assets`.
        """
        return await self._caller.call(
            "get_affiliate_campaign_creator_product_sample_status",
            m.CreatorProductSampleStatus,
            path={"campaign_id": campaign_id, "product_id": product_id, "creator_temp_id": creator_temp_id},
            query={"category_asset_cipher": category_asset_cipher},
        )

    def get_creator_performance_for_campaign_product(
        self,
        *,
        campaign_id: str,
        product_id: str,
        category_asset_cipher: str,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Paged[m.PromotionCreatorPage, m.PromotionCreator]:
        """
        List creators who promote a campaign product, with sales and samples.

        ``GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/performance``; read;
        paged: await it for one page, iterate it for every item.

        Args:
            category_asset_cipher: The partner's category asset to act for, from
                `get_authorized_category_assets`.
            page_size: Rows per page. From 1 to 50.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
        """
        return self._caller.paged(
            "get_creator_performance_for_campaign_product",
            m.PromotionCreatorPage,
            path={"campaign_id": campaign_id, "product_id": product_id},
            query={"category_asset_cipher": category_asset_cipher, "page_size": page_size, "page_token": page_token},
        )

    def search_cap_affiliate_orders(
        self,
        *,
        category_asset_cipher: str,
        page_token: str | None = None,
        page_size: int | None = None,
        order_id: str | None = None,
        product_id: str | None = None,
        settle_status: Literal[1, 2, 3, 4, 5] | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
    ) -> Paged[m.CapAffiliateOrderSkuOrderPage, m.CapAffiliateOrderSkuOrder]:
        """
        Search orders that a creator agency (CAP) brought, by id, settlement, product and time.

        ``POST /affiliate_partner/202603/cap_order/search``; read; paged: await it for one page, iterate it
        for every item.

        Args:
            category_asset_cipher: The partner's category asset to act for, from
                `get_authorized_category_assets`.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. 20 when it is not given.
            create_time_ge: Created at or after this moment. Unix seconds.
            create_time_lt: Created before this moment. Unix seconds.
        """
        return self._caller.paged(
            "search_cap_affiliate_orders",
            m.CapAffiliateOrderSkuOrderPage,
            query={"category_asset_cipher": category_asset_cipher, "page_token": page_token, "page_size": page_size},
            body={
                "order_id": order_id,
                "product_id": product_id,
                "settle_status": settle_status,
                "create_time_ge": create_time_ge,
                "create_time_lt": create_time_lt,
            },
        )

    def search_tap_affiliate_orders(
        self,
        *,
        category_asset_cipher: str,
        page_token: str | None = None,
        page_size: int | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        campaign_id: str | None = None,
    ) -> Paged[m.TapAffiliateOrderSkuOrderPage, m.TapAffiliateOrderSkuOrder]:
        """
        Search orders that an affiliate partner (TAP) brought, by campaign and time, one row per SKU.

        ``POST /affiliate_partner/202603/orders/search``; read; paged: await it for one page, iterate it for
        every item.

        Args:
            category_asset_cipher: The partner's category asset to act for, from
                `get_authorized_category_assets`.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            create_time_ge: Unix seconds.
            create_time_lt: Unix seconds.
        """
        return self._caller.paged(
            "search_tap_affiliate_orders",
            m.TapAffiliateOrderSkuOrderPage,
            query={"category_asset_cipher": category_asset_cipher, "page_token": page_token, "page_size": page_size},
            body={"create_time_ge": create_time_ge, "create_time_lt": create_time_lt, "campaign_id": campaign_id},
        )


if TYPE_CHECKING:

    class RawAffiliatePartner:
        """The methods of :class:`AffiliatePartner` as :attr:`AffiliatePartner.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        get_affiliate_partner_campaign_list = raw_paged(AffiliatePartner.get_affiliate_partner_campaign_list)
        create_affiliate_partner_campaign = raw_method(AffiliatePartner.create_affiliate_partner_campaign)
        get_affiliate_partner_campaign_detail = raw_method(AffiliatePartner.get_affiliate_partner_campaign_detail)
        edit_affiliate_partner_campaign = raw_method(AffiliatePartner.edit_affiliate_partner_campaign)
        get_affiliate_partner_campaign_product_list = raw_paged(
            AffiliatePartner.get_affiliate_partner_campaign_product_list
        )
        generate_affiliate_partner_campaign_product_link = raw_method(
            AffiliatePartner.generate_affiliate_partner_campaign_product_link
        )
        review_affiliate_partner_campaign_product = raw_method(
            AffiliatePartner.review_affiliate_partner_campaign_product
        )
        publish_affiliate_partner_campaign = raw_method(AffiliatePartner.publish_affiliate_partner_campaign)
        search_tap_affiliate_orders_202411 = raw_paged(AffiliatePartner.search_tap_affiliate_orders_202411)
        get_campaign_product_performance_list = raw_paged(AffiliatePartner.get_campaign_product_performance_list)
        get_affiliate_campaign_creator_product_content_statistics_202501 = raw_method(
            AffiliatePartner.get_affiliate_campaign_creator_product_content_statistics_202501
        )
        get_affiliate_campaign_creator_product_sample_status_202501 = raw_method(
            AffiliatePartner.get_affiliate_campaign_creator_product_sample_status_202501
        )
        get_affiliate_campaign_creator_fulfillment_status_info_202501 = raw_paged(
            AffiliatePartner.get_affiliate_campaign_creator_fulfillment_status_info_202501
        )
        search_cap_affiliate_orders_202504 = raw_paged(AffiliatePartner.search_cap_affiliate_orders_202504)
        generate_campaign_product_promotion_links_in_batch = raw_method(
            AffiliatePartner.generate_campaign_product_promotion_links_in_batch
        )
        get_affiliate_campaign_creator_product_content_statistics = raw_method(
            AffiliatePartner.get_affiliate_campaign_creator_product_content_statistics
        )
        get_affiliate_campaign_creator_product_sample_status = raw_method(
            AffiliatePartner.get_affiliate_campaign_creator_product_sample_status
        )
        get_creator_performance_for_campaign_product = raw_paged(
            AffiliatePartner.get_creator_performance_for_campaign_product
        )
        search_cap_affiliate_orders = raw_paged(AffiliatePartner.search_cap_affiliate_orders)
        search_tap_affiliate_orders = raw_paged(AffiliatePartner.search_tap_affiliate_orders)
else:
    RawAffiliatePartner = AffiliatePartner
