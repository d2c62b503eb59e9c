# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from tiktok_shop_runtime.calling import Caller, Paged, raw_method, raw_paged

from .. import models as m


class Categories:
    """Product categories as markets."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawCategories:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawCategories(self._caller.raw)

    async def count_categories_by_query(
        self,
        *,
        period: str | None = None,
        country: str | None = None,
        category_ids: Sequence[str] | None = None,
        exclude_category_ids: Sequence[str] | None = None,
        category_l1_id: str | None = None,
        category_l2_id: str | None = None,
        category_l3_id: str | None = None,
        level: int | None = None,
    ) -> m.CountAnswer:
        """
        Count the categories that a filter finds, the filter in the query.

        The same as `count_categories`; a long filter is refused here with HTTP 414, so prefer that one.

        ``GET /api/v1/tiktok-shop/categories/count``; read.

        Args:
            period: Days as text: `7d`, `30d`, `90d`, in places `all`. About 30 days when not given (T).
            country: Market in capital letters; `US` when not given (T).
            category_ids: Only these categories, joined with commas.
            exclude_category_ids: Not these categories, joined with commas.
            category_l1_id: Only this category of the first level.
            category_l2_id: Only this category of the second level.
            category_l3_id: Only this category of the third level.
            level: Only categories of this level (T).
        """
        return await self._caller.call(
            "count_categories_by_query",
            m.CountAnswer,
            query={
                "period": period,
                "country": country,
                "category_ids": category_ids,
                "exclude_category_ids": exclude_category_ids,
                "category_l1_id": category_l1_id,
                "category_l2_id": category_l2_id,
                "category_l3_id": category_l3_id,
                "level": level,
            },
        )

    async def count_categories(
        self,
        *,
        period: str | None = None,
        country: str | None = None,
        category_ids: Sequence[str] | None = None,
        exclude_category_ids: Sequence[str] | None = None,
        category_l1_id: str | None = None,
        category_l2_id: str | None = None,
        category_l3_id: str | None = None,
        level: int | None = None,
    ) -> m.CountAnswer:
        """
        Count the categories that a filter finds.

        ``POST /api/v1/tiktok-shop/categories/count``; read.

        Args:
            period: Days as text: `7d`, `30d`, `90d`, in places `all`. About 30 days when not given (T).
            country: Market in capital letters; `US` when not given (T).
            category_ids: Only these categories.
            exclude_category_ids: Not these categories.
            category_l1_id: Only this category of the first level.
            category_l2_id: Only this category of the second level.
            category_l3_id: Only this category of the third level.
            level: Only categories of this level (T).
        """
        return await self._caller.call(
            "count_categories",
            m.CountAnswer,
            body={
                "period": period,
                "country": country,
                "category_ids": category_ids,
                "exclude_category_ids": exclude_category_ids,
                "category_l1_id": category_l1_id,
                "category_l2_id": category_l2_id,
                "category_l3_id": category_l3_id,
                "level": level,
            },
        )

    def explore_categories_by_query(
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
        level: int | None = None,
    ) -> Paged[m.ExploredEntityPage, m.ExploredEntity]:
        """
        Find categories by what they sell, the filter in the query.

        The same as `explore_categories`; a long filter is refused here with HTTP 414, so prefer that one.

        ``GET /api/v1/tiktok-shop/categories/explore``; read; paged: await it for one page, iterate it for
        every item.

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
            level: Only categories of this level (T).
        """
        return self._caller.paged(
            "explore_categories_by_query",
            m.ExploredEntityPage,
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
                "level": level,
            },
        )

    def explore_categories(
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
        level: int | None = None,
    ) -> Paged[m.ExploredEntityPage, m.ExploredEntity]:
        """
        Find categories by what they sell.

        ``POST /api/v1/tiktok-shop/categories/explore``; read; paged: await it for one page, iterate it for
        every item.

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
            level: Only categories of this level (T).
        """
        return self._caller.paged(
            "explore_categories",
            m.ExploredEntityPage,
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
                "level": level,
            },
        )


if TYPE_CHECKING:

    class RawCategories:
        """The methods of :class:`Categories` as :attr:`Categories.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        count_categories_by_query = raw_method(Categories.count_categories_by_query)
        count_categories = raw_method(Categories.count_categories)
        explore_categories_by_query = raw_paged(Categories.explore_categories_by_query)
        explore_categories = raw_paged(Categories.explore_categories)
else:
    RawCategories = Categories
