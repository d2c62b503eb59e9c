# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from tiktok_shop_runtime.calling import Caller, Paged, raw_method, raw_paged

from .. import models as m


class Shops:
    """Sellers and what they sell."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawShops:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawShops(self._caller.raw)

    async def get_shop(
        self,
        *,
        id: str,
        country: str | None = None,
    ) -> m.ShopAnswer:
        """
        Describe one shop.

        ``POST /api/v1/tiktok-shop/shop-detail``; read.

        Args:
            id: WinningHunter id of the shop, always text. Names are not accepted: `suggest` and
                `explore_shops` find the id.
            country: Market of the shop, for example `US`.
        """
        return await self._caller.call("get_shop", m.ShopAnswer, body={"id": id, "country": country})

    def list_shop_products(
        self,
        *,
        id: str,
        page: int | None = None,
        limit: int | None = None,
        period: Literal[1, 7, 30, 90] | None = None,
        sort: Literal["revenue", "sales", "price"] | None = None,
        order: Literal["asc", "desc"] | None = None,
    ) -> Paged[m.ShopProductPage, m.ShopProduct]:
        """
        List the products of one shop.

        ``POST /api/v1/tiktok-shop/shop-detail/product/queryList``; read; paged: await it for one page,
        iterate it for every item.

        Args:
            id: WinningHunter id of the shop, always text. Names are not accepted: `suggest` and
                `explore_shops` find the id.
            page: Page number, from 1. At least 1.
            limit: Rows per page. One page costs one credit whatever its size; the largest size is not
                documented (50 is known to be used). At least 1.
            period: Days back from yesterday. Not sent when not given; the server's own default is not
                documented.
            sort: What to sort by.
            order: Direction of the sort.
        """
        return self._caller.paged(
            "list_shop_products",
            m.ShopProductPage,
            body={"id": id, "page": page, "limit": limit, "period": period, "sort": sort, "order": order},
        )

    async def get_shop_totals(
        self,
        *,
        id: str,
        period: Literal[1, 7, 30, 90] | None = None,
    ) -> m.ShopTotalsAnswer:
        """
        Add up what one shop sold in a period.

        ``POST /api/v1/tiktok-shop/shop-detail/total``; read.

        Args:
            id: WinningHunter id of the shop, always text. Names are not accepted: `suggest` and
                `explore_shops` find the id.
            period: Days back from yesterday. Not sent when not given; the server's own default is not
                documented.
        """
        return await self._caller.call("get_shop_totals", m.ShopTotalsAnswer, body={"id": id, "period": period})

    async def count_shops_by_query(
        self,
        *,
        period: str | None = None,
        country: str | None = None,
        category_ids: Sequence[str] | None = None,
        exclude_category_ids: Sequence[str] | None = None,
        category_l1_id: str | None = None,
        category_l2_id: str | None = None,
        category_l3_id: str | None = None,
        name: str | None = None,
        min_revenue: float | None = None,
    ) -> m.CountAnswer:
        """
        Count the shops that a filter finds, the filter in the query.

        The same as `count_shops`; a long filter is refused here with HTTP 414, so prefer that one.

        ``GET /api/v1/tiktok-shop/shops/count``; read.

        Args:
            period: Days as text: `7d`, `30d`, `90d`, in places `all`. About 30 days when not given (T).
            country: Market in capital letters; `US` when not given (T).
            category_ids: Only these categories, joined with commas.
            exclude_category_ids: Not these categories, joined with commas.
            category_l1_id: Only this category of the first level.
            category_l2_id: Only this category of the second level.
            category_l3_id: Only this category of the third level.
            name: A part of the name (T).
            min_revenue: Lowest revenue in the period; the currency is not documented.
        """
        return await self._caller.call(
            "count_shops_by_query",
            m.CountAnswer,
            query={
                "period": period,
                "country": country,
                "category_ids": category_ids,
                "exclude_category_ids": exclude_category_ids,
                "category_l1_id": category_l1_id,
                "category_l2_id": category_l2_id,
                "category_l3_id": category_l3_id,
                "name": name,
                "min_revenue": min_revenue,
            },
        )

    async def count_shops(
        self,
        *,
        period: str | None = None,
        country: str | None = None,
        category_ids: Sequence[str] | None = None,
        exclude_category_ids: Sequence[str] | None = None,
        category_l1_id: str | None = None,
        category_l2_id: str | None = None,
        category_l3_id: str | None = None,
        name: str | None = None,
        min_revenue: float | None = None,
    ) -> m.CountAnswer:
        """
        Count the shops that a filter finds.

        ``POST /api/v1/tiktok-shop/shops/count``; read.

        Args:
            period: Days as text: `7d`, `30d`, `90d`, in places `all`. About 30 days when not given (T).
            country: Market in capital letters; `US` when not given (T).
            category_ids: Only these categories.
            exclude_category_ids: Not these categories.
            category_l1_id: Only this category of the first level.
            category_l2_id: Only this category of the second level.
            category_l3_id: Only this category of the third level.
            name: A part of the name (T).
            min_revenue: Lowest revenue in the period; the currency is not documented.
        """
        return await self._caller.call(
            "count_shops",
            m.CountAnswer,
            body={
                "period": period,
                "country": country,
                "category_ids": category_ids,
                "exclude_category_ids": exclude_category_ids,
                "category_l1_id": category_l1_id,
                "category_l2_id": category_l2_id,
                "category_l3_id": category_l3_id,
                "name": name,
                "min_revenue": min_revenue,
            },
        )

    def explore_shops_by_query(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        after: str | None = None,
        include_total: bool | None = None,
        checkpoint_jump: str | None = None,
        sort: str | None = None,
        order: Literal["asc", "desc"] | None = None,
        period: str | None = None,
        country: str | None = None,
        category_ids: Sequence[str] | None = None,
        exclude_category_ids: Sequence[str] | None = None,
        category_l1_id: str | None = None,
        category_l2_id: str | None = None,
        category_l3_id: str | None = None,
        name: str | None = None,
        min_revenue: float | None = None,
    ) -> Paged[m.ExploredShopPage, m.ExploredShop]:
        """
        Find shops by what they sell, the filter in the query.

        The same as `explore_shops`; a long filter is refused here with HTTP 414, so prefer that one.

        ``GET /api/v1/tiktok-shop/shops/explore``; read; paged: await it for one page, iterate it for every
        item.

        Args:
            page: Page number, from 1. At least 1.
            limit: Rows per page; 20 when not given. One page costs one credit whatever its size; the largest
                size is not documented. At least 1.
            after: Cursor to go on from, as found in `meta.next_cursor` of an answer. Instead of `page`.
            include_total: Handed to the data source behind the service; asks it for the total.
            checkpoint_jump: Handed to the data source behind the service; meaning not documented.
            sort: What to sort by, for example `revenue`; the service joins it with `period` (`revenue` and
                `7d` are `revenue_7d`).
            order: Direction of the sort; `desc` when not given.
            period: Days as text: `7d`, `30d`, `90d`, in places `all`. About 30 days when not given (T).
            country: Market in capital letters; `US` when not given (T).
            category_ids: Only these categories, joined with commas.
            exclude_category_ids: Not these categories, joined with commas.
            category_l1_id: Only this category of the first level.
            category_l2_id: Only this category of the second level.
            category_l3_id: Only this category of the third level.
            name: A part of the name (T).
            min_revenue: Lowest revenue in the period; the currency is not documented.
        """
        return self._caller.paged(
            "explore_shops_by_query",
            m.ExploredShopPage,
            query={
                "page": page,
                "limit": limit,
                "after": after,
                "include_total": include_total,
                "checkpoint_jump": checkpoint_jump,
                "sort": sort,
                "order": order,
                "period": period,
                "country": country,
                "category_ids": category_ids,
                "exclude_category_ids": exclude_category_ids,
                "category_l1_id": category_l1_id,
                "category_l2_id": category_l2_id,
                "category_l3_id": category_l3_id,
                "name": name,
                "min_revenue": min_revenue,
            },
        )

    def explore_shops(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        after: str | None = None,
        include_total: bool | None = None,
        checkpoint_jump: str | None = None,
        order: Literal["asc", "desc"] | None = None,
        sort: str | None = None,
        period: str | None = None,
        country: str | None = None,
        category_ids: Sequence[str] | None = None,
        exclude_category_ids: Sequence[str] | None = None,
        category_l1_id: str | None = None,
        category_l2_id: str | None = None,
        category_l3_id: str | None = None,
        name: str | None = None,
        min_revenue: float | None = None,
    ) -> Paged[m.ExploredShopPage, m.ExploredShop]:
        """
        Find shops by what they sell.

        ``POST /api/v1/tiktok-shop/shops/explore``; read; paged: await it for one page, iterate it for every
        item.

        Args:
            page: Page number, from 1. At least 1.
            limit: Rows per page; 20 when not given. One page costs one credit whatever its size; the largest
                size is not documented. At least 1.
            after: Cursor to go on from, as found in `meta.next_cursor` of an answer. Instead of `page`.
            include_total: Handed to the data source behind the service; asks it for the total.
            checkpoint_jump: Handed to the data source behind the service; meaning not documented.
            order: Direction of the sort; `desc` when not given.
            sort: What to sort by, for example `revenue`; the service joins it with `period` (`revenue` and
                `7d` are `revenue_7d`).
            period: Days as text: `7d`, `30d`, `90d`, in places `all`. About 30 days when not given (T).
            country: Market in capital letters; `US` when not given (T).
            category_ids: Only these categories.
            exclude_category_ids: Not these categories.
            category_l1_id: Only this category of the first level.
            category_l2_id: Only this category of the second level.
            category_l3_id: Only this category of the third level.
            name: A part of the name (T).
            min_revenue: Lowest revenue in the period; the currency is not documented.
        """
        return self._caller.paged(
            "explore_shops",
            m.ExploredShopPage,
            body={
                "page": page,
                "limit": limit,
                "after": after,
                "include_total": include_total,
                "checkpoint_jump": checkpoint_jump,
                "order": order,
                "sort": sort,
                "period": period,
                "country": country,
                "category_ids": category_ids,
                "exclude_category_ids": exclude_category_ids,
                "category_l1_id": category_l1_id,
                "category_l2_id": category_l2_id,
                "category_l3_id": category_l3_id,
                "name": name,
                "min_revenue": min_revenue,
            },
        )


if TYPE_CHECKING:

    class RawShops:
        """The methods of :class:`Shops` as :attr:`Shops.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        get_shop = raw_method(Shops.get_shop)
        list_shop_products = raw_paged(Shops.list_shop_products)
        get_shop_totals = raw_method(Shops.get_shop_totals)
        count_shops_by_query = raw_method(Shops.count_shops_by_query)
        count_shops = raw_method(Shops.count_shops)
        explore_shops_by_query = raw_paged(Shops.explore_shops_by_query)
        explore_shops = raw_paged(Shops.explore_shops)
else:
    RawShops = Shops
