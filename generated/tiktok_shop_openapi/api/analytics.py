# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from tiktok_shop_runtime.calling import Caller, Paged, raw_method, raw_paged

from .. import models as m


class Analytics:
    """Sales and traffic of shops, products, videos and LIVE sessions."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawAnalytics:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawAnalytics(self._caller.raw)

    async def get_video_performances(
        self,
        *,
        video_ids: str,
        start_time_ge: int | datetime,
        end_time_le: int | datetime,
    ) -> m.VideoPerformances:
        """
        Read the figures of a creator's videos over a span of time (creator's token).

        ``GET /analytics/202403/videos/performances``; read.

        Args:
            start_time_ge: Unix seconds.
            end_time_le: Unix seconds.
        """
        return await self._caller.call(
            "get_video_performances",
            m.VideoPerformances,
            query={"video_ids": video_ids, "start_time_ge": start_time_ge, "end_time_le": end_time_le},
        )

    async def get_shop_performance_202405(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        with_comparison: bool | None = None,
        granularity: Literal["ALL", "1D"] | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
    ) -> m.ShopPerformance202405:
        """
        Read a shop's GMV, orders, buyers and traffic, in total or per day.

        ``GET /analytics/202405/shop/performance``; read.

        Deprecated: use :meth:`get_shop_performance`.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            with_comparison: Also give `comparison_intervals`, the span of the same length just before. The
                server takes false when it is not given.
            granularity: ALL sums the whole span up, 1D gives one interval per day. The server takes ALL when
                it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
        """
        return await self._caller.call(
            "get_shop_performance_202405",
            m.ShopPerformance202405,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "with_comparison": with_comparison,
                "granularity": granularity,
                "currency": currency,
            },
        )

    def get_shop_product_performance_list_202405(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        page_size: int | None = None,
        sort_field: Literal["gmv", "order_count", "unit_sold_count", "click_through_rate"] | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
        page_token: str | None = None,
    ) -> Paged[m.ShopProductPerformanceProductPage202405, m.ShopProductPerformanceProduct202405]:
        """
        List a shop's products by GMV, orders, units or click rate.

        ``GET /analytics/202405/shop_products/performance``; read; paged: await it for one page, iterate it
        for every item.

        Deprecated: use :meth:`get_shop_product_performance_list`.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            page_size: Rows per page. At most 100. The server takes 10 when it is not given.
            sort_field: What rows are sorted by. The server takes gmv when it is not given.
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
        """
        return self._caller.paged(
            "get_shop_product_performance_list_202405",
            m.ShopProductPerformanceProductPage202405,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "page_size": page_size,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "currency": currency,
                "page_token": page_token,
            },
        )

    async def get_shop_product_performance_detail_202405(
        self,
        *,
        product_id: str,
        start_date_ge: str,
        end_date_lt: str,
        with_comparison: bool | None = None,
        granularity: Literal["ALL", "1D"] | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
    ) -> m.ShopProductPerformanceDetail202405:
        """
        Read one product's sales and traffic, in total or per day.

        ``GET /analytics/202405/shop_products/{product_id}/performance``; read.

        Deprecated: use :meth:`get_shop_product_performance_detail`.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            with_comparison: Also give `comparison_intervals`, the span of the same length just before. The
                server takes false when it is not given.
            granularity: ALL sums the whole span up, 1D gives one interval per day. The server takes ALL when
                it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
        """
        return await self._caller.call(
            "get_shop_product_performance_detail_202405",
            m.ShopProductPerformanceDetail202405,
            path={"product_id": product_id},
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "with_comparison": with_comparison,
                "granularity": granularity,
                "currency": currency,
            },
        )

    def get_shop_sku_performance_list_202406(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        page_size: int | None = None,
        sort_field: Literal["gmv", "sku_orders", "units_sold"] | None = None,
        sort_order: Literal["DESC", "ASC"] | None = None,
        page_token: str | None = None,
        product_id: str | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
    ) -> Paged[m.SkuPerformancePage, m.SkuPerformanceSkus]:
        """
        List a shop's SKUs by orders or units.

        ``GET /analytics/202406/shop_skus/performance``; read; paged: await it for one page, iterate it for
        every item.

        Deprecated: use :meth:`get_shop_sku_performance_list`.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            page_size: Rows per page. At most 100.
            sort_field: What rows are sorted by. The server takes gmv when it is not given.
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
        """
        return self._caller.paged(
            "get_shop_sku_performance_list_202406",
            m.SkuPerformancePage,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "page_size": page_size,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "page_token": page_token,
                "product_id": product_id,
                "currency": currency,
            },
        )

    async def get_shop_sku_performance_202406(
        self,
        *,
        sku_id: str,
        start_date_ge: str,
        end_date_lt: str,
        with_comparison: bool | None = None,
        granularity: Literal["ALL", "1D"] | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
    ) -> m.ShopSkuPerformance202406:
        """
        Read one SKU's sales, in total or per day.

        ``GET /analytics/202406/shop_skus/{sku_id}/performance``; read.

        Deprecated: use :meth:`get_shop_sku_performance_detail`.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            with_comparison: Also give `comparison_intervals`, the span of the same length just before. The
                server takes false when it is not given.
            granularity: ALL sums the whole span up, 1D gives one interval per day. The server takes ALL when
                it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
        """
        return await self._caller.call(
            "get_shop_sku_performance_202406",
            m.ShopSkuPerformance202406,
            path={"sku_id": sku_id},
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "with_comparison": with_comparison,
                "granularity": granularity,
                "currency": currency,
            },
        )

    async def get_shop_video_performance_overview_202409(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        with_comparison: bool | None = None,
        granularity: Literal["ALL", "1D"] | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
        account_type: Literal["ALL", "LINKED_ACCOUNTS", "AFFILIATES"] | None = None,
    ) -> m.ShopVideoPerformanceOverview202409:
        """
        Sum up a shop's videos, in total or per day.

        ``GET /analytics/202409/shop_videos/overview_performance``; read.

        Deprecated: use :meth:`get_shop_video_performance_overview`.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            with_comparison: Also give `comparison_intervals`, the span of the same length just before. The
                server takes false when it is not given.
            granularity: ALL sums the whole span up, 1D gives one interval per day. The server takes ALL when
                it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
            account_type: Whose content counts: all, the shop's own accounts, marketing accounts or
                affiliates. The server takes ALL when it is not given.
        """
        return await self._caller.call(
            "get_shop_video_performance_overview_202409",
            m.ShopVideoPerformanceOverview202409,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "with_comparison": with_comparison,
                "granularity": granularity,
                "currency": currency,
                "account_type": account_type,
            },
        )

    def get_shop_video_performance_list_202409(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        page_size: int | None = None,
        sort_field: Literal["gmv", "sku_orders", "units_sold", "views", "click_through_rate"] | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
        page_token: str | None = None,
        account_type: Literal["ALL", "LINKED_ACCOUNTS", "AFFILIATES"] | None = None,
    ) -> Paged[m.ShopVideoPerformanceVideoPage202409, m.ShopVideoPerformanceVideo202409]:
        """
        List a shop's videos by GMV, orders, units, views or click rate.

        ``GET /analytics/202409/shop_videos/performance``; read; paged: await it for one page, iterate it for
        every item.

        Deprecated: use :meth:`get_shop_video_performance_list`.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            page_size: Rows per page. At most 100. The server takes 10 when it is not given.
            sort_field: What rows are sorted by. The server takes gmv when it is not given.
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            account_type: Whose content counts: all, the shop's own accounts, marketing accounts or
                affiliates. The server takes ALL when it is not given.
        """
        return self._caller.paged(
            "get_shop_video_performance_list_202409",
            m.ShopVideoPerformanceVideoPage202409,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "page_size": page_size,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "currency": currency,
                "page_token": page_token,
                "account_type": account_type,
            },
        )

    async def get_shop_video_performance_details_202409(
        self,
        *,
        video_id: str,
        start_date_ge: str,
        end_date_lt: str,
        with_comparison: bool | None = None,
        granularity: Literal["ALL", "1D"] | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
    ) -> m.ShopVideoPerformanceDetails202409:
        """
        Read one video's views, interaction and sales, in total or per day.

        ``GET /analytics/202409/shop_videos/{video_id}/performance``; read.

        Deprecated: use :meth:`get_shop_video_performance_details`.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            with_comparison: Also give `comparison_intervals`, the span of the same length just before. The
                server takes false when it is not given.
            granularity: ALL sums the whole span up, 1D gives one interval per day. The server takes ALL when
                it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
        """
        return await self._caller.call(
            "get_shop_video_performance_details_202409",
            m.ShopVideoPerformanceDetails202409,
            path={"video_id": video_id},
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "with_comparison": with_comparison,
                "granularity": granularity,
                "currency": currency,
            },
        )

    def get_shop_video_product_performance_list_202409(
        self,
        *,
        video_id: str,
        end_date_lt: str,
        start_date_ge: str,
        page_size: int | None = None,
        sort_field: Literal["gmv", "units_sold", "daily_avg_buyers"] | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
        page_token: str | None = None,
    ) -> Paged[m.ShopVideoProductPerformanceProductPage202409, m.ShopVideoProductPerformanceProduct202409]:
        """
        List how each product of one video sold.

        ``GET /analytics/202409/shop_videos/{video_id}/products/performance``; read; paged: await it for one
        page, iterate it for every item.

        Deprecated: use :meth:`get_shop_video_product_performance_list`.

        Args:
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            page_size: Rows per page. At most 100. The server takes 10 when it is not given.
            sort_field: What rows are sorted by. The server takes gmv when it is not given.
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
        """
        return self._caller.paged(
            "get_shop_video_product_performance_list_202409",
            m.ShopVideoProductPerformanceProductPage202409,
            path={"video_id": video_id},
            query={
                "end_date_lt": end_date_lt,
                "start_date_ge": start_date_ge,
                "page_size": page_size,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "currency": currency,
                "page_token": page_token,
            },
        )

    async def get_live_room_core_stats(
        self,
        *,
        live_room_id: str,
    ) -> m.LiveRoomCoreStats:
        """
        Read the key figures of a LIVE room (creator's token).

        ``GET /analytics/202502/live_rooms/{live_room_id}/core_stats``; read.
        """
        return await self._caller.call(
            "get_live_room_core_stats", m.LiveRoomCoreStats, path={"live_room_id": live_room_id}
        )

    async def get_live_room_gmv_and_order_trends(
        self,
        *,
        live_room_id: str,
    ) -> m.LiveRoomGmvAndOrderTrends:
        """
        Read how GMV and orders of a LIVE room developed (creator's token).

        ``GET /analytics/202502/live_rooms/{live_room_id}/gmv_trend_performances``; read.
        """
        return await self._caller.call(
            "get_live_room_gmv_and_order_trends", m.LiveRoomGmvAndOrderTrends, path={"live_room_id": live_room_id}
        )

    async def get_live_room_interactive_trends(
        self,
        *,
        live_room_id: str,
    ) -> m.LiveRoomInteractiveTrends:
        """
        Read how likes, comments, shares and follows of a LIVE room developed (creator's token).

        ``GET /analytics/202502/live_rooms/{live_room_id}/interactive_trend_performances``; read.
        """
        return await self._caller.call(
            "get_live_room_interactive_trends", m.LiveRoomInteractiveTrends, path={"live_room_id": live_room_id}
        )

    async def get_live_room_product_stats(
        self,
        *,
        live_room_id: str,
    ) -> m.LiveRoomProductStats:
        """
        Read views, clicks, orders and stock of each product of a LIVE room (creator's token).

        ``GET /analytics/202502/live_rooms/{live_room_id}/product_stats``; read.
        """
        return await self._caller.call(
            "get_live_room_product_stats", m.LiveRoomProductStats, path={"live_room_id": live_room_id}
        )

    async def get_live_room_traffic_performance(
        self,
        *,
        live_room_id: str,
    ) -> m.LiveRoomTrafficPerformance:
        """
        Read where a LIVE room's viewers came from (creator's token).

        ``GET /analytics/202502/live_rooms/{live_room_id}/traffic_performances``; read.
        """
        return await self._caller.call(
            "get_live_room_traffic_performance", m.LiveRoomTrafficPerformance, path={"live_room_id": live_room_id}
        )

    async def get_live_room_user_portraits(
        self,
        *,
        live_room_id: str,
    ) -> m.LiveRoomUserPortraits:
        """
        Read age, gender, region and fan shares of a LIVE room's viewers (creator's token).

        ``GET /analytics/202502/live_rooms/{live_room_id}/user_portraits``; read.
        """
        return await self._caller.call(
            "get_live_room_user_portraits", m.LiveRoomUserPortraits, path={"live_room_id": live_room_id}
        )

    async def get_live_room_view_trends(
        self,
        *,
        live_room_id: str,
    ) -> m.LiveRoomViewTrends:
        """
        Read how viewers of a LIVE room came and went (creator's token).

        ``GET /analytics/202502/live_rooms/{live_room_id}/view_trend_performances``; read.
        """
        return await self._caller.call(
            "get_live_room_view_trends", m.LiveRoomViewTrends, path={"live_room_id": live_room_id}
        )

    async def get_shop_live_performance_overview_202508(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        with_comparison: bool | None = None,
        granularity: Literal["ALL", "1D"] | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
        account_type: Literal["ALL", "OFFICIAL_ACCOUNTS", "MARKETING_ACCOUNTS", "AFFILIATE_ACCOUNTS"] | None = None,
    ) -> m.ShopLivePerformanceOverview202508:
        """
        Sum up a shop's LIVE sessions, in total or per day.

        ``GET /analytics/202508/shop_lives/overview_performance``; read.

        Deprecated: use :meth:`get_shop_live_performance_overview`.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            with_comparison: Also give `comparison_intervals`, the span of the same length just before. The
                server takes false when it is not given.
            granularity: ALL sums the whole span up, 1D gives one interval per day. The server takes ALL when
                it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
            account_type: Whose content counts: all, the shop's own accounts, marketing accounts or
                affiliates. The server takes ALL when it is not given.
        """
        return await self._caller.call(
            "get_shop_live_performance_overview_202508",
            m.ShopLivePerformanceOverview202508,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "with_comparison": with_comparison,
                "granularity": granularity,
                "currency": currency,
                "account_type": account_type,
            },
        )

    def get_shop_live_performance_list_202508(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        page_size: int | None = None,
        sort_field: Literal[
            "gmv", "products_added", "different_products_sold", "sku_orders", "unit_sold", "customers", "24h_live_gmv"
        ]
        | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
        page_token: str | None = None,
        account_type: Literal["ALL", "OFFICIAL_ACCOUNTS", "MARKETING_ACCOUNTS", "AFFILIATE_ACCOUNTS"] | None = None,
    ) -> Paged[m.LiveStreamSessionPage202508, m.LiveStreamSession202508]:
        """
        List a shop's LIVE sessions with sales and interaction.

        ``GET /analytics/202508/shop_lives/performance``; read; paged: await it for one page, iterate it for
        every item.

        Deprecated: use :meth:`get_shop_live_performance_list`.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            page_size: Rows per page. At most 100. The server takes 10 when it is not given.
            sort_field: What rows are sorted by. The server takes gmv when it is not given.
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            account_type: Whose content counts: all, the shop's own accounts, marketing accounts or
                affiliates. The server takes ALL when it is not given.
        """
        return self._caller.paged(
            "get_shop_live_performance_list_202508",
            m.LiveStreamSessionPage202508,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "page_size": page_size,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "currency": currency,
                "page_token": page_token,
                "account_type": account_type,
            },
        )

    async def get_shop_performance_202509(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
    ) -> m.ShopPerformance202509:
        """
        Read a shop's GMV, orders, customers and traffic, in total or per day.

        ``GET /analytics/202509/shop/performance``; read.

        Deprecated: use :meth:`get_shop_performance`.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            granularity: ALL sums the whole span up, 1D gives one interval per day. The server takes ALL when
                it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
        """
        return await self._caller.call(
            "get_shop_performance_202509",
            m.ShopPerformance202509,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "granularity": granularity,
                "currency": currency,
            },
        )

    async def get_shop_live_performance_overview_202509(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        today: bool | None = None,
        granularity: Literal["ALL", "1D"] | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
        account_type: Literal["ALL", "OFFICIAL_ACCOUNTS", "MARKETING_ACCOUNTS", "AFFILIATE_ACCOUNTS"] | None = None,
    ) -> m.ShopLivePerformanceOverview202509:
        """
        Sum up a shop's LIVE sessions, in total or per day, today too.

        ``GET /analytics/202509/shop_lives/overview_performance``; read.

        Deprecated: use :meth:`get_shop_live_performance_overview`.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            today: Whether to include today, which is not final.
            granularity: ALL sums the whole span up, 1D gives one interval per day. The server takes ALL when
                it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
            account_type: Whose content counts: all, the shop's own accounts, marketing accounts or
                affiliates. The server takes ALL when it is not given.
        """
        return await self._caller.call(
            "get_shop_live_performance_overview_202509",
            m.ShopLivePerformanceOverview202509,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "today": today,
                "granularity": granularity,
                "currency": currency,
                "account_type": account_type,
            },
        )

    def get_shop_live_performance_list_202509(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        page_size: int | None = None,
        sort_field: Literal[
            "gmv", "products_added", "different_products_sold", "sku_orders", "items_sold", "customers", "24h_live_gmv"
        ]
        | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
        page_token: str | None = None,
        account_type: Literal["ALL", "OFFICIAL_ACCOUNTS", "MARKETING_ACCOUNTS", "AFFILIATE_ACCOUNTS"] | None = None,
    ) -> Paged[m.LiveStreamSessionPage202509, m.LiveStreamSession202509]:
        """
        List a shop's LIVE sessions with sales and interaction.

        ``GET /analytics/202509/shop_lives/performance``; read; paged: await it for one page, iterate it for
        every item.

        Deprecated: use :meth:`get_shop_live_performance_list`.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            page_size: Rows per page. At most 100. The server takes 10 when it is not given.
            sort_field: What rows are sorted by. The server takes gmv when it is not given.
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            account_type: Whose content counts: all, the shop's own accounts, marketing accounts or
                affiliates. The server takes ALL when it is not given.
        """
        return self._caller.paged(
            "get_shop_live_performance_list_202509",
            m.LiveStreamSessionPage202509,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "page_size": page_size,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "currency": currency,
                "page_token": page_token,
                "account_type": account_type,
            },
        )

    def get_shop_product_performance_list_202509(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        page_size: int | None = None,
        page_token: str | None = None,
        sort_field: Literal["gmv", "items_sold", "orders"] | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
        category_filter: Sequence[str] | None = None,
        product_status_filter: str | None = None,
    ) -> Paged[m.ShopProductPerformanceProductPage202509, m.ShopProductPerformanceProduct202509]:
        """
        List a shop's products by GMV, items or orders, each with a breakdown.

        ``GET /analytics/202509/shop_products/performance``; read; paged: await it for one page, iterate it
        for every item.

        Deprecated: use :meth:`get_shop_product_performance_list`.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            page_size: Rows per page. At most 100. The server takes 10 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            sort_field: What rows are sorted by. The server takes gmv when it is not given.
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
            category_filter: Only these categories.
            product_status_filter: The server takes ALL when it is not given.
        """
        return self._caller.paged(
            "get_shop_product_performance_list_202509",
            m.ShopProductPerformanceProductPage202509,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "page_size": page_size,
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "currency": currency,
                "category_filter": category_filter,
                "product_status_filter": product_status_filter,
            },
        )

    async def get_shop_product_performance_detail(
        self,
        *,
        product_id: str,
        start_date_ge: str,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | None = None,
        currency: Literal["LOCAL", "USD"] | None = None,
    ) -> m.ShopProductPerformanceDetail:
        """
        Read one product's sales and traffic, with ratings, top contents and top creators.

        ``GET /analytics/202509/shop_products/{product_id}/performance``; read.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            granularity: ALL sums the whole span up, 1D gives one interval per day. The server takes ALL when
                it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
        """
        return await self._caller.call(
            "get_shop_product_performance_detail",
            m.ShopProductPerformanceDetail,
            path={"product_id": product_id},
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "granularity": granularity,
                "currency": currency,
            },
        )

    def get_shop_sku_performance_list(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        page_size: int | None = None,
        page_token: str | None = None,
        sort_field: Literal["gmv", "sku_orders", "units_sold"] | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        category_filter: Sequence[str] | None = None,
        product_status_filter: Literal["ALL", "INACTIVE", "LIVE"] | None = None,
        product_ids: Sequence[str] | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
    ) -> Paged[m.SkuPerformancePage, m.SkuPerformanceSkus]:
        """
        List a shop's SKUs by GMV, orders or units.

        ``GET /analytics/202509/shop_skus/performance``; read; paged: await it for one page, iterate it for
        every item.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            page_size: Rows per page. At most 100.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            sort_field: What rows are sorted by.
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            category_filter: Only these categories.
            product_status_filter: The server takes ALL when it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
        """
        return self._caller.paged(
            "get_shop_sku_performance_list",
            m.SkuPerformancePage,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "page_size": page_size,
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "category_filter": category_filter,
                "product_status_filter": product_status_filter,
                "product_ids": product_ids,
                "currency": currency,
            },
        )

    async def get_shop_sku_performance_detail(
        self,
        *,
        sku_id: str,
        start_date_ge: str,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
    ) -> m.ShopSkuPerformanceDetail:
        """
        Read one SKU's sales, in total or per day.

        ``GET /analytics/202509/shop_skus/{sku_id}/performance``; read.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            granularity: ALL sums the whole span up, 1D gives one interval per day. The server takes ALL when
                it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
        """
        return await self._caller.call(
            "get_shop_sku_performance_detail",
            m.ShopSkuPerformanceDetail,
            path={"sku_id": sku_id},
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "granularity": granularity,
                "currency": currency,
            },
        )

    async def get_shop_video_performance_overview_202509(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        today: bool | None = None,
        granularity: Literal["ALL", "1D"] | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
        account_type: Literal["ALL", "OFFICIAL_ACCOUNTS", "MARKETING_ACCOUNTS", "AFFILIATE_ACCOUNTS"] | None = None,
    ) -> m.ShopVideoPerformanceOverview202509:
        """
        Sum up a shop's videos, in total or per day, today too.

        ``GET /analytics/202509/shop_videos/overview_performance``; read.

        Deprecated: use :meth:`get_shop_video_performance_overview`.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            today: Whether to include today, which is not final.
            granularity: ALL sums the whole span up, 1D gives one interval per day. The server takes ALL when
                it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
            account_type: Whose content counts: all, the shop's own accounts, marketing accounts or
                affiliates. The server takes ALL when it is not given.
        """
        return await self._caller.call(
            "get_shop_video_performance_overview_202509",
            m.ShopVideoPerformanceOverview202509,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "today": today,
                "granularity": granularity,
                "currency": currency,
                "account_type": account_type,
            },
        )

    def get_shop_video_performance_list_202509(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        page_size: int | None = None,
        sort_field: Literal["gmv", "gpm", "avg_customers", "sku_orders", "items_sold", "views", "click_through_rate"]
        | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        currency: Literal["USD", "LOCAL"] | None = None,
        page_token: str | None = None,
        account_type: Literal["ALL", "OFFICIAL_ACCOUNTS", "MARKETING_ACCOUNTS", "AFFILIATE_ACCOUNTS"] | None = None,
    ) -> Paged[m.ShopVideoPerformanceVideoPage202509, m.ShopVideoPerformanceVideo202509]:
        """
        List a shop's videos by GMV, orders, items, customers or views.

        ``GET /analytics/202509/shop_videos/performance``; read; paged: await it for one page, iterate it for
        every item.

        Deprecated: use :meth:`get_shop_video_performance_list`.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            page_size: Rows per page. At most 100. The server takes 10 when it is not given.
            sort_field: What rows are sorted by. The server takes gmv when it is not given.
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            account_type: Whose content counts: all, the shop's own accounts, marketing accounts or
                affiliates. The server takes ALL when it is not given.
        """
        return self._caller.paged(
            "get_shop_video_performance_list_202509",
            m.ShopVideoPerformanceVideoPage202509,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "page_size": page_size,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "currency": currency,
                "page_token": page_token,
                "account_type": account_type,
            },
        )

    async def get_shop_video_performance_details(
        self,
        *,
        video_id: str,
        start_date_ge: str,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | None = None,
        currency: Literal["LOCAL", "USD"] | None = None,
    ) -> m.ShopVideoPerformanceDetails:
        """
        Read one video's sales and views, with who watched it.

        ``GET /analytics/202509/shop_videos/{video_id}/performance``; read.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            granularity: ALL sums the whole span up, 1D gives one interval per day. The server takes ALL when
                it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
        """
        return await self._caller.call(
            "get_shop_video_performance_details",
            m.ShopVideoPerformanceDetails,
            path={"video_id": video_id},
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "granularity": granularity,
                "currency": currency,
            },
        )

    def get_shop_video_product_performance_list(
        self,
        *,
        video_id: str,
        end_date_lt: str,
        start_date_ge: str,
        page_size: int | None = None,
        sort_field: Literal["daily_avg_buyers", "gmv", "units_sold"] | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        currency: Literal["LOCAL", "USD"] | None = None,
        page_token: str | None = None,
    ) -> Paged[m.ShopVideoProductPerformanceProductPage, m.ShopVideoProductPerformanceProduct]:
        """
        List how each product of one video was seen and sold.

        ``GET /analytics/202509/shop_videos/{video_id}/products/performance``; read; paged: await it for one
        page, iterate it for every item.

        Args:
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            page_size: Rows per page. At most 100. The server takes 10 when it is not given.
            sort_field: What rows are sorted by. The server takes gmv when it is not given.
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
        """
        return self._caller.paged(
            "get_shop_video_product_performance_list",
            m.ShopVideoProductPerformanceProductPage,
            path={"video_id": video_id},
            query={
                "end_date_lt": end_date_lt,
                "start_date_ge": start_date_ge,
                "page_size": page_size,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "currency": currency,
                "page_token": page_token,
            },
        )

    async def get_shop_performance_per_hour(
        self,
        *,
        date: str,
        currency: Literal["LOCAL", "USD"] | None = None,
    ) -> m.ShopPerformancePerHour:
        """
        Read a shop's figures hour by hour for one day of the last 30, today included.

        ``GET /analytics/202510/shop/performance/{date}/performance_per_hour``; read.

        Args:
            date: The day, in the shop's time zone. A date, `YYYY-MM-DD`.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
        """
        return await self._caller.call(
            "get_shop_performance_per_hour", m.ShopPerformancePerHour, path={"date": date}, query={"currency": currency}
        )

    def get_shop_live_minute_performance(
        self,
        *,
        live_id: str,
        page_token: str | None = None,
        currency: str | None = None,
    ) -> Paged[m.ShopLiveMinutePerformanceIntervalPage, m.ShopLiveMinutePerformanceInterval]:
        """
        Read one finished LIVE session minute by minute.

        Only sessions of official and marketing accounts, once the stream has ended. GMV is attributed and
        includes returns.

        ``GET /analytics/202510/shop_lives/{live_id}/performance_per_minutes``; read; paged: await it for one
        page, iterate it for every item.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them.
        """
        return self._caller.paged(
            "get_shop_live_minute_performance",
            m.ShopLiveMinutePerformanceIntervalPage,
            path={"live_id": live_id},
            query={"page_token": page_token, "currency": currency},
        )

    async def get_bestselling_creators(
        self,
        *,
        date: str,
        time_slot: Literal["1D", "7D", "30D"],
        author_type: Literal["AFFILIATE", "ALL", "CHANNEL", "OFFICIAL"],
        currency: Literal["LOCAL", "USD"] | None = None,
    ) -> m.BestsellingCreators:
        """
        Rank the 100 best-selling creators of a day, 7 or 30 days.

        ``GET /analytics/202511/creators/bestselling``; read.

        Args:
            date: The day, in the shop's time zone. A date, `YYYY-MM-DD`.
            time_slot: Length of the span that ends on `date`: 1, 7 or 30 days.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them.
        """
        return await self._caller.call(
            "get_bestselling_creators",
            m.BestsellingCreators,
            query={"date": date, "time_slot": time_slot, "author_type": author_type, "currency": currency},
        )

    async def get_bestselling_live_sessions(
        self,
        *,
        date: str | None = None,
        time_slot: Literal["1D", "7D", "30D"] | None = None,
        currency: str | None = None,
    ) -> m.BestsellingLiveSessions:
        """
        Rank the 100 best-selling LIVE sessions of a day, 7 or 30 days.

        ``GET /analytics/202511/lives/bestselling``; read.

        Args:
            date: The day, in the shop's time zone. A date, `YYYY-MM-DD`.
            time_slot: Length of the span that ends on `date`: 1, 7 or 30 days.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them.
        """
        return await self._caller.call(
            "get_bestselling_live_sessions",
            m.BestsellingLiveSessions,
            query={"date": date, "time_slot": time_slot, "currency": currency},
        )

    async def get_bestselling_products(
        self,
        *,
        date: str,
        time_slot: Literal["1D", "7D", "30D"],
        category_id: str | None = None,
        currency: str | None = None,
    ) -> m.BestsellingProducts:
        """
        Rank the 100 best-selling products of a day, 7 or 30 days, all shops or one category.

        ``GET /analytics/202511/products/bestselling``; read.

        Args:
            date: The day, in the shop's time zone. A date, `YYYY-MM-DD`.
            time_slot: Length of the span that ends on `date`: 1, 7 or 30 days.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them.
        """
        return await self._caller.call(
            "get_bestselling_products",
            m.BestsellingProducts,
            query={"date": date, "time_slot": time_slot, "category_id": category_id, "currency": currency},
        )

    async def get_bestselling_videos(
        self,
        *,
        date: str,
        time_slot: Literal["1D", "7D", "30D"],
        currency: str | None = None,
    ) -> m.BestsellingVideos:
        """
        Rank the 100 best-selling videos of a day, 7 or 30 days.

        ``GET /analytics/202511/videos/bestselling``; read.

        Args:
            date: The day, in the shop's time zone. A date, `YYYY-MM-DD`.
            time_slot: Length of the span that ends on `date`: 1, 7 or 30 days.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them.
        """
        return await self._caller.call(
            "get_bestselling_videos",
            m.BestsellingVideos,
            query={"date": date, "time_slot": time_slot, "currency": currency},
        )

    async def get_shop_live_products_performance_list(
        self,
        *,
        live_id: str,
        sort_order: Literal["ASC", "DESC"] | None = None,
        sort_field: Literal[
            "created_sku_orders",
            "customers",
            "gmv",
            "items_sold",
            "main_orders",
            "product_clicks",
            "product_impressions",
            "sku_orders",
        ]
        | None = None,
        currency: str | None = None,
    ) -> m.ShopLiveProductsPerformanceList:
        """
        List how each product sold in one LIVE session.

        ``GET /analytics/202512/shop/{live_id}/products_performance``; read.

        Args:
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            sort_field: What rows are sorted by.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them.
        """
        return await self._caller.call(
            "get_shop_live_products_performance_list",
            m.ShopLiveProductsPerformanceList,
            path={"live_id": live_id},
            query={"sort_order": sort_order, "sort_field": sort_field, "currency": currency},
        )

    def get_shop_product_performance_list(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        page_size: int | None = None,
        page_token: str | None = None,
        sort_field: Literal["gmv", "items_sold", "orders"] | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        currency: Literal["LOCAL", "USD"] | None = None,
        category_filter: Sequence[str] | None = None,
        product_status_filter: Literal["ALL", "INACTIVE", "LIVE"] | None = None,
    ) -> Paged[m.ShopProductPerformanceProductPage, m.ShopProductPerformanceProduct]:
        """
        List a shop's products by GMV, items or orders, with seller, affiliate and channel parts.

        ``GET /analytics/202605/shop_products/performance``; read; paged: await it for one page, iterate it
        for every item.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            page_size: Rows per page. At most 100. The server takes 10 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            sort_field: What rows are sorted by. The server takes gmv when it is not given.
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
            category_filter: Only these categories.
            product_status_filter: The server takes ALL when it is not given.
        """
        return self._caller.paged(
            "get_shop_product_performance_list",
            m.ShopProductPerformanceProductPage,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "page_size": page_size,
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "currency": currency,
                "category_filter": category_filter,
                "product_status_filter": product_status_filter,
            },
        )

    def get_shop_video_performance_list(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        page_size: int | None = None,
        sort_field: Literal[
            "avg_customers", "click_through_rate", "gmv", "gpm", "items_sold", "post_time", "sku_orders", "views"
        ]
        | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        currency: Literal["LOCAL", "USD"] | None = None,
        page_token: str | None = None,
        account_type: Literal["AFFILIATE_ACCOUNTS", "ALL", "MARKETING_ACCOUNTS", "OFFICIAL_ACCOUNTS"] | None = None,
    ) -> Paged[m.ShopVideoPerformanceVideoPage, m.ShopVideoPerformanceVideo]:
        """
        List a shop's videos by sales, views or date, with creator and interaction.

        ``GET /analytics/202605/shop_videos/performance``; read; paged: await it for one page, iterate it for
        every item.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            page_size: Rows per page. At most 100. The server takes 10 when it is not given.
            sort_field: What rows are sorted by. The server takes gmv when it is not given.
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            account_type: Whose content counts: all, the shop's own accounts, marketing accounts or
                affiliates. The server takes ALL when it is not given.
        """
        return self._caller.paged(
            "get_shop_video_performance_list",
            m.ShopVideoPerformanceVideoPage,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "page_size": page_size,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "currency": currency,
                "page_token": page_token,
                "account_type": account_type,
            },
        )

    async def get_sps_metrics(
        self,
        *,
        locale: str | None = None,
    ) -> m.SpsMetrics:
        """
        List the metrics behind the shop's performance score.

        ``GET /analytics/202606/shop_performances/metrics``; read.

        Args:
            locale: Language of the texts in the answer.
        """
        return await self._caller.call("get_sps_metrics", m.SpsMetrics, query={"locale": locale})

    async def get_sps_metric_diagnosis(
        self,
        *,
        metric_code: str,
        locale: str | None = None,
        trend_duration_days: int | None = None,
    ) -> m.SpsMetricDiagnosis:
        """
        Explain one metric of the shop's performance score: rule, trend, causes.

        ``GET /analytics/202606/shop_performances/metrics/{metric_code}/diagnosis``; read.

        Args:
            locale: Language of the texts in the answer.
        """
        return await self._caller.call(
            "get_sps_metric_diagnosis",
            m.SpsMetricDiagnosis,
            path={"metric_code": metric_code},
            query={"locale": locale, "trend_duration_days": trend_duration_days},
        )

    def get_sps_metric_problem_details(
        self,
        *,
        metric_code: str,
        locale: str | None = None,
        page_token: str | None = None,
        page_size: int | None = None,
    ) -> Paged[m.OtdrProblemOrderItemPage, m.OtdrProblemOrderItem]:
        """
        List the orders, chats or items that pull one metric of the shop's score down.

        Each metric fills its own list and leaves the others empty; iterating follows the on-time delivery
        list (OTDR), so take `.pages()` for the other metrics.

        ``GET /analytics/202606/shop_performances/metrics/{metric_code}/problem_details``; read; paged: await
        it for one page, iterate it for every item.

        Args:
            locale: Language of the texts in the answer.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page.
        """
        return self._caller.paged(
            "get_sps_metric_problem_details",
            m.OtdrProblemOrderItemPage,
            path={"metric_code": metric_code},
            query={"locale": locale, "page_token": page_token, "page_size": page_size},
        )

    async def get_sps_metric_top_items(
        self,
        *,
        metric_code: str,
        locale: str | None = None,
    ) -> m.SpsMetricTopItems:
        """
        List the products or causes that weigh most on one metric of the shop's score.

        ``GET /analytics/202606/shop_performances/metrics/{metric_code}/top_items``; read.

        Args:
            locale: Language of the texts in the answer.
        """
        return await self._caller.call(
            "get_sps_metric_top_items", m.SpsMetricTopItems, path={"metric_code": metric_code}, query={"locale": locale}
        )

    async def get_sps_overview(
        self,
        *,
        locale: str | None = None,
    ) -> m.SpsOverview:
        """
        Read the shop's performance score with its parts, tier and benefits.

        ``GET /analytics/202606/shop_performances/overview``; read.

        Args:
            locale: Language of the texts in the answer.
        """
        return await self._caller.call("get_sps_overview", m.SpsOverview, query={"locale": locale})

    async def get_shop_performance(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | None = None,
        currency: Literal["LOCAL", "USD"] | None = None,
    ) -> m.ShopPerformance:
        """
        Read a shop's sales, traffic and their breakdowns, in total or per day.

        Intervals hold `sales`, `traffic` and `breakdowns`: another shape than in older versions, and no
        comparison.

        ``GET /analytics/202609/shop/performance``; read.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            granularity: ALL sums the whole span up, 1D gives one interval per day. The server takes ALL when
                it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
        """
        return await self._caller.call(
            "get_shop_performance",
            m.ShopPerformance,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "granularity": granularity,
                "currency": currency,
            },
        )

    async def get_shop_live_performance_overview(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        today: bool | None = None,
        granularity: Literal["ALL", "1D"] | None = None,
        currency: Literal["LOCAL", "USD"] | None = None,
        account_type: Literal["AFFILIATE_ACCOUNTS", "ALL", "LINKED_ACCOUNTS"] | None = None,
    ) -> m.ShopLivePerformanceOverview:
        """
        Sum up a shop's LIVE sessions by kind of account, in total or per day, today too.

        ``GET /analytics/202609/shop_lives/overview_performance``; read.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            today: Whether to include today, which is not final.
            granularity: ALL sums the whole span up, 1D gives one interval per day. The server takes ALL when
                it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
            account_type: Whose content counts: all, the shop's own accounts, marketing accounts or
                affiliates. The server takes ALL when it is not given.
        """
        return await self._caller.call(
            "get_shop_live_performance_overview",
            m.ShopLivePerformanceOverview,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "today": today,
                "granularity": granularity,
                "currency": currency,
                "account_type": account_type,
            },
        )

    def get_shop_live_performance_list(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        account_type: Literal["AFFILIATE_ACCOUNTS", "MARKETING_ACCOUNTS", "OFFICIAL_ACCOUNTS"],
        page_size: int | None = None,
        sort_field: Literal[
            "attributed_customers",
            "live_attributed_gmv",
            "live_attributed_items_sold",
            "live_attributed_sku_orders",
            "products_added",
            "products_sold",
        ]
        | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        currency: Literal["LOCAL", "USD"] | None = None,
        page_token: str | None = None,
    ) -> Paged[m.LiveStreamSessionPage, m.LiveStreamSession]:
        """
        List LIVE sessions of one kind of account with sales, interaction and traffic.

        ``GET /analytics/202609/shop_lives/performance``; read; paged: await it for one page, iterate it for
        every item.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            account_type: Whose content counts: all, the shop's own accounts, marketing accounts or
                affiliates.
            page_size: Rows per page. At most 100. The server takes 10 when it is not given.
            sort_field: What rows are sorted by.
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
        """
        return self._caller.paged(
            "get_shop_live_performance_list",
            m.LiveStreamSessionPage,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "account_type": account_type,
                "page_size": page_size,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "currency": currency,
                "page_token": page_token,
            },
        )

    async def get_shop_videos_performance_details(
        self,
        *,
        video_ids: Sequence[int],
        start_date_ge: str,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | None = None,
        currency: Literal["LOCAL", "USD"] | None = None,
    ) -> m.ShopVideosPerformanceDetails:
        """
        Read the figures of several videos at once, with an error per video that has none.

        ``GET /analytics/202609/shop_videos/batch_performance``; read.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            granularity: ALL sums the whole span up, 1D gives one interval per day.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them.
        """
        return await self._caller.call(
            "get_shop_videos_performance_details",
            m.ShopVideosPerformanceDetails,
            query={
                "video_ids": video_ids,
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "granularity": granularity,
                "currency": currency,
            },
        )

    async def get_shop_video_performance_overview(
        self,
        *,
        start_date_ge: str,
        end_date_lt: str,
        today: bool | None = None,
        granularity: Literal["ALL", "1D"] | None = None,
        currency: Literal["LOCAL", "USD"] | None = None,
        account_type: Literal["AFFILIATE_ACCOUNTS", "ALL", "MARKETING_ACCOUNTS", "OFFICIAL_ACCOUNTS"] | None = None,
    ) -> m.ShopVideoPerformanceOverview:
        """
        Sum up a shop's videos by kind of account, in total or per day, today too.

        ``GET /analytics/202609/shop_videos/overview_performance``; read.

        Args:
            start_date_ge: First day, in the shop's time zone. A date, `YYYY-MM-DD`.
            end_date_lt: The day after the last one, in the shop's time zone. A date, `YYYY-MM-DD`.
            today: Whether to include today, which is not final.
            granularity: ALL sums the whole span up, 1D gives one interval per day. The server takes ALL when
                it is not given.
            currency: LOCAL gives amounts in the shop's own currency, USD converts them. The server takes
                LOCAL when it is not given.
            account_type: Whose content counts: all, the shop's own accounts, marketing accounts or
                affiliates. The server takes ALL when it is not given.
        """
        return await self._caller.call(
            "get_shop_video_performance_overview",
            m.ShopVideoPerformanceOverview,
            query={
                "start_date_ge": start_date_ge,
                "end_date_lt": end_date_lt,
                "today": today,
                "granularity": granularity,
                "currency": currency,
                "account_type": account_type,
            },
        )


if TYPE_CHECKING:

    class RawAnalytics:
        """The methods of :class:`Analytics` as :attr:`Analytics.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        get_video_performances = raw_method(Analytics.get_video_performances)
        get_shop_performance_202405 = raw_method(Analytics.get_shop_performance_202405)
        get_shop_product_performance_list_202405 = raw_paged(Analytics.get_shop_product_performance_list_202405)
        get_shop_product_performance_detail_202405 = raw_method(Analytics.get_shop_product_performance_detail_202405)
        get_shop_sku_performance_list_202406 = raw_paged(Analytics.get_shop_sku_performance_list_202406)
        get_shop_sku_performance_202406 = raw_method(Analytics.get_shop_sku_performance_202406)
        get_shop_video_performance_overview_202409 = raw_method(Analytics.get_shop_video_performance_overview_202409)
        get_shop_video_performance_list_202409 = raw_paged(Analytics.get_shop_video_performance_list_202409)
        get_shop_video_performance_details_202409 = raw_method(Analytics.get_shop_video_performance_details_202409)
        get_shop_video_product_performance_list_202409 = raw_paged(
            Analytics.get_shop_video_product_performance_list_202409
        )
        get_live_room_core_stats = raw_method(Analytics.get_live_room_core_stats)
        get_live_room_gmv_and_order_trends = raw_method(Analytics.get_live_room_gmv_and_order_trends)
        get_live_room_interactive_trends = raw_method(Analytics.get_live_room_interactive_trends)
        get_live_room_product_stats = raw_method(Analytics.get_live_room_product_stats)
        get_live_room_traffic_performance = raw_method(Analytics.get_live_room_traffic_performance)
        get_live_room_user_portraits = raw_method(Analytics.get_live_room_user_portraits)
        get_live_room_view_trends = raw_method(Analytics.get_live_room_view_trends)
        get_shop_live_performance_overview_202508 = raw_method(Analytics.get_shop_live_performance_overview_202508)
        get_shop_live_performance_list_202508 = raw_paged(Analytics.get_shop_live_performance_list_202508)
        get_shop_performance_202509 = raw_method(Analytics.get_shop_performance_202509)
        get_shop_live_performance_overview_202509 = raw_method(Analytics.get_shop_live_performance_overview_202509)
        get_shop_live_performance_list_202509 = raw_paged(Analytics.get_shop_live_performance_list_202509)
        get_shop_product_performance_list_202509 = raw_paged(Analytics.get_shop_product_performance_list_202509)
        get_shop_product_performance_detail = raw_method(Analytics.get_shop_product_performance_detail)
        get_shop_sku_performance_list = raw_paged(Analytics.get_shop_sku_performance_list)
        get_shop_sku_performance_detail = raw_method(Analytics.get_shop_sku_performance_detail)
        get_shop_video_performance_overview_202509 = raw_method(Analytics.get_shop_video_performance_overview_202509)
        get_shop_video_performance_list_202509 = raw_paged(Analytics.get_shop_video_performance_list_202509)
        get_shop_video_performance_details = raw_method(Analytics.get_shop_video_performance_details)
        get_shop_video_product_performance_list = raw_paged(Analytics.get_shop_video_product_performance_list)
        get_shop_performance_per_hour = raw_method(Analytics.get_shop_performance_per_hour)
        get_shop_live_minute_performance = raw_paged(Analytics.get_shop_live_minute_performance)
        get_bestselling_creators = raw_method(Analytics.get_bestselling_creators)
        get_bestselling_live_sessions = raw_method(Analytics.get_bestselling_live_sessions)
        get_bestselling_products = raw_method(Analytics.get_bestselling_products)
        get_bestselling_videos = raw_method(Analytics.get_bestselling_videos)
        get_shop_live_products_performance_list = raw_method(Analytics.get_shop_live_products_performance_list)
        get_shop_product_performance_list = raw_paged(Analytics.get_shop_product_performance_list)
        get_shop_video_performance_list = raw_paged(Analytics.get_shop_video_performance_list)
        get_sps_metrics = raw_method(Analytics.get_sps_metrics)
        get_sps_metric_diagnosis = raw_method(Analytics.get_sps_metric_diagnosis)
        get_sps_metric_problem_details = raw_paged(Analytics.get_sps_metric_problem_details)
        get_sps_metric_top_items = raw_method(Analytics.get_sps_metric_top_items)
        get_sps_overview = raw_method(Analytics.get_sps_overview)
        get_shop_performance = raw_method(Analytics.get_shop_performance)
        get_shop_live_performance_overview = raw_method(Analytics.get_shop_live_performance_overview)
        get_shop_live_performance_list = raw_paged(Analytics.get_shop_live_performance_list)
        get_shop_videos_performance_details = raw_method(Analytics.get_shop_videos_performance_details)
        get_shop_video_performance_overview = raw_method(Analytics.get_shop_video_performance_overview)
else:
    RawAnalytics = Analytics
