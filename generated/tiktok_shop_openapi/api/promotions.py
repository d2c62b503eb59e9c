# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from tiktok_shop_runtime.calling import Caller, Paged, raw_method, raw_paged

from .. import models as m


class Promotions:
    """Promotion activities and coupons."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawPromotions:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawPromotions(self._caller.raw)

    async def create_promotion_activity(
        self,
        *,
        title: str,
        activity_type: Literal[
            "BUY_MORE_SAVE_MORE",
            "BUY_X_GET_Y",
            "DIRECT_DISCOUNT",
            "FIXED_PRICE",
            "FLASHSALE",
            "GIFT_WITH_PURCHASE",
            "SHIPPING_DISCOUNT",
        ],
        product_level: Literal["PRODUCT", "SHOP", "VARIATION"],
        begin_time: int | datetime,
        end_time: int | datetime,
        duration_type: Literal["NORMAL", "INDEFINITE", "FIXED_TIME"] | None = None,
        participation_limit: Sequence[m.ParticipationLimitInput | Mapping[str, Any]] | None = None,
        discount: m.PromotionDiscountInput | Mapping[str, Any] | None = None,
        target_user_info: m.TargetUserInfoInput | Mapping[str, Any] | None = None,
        auction_support_type: Literal["ALL", "EXCLUDE_AUCTION"] | None = None,
    ) -> m.CreatePromotionActivityResult:
        """
        Create a promotion: discount, flash sale, shipping discount and the like.

        ``POST /promotion/202309/activities``; unsafe write.

        Args:
            title: At most 50 characters.
            begin_time: Unix seconds.
            end_time: Unix seconds.
            duration_type: The server takes NORMAL when it is not given.
            auction_support_type: The server takes ALL when it is not given.
        """
        return await self._caller.call(
            "create_promotion_activity",
            m.CreatePromotionActivityResult,
            body={
                "title": title,
                "activity_type": activity_type,
                "product_level": product_level,
                "begin_time": begin_time,
                "end_time": end_time,
                "duration_type": duration_type,
                "participation_limit": participation_limit,
                "discount": discount,
                "target_user_info": target_user_info,
                "auction_support_type": auction_support_type,
            },
        )

    def search_promotion_activities(
        self,
        *,
        status: Literal["DRAFT", "NOT_START", "ONGOING", "EXPIRED", "DEACTIVATED", "NOT_EFFECTIVE"] | None = None,
        activity_title: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        activity_type: Literal[
            "BUY_MORE_SAVE_MORE",
            "BUY_X_GET_Y",
            "DIRECT_DISCOUNT",
            "FIXED_PRICE",
            "FLASHSALE",
            "GIFT_WITH_PURCHASE",
            "SHIPPING_DISCOUNT",
        ]
        | None = None,
    ) -> Paged[m.ActivityPage, m.Activity]:
        """
        Search promotions by status, title and kind.

        `page_token` and `page_size` travel in the body; token plus size must stay under 10,000.

        ``POST /promotion/202309/activities/search``; read; paged: await it for one page, iterate it for every
        item.

        Args:
            page_size: Rows per page. From 0 to 100. The server takes 10 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer (a number here); none for the
                first page.
        """
        return self._caller.paged(
            "search_promotion_activities",
            m.ActivityPage,
            body={
                "status": status,
                "activity_title": activity_title,
                "page_size": page_size,
                "page_token": page_token,
                "activity_type": activity_type,
            },
        )

    async def get_activity(
        self,
        *,
        activity_id: str,
    ) -> m.ActivityResult:
        """
        Read one promotion with its products and prices.

        ``GET /promotion/202309/activities/{activity_id}``; read.
        """
        return await self._caller.call("get_activity", m.ActivityResult, path={"activity_id": activity_id})

    async def update_promotion_activity(
        self,
        *,
        activity_id: str,
        title: str,
        begin_time: int | datetime,
        end_time: int | datetime,
        duration_type: Literal["NORMAL", "INDEFINITE"] | None = None,
        product_level: Literal["PRODUCT", "VARIATION", "SHOP"] | None = None,
        participation_limit: Sequence[m.ParticipationLimitInput | Mapping[str, Any]] | None = None,
        discount: m.PromotionDiscountInput | Mapping[str, Any] | None = None,
        target_user_info: m.TargetUserInfoInput | Mapping[str, Any] | None = None,
        auction_support_type: Literal["ALL", "EXCLUDE_AUCTION"] | None = None,
    ) -> m.UpdatePromotionActivityResult:
        """
        Replace a promotion's title, time and discount.

        ``PUT /promotion/202309/activities/{activity_id}``; idempotent write.

        Args:
            title: At most 50 characters.
            begin_time: Unix seconds.
            end_time: Unix seconds.
            duration_type: The server takes NORMAL when it is not given.
            auction_support_type: The server takes ALL when it is not given.
        """
        return await self._caller.call(
            "update_promotion_activity",
            m.UpdatePromotionActivityResult,
            path={"activity_id": activity_id},
            body={
                "title": title,
                "begin_time": begin_time,
                "end_time": end_time,
                "duration_type": duration_type,
                "product_level": product_level,
                "participation_limit": participation_limit,
                "discount": discount,
                "target_user_info": target_user_info,
                "auction_support_type": auction_support_type,
            },
        )

    async def deactivate_activity(
        self,
        *,
        activity_id: str,
    ) -> m.DeactivateActivityResult:
        """
        End a promotion now.

        ``POST /promotion/202309/activities/{activity_id}/deactivate``; idempotent write.
        """
        return await self._caller.call(
            "deactivate_activity", m.DeactivateActivityResult, path={"activity_id": activity_id}
        )

    async def update_promotion_activity_products(
        self,
        *,
        activity_id: str,
        products: Sequence[m.UpdatePromotionActivityProductInput | Mapping[str, Any]] | None = None,
        benefit_product_ids: Sequence[str] | None = None,
        exclude_product_ids: Sequence[str] | None = None,
    ) -> m.UpdatePromotionActivityProductsResult:
        """
        Set the products, SKUs and prices of a promotion.

        ``PUT /promotion/202309/activities/{activity_id}/products``; idempotent write.

        Args:
            benefit_product_ids: At most 100 entries.
            exclude_product_ids: At most 100 entries.
        """
        return await self._caller.call(
            "update_promotion_activity_products",
            m.UpdatePromotionActivityProductsResult,
            path={"activity_id": activity_id},
            body={
                "activity_id": activity_id,
                "products": products,
                "benefit_product_ids": benefit_product_ids,
                "exclude_product_ids": exclude_product_ids,
            },
        )

    async def remove_promotion_activity_products(
        self,
        *,
        activity_id: str,
        product_ids: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
        benefit_product_ids: Sequence[str] | None = None,
        exclude_product_ids: Sequence[str] | None = None,
    ) -> m.RemovePromotionActivityProductsResult:
        """
        Take products or SKUs out of a promotion, up to 300 each.

        ``DELETE /promotion/202309/activities/{activity_id}/products``; idempotent write; at most 300
        ``product_ids`` a call, more are split over several calls.

        Args:
            product_ids: At most 300 entries.
            sku_ids: At most 300 entries.
            benefit_product_ids: At most 100 entries.
            exclude_product_ids: At most 100 entries.
        """
        return await self._caller.call(
            "remove_promotion_activity_products",
            m.RemovePromotionActivityProductsResult,
            path={"activity_id": activity_id},
            body={
                "product_ids": product_ids,
                "sku_ids": sku_ids,
                "benefit_product_ids": benefit_product_ids,
                "exclude_product_ids": exclude_product_ids,
            },
        )

    def search_coupon_list(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        status: Sequence[Literal["NOT_START", "ONGOING", "EXPIRED", "DEACTIVATED"]] | None = None,
        title_keyword: str | None = None,
        display_type: Sequence[Literal["REGULAR", "LIVE", "CREATOR_EXCLUSIVE", "CHAT", "PROMO_CODE"]] | None = None,
    ) -> Paged[m.CouponPage, m.Coupon]:
        """
        Search coupons by status, title and where they show.

        ``POST /promotion/202406/coupons/search``; read; paged: await it for one page, iterate it for every
        item.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 100. The server takes 50 when it is not given.
            title_keyword: 1 to 100 characters.
        """
        return self._caller.paged(
            "search_coupon_list",
            m.CouponPage,
            query={"page_token": page_token, "page_size": page_size},
            body={"status": status, "title_keyword": title_keyword, "display_type": display_type},
        )

    async def get_coupon(
        self,
        *,
        coupon_id: str,
    ) -> m.CouponResult:
        """
        Read one coupon with its terms and how often it was used.

        ``GET /promotion/202406/coupons/{coupon_id}``; read.
        """
        return await self._caller.call("get_coupon", m.CouponResult, path={"coupon_id": coupon_id})

    async def republish_activity(
        self,
        *,
        activity_id: str,
        end_time: int | datetime | None = None,
        begin_time: int | datetime | None = None,
    ) -> m.RepublishActivityResult:
        """
        Start an ended promotion again with new times.

        ``POST /promotion/202607/activities/{activity_id}/republish``; unsafe write.

        Args:
            end_time: Unix seconds.
            begin_time: Unix seconds.
        """
        return await self._caller.call(
            "republish_activity",
            m.RepublishActivityResult,
            path={"activity_id": activity_id},
            body={"end_time": end_time, "begin_time": begin_time},
        )


if TYPE_CHECKING:

    class RawPromotions:
        """The methods of :class:`Promotions` as :attr:`Promotions.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        create_promotion_activity = raw_method(Promotions.create_promotion_activity)
        search_promotion_activities = raw_paged(Promotions.search_promotion_activities)
        get_activity = raw_method(Promotions.get_activity)
        update_promotion_activity = raw_method(Promotions.update_promotion_activity)
        deactivate_activity = raw_method(Promotions.deactivate_activity)
        update_promotion_activity_products = raw_method(Promotions.update_promotion_activity_products)
        remove_promotion_activity_products = raw_method(Promotions.remove_promotion_activity_products)
        search_coupon_list = raw_paged(Promotions.search_coupon_list)
        get_coupon = raw_method(Promotions.get_coupon)
        republish_activity = raw_method(Promotions.republish_activity)
else:
    RawPromotions = Promotions
