# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from tiktok_shop_runtime.calling import Caller, Paged, raw_method, raw_paged

from .. import models as m


class Products:
    """Products, their sales over time, and finding them."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawProducts:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawProducts(self._caller.raw)

    async def get_product_history(
        self,
        *,
        id: str,
        period: Literal[1, 7, 30, 90] | None = None,
    ) -> m.ProductHistoryAnswer:
        """
        Show what one product sold, day by day.

        ``POST /api/v1/tiktok-shop/product-detail/history``; read.

        Args:
            id: Product id, always text (it can exceed 2^53).
            period: Days back from yesterday. Not sent when not given; the server's own default is not
                documented.
        """
        return await self._caller.call("get_product_history", m.ProductHistoryAnswer, body={"id": id, "period": period})

    async def get_product_totals(
        self,
        *,
        id: str,
        period: Literal[1, 7, 30, 90] | None = None,
    ) -> m.ProductTotalsAnswer:
        """
        Add up what one product sold in a period.

        ``POST /api/v1/tiktok-shop/product-detail/total``; read.

        Args:
            id: Product id, always text (it can exceed 2^53).
            period: Days back from yesterday. Not sent when not given; the server's own default is not
                documented.
        """
        return await self._caller.call("get_product_totals", m.ProductTotalsAnswer, body={"id": id, "period": period})

    async def get_product(
        self,
        *,
        id: str,
    ) -> m.ProductAnswer:
        """
        Describe one product.

        ``GET /api/v1/tiktok-shop/product-detail/{id}``; read.

        Args:
            id: Product id, always text (it can exceed 2^53).
        """
        return await self._caller.call("get_product", m.ProductAnswer, path={"id": id})

    def list_products(
        self,
        *,
        date_from: str | None = None,
        date_to: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
    ) -> Paged[m.ExploredProductPage, m.ExploredProduct]:
        """
        List products between two dates.

        The rows have not been seen in any source. Takes dates where the other routes take a period.

        ``GET /api/v1/tiktok-shop/products``; read; paged: await it for one page, iterate it for every item.

        Args:
            date_from: First day. A date, `YYYY-MM-DD`.
            date_to: Last day; whether it is included is not documented. A date, `YYYY-MM-DD`.
            page: Page number, from 1. At least 1.
            limit: Rows per page; 20 when not given. One page costs one credit whatever its size; the largest
                size is not documented. At least 1.
            sort: What to sort by, for example `revenue`; the service joins it with `period` (`revenue` and
                `7d` are `revenue_7d`).
        """
        return self._caller.paged(
            "list_products",
            m.ExploredProductPage,
            query={"date_from": date_from, "date_to": date_to, "page": page, "limit": limit, "sort": sort},
        )

    async def count_products_by_query(
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
        max_revenue: float | None = None,
        min_item_sold: int | None = None,
        max_item_sold: int | None = None,
    ) -> m.CountAnswer:
        """
        Count the products that a filter finds, the filter in the query.

        The same as `count_products`; a long filter is refused here with HTTP 414, so prefer that one.

        ``GET /api/v1/tiktok-shop/products/count``; read.

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
            max_revenue: Highest revenue in the period (T).
            min_item_sold: Fewest units sold (T).
            max_item_sold: Most units sold (T).
        """
        return await self._caller.call(
            "count_products_by_query",
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
                "max_revenue": max_revenue,
                "min_item_sold": min_item_sold,
                "max_item_sold": max_item_sold,
            },
        )

    async def count_products(
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
        max_revenue: float | None = None,
        min_item_sold: int | None = None,
        max_item_sold: int | None = None,
    ) -> m.CountAnswer:
        """
        Count the products that a filter finds.

        ``POST /api/v1/tiktok-shop/products/count``; read.

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
            max_revenue: Highest revenue in the period (T).
            min_item_sold: Fewest units sold (T).
            max_item_sold: Most units sold (T).
        """
        return await self._caller.call(
            "count_products",
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
                "max_revenue": max_revenue,
                "min_item_sold": min_item_sold,
                "max_item_sold": max_item_sold,
            },
        )

    def explore_products_by_query(
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
        max_revenue: float | None = None,
        min_item_sold: int | None = None,
        max_item_sold: int | None = None,
    ) -> Paged[m.ExploredProductPage, m.ExploredProduct]:
        """
        Find products by what they sell, the filter in the query.

        The same as `explore_products`; a long filter is refused here with HTTP 414, so prefer that one.

        ``GET /api/v1/tiktok-shop/products/explore``; read; paged: await it for one page, iterate it for every
        item.

        Args:
            page: Page number, from 1. At least 1.
            limit: Rows per page; 20 when not given. One page costs one credit whatever its size; the largest
                size is not documented. At least 1.
            after: Cursor to go on from, as found in `meta.next_cursor` of an answer. Instead of `page`.
            include_total: Handed to the data source behind the service; asks it for the total.
            checkpoint_jump: Handed to the data source behind the service; meaning not documented.
            sort: What to sort by; the service joins it with `period` (`revenue` and `7d` are `revenue_7d`).
                Known values: revenue, revenue_30_days, sold_count, avg_unit_price, commission_rate,
                creator_count, first_seen, creator_conversion_ratio, revenue_growth_rate, sales_growth_rate,
                product_score, product_rating, product_review_cnt.
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
            max_revenue: Highest revenue in the period (T).
            min_item_sold: Fewest units sold (T).
            max_item_sold: Most units sold (T).
        """
        return self._caller.paged(
            "explore_products_by_query",
            m.ExploredProductPage,
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
                "max_revenue": max_revenue,
                "min_item_sold": min_item_sold,
                "max_item_sold": max_item_sold,
            },
        )

    def explore_products(
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
        max_revenue: float | None = None,
        min_item_sold: int | None = None,
        max_item_sold: int | None = None,
    ) -> Paged[m.ExploredProductPage, m.ExploredProduct]:
        """
        Find products by what they sell.

        ``POST /api/v1/tiktok-shop/products/explore``; read; paged: await it for one page, iterate it for
        every item.

        Args:
            page: Page number, from 1. At least 1.
            limit: Rows per page; 20 when not given. One page costs one credit whatever its size; the largest
                size is not documented. At least 1.
            after: Cursor to go on from, as found in `meta.next_cursor` of an answer. Instead of `page`.
            include_total: Handed to the data source behind the service; asks it for the total.
            checkpoint_jump: Handed to the data source behind the service; meaning not documented.
            order: Direction of the sort; `desc` when not given.
            sort: What to sort by; the service joins it with `period` (`revenue` and `7d` are `revenue_7d`).
                Known values: revenue, revenue_30_days, sold_count, avg_unit_price, commission_rate,
                creator_count, first_seen, creator_conversion_ratio, revenue_growth_rate, sales_growth_rate,
                product_score, product_rating, product_review_cnt.
            period: Days as text: `7d`, `30d`, `90d`, in places `all`. About 30 days when not given (T).
            country: Market in capital letters; `US` when not given (T).
            category_ids: Only these categories.
            exclude_category_ids: Not these categories.
            category_l1_id: Only this category of the first level.
            category_l2_id: Only this category of the second level.
            category_l3_id: Only this category of the third level.
            name: A part of the name (T).
            min_revenue: Lowest revenue in the period; the currency is not documented.
            max_revenue: Highest revenue in the period (T).
            min_item_sold: Fewest units sold (T).
            max_item_sold: Most units sold (T).
        """
        return self._caller.paged(
            "explore_products",
            m.ExploredProductPage,
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
                "max_revenue": max_revenue,
                "min_item_sold": min_item_sold,
                "max_item_sold": max_item_sold,
            },
        )


if TYPE_CHECKING:

    class RawProducts:
        """The methods of :class:`Products` as :attr:`Products.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        get_product_history = raw_method(Products.get_product_history)
        get_product_totals = raw_method(Products.get_product_totals)
        get_product = raw_method(Products.get_product)
        list_products = raw_paged(Products.list_products)
        count_products_by_query = raw_method(Products.count_products_by_query)
        count_products = raw_method(Products.count_products)
        explore_products_by_query = raw_paged(Products.explore_products_by_query)
        explore_products = raw_paged(Products.explore_products)
else:
    RawProducts = Products
