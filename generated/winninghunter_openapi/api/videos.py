# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from tiktok_shop_runtime.calling import Caller, Paged, raw_method, raw_paged

from .. import models as m


class Videos:
    """Videos that sell, and how often they were seen."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawVideos:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawVideos(self._caller.raw)

    async def count_videos_by_query(
        self,
        *,
        period: str | None = None,
        country: str | None = None,
        category_ids: Sequence[str] | None = None,
        exclude_category_ids: Sequence[str] | None = None,
        category_l1_id: str | None = None,
        category_l2_id: str | None = None,
        category_l3_id: str | None = None,
        is_ad: bool | None = None,
        is_affiliate: bool | None = None,
    ) -> m.CountAnswer:
        """
        Count the videos that a filter finds, the filter in the query.

        The same as `count_videos`; a long filter is refused here with HTTP 414, so prefer that one.

        ``GET /api/v1/tiktok-shop/videos/count``; read.

        Args:
            period: Days as text: `7d`, `30d`, `90d`, in places `all`. About 30 days when not given (T).
            country: Market in capital letters; `US` when not given (T).
            category_ids: Only these categories, joined with commas.
            exclude_category_ids: Not these categories, joined with commas.
            category_l1_id: Only this category of the first level.
            category_l2_id: Only this category of the second level.
            category_l3_id: Only this category of the third level.
            is_ad: Only advertisements (T).
            is_affiliate: Only videos of affiliates (T).
        """
        return await self._caller.call(
            "count_videos_by_query",
            m.CountAnswer,
            query={
                "period": period,
                "country": country,
                "category_ids": category_ids,
                "exclude_category_ids": exclude_category_ids,
                "category_l1_id": category_l1_id,
                "category_l2_id": category_l2_id,
                "category_l3_id": category_l3_id,
                "is_ad": is_ad,
                "is_affiliate": is_affiliate,
            },
        )

    async def count_videos(
        self,
        *,
        period: str | None = None,
        country: str | None = None,
        category_ids: Sequence[str] | None = None,
        exclude_category_ids: Sequence[str] | None = None,
        category_l1_id: str | None = None,
        category_l2_id: str | None = None,
        category_l3_id: str | None = None,
        is_ad: bool | None = None,
        is_affiliate: bool | None = None,
    ) -> m.CountAnswer:
        """
        Count the videos that a filter finds.

        ``POST /api/v1/tiktok-shop/videos/count``; read.

        Args:
            period: Days as text: `7d`, `30d`, `90d`, in places `all`. About 30 days when not given (T).
            country: Market in capital letters; `US` when not given (T).
            category_ids: Only these categories.
            exclude_category_ids: Not these categories.
            category_l1_id: Only this category of the first level.
            category_l2_id: Only this category of the second level.
            category_l3_id: Only this category of the third level.
            is_ad: Only advertisements (T).
            is_affiliate: Only videos of affiliates (T).
        """
        return await self._caller.call(
            "count_videos",
            m.CountAnswer,
            body={
                "period": period,
                "country": country,
                "category_ids": category_ids,
                "exclude_category_ids": exclude_category_ids,
                "category_l1_id": category_l1_id,
                "category_l2_id": category_l2_id,
                "category_l3_id": category_l3_id,
                "is_ad": is_ad,
                "is_affiliate": is_affiliate,
            },
        )

    def explore_videos_by_query(
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
        is_ad: bool | None = None,
        is_affiliate: bool | None = None,
    ) -> Paged[m.ExploredEntityPage, m.ExploredEntity]:
        """
        Find videos by what they sell, the filter in the query.

        The same as `explore_videos`; a long filter is refused here with HTTP 414, so prefer that one.

        ``GET /api/v1/tiktok-shop/videos/explore``; read; paged: await it for one page, iterate it for every
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
            is_ad: Only advertisements (T).
            is_affiliate: Only videos of affiliates (T).
        """
        return self._caller.paged(
            "explore_videos_by_query",
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
                "is_ad": is_ad,
                "is_affiliate": is_affiliate,
            },
        )

    def explore_videos(
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
        is_ad: bool | None = None,
        is_affiliate: bool | None = None,
    ) -> Paged[m.ExploredEntityPage, m.ExploredEntity]:
        """
        Find videos by what they sell.

        ``POST /api/v1/tiktok-shop/videos/explore``; read; paged: await it for one page, iterate it for every
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
            is_ad: Only advertisements (T).
            is_affiliate: Only videos of affiliates (T).
        """
        return self._caller.paged(
            "explore_videos",
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
                "is_ad": is_ad,
                "is_affiliate": is_affiliate,
            },
        )

    async def get_video(
        self,
        *,
        id: str,
    ) -> m.VideoAnswer:
        """
        Describe one video.

        ``GET /api/v2/videos/{id}``; read.

        Args:
            id: Video id, always text (it can exceed 2^53).
        """
        return await self._caller.call("get_video", m.VideoAnswer, path={"id": id})

    async def get_video_metrics(
        self,
        *,
        id: str,
        period: Literal[1, 7, 30] | None = None,
    ) -> m.VideoMetricsAnswer:
        """
        Count views, likes, comments and shares of one video in a period.

        ``GET /api/v2/videos/{id}/metrics``; read.

        Args:
            id: Video id, always text (it can exceed 2^53).
            period: Days: 1 is yesterday. The server takes 30 when it is not given. 90 is not offered here.
        """
        return await self._caller.call(
            "get_video_metrics", m.VideoMetricsAnswer, path={"id": id}, query={"period": period}
        )


if TYPE_CHECKING:

    class RawVideos:
        """The methods of :class:`Videos` as :attr:`Videos.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        count_videos_by_query = raw_method(Videos.count_videos_by_query)
        count_videos = raw_method(Videos.count_videos)
        explore_videos_by_query = raw_paged(Videos.explore_videos_by_query)
        explore_videos = raw_paged(Videos.explore_videos)
        get_video = raw_method(Videos.get_video)
        get_video_metrics = raw_method(Videos.get_video_metrics)
else:
    RawVideos = Videos
