# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from tiktok_shop_runtime.calling import Caller, FileInput, Paged, raw_method, raw_paged

from .. import models as m


class AffiliateSeller:
    """Collaborations with creators, seen by the seller."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawAffiliateSeller:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawAffiliateSeller(self._caller.raw)

    async def edit_open_collaboration_settings(
        self,
        *,
        auto_add_product: m.AutoAddProductInput | Mapping[str, Any] | None = None,
    ) -> dict[str, Any] | None:
        """
        Let new products join open collaboration by themselves, at a commission.

        ``POST /affiliate_seller/202405/open_collaboration_settings``; idempotent write.
        """
        return await self._caller.call(
            "edit_open_collaboration_settings", None, body={"auto_add_product": auto_add_product}
        )

    async def create_open_collaboration_202405(
        self,
        *,
        commission_rate: int | None = None,
        product_id: str | None = None,
        require_seller_approve_creator: bool | None = None,
    ) -> m.CreateOpenCollaborationResult:
        """
        Open a product to all creators at a commission.

        ``POST /affiliate_seller/202405/open_collaborations``; unsafe write.

        Deprecated: use :meth:`create_open_collaboration`.

        May be gone: an announcement for 2026-10-12 may mean it.

        Args:
            commission_rate: 1000 is 10 %. In basis points (hundredths of a percent). At least 100.
            require_seller_approve_creator: The server takes false when it is not given.
        """
        return await self._caller.call(
            "create_open_collaboration_202405",
            m.CreateOpenCollaborationResult,
            body={
                "commission_rate": commission_rate,
                "product_id": product_id,
                "require_seller_approve_creator": require_seller_approve_creator,
            },
        )

    def seller_search_open_collaboration_products(
        self,
        *,
        sort_order: Literal["ASC", "DESC"] | None = None,
        sort_field: Literal["commission", "commission_rate", "product_sales_price", "units_sold"] | None = None,
        page_token: str | None = None,
        page_size: int | None = None,
        title_keywords: Sequence[str] | None = None,
        sales_price_range: m.PriceRangeInput | Mapping[str, Any] | None = None,
        category: m.IdRefInput | Mapping[str, Any] | None = None,
        commission_rate_range: m.SellerSearchOpenCollaborationProductCommissionRateRangeInput
        | Mapping[str, Any]
        | None = None,
    ) -> Paged[m.OpenCollaborationProductPage, m.OpenCollaborationProductDetails]:
        """
        Search products that any creator may promote, by words, price, category, commission.

        ``POST /affiliate_seller/202405/open_collaborations/products/search``; read; paged: await it for one
        page, iterate it for every item.

        Args:
            sort_order: ASC or DESC. The server takes ASC when it is not given.
            sort_field: What rows are sorted by. The server takes commission_rate when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 20. 20 when it is not given.
            title_keywords: At most 20 entries.
        """
        return self._caller.paged(
            "seller_search_open_collaboration_products",
            m.OpenCollaborationProductPage,
            query={
                "sort_order": sort_order,
                "sort_field": sort_field,
                "page_token": page_token,
                "page_size": page_size,
            },
            body={
                "title_keywords": title_keywords,
                "sales_price_range": sales_price_range,
                "category": category,
                "commission_rate_range": commission_rate_range,
            },
        )

    async def remove_creator_from_open_collaboration_202405(
        self,
        *,
        open_collaboration_id: str,
        creator_user_id: str | None = None,
        product_id: str | None = None,
    ) -> dict[str, Any] | None:
        """
        Exclude a creator from a product in open collaboration.

        ``POST /affiliate_seller/202405/open_collaborations/{open_collaboration_id}/remove_creator``;
        idempotent write.

        Deprecated: use :meth:`remove_creator_from_open_collaboration_product`.

        May be gone: an announcement for 2026-10-12 may mean it.
        """
        return await self._caller.call(
            "remove_creator_from_open_collaboration_202405",
            None,
            path={"open_collaboration_id": open_collaboration_id},
            body={"creator_user_id": creator_user_id, "product_id": product_id},
        )

    def search_seller_affiliate_orders_202405(
        self,
        *,
        version: int | None = None,
        page_token: str | None = None,
        page_size: int | None = None,
    ) -> Paged[m.AffiliateOrderPage202405, m.AffiliateOrderPage202405Order]:
        """
        List the orders that creators brought to the shop.

        ``POST /affiliate_seller/202405/orders/search``; read; paged: await it for one page, iterate it for
        every item.

        Deprecated: use :meth:`search_seller_affiliate_orders`.

        May be gone: an announcement for 2026-10-12 may mean it.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 50. 20 when it is not given.
        """
        return self._caller.paged(
            "search_seller_affiliate_orders_202405",
            m.AffiliateOrderPage202405,
            query={"version": version, "page_token": page_token, "page_size": page_size},
        )

    async def generate_affiliate_product_promotion_link(
        self,
        *,
        product_id: str,
    ) -> m.PartnerCampaignProductLinkResult:
        """
        Make a promotion link for a product.

        ``POST /affiliate_seller/202405/products/{product_id}/promotion_link/generate``; unsafe write.
        """
        return await self._caller.call(
            "generate_affiliate_product_promotion_link",
            m.PartnerCampaignProductLinkResult,
            path={"product_id": product_id},
        )

    async def create_target_collaboration_202405(
        self,
        *,
        creator_user_ids: Sequence[str] | None = None,
        end_time: str | datetime | None = None,
        free_sample_rule: m.FreeSampleRuleInput | Mapping[str, Any] | None = None,
        message: str | None = None,
        name: str | None = None,
        products: Sequence[m.CreateTargetCollaborationProductInput202405 | Mapping[str, Any]] | None = None,
        seller_contact_info: m.EmailContactInput | Mapping[str, Any] | None = None,
    ) -> m.CreateTargetCollaborationResult202405:
        """
        Invite chosen creators to promote products at a commission.

        ``POST /affiliate_seller/202405/target_collaborations``; unsafe write.

        Deprecated: use :meth:`create_target_collaboration`.

        May be gone: an announcement for 2026-10-12 may mean it.

        Args:
            end_time: Unix seconds.
        """
        return await self._caller.call(
            "create_target_collaboration_202405",
            m.CreateTargetCollaborationResult202405,
            body={
                "creator_user_ids": creator_user_ids,
                "end_time": end_time,
                "free_sample_rule": free_sample_rule,
                "message": message,
                "name": name,
                "products": products,
                "seller_contact_info": seller_contact_info,
            },
        )

    def seller_search_creator_on_marketplace_202406(
        self,
        *,
        page_token: str | None = None,
        page_size: Literal[12, 20] | None = None,
        follower_demographics: m.FollowerDemographic | Mapping[str, Any] | None = None,
        gmv_ranges: Sequence[str] | None = None,
        keyword: str | None = None,
        search_key: str | None = None,
        units_sold_ranges: Sequence[str] | None = None,
    ) -> Paged[m.MarketplaceCreatorSearchPage202406, m.MarketplaceSearchCreator202406]:
        """
        Search creators by followers, GMV, units sold and words.

        ``POST /affiliate_seller/202406/marketplace_creators/search``; read; paged: await it for one page,
        iterate it for every item.

        Deprecated: use :meth:`search_creators_in_creator_marketplace`.

        May be gone: an announcement for 2026-10-12 may mean it.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. 20 when it is not given.
            search_key: Key of this search, for its next pages.
        """
        return self._caller.paged(
            "seller_search_creator_on_marketplace_202406",
            m.MarketplaceCreatorSearchPage202406,
            query={"page_token": page_token, "page_size": page_size},
            body={
                "follower_demographics": follower_demographics,
                "gmv_ranges": gmv_ranges,
                "keyword": keyword,
                "search_key": search_key,
                "units_sold_ranges": units_sold_ranges,
            },
        )

    async def get_marketplace_creator_performance_202406(
        self,
        *,
        creator_user_id: str,
    ) -> m.MarketplaceCreatorPerformance202406:
        """
        Read a creator's followers, content and sales.

        ``GET /affiliate_seller/202406/marketplace_creators/{creator_user_id}``; read.

        Deprecated: use :meth:`get_marketplace_creator_performance`.

        May be gone: an announcement for 2026-10-12 may mean it.
        """
        return await self._caller.call(
            "get_marketplace_creator_performance_202406",
            m.MarketplaceCreatorPerformance202406,
            path={"creator_user_id": creator_user_id},
        )

    async def get_open_collaboration_settings(self) -> m.OpenCollaborationSettings:
        """
        Ask whether new products join open collaboration by themselves.

        ``GET /affiliate_seller/202409/open_collaboration_settings``; read.
        """
        return await self._caller.call("get_open_collaboration_settings", m.OpenCollaborationSettings)

    async def remove_open_collaboration(
        self,
        *,
        product_id: str,
    ) -> m.RemoveOpenCollaborationResult:
        """
        Close a product to creators; takes effect at the time that the answer names.

        ``DELETE /affiliate_seller/202409/open_collaborations/products/{product_id}``; idempotent write.
        """
        return await self._caller.call(
            "remove_open_collaboration", m.RemoveOpenCollaborationResult, path={"product_id": product_id}
        )

    def search_open_collaboration_202409(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        sort_field: Literal["product_original_price"] | None = None,
        keyword_type: Literal["PRODUCT_ID", "PRODUCT_NAME"] | None = None,
        keyword: str | None = None,
        top_level_category_id: str | None = None,
    ) -> Paged[m.OpenCollaborationPage202409, m.OpenCollaboration202409]:
        """
        Search the shop's open collaborations by product.

        ``POST /affiliate_seller/202409/open_collaborations/search``; read; paged: await it for one page,
        iterate it for every item.

        Deprecated: use :meth:`search_open_collaborations`.

        May be gone: an announcement for 2026-10-12 may mean it.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            sort_field: What rows are sorted by.
        """
        return self._caller.paged(
            "search_open_collaboration_202409",
            m.OpenCollaborationPage202409,
            query={
                "page_token": page_token,
                "page_size": page_size,
                "sort_order": sort_order,
                "sort_field": sort_field,
            },
            body={"keyword_type": keyword_type, "keyword": keyword, "top_level_category_id": top_level_category_id},
        )

    def seller_search_sample_applications_202409(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        creator_user_id: str | None = None,
        order_id: str | None = None,
        product_id: str | None = None,
        status: Literal[
            "PENDING",
            "AWAITING_SHIPMENT",
            "SHIPPED",
            "CONTENT_PENDING",
            "REJECT_CANCELLED",
            "OVERDUE_CANCELLED",
            "UNFULFILL_CANCELLED",
            "DEL_OPEN_COLLAB",
            "SELLER_NOT_SHIP_CANCELLED",
            "WITHDRAW_CANCELLED",
            "UNFULFILLABLE_CANCELLED",
            "OPS_CANCELLED",
            "OPS_FAILED",
            "OPS_COMPLETED",
            "COMPLETED",
        ]
        | None = None,
        target_collaboration_id: str | None = None,
        title: str | None = None,
        username: str | None = None,
    ) -> Paged[m.SampleApplicationPage202507, m.PagedSampleApplication202507]:
        """
        Search creators' applications for samples by product, creator, order and state.

        ``POST /affiliate_seller/202409/sample_applications/search``; read; paged: await it for one page,
        iterate it for every item.

        Deprecated: use :meth:`search_sample_applications`.

        May be gone: an announcement for 2026-10-12 may mean it.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 50.
        """
        return self._caller.paged(
            "seller_search_sample_applications_202409",
            m.SampleApplicationPage202507,
            query={"page_token": page_token, "page_size": page_size},
            body={
                "creator_user_id": creator_user_id,
                "order_id": order_id,
                "product_id": product_id,
                "status": status,
                "target_collabration_id": target_collaboration_id,
                "title": title,
                "username": username,
            },
        )

    async def search_sample_application_fulfillments(
        self,
        *,
        application_id: str,
        content_format: Literal["LIVE", "VIDEO"] | None = None,
    ) -> m.SampleApplicationFulfillments:
        """
        List the content that a creator made for a sample.

        ``POST /affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search``; read.
        """
        return await self._caller.call(
            "search_sample_application_fulfillments",
            m.SampleApplicationFulfillments,
            path={"application_id": application_id},
            body={"content_format": content_format},
        )

    async def seller_review_sample_applications_202409(
        self,
        *,
        application_id: str,
        reject_reason: Literal["NOT_MATCH", "OFFLINE", "OUT_OF_STOCK", "OTHER"] | None = None,
        review_result: Literal["APPROVE", "REJECT"] | None = None,
    ) -> dict[str, Any] | None:
        """
        Approve or reject a creator's application for a sample.

        ``POST /affiliate_seller/202409/sample_applications/{application_id}/review``; unsafe write.

        Deprecated: use :meth:`review_a_sample_application`.

        May be gone: an announcement for 2026-10-12 may mean it.

        Args:
            reject_reason: Needed if review_result=REJECT.
        """
        return await self._caller.call(
            "seller_review_sample_applications_202409",
            None,
            path={"application_id": application_id},
            body={"reject_reason": reject_reason, "review_result": review_result},
        )

    def search_target_collaborations_202409(
        self,
        *,
        page_size: Literal[20, 50, 100] | None = None,
        page_token: str | None = None,
        collaboration_status: Literal["ONGOING", "EXPIRING", "VALID", "CANCELING", "COMPLETED"] | None = None,
        creator_accept_status: str | None = None,
        creator_user_id: str | None = None,
        free_sample_setting: str | None = None,
        search_param: m.SearchParamInput202409 | Mapping[str, Any] | None = None,
    ) -> Paged[m.TargetCollaborationPage202409, m.TargetCollaboration202409]:
        """
        Search target collaborations by state, creator, product and sample setting.

        ``POST /affiliate_seller/202409/target_collaborations/search``; read; paged: await it for one page,
        iterate it for every item.

        Deprecated: use :meth:`search_target_collaborations`.

        May be gone: an announcement for 2026-10-12 may mean it.

        Args:
            page_size: Rows per page.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
        """
        return self._caller.paged(
            "search_target_collaborations_202409",
            m.TargetCollaborationPage202409,
            query={"page_size": page_size, "page_token": page_token},
            body={
                "collaboration_status": collaboration_status,
                "creator_accept_status": creator_accept_status,
                "creator_user_id": creator_user_id,
                "free_sample_setting": free_sample_setting,
                "search_param": search_param,
            },
        )

    async def query_target_collaboration_detail_202409(
        self,
        *,
        target_collaboration_id: str,
    ) -> m.TargetCollaborationDetail202409:
        """
        Read a target collaboration with its products and creators.

        ``GET /affiliate_seller/202409/target_collaborations/{target_collaboration_id}``; read.

        Deprecated: use :meth:`query_target_collaboration_detail`.

        May be gone: an announcement for 2026-10-12 may mean it.
        """
        return await self._caller.call(
            "query_target_collaboration_detail_202409",
            m.TargetCollaborationDetail202409,
            path={"target_collaboration_id": target_collaboration_id},
        )

    async def update_target_collaboration_202409(
        self,
        *,
        target_collaboration_id: str,
        creator_user_ids: Sequence[str] | None = None,
        end_time: str | datetime | None = None,
        free_sample_rule: m.FreeSampleRuleInput | Mapping[str, Any] | None = None,
        name: str | None = None,
        products: Sequence[m.UpdateTargetCollaborationProductInput202409 | Mapping[str, Any]] | None = None,
        seller_contact_info: m.EmailContactInput | Mapping[str, Any] | None = None,
    ) -> m.UpdateTargetCollaborationResult202409:
        """
        Replace products, creators and terms of a target collaboration.

        Code 0 does not mean all took: `update_failed` says what did not.

        ``PUT /affiliate_seller/202409/target_collaborations/{target_collaboration_id}``; idempotent write; at
        most 100 ``products`` a call, more are refused.

        Deprecated: use :meth:`update_target_collaboration`.

        May be gone: an announcement for 2026-10-12 may mean it.

        Args:
            creator_user_ids: At most 50 entries.
            end_time: Unix seconds.
            products: At most 100 entries.
        """
        return await self._caller.call(
            "update_target_collaboration_202409",
            m.UpdateTargetCollaborationResult202409,
            path={"target_collaboration_id": target_collaboration_id},
            body={
                "creator_user_ids": creator_user_ids,
                "end_time": end_time,
                "free_sample_rule": free_sample_rule,
                "name": name,
                "products": products,
                "seller_contact_info": seller_contact_info,
            },
        )

    async def remove_target_collaboration(
        self,
        *,
        target_collaboration_id: str,
    ) -> dict[str, Any] | None:
        """
        End a target collaboration.

        ``DELETE /affiliate_seller/202409/target_collaborations/{target_collaboration_id}``; idempotent write.
        """
        return await self._caller.call(
            "remove_target_collaboration", None, path={"target_collaboration_id": target_collaboration_id}
        )

    async def get_open_collaboration_sample_rules(
        self,
        *,
        product_ids: Sequence[str],
    ) -> m.OpenCollaborationSampleRules:
        """
        Read the rules for free samples of products in open collaboration.

        ``GET /affiliate_seller/202410/open_collaborations/sample_rules``; read.
        """
        return await self._caller.call(
            "get_open_collaboration_sample_rules", m.OpenCollaborationSampleRules, query={"product_ids": product_ids}
        )

    async def edit_open_collaboration_sample_rule(
        self,
        *,
        product_id: str,
        sample_rule: m.SampleRuleInput | Mapping[str, Any] | None = None,
    ) -> dict[str, Any] | None:
        """
        Set the rule for free samples of a product in open collaboration.

        ``POST /affiliate_seller/202410/open_collaborations/sample_rules``; idempotent write.
        """
        return await self._caller.call(
            "edit_open_collaboration_sample_rule", None, body={"product_id": product_id, "sample_rule": sample_rule}
        )

    def search_seller_affiliate_orders(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        create_time_lt: int | datetime | None = None,
        create_time_ge: int | datetime | None = None,
        program_id: str | None = None,
    ) -> Paged[m.SellerAffiliateOrderPage, m.SellerAffiliateOrder]:
        """
        Search the orders that creators brought to the shop, with commission per SKU.

        ``POST /affiliate_seller/202410/orders/search``; read; paged: await it for one page, iterate it for
        every item.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            create_time_lt: Created before this moment. Unix seconds.
            create_time_ge: Created at or after this moment. Unix seconds.
        """
        return self._caller.paged(
            "search_seller_affiliate_orders",
            m.SellerAffiliateOrderPage,
            query={"page_token": page_token, "page_size": page_size},
            body={"create_time_lt": create_time_lt, "create_time_ge": create_time_ge, "program_id": program_id},
        )

    def get_creator_conversation_messages(
        self,
        *,
        conversation_id: str,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Paged[m.CreatorConversationMessagePage, m.CreatorConversationMessage]:
        """
        List the messages of a conversation with a creator.

        ``GET /affiliate_seller/202412/conversation/{conversation_id}/messages``; read; paged: await it for
        one page, iterate it for every item.

        Args:
            page_size: Rows per page. At most 20. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
        """
        return self._caller.paged(
            "get_creator_conversation_messages",
            m.CreatorConversationMessagePage,
            path={"conversation_id": conversation_id},
            query={"page_size": page_size, "page_token": page_token},
        )

    def get_conversation_list_202412(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        only_need_conversation_id: bool | None = None,
        conversation_status: Literal["ALL", "ARCHIVED", "STARRED", "UNREAD", "UNREPLIED"] | None = None,
    ) -> Paged[m.CreatorConversationPage, m.CreatorConversationDetails]:
        """
        List conversations with creators, by state.

        Listed as current by the newest documentation although 202505 has the higher number. The JSON body on
        this GET is real and optional.

        ``GET /affiliate_seller/202412/conversations``; read; paged: await it for one page, iterate it for
        every item.

        Args:
            page_size: Rows per page. At most 50. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            only_need_conversation_id: Give ids only, which is faster. The server takes true when it is not
                given.
        """
        return self._caller.paged(
            "get_conversation_list_202412",
            m.CreatorConversationPage,
            query={
                "page_size": page_size,
                "page_token": page_token,
                "only_need_conversation_id": only_need_conversation_id,
                "conversation_status": conversation_status,
            },
            body={"only_need_conversation_id": only_need_conversation_id},
        )

    async def create_conversation_with_creator_202412(
        self,
        *,
        creator_id: str | None = None,
        only_need_conversation_id: bool | None = None,
    ) -> m.CreatorConversation:
        """
        Open a conversation with a creator, or find the one that exists.

        ``POST /affiliate_seller/202412/conversations``; idempotent write.

        Deprecated: use :meth:`get_or_create_creator_conversation`.

        May be gone: an announcement for 2026-10-12 may mean it.

        Args:
            only_need_conversation_id: The server takes true when it is not given.
        """
        return await self._caller.call(
            "create_conversation_with_creator_202412",
            m.CreatorConversation,
            body={"creator_id": creator_id, "only_need_conversation_id": only_need_conversation_id},
        )

    async def get_latest_unread_messages(self) -> m.LatestUnreadMessages:
        """
        List the newest unread messages of creators.

        ``GET /affiliate_seller/202412/conversations/messages/list/newest``; read.
        """
        return await self._caller.call("get_latest_unread_messages", m.LatestUnreadMessages)

    async def send_im_message(
        self,
        *,
        conversation_id: str,
        msg_type: Literal[
            "CRM_TEXT_WITH_IMAGE_CARD",
            "CRM_TEXT_WITH_PRODUCTS_CARD",
            "FREE_SAMPLE_CARD",
            "IMAGE",
            "PRODUCT_CARD",
            "TARGET_COLLABORATION_CARD",
            "TEXT",
        ],
        content: str,
    ) -> m.SendMessageResult:
        """
        Send a message to a creator.

        ``POST /affiliate_seller/202412/conversations/{conversation_id}/messages``; unsafe write.

        Args:
            content: At most 2000 characters.
        """
        return await self._caller.call(
            "send_im_message",
            m.SendMessageResult,
            path={"conversation_id": conversation_id},
            body={"msg_type": msg_type, "content": content},
        )

    async def mark_conversations_as_read(
        self,
        *,
        conversation_ids: Sequence[str],
    ) -> m.MarkConversationsAsReadResult:
        """
        Mark conversations with creators as read.

        The path is misspelt on the wire (`conversatons`).

        ``POST /affiliate_seller/202412/conversatons/read``; idempotent write.

        Args:
            conversation_ids: At most 20 entries.
        """
        return await self._caller.call(
            "mark_conversations_as_read", m.MarkConversationsAsReadResult, body={"conversation_ids": conversation_ids}
        )

    async def create_open_collaboration(
        self,
        *,
        product_id: str,
        commission_rate: int,
    ) -> m.CreateOpenCollaborationResult:
        """
        Open a product to all creators at a commission.

        ``POST /affiliate_seller/202412/open_collaborations``; unsafe write.

        Args:
            commission_rate: 1000 is 10 %. In basis points (hundredths of a percent). From 100 to 8000.
        """
        return await self._caller.call(
            "create_open_collaboration",
            m.CreateOpenCollaborationResult,
            body={"product_id": product_id, "commission_rate": commission_rate},
        )

    def get_open_collaboration_creator_content_detail_202412(
        self,
        *,
        product_id: str,
        page_token: str | None = None,
        page_size: int | None = None,
    ) -> Paged[m.CreatorContentDetailPage202412, m.CreatorContentDetail202412]:
        """
        List creators and the content they made for a product in open collaboration.

        ``GET /affiliate_seller/202412/open_collaborations/creator_content_details``; read; paged: await it
        for one page, iterate it for every item.

        Deprecated: use :meth:`get_open_collaboration_creator_content_details`.

        May be gone: an announcement for 2026-10-12 may mean it.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
        """
        return self._caller.paged(
            "get_open_collaboration_creator_content_detail_202412",
            m.CreatorContentDetailPage202412,
            query={"product_id": product_id, "page_token": page_token, "page_size": page_size},
        )

    def search_open_collaborations(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        sort_field: Literal["product_original_price"] | None = None,
        keyword_type: Literal["PRODUCT_ID", "PRODUCT_NAME"] | None = None,
        keyword: str | None = None,
        top_level_category_id: str | None = None,
    ) -> Paged[m.OpenCollaborationPage, m.OpenCollaboration]:
        """
        Search the shop's open collaborations by product.

        ``POST /affiliate_seller/202412/open_collaborations/search``; read; paged: await it for one page,
        iterate it for every item.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            sort_field: What rows are sorted by.
        """
        return self._caller.paged(
            "search_open_collaborations",
            m.OpenCollaborationPage,
            query={
                "page_token": page_token,
                "page_size": page_size,
                "sort_order": sort_order,
                "sort_field": sort_field,
            },
            body={"keyword_type": keyword_type, "keyword": keyword, "top_level_category_id": top_level_category_id},
        )

    async def query_target_collaboration_detail_202412(
        self,
        *,
        target_collaboration_id: str,
    ) -> m.TargetCollaborationDetail202412:
        """
        Read a target collaboration with its products and creators.

        ``GET /affiliate_seller/202412/target_collaborations/{target_collaboration_id}``; read.

        Deprecated: use :meth:`query_target_collaboration_detail`.

        May be gone: an announcement for 2026-10-12 may mean it.
        """
        return await self._caller.call(
            "query_target_collaboration_detail_202412",
            m.TargetCollaborationDetail202412,
            path={"target_collaboration_id": target_collaboration_id},
        )

    def get_conversation_list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        only_need_conversation_id: bool | None = None,
    ) -> Paged[m.CreatorConversationPage, m.CreatorConversationDetails]:
        """
        List conversations with creators.

        Known from older SDKs only; the newest documentation lists 202412. The JSON body on this GET is real
        and optional.

        ``GET /affiliate_seller/202505/conversations``; read; paged: await it for one page, iterate it for
        every item.

        No longer listed in the platform's documentation.

        Args:
            page_size: Rows per page. At most 50. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            only_need_conversation_id: Give ids only, which is faster. The server takes true when it is not
                given.
        """
        return self._caller.paged(
            "get_conversation_list",
            m.CreatorConversationPage,
            query={
                "page_size": page_size,
                "page_token": page_token,
                "only_need_conversation_id": only_need_conversation_id,
            },
            body={"only_need_conversation_id": only_need_conversation_id},
        )

    def seller_search_creator_on_marketplace_202505(
        self,
        *,
        page_token: str | None = None,
        page_size: Literal[12, 20] | None = None,
        follower_demographics: m.FollowerDemographic | Mapping[str, Any] | None = None,
        gmv_ranges: Sequence[str] | None = None,
        keyword: str | None = None,
        search_key: str | None = None,
        units_sold_ranges: Sequence[str] | None = None,
    ) -> Paged[m.MarketplaceCreatorSearchPage202505, m.MarketplaceSearchCreator202505]:
        """
        Search creators by followers, GMV, units sold and words.

        ``POST /affiliate_seller/202505/marketplace_creators/search``; read; paged: await it for one page,
        iterate it for every item.

        Deprecated: use :meth:`search_creators_in_creator_marketplace`.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. 20 when it is not given.
            search_key: Key of this search, for its next pages.
        """
        return self._caller.paged(
            "seller_search_creator_on_marketplace_202505",
            m.MarketplaceCreatorSearchPage202505,
            query={"page_token": page_token, "page_size": page_size},
            body={
                "follower_demographics": follower_demographics,
                "gmv_ranges": gmv_ranges,
                "keyword": keyword,
                "search_key": search_key,
                "units_sold_ranges": units_sold_ranges,
            },
        )

    async def get_marketplace_creator_performance_202505(
        self,
        *,
        creator_user_id: str,
    ) -> m.MarketplaceCreatorPerformance202505:
        """
        Read a creator's followers, content and sales.

        ``GET /affiliate_seller/202505/marketplace_creators/{creator_user_id}``; read.

        Deprecated: use :meth:`get_marketplace_creator_performance`.
        """
        return await self._caller.call(
            "get_marketplace_creator_performance_202505",
            m.MarketplaceCreatorPerformance202505,
            path={"creator_user_id": creator_user_id},
        )

    def seller_search_sample_applications_202507(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        creator_user_id: str | None = None,
        order_id: str | None = None,
        product_id: str | None = None,
        status: Literal[
            "PENDING",
            "AWAITING_SHIPMENT",
            "SHIPPED",
            "CONTENT_PENDING",
            "REJECT_CANCELLED",
            "OVERDUE_CANCELLED",
            "UNFULFILL_CANCELLED",
            "DEL_OPEN_COLLAB",
            "SELLER_NOT_SHIP_CANCELLED",
            "WITHDRAW_CANCELLED",
            "UNFULFILLABLE_CANCELLED",
            "OPS_CANCELLED",
            "OPS_FAILED",
            "OPS_COMPLETED",
            "COMPLETED",
        ]
        | None = None,
        target_collaboration_id: str | None = None,
        title: str | None = None,
        username: str | None = None,
    ) -> Paged[m.SampleApplicationPage202507, m.PagedSampleApplication202507]:
        """
        Search creators' applications for samples by product, creator, order and state.

        ``POST /affiliate_seller/202507/sample_applications/search``; read; paged: await it for one page,
        iterate it for every item.

        Deprecated: use :meth:`search_sample_applications`.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 50.
        """
        return self._caller.paged(
            "seller_search_sample_applications_202507",
            m.SampleApplicationPage202507,
            query={"page_token": page_token, "page_size": page_size},
            body={
                "creator_user_id": creator_user_id,
                "order_id": order_id,
                "product_id": product_id,
                "status": status,
                "target_collabration_id": target_collaboration_id,
                "title": title,
                "username": username,
            },
        )

    async def review_a_sample_application(
        self,
        *,
        application_id: str,
        review_result: Literal["APPROVE", "REJECT"],
        reject_reason: Literal["NOT_MATCH", "OFFLINE", "OTHER", "OUT_OF_STOCK"] | None = None,
    ) -> dict[str, Any] | None:
        """
        Approve or reject a creator's application for a sample.

        ``POST /affiliate_seller/202507/sample_applications/{application_id}/review``; unsafe write.

        Args:
            reject_reason: Needed if review_result=REJECT.
        """
        return await self._caller.call(
            "review_a_sample_application",
            None,
            path={"application_id": application_id},
            body={"review_result": review_result, "reject_reason": reject_reason},
        )

    async def get_or_create_creator_conversation(
        self,
        *,
        creator_open_id: str,
        only_need_conversation_id: bool | None = None,
    ) -> m.CreatorConversation:
        """
        Open a conversation with a creator, or find the one that exists.

        ``POST /affiliate_seller/202508/conversations``; idempotent write.

        Args:
            only_need_conversation_id: The server takes true when it is not given.
        """
        return await self._caller.call(
            "get_or_create_creator_conversation",
            m.CreatorConversation,
            body={"creator_open_id": creator_open_id, "only_need_conversation_id": only_need_conversation_id},
        )

    def seller_search_creator_on_marketplace_202508(
        self,
        *,
        page_token: str | None = None,
        page_size: Literal[12, 20] | None = None,
        advanced_filters: m.AdvancedFilterInput | Mapping[str, Any] | None = None,
        affiliate_data: m.AffiliateDataInput202508 | Mapping[str, Any] | None = None,
        category: Sequence[m.CategoryFilter | Mapping[str, Any]] | None = None,
        content_performance: m.ContentPerformanceInput202508 | Mapping[str, Any] | None = None,
        follower_demographics: m.FollowerDemographic | Mapping[str, Any] | None = None,
        gmv_ranges: Sequence[str] | None = None,
        keyword: str | None = None,
        search_key: str | None = None,
        units_sold_ranges: Sequence[str] | None = None,
    ) -> Paged[m.MarketplaceCreatorSearchPage202508, m.MarketplaceSearchCreator202508]:
        """
        Search creators by category, followers, content, sales and commission.

        ``POST /affiliate_seller/202508/marketplace_creators/search``; read; paged: await it for one page,
        iterate it for every item.

        Deprecated: use :meth:`search_creators_in_creator_marketplace`.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. 20 when it is not given.
            search_key: Key of the search: send it with the next page, so that pages belong together.
        """
        return self._caller.paged(
            "seller_search_creator_on_marketplace_202508",
            m.MarketplaceCreatorSearchPage202508,
            query={"page_token": page_token, "page_size": page_size},
            body={
                "advanced_filters": advanced_filters,
                "affiliate_data": affiliate_data,
                "category": category,
                "content_performance": content_performance,
                "follower_demographics": follower_demographics,
                "gmv_ranges": gmv_ranges,
                "keyword": keyword,
                "search_key": search_key,
                "units_sold_ranges": units_sold_ranges,
            },
        )

    async def get_marketplace_creator_performance_202508(
        self,
        *,
        creator_user_id: str,
    ) -> m.MarketplaceCreatorPerformance202508:
        """
        Read a creator's followers, content and sales.

        ``GET /affiliate_seller/202508/marketplace_creators/{creator_user_id}``; read.

        Deprecated: use :meth:`get_marketplace_creator_performance`.
        """
        return await self._caller.call(
            "get_marketplace_creator_performance_202508",
            m.MarketplaceCreatorPerformance202508,
            path={"creator_user_id": creator_user_id},
        )

    def get_open_collaboration_creator_content_details(
        self,
        *,
        product_id: str,
        page_token: str | None = None,
        page_size: int | None = None,
    ) -> Paged[m.CreatorContentDetailPage, m.CreatorContentDetail]:
        """
        List creators and the content they made for a product in open collaboration.

        ``GET /affiliate_seller/202508/open_collaborations/creator_content_details``; read; paged: await it
        for one page, iterate it for every item.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
        """
        return self._caller.paged(
            "get_open_collaboration_creator_content_details",
            m.CreatorContentDetailPage,
            query={"product_id": product_id, "page_token": page_token, "page_size": page_size},
        )

    async def remove_creator_from_open_collaboration_product(
        self,
        *,
        open_collaboration_id: str,
        creator_user_open_id: str,
        product_id: str,
    ) -> dict[str, Any] | None:
        """
        Exclude a creator from a product in open collaboration.

        ``POST /affiliate_seller/202508/open_collaborations/{open_collaboration_id}/remove_creator``;
        idempotent write.
        """
        return await self._caller.call(
            "remove_creator_from_open_collaboration_product",
            None,
            path={"open_collaboration_id": open_collaboration_id},
            body={"creator_user_open_id": creator_user_open_id, "product_id": product_id},
        )

    def search_sample_applications(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        product_id: str | None = None,
        title: str | None = None,
        creator_user_open_id: str | None = None,
        username: str | None = None,
        target_collaboration_id: str | None = None,
        order_id: str | None = None,
        status: Literal[
            "AWAITING_SHIPMENT",
            "COMPLETED",
            "CONTENT_PENDING",
            "DEL_OPEN_COLLAB",
            "OPS_CANCELLED",
            "OPS_COMPLETED",
            "OPS_FAILED",
            "OVERDUE_CANCELLED",
            "PENDING",
            "REJECT_CANCELLED",
            "SELLER_NOT_SHIP_CANCELLED",
            "SHIPPED",
            "UNFULFILLABLE_CANCELLED",
            "UNFULFILL_CANCELLED",
            "WITHDRAW_CANCELLED",
        ]
        | None = None,
    ) -> Paged[m.SampleApplicationPage, m.SampleApplication]:
        """
        Search creators' applications for samples by product, creator, order and state.

        ``POST /affiliate_seller/202508/sample_applications/search``; read; paged: await it for one page,
        iterate it for every item.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 50.
        """
        return self._caller.paged(
            "search_sample_applications",
            m.SampleApplicationPage,
            query={"page_token": page_token, "page_size": page_size},
            body={
                "product_id": product_id,
                "title": title,
                "creator_user_oepn_id": creator_user_open_id,
                "username": username,
                "target_collabration_id": target_collaboration_id,
                "order_id": order_id,
                "status": status,
            },
        )

    async def create_target_collaboration(
        self,
        *,
        name: str,
        end_time: str | datetime,
        products: Sequence[m.CreateTargetCollaborationProductInput | Mapping[str, Any]],
        creator_user_open_ids: Sequence[str],
        seller_contact_info: m.SellerContactInfoInput | Mapping[str, Any],
        free_sample_rule: m.FreeSampleRuleInputInput | Mapping[str, Any],
        message: str | None = None,
        preferred_content_type: str | None = None,
    ) -> m.CreateTargetCollaborationResult:
        """
        Invite chosen creators to promote products at a commission.

        ``POST /affiliate_seller/202508/target_collaborations``; unsafe write.

        Args:
            end_time: Unix seconds.
            products: At most 100 entries.
            creator_user_open_ids: At most 50 entries.
        """
        return await self._caller.call(
            "create_target_collaboration",
            m.CreateTargetCollaborationResult,
            body={
                "name": name,
                "end_time": end_time,
                "products": products,
                "creator_user_open_ids": creator_user_open_ids,
                "seller_contact_info": seller_contact_info,
                "free_sample_rule": free_sample_rule,
                "message": message,
                "preferred_content_type": preferred_content_type,
            },
        )

    def search_target_collaborations(
        self,
        *,
        collaboration_status: Literal["ONGOING", "EXPIRING", "VALID", "CANCELING", "COMPLETED"],
        page_size: Literal[20, 50, 100] | None = None,
        page_token: str | None = None,
        creator_accept_status: Literal["ACCEPT", "ALL"] | None = None,
        free_sample_setting: str | None = None,
        search_param: m.SearchParamInput | Mapping[str, Any] | None = None,
        creator_user_open_id: str | None = None,
    ) -> Paged[m.TargetCollaborationPage, m.TargetCollaboration]:
        """
        Search target collaborations by state, creator, product and sample setting.

        ``POST /affiliate_seller/202508/target_collaborations/search``; read; paged: await it for one page,
        iterate it for every item.

        Args:
            page_size: Rows per page.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            creator_accept_status: The server takes ALL when it is not given.
        """
        return self._caller.paged(
            "search_target_collaborations",
            m.TargetCollaborationPage,
            query={"page_size": page_size, "page_token": page_token},
            body={
                "collaboration_status": collaboration_status,
                "creator_accept_status": creator_accept_status,
                "free_sample_setting": free_sample_setting,
                "search_param": search_param,
                "creator_user_open_id": creator_user_open_id,
            },
        )

    async def query_target_collaboration_detail(
        self,
        *,
        target_collaboration_id: str,
    ) -> m.TargetCollaborationDetail:
        """
        Read a target collaboration with its products and creators.

        ``GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}``; read.
        """
        return await self._caller.call(
            "query_target_collaboration_detail",
            m.TargetCollaborationDetail,
            path={"target_collaboration_id": target_collaboration_id},
        )

    async def update_target_collaboration(
        self,
        *,
        target_collaboration_id: str,
        name: str,
        end_time: str | datetime,
        products: Sequence[m.UpdateTargetCollaborationProductInput | Mapping[str, Any]],
        creator_user_open_ids: Sequence[str],
        seller_contact_info: m.TargetCollaborationContactInfoInput | Mapping[str, Any],
        free_sample_rule: m.FreeSampleRuleInputInput | Mapping[str, Any],
    ) -> m.UpdateTargetCollaborationResult:
        """
        Replace products, creators and terms of a target collaboration.

        Code 0 does not mean all took: `update_failed` says what did not.

        ``PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}``; idempotent write; at
        most 100 ``products`` a call, more are refused.

        Args:
            end_time: Unix seconds.
            products: At most 100 entries.
            creator_user_open_ids: At most 50 entries.
        """
        return await self._caller.call(
            "update_target_collaboration",
            m.UpdateTargetCollaborationResult,
            path={"target_collaboration_id": target_collaboration_id},
            body={
                "name": name,
                "end_time": end_time,
                "products": products,
                "creator_user_open_ids": creator_user_open_ids,
                "seller_contact_info": seller_contact_info,
                "free_sample_rule": free_sample_rule,
            },
        )

    async def generate_target_collaboration_link(
        self,
        *,
        target_collaboration_id: str,
    ) -> m.GenerateTargetCollaborationLinkResult:
        """
        Make an invitation link for a target collaboration.

        ``POST /affiliate_seller/202509/target_collaboration/{target_collaboration_id}/link``; unsafe write.
        """
        return await self._caller.call(
            "generate_target_collaboration_link",
            m.GenerateTargetCollaborationLinkResult,
            path={"target_collaboration_id": target_collaboration_id},
        )

    async def upload_message_image(
        self,
        *,
        data: FileInput,
    ) -> m.WebImage:
        """
        Upload an image for a message to a creator (10 MB).

        ``POST /affiliate_seller/202511/images/upload``; unsafe write.

        Args:
            data: The file. At most 10 MB.
        """
        return await self._caller.call("upload_message_image", m.WebImage, files={"data": data})

    async def seller_get_sample_request_deeplink(
        self,
        *,
        product_id: str,
        sku_id: str,
        campaign_id: str | None = None,
        collaboration_id: str | None = None,
        valid_days: int | None = None,
    ) -> m.CreatorGetSampleRequestDeeplinkResult:
        """
        Get a link that opens the app at the sample request of a product.

        ``GET /affiliate_seller/202512/sample_applications/deeplink``; read.

        Args:
            valid_days: Days that the link works. In day. From 1 to 14. The server takes 7 when it is not
                given.
        """
        return await self._caller.call(
            "seller_get_sample_request_deeplink",
            m.CreatorGetSampleRequestDeeplinkResult,
            query={
                "product_id": product_id,
                "sku_id": sku_id,
                "campaign_id": campaign_id,
                "collaboration_id": collaboration_id,
                "valid_days": valid_days,
            },
        )

    async def get_seller_search_creator_marketplace_advanced_filters_202601(
        self,
    ) -> m.MarketplaceCreatorAdvancedFilters202601:
        """
        List filter values that a creator search takes.

        ``POST /affiliate_seller/202601/marketplace_creators/search/filter``; read.

        Deprecated: use :meth:`get_creator_marketplace_advanced_search_filters`.
        """
        return await self._caller.call(
            "get_seller_search_creator_marketplace_advanced_filters_202601", m.MarketplaceCreatorAdvancedFilters202601
        )

    async def create_compass_offline_export_task(
        self,
        *,
        module_type: Literal["BASE", "CREATOR"] | None = None,
        window_type: Literal["PAST_24H", "PAST_30_DAYS", "PAST_7_DAYS"] | None = None,
        end_day: int | None = None,
        plan_type: Literal["ALL", "OPEN", "PARTNER", "TARGET"] | None = None,
    ) -> m.CreateCompassOfflineExportTaskResult:
        """
        Start an export of creator or product figures to a file.

        ``POST /affiliate_seller/202603/compass/offline_task``; unsafe write.

        Args:
            end_day: A date, `YYYYMMDD`.
        """
        return await self._caller.call(
            "create_compass_offline_export_task",
            m.CreateCompassOfflineExportTaskResult,
            body={"module_type": module_type, "window_type": window_type, "end_day": end_day, "plan_type": plan_type},
        )

    async def get_compass_task_list(
        self,
        *,
        doc_type: Literal["CREATOR", "BASE"],
    ) -> m.CompassTaskList:
        """
        List exports with their state.

        ``GET /affiliate_seller/202603/compass/offline_tasks``; read.
        """
        return await self._caller.call("get_compass_task_list", m.CompassTaskList, query={"doc_type": doc_type})

    async def download_compass_task_file(
        self,
        *,
        task_id: str,
    ) -> m.DownloadCompassTaskFileResult:
        """
        Download a finished export, base64 in JSON.

        ``GET /affiliate_seller/202603/compass/offline_tasks/{task_id}/file``; read.
        """
        return await self._caller.call(
            "download_compass_task_file", m.DownloadCompassTaskFileResult, path={"task_id": task_id}
        )

    async def check_target_collaboration_conflicts(
        self,
        *,
        creator_open_id_list: Sequence[str],
        product_id_list: Sequence[str],
    ) -> m.CheckTargetCollaborationConflictsResult:
        """
        Ask which creators already promote the products in another target collaboration.

        ``POST /affiliate_seller/202605/target_collaborations/conflicts/check``; read.
        """
        return await self._caller.call(
            "check_target_collaboration_conflicts",
            m.CheckTargetCollaborationConflictsResult,
            body={"creator_open_id_list": creator_open_id_list, "product_id_list": product_id_list},
        )

    async def resolve_target_collaboration_conflicts(
        self,
        *,
        conflict_items: Sequence[m.ConflictItemInput | Mapping[str, Any]],
    ) -> m.ResolveTargetCollaborationConflictsResult:
        """
        Take creators out of the target collaborations that stand in the way.

        ``POST /affiliate_seller/202605/target_collaborations/conflicts/resolve``; unsafe write.
        """
        return await self._caller.call(
            "resolve_target_collaboration_conflicts",
            m.ResolveTargetCollaborationConflictsResult,
            body={"conflict_items": conflict_items},
        )

    async def get_weekly_creator_outreach_quota(self) -> m.WeeklyCreatorOutreachQuota:
        """
        Read how many creators the shop may write to this week.

        ``GET /affiliate_seller/202607/creator_outreach/quota``; read.
        """
        return await self._caller.call("get_weekly_creator_outreach_quota", m.WeeklyCreatorOutreachQuota)

    async def get_inbox_category_counts(self) -> m.InboxCategoryCounts:
        """
        Count conversations with creators per inbox folder.

        ``GET /affiliate_seller/202608/conversations/group_counts``; read.
        """
        return await self._caller.call("get_inbox_category_counts", m.InboxCategoryCounts)

    async def update_conversation_status(
        self,
        *,
        conversation_id: str,
        action: Literal["STARRED", "UNSTARRED", "ARCHIVED"],
    ) -> dict[str, Any] | None:
        """
        Star, archive or restore a conversation with a creator.

        ``POST /affiliate_seller/202608/conversations/{conversation_id}/status``; idempotent write.
        """
        return await self._caller.call(
            "update_conversation_status", None, path={"conversation_id": conversation_id}, body={"action": action}
        )

    def get_weekly_creator_outreach_records(
        self,
        *,
        page_index: int = 1,
        page_size: int | None = None,
    ) -> Paged[m.WeeklyCreatorOutreachRecords, m.Connect]:
        """
        List creators whom the shop wrote to this week.

        Paged by `page_index`, which counts from 1, not by a token.

        ``POST /affiliate_seller/202608/creator_outreach/records/query``; read; paged: await it for one page,
        iterate it for every item.

        Args:
            page_index: Page to read, from 1. At least 1.
            page_size: Rows per page. From 2 to 50. 20 when it is not given.
        """
        return self._caller.paged(
            "get_weekly_creator_outreach_records",
            m.WeeklyCreatorOutreachRecords,
            body={"page_index": page_index, "page_size": page_size},
        )

    def search_creators_in_creator_marketplace(
        self,
        *,
        page_token: str | None = None,
        page_size: Literal[12, 20] | None = None,
        search_key: str | None = None,
        keyword: str | None = None,
        follower_demographics: m.FollowerDemographic | Mapping[str, Any] | None = None,
        gmv_ranges: Sequence[str] | None = None,
        units_sold_ranges: Sequence[str] | None = None,
        category: Sequence[m.CategoryFilter | Mapping[str, Any]] | None = None,
        content_performance: m.ContentPerformanceInput | Mapping[str, Any] | None = None,
        affiliate_data: m.AffiliateDataInput | Mapping[str, Any] | None = None,
        advanced_filters: m.AdvancedFiltersInput | Mapping[str, Any] | None = None,
        data_groups: Sequence[
            Literal[
                "BASIC_CREATOR_INFORMATION",
                "CONTENT_PERFORMANCE",
                "FOLLOWER_INFORMATION",
                "COLLABORATION",
                "SALES_AND_GMV",
            ]
        ]
        | None = None,
    ) -> Paged[m.CreatorsInCreatorMarketplaceCreatorPage, m.CreatorsInCreatorMarketplaceCreator]:
        """
        Search creators by category, followers, content, sales and commission.

        ``POST /affiliate_seller/202608/marketplace_creators/search``; read; paged: await it for one page,
        iterate it for every item.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. 20 when it is not given.
            search_key: Key of the search: send it with the next page, so that pages belong together.
        """
        return self._caller.paged(
            "search_creators_in_creator_marketplace",
            m.CreatorsInCreatorMarketplaceCreatorPage,
            query={"page_token": page_token, "page_size": page_size},
            body={
                "search_key": search_key,
                "keyword": keyword,
                "follower_demographics": follower_demographics,
                "gmv_ranges": gmv_ranges,
                "units_sold_ranges": units_sold_ranges,
                "category": category,
                "content_performance": content_performance,
                "affiliate_data": affiliate_data,
                "advanced_filters": advanced_filters,
                "data_groups": data_groups,
            },
        )

    async def get_creator_marketplace_advanced_search_filters(
        self,
        *,
        options: Sequence[m.AdvancedSearchFilterOptionInput | Mapping[str, Any]] | None = None,
    ) -> m.CreatorMarketplaceAdvancedSearchFilters:
        """
        List filter values and sort keys that a creator search takes.

        ``POST /affiliate_seller/202608/marketplace_creators/search/filter``; read.
        """
        return await self._caller.call(
            "get_creator_marketplace_advanced_search_filters",
            m.CreatorMarketplaceAdvancedSearchFilters,
            body={"options": options},
        )

    async def get_marketplace_creator_performance(
        self,
        *,
        creator_user_id: str,
        data_groups: Sequence[
            Literal[
                "BASIC_CREATOR_INFORMATION",
                "COLLABORATION",
                "CONTENT_PERFORMANCE",
                "FOLLOWER_INFORMATION",
                "SALES_AND_GMV",
            ]
        ]
        | None = None,
    ) -> m.MarketplaceCreatorPerformance:
        """
        Read a creator's followers, content and sales, whole or by group of data.

        ``GET /affiliate_seller/202608/marketplace_creators/{creator_user_id}``; read.
        """
        return await self._caller.call(
            "get_marketplace_creator_performance",
            m.MarketplaceCreatorPerformance,
            path={"creator_user_id": creator_user_id},
            query={"data_groups": data_groups},
        )

    async def upload_message_image_v2(
        self,
        *,
        data: FileInput,
    ) -> m.WebImage:
        """
        Upload an image for a message to a creator, in the context of a shop (10 MB).

        ``POST /affiliate_seller/202608/media/upload``; unsafe write.

        Args:
            data: The file. At most 10 MB.
        """
        return await self._caller.call("upload_message_image_v2", m.WebImage, files={"data": data})

    async def query_creator_promotion_details_in_target_collaboration(
        self,
        *,
        creator_user_open_id: str,
        invitation_group_id: str,
        query: str | None = None,
        query_type: Literal["PRODUCT_ID", "PRODUCT_NAME"] | None = None,
        invitation_id: str | None = None,
        product_filter: m.ProductFilterInput | Mapping[str, Any] | None = None,
    ) -> m.TargetCollaborationPromotion:
        """
        Read what a creator made and sold for the products of a target collaboration.

        ``POST /affiliate_seller/202608/target_collaborations/creator_promotion_details/query``; read.
        """
        return await self._caller.call(
            "query_creator_promotion_details_in_target_collaboration",
            m.TargetCollaborationPromotion,
            body={
                "creator_user_open_id": creator_user_open_id,
                "invitation_group_id": invitation_group_id,
                "query": query,
                "query_type": query_type,
                "invitation_id": invitation_id,
                "product_filter": product_filter,
            },
        )

    async def check_creator_outreach_eligibility(
        self,
        *,
        creator_infos: Sequence[m.CreatorInfoInput | Mapping[str, Any]],
    ) -> m.CheckCreatorOutreachEligibilityResult:
        """
        Ask which creators the shop may still write to this week.

        ``POST /affiliate_seller/202610/creator_outreach/eligibility/check``; read.
        """
        return await self._caller.call(
            "check_creator_outreach_eligibility",
            m.CheckCreatorOutreachEligibilityResult,
            body={"creator_infos": creator_infos},
        )


if TYPE_CHECKING:

    class RawAffiliateSeller:
        """The methods of :class:`AffiliateSeller` as :attr:`AffiliateSeller.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        edit_open_collaboration_settings = raw_method(AffiliateSeller.edit_open_collaboration_settings)
        create_open_collaboration_202405 = raw_method(AffiliateSeller.create_open_collaboration_202405)
        seller_search_open_collaboration_products = raw_paged(AffiliateSeller.seller_search_open_collaboration_products)
        remove_creator_from_open_collaboration_202405 = raw_method(
            AffiliateSeller.remove_creator_from_open_collaboration_202405
        )
        search_seller_affiliate_orders_202405 = raw_paged(AffiliateSeller.search_seller_affiliate_orders_202405)
        generate_affiliate_product_promotion_link = raw_method(
            AffiliateSeller.generate_affiliate_product_promotion_link
        )
        create_target_collaboration_202405 = raw_method(AffiliateSeller.create_target_collaboration_202405)
        seller_search_creator_on_marketplace_202406 = raw_paged(
            AffiliateSeller.seller_search_creator_on_marketplace_202406
        )
        get_marketplace_creator_performance_202406 = raw_method(
            AffiliateSeller.get_marketplace_creator_performance_202406
        )
        get_open_collaboration_settings = raw_method(AffiliateSeller.get_open_collaboration_settings)
        remove_open_collaboration = raw_method(AffiliateSeller.remove_open_collaboration)
        search_open_collaboration_202409 = raw_paged(AffiliateSeller.search_open_collaboration_202409)
        seller_search_sample_applications_202409 = raw_paged(AffiliateSeller.seller_search_sample_applications_202409)
        search_sample_application_fulfillments = raw_method(AffiliateSeller.search_sample_application_fulfillments)
        seller_review_sample_applications_202409 = raw_method(AffiliateSeller.seller_review_sample_applications_202409)
        search_target_collaborations_202409 = raw_paged(AffiliateSeller.search_target_collaborations_202409)
        query_target_collaboration_detail_202409 = raw_method(AffiliateSeller.query_target_collaboration_detail_202409)
        update_target_collaboration_202409 = raw_method(AffiliateSeller.update_target_collaboration_202409)
        remove_target_collaboration = raw_method(AffiliateSeller.remove_target_collaboration)
        get_open_collaboration_sample_rules = raw_method(AffiliateSeller.get_open_collaboration_sample_rules)
        edit_open_collaboration_sample_rule = raw_method(AffiliateSeller.edit_open_collaboration_sample_rule)
        search_seller_affiliate_orders = raw_paged(AffiliateSeller.search_seller_affiliate_orders)
        get_creator_conversation_messages = raw_paged(AffiliateSeller.get_creator_conversation_messages)
        get_conversation_list_202412 = raw_paged(AffiliateSeller.get_conversation_list_202412)
        create_conversation_with_creator_202412 = raw_method(AffiliateSeller.create_conversation_with_creator_202412)
        get_latest_unread_messages = raw_method(AffiliateSeller.get_latest_unread_messages)
        send_im_message = raw_method(AffiliateSeller.send_im_message)
        mark_conversations_as_read = raw_method(AffiliateSeller.mark_conversations_as_read)
        create_open_collaboration = raw_method(AffiliateSeller.create_open_collaboration)
        get_open_collaboration_creator_content_detail_202412 = raw_paged(
            AffiliateSeller.get_open_collaboration_creator_content_detail_202412
        )
        search_open_collaborations = raw_paged(AffiliateSeller.search_open_collaborations)
        query_target_collaboration_detail_202412 = raw_method(AffiliateSeller.query_target_collaboration_detail_202412)
        get_conversation_list = raw_paged(AffiliateSeller.get_conversation_list)
        seller_search_creator_on_marketplace_202505 = raw_paged(
            AffiliateSeller.seller_search_creator_on_marketplace_202505
        )
        get_marketplace_creator_performance_202505 = raw_method(
            AffiliateSeller.get_marketplace_creator_performance_202505
        )
        seller_search_sample_applications_202507 = raw_paged(AffiliateSeller.seller_search_sample_applications_202507)
        review_a_sample_application = raw_method(AffiliateSeller.review_a_sample_application)
        get_or_create_creator_conversation = raw_method(AffiliateSeller.get_or_create_creator_conversation)
        seller_search_creator_on_marketplace_202508 = raw_paged(
            AffiliateSeller.seller_search_creator_on_marketplace_202508
        )
        get_marketplace_creator_performance_202508 = raw_method(
            AffiliateSeller.get_marketplace_creator_performance_202508
        )
        get_open_collaboration_creator_content_details = raw_paged(
            AffiliateSeller.get_open_collaboration_creator_content_details
        )
        remove_creator_from_open_collaboration_product = raw_method(
            AffiliateSeller.remove_creator_from_open_collaboration_product
        )
        search_sample_applications = raw_paged(AffiliateSeller.search_sample_applications)
        create_target_collaboration = raw_method(AffiliateSeller.create_target_collaboration)
        search_target_collaborations = raw_paged(AffiliateSeller.search_target_collaborations)
        query_target_collaboration_detail = raw_method(AffiliateSeller.query_target_collaboration_detail)
        update_target_collaboration = raw_method(AffiliateSeller.update_target_collaboration)
        generate_target_collaboration_link = raw_method(AffiliateSeller.generate_target_collaboration_link)
        upload_message_image = raw_method(AffiliateSeller.upload_message_image)
        seller_get_sample_request_deeplink = raw_method(AffiliateSeller.seller_get_sample_request_deeplink)
        get_seller_search_creator_marketplace_advanced_filters_202601 = raw_method(
            AffiliateSeller.get_seller_search_creator_marketplace_advanced_filters_202601
        )
        create_compass_offline_export_task = raw_method(AffiliateSeller.create_compass_offline_export_task)
        get_compass_task_list = raw_method(AffiliateSeller.get_compass_task_list)
        download_compass_task_file = raw_method(AffiliateSeller.download_compass_task_file)
        check_target_collaboration_conflicts = raw_method(AffiliateSeller.check_target_collaboration_conflicts)
        resolve_target_collaboration_conflicts = raw_method(AffiliateSeller.resolve_target_collaboration_conflicts)
        get_weekly_creator_outreach_quota = raw_method(AffiliateSeller.get_weekly_creator_outreach_quota)
        get_inbox_category_counts = raw_method(AffiliateSeller.get_inbox_category_counts)
        update_conversation_status = raw_method(AffiliateSeller.update_conversation_status)
        get_weekly_creator_outreach_records = raw_paged(AffiliateSeller.get_weekly_creator_outreach_records)
        search_creators_in_creator_marketplace = raw_paged(AffiliateSeller.search_creators_in_creator_marketplace)
        get_creator_marketplace_advanced_search_filters = raw_method(
            AffiliateSeller.get_creator_marketplace_advanced_search_filters
        )
        get_marketplace_creator_performance = raw_method(AffiliateSeller.get_marketplace_creator_performance)
        upload_message_image_v2 = raw_method(AffiliateSeller.upload_message_image_v2)
        query_creator_promotion_details_in_target_collaboration = raw_method(
            AffiliateSeller.query_creator_promotion_details_in_target_collaboration
        )
        check_creator_outreach_eligibility = raw_method(AffiliateSeller.check_creator_outreach_eligibility)
else:
    RawAffiliateSeller = AffiliateSeller
