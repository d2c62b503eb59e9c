# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from tiktok_shop_runtime.calling import Caller, Paged, raw_method, raw_paged

from .. import models as m


class Creators:
    """Creators who sell, and what they sell."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawCreators:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawCreators(self._caller.raw)

    def list_creator_products(
        self,
        *,
        id: str,
        page: int | None = None,
        limit: int | None = None,
        period: Literal[1, 7, 30, 90] | None = None,
    ) -> Paged[m.CreatorProductPage, m.CreatorProduct]:
        """
        List the products that one creator sells.

        ``POST /api/v1/tiktok-shop/creator-detail/searchProducts``; read; paged: await it for one page,
        iterate it for every item.

        Args:
            id: Id of the creator (not the user name).
            page: Page number, from 1. At least 1.
            limit: Rows per page. One page costs one credit whatever its size; the largest size is not
                documented (50 is known to be used). At least 1.
            period: Days back from yesterday. Not sent when not given; the server's own default is not
                documented.
        """
        return self._caller.paged(
            "list_creator_products",
            m.CreatorProductPage,
            body={"id": id, "page": page, "limit": limit, "period": period},
        )

    async def get_creator_totals(
        self,
        *,
        id: str,
        period: Literal[1, 7, 30, 90] | None = None,
    ) -> m.CreatorTotalsAnswer:
        """
        Add up what one creator sold in a period.

        ``POST /api/v1/tiktok-shop/creator-detail/total``; read.

        Args:
            id: Id of the creator (not the user name).
            period: Days back from yesterday. Not sent when not given; the server's own default is not
                documented.
        """
        return await self._caller.call("get_creator_totals", m.CreatorTotalsAnswer, body={"id": id, "period": period})

    async def count_creators_by_query(
        self,
        *,
        period: str | None = None,
        country: str | None = None,
        category_ids: Sequence[str] | None = None,
        exclude_category_ids: Sequence[str] | None = None,
        category_l1_id: str | None = None,
        category_l2_id: str | None = None,
        category_l3_id: str | None = None,
    ) -> m.CountAnswer:
        """
        Count the creators that a filter finds, the filter in the query.

        The same as `count_creators`; a long filter is refused here with HTTP 414, so prefer that one.

        ``GET /api/v1/tiktok-shop/creators/count``; read.

        Args:
            period: Days as text: `7d`, `30d`, `90d`, in places `all`. About 30 days when not given (T).
            country: Market in capital letters; `US` when not given (T).
            category_ids: Only these categories, joined with commas.
            exclude_category_ids: Not these categories, joined with commas.
            category_l1_id: Only this category of the first level.
            category_l2_id: Only this category of the second level.
            category_l3_id: Only this category of the third level.
        """
        return await self._caller.call(
            "count_creators_by_query",
            m.CountAnswer,
            query={
                "period": period,
                "country": country,
                "category_ids": category_ids,
                "exclude_category_ids": exclude_category_ids,
                "category_l1_id": category_l1_id,
                "category_l2_id": category_l2_id,
                "category_l3_id": category_l3_id,
            },
        )

    async def count_creators(
        self,
        *,
        period: str | None = None,
        country: str | None = None,
        category_ids: Sequence[str] | None = None,
        exclude_category_ids: Sequence[str] | None = None,
        category_l1_id: str | None = None,
        category_l2_id: str | None = None,
        category_l3_id: str | None = None,
    ) -> m.CountAnswer:
        """
        Count the creators that a filter finds.

        ``POST /api/v1/tiktok-shop/creators/count``; read.

        Args:
            period: Days as text: `7d`, `30d`, `90d`, in places `all`. About 30 days when not given (T).
            country: Market in capital letters; `US` when not given (T).
            category_ids: Only these categories.
            exclude_category_ids: Not these categories.
            category_l1_id: Only this category of the first level.
            category_l2_id: Only this category of the second level.
            category_l3_id: Only this category of the third level.
        """
        return await self._caller.call(
            "count_creators",
            m.CountAnswer,
            body={
                "period": period,
                "country": country,
                "category_ids": category_ids,
                "exclude_category_ids": exclude_category_ids,
                "category_l1_id": category_l1_id,
                "category_l2_id": category_l2_id,
                "category_l3_id": category_l3_id,
            },
        )

    def explore_creators_by_query(
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
    ) -> Paged[m.ExploredEntityPage, m.ExploredEntity]:
        """
        Find creators by what they sell, the filter in the query.

        The same as `explore_creators`; a long filter is refused here with HTTP 414, so prefer that one.

        ``GET /api/v1/tiktok-shop/creators/explore``; read; paged: await it for one page, iterate it for every
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
        """
        return self._caller.paged(
            "explore_creators_by_query",
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
            },
        )

    def explore_creators(
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
    ) -> Paged[m.ExploredEntityPage, m.ExploredEntity]:
        """
        Find creators by what they sell.

        ``POST /api/v1/tiktok-shop/creators/explore``; read; paged: await it for one page, iterate it for
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
        """
        return self._caller.paged(
            "explore_creators",
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
            },
        )


if TYPE_CHECKING:

    class RawCreators:
        """The methods of :class:`Creators` as :attr:`Creators.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        list_creator_products = raw_paged(Creators.list_creator_products)
        get_creator_totals = raw_method(Creators.get_creator_totals)
        count_creators_by_query = raw_method(Creators.count_creators_by_query)
        count_creators = raw_method(Creators.count_creators)
        explore_creators_by_query = raw_paged(Creators.explore_creators_by_query)
        explore_creators = raw_paged(Creators.explore_creators)
else:
    RawCreators = Creators
