# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from tiktok_shop_runtime.calling import Caller, Paged, raw_method, raw_paged

from .. import models as m


class Affiliate:
    """First generation of creator operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawAffiliate:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawAffiliate(self._caller.raw)

    async def get_live_room_info(self) -> m.LiveRoomInfo:
        """
        Read the creator's current LIVE room.

        ``GET /affiliate/202309/live_rooms``; read.

        No longer listed in the platform's documentation.

        May be gone: an announcement for 2026-10-12 may mean it.
        """
        return await self._caller.call("get_live_room_info", m.LiveRoomInfo)

    async def get_creator_profile_202309(self) -> m.CreatorProfile202309:
        """
        Read the creator's profile and permissions.

        ``GET /affiliate/202309/profiles``; read.

        Deprecated: use :meth:`get_creator_profile`.

        The platform refuses it from 2026-10-12 on.
        """
        return await self._caller.call("get_creator_profile_202309", m.CreatorProfile202309)

    def get_shop_products_202309(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        title_keyword: str | None = None,
        sort_field: Literal["PRODUCT_ID", "PRICE", "SALE"] | None = None,
        sort_order: Literal["0", "1"] | None = None,
    ) -> Paged[m.CreatorShopProductPage202309, m.CreatorShopProduct]:
        """
        List products of the creator's own shop, for the showcase.

        ``GET /affiliate/202309/shop_products``; read; paged: await it for one page, iterate it for every
        item.

        Deprecated: use :meth:`get_shop_products`.

        The platform refuses it from 2026-10-12 on.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. 20 when it is not given.
            sort_field: What rows are sorted by.
            sort_order: 0 or 1; which way each sorts is not documented.
        """
        return self._caller.paged(
            "get_shop_products_202309",
            m.CreatorShopProductPage202309,
            query={
                "page_token": page_token,
                "page_size": page_size,
                "title_keyword": title_keyword,
                "sort_field": sort_field,
                "sort_order": sort_order,
            },
        )

    def get_showcase_products_202309(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        origin: str | None = None,
    ) -> Paged[m.ShowcaseProductPage202309, m.ShowcaseProduct202309]:
        """
        List products in the creator's showcase.

        ``GET /affiliate/202309/showcases/products``; read; paged: await it for one page, iterate it for every
        item.

        Deprecated: use :meth:`get_showcase_products`.

        May be gone: an announcement for 2026-10-12 may mean it.

        Args:
            page_size: Rows per page. The server takes 50 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
        """
        return self._caller.paged(
            "get_showcase_products_202309",
            m.ShowcaseProductPage202309,
            query={"page_size": page_size, "page_token": page_token, "origin": origin},
        )

    async def add_showcase_products_202309(
        self,
        *,
        product_ids: Sequence[str] | None = None,
    ) -> m.ProductErrorList:
        """
        Put products into the creator's showcase.

        ``POST /affiliate/202309/showcases/products``; idempotent write.

        Deprecated: use :meth:`add_showcase_products`.

        May be gone: an announcement for 2026-10-12 may mean it.
        """
        return await self._caller.call(
            "add_showcase_products_202309", m.ProductErrorList, body={"product_ids": product_ids}
        )

    async def remove_showcase_products_202309(
        self,
        *,
        product_ids: Sequence[str] | None = None,
    ) -> dict[str, Any] | None:
        """
        Take products out of the creator's showcase.

        ``DELETE /affiliate/202309/showcases/products``; idempotent write.

        Deprecated: use :meth:`remove_showcase_products`.

        May be gone: an announcement for 2026-10-12 may mean it.
        """
        return await self._caller.call("remove_showcase_products_202309", None, body={"product_ids": product_ids})

    async def move_showcase_products_to_the_top_202309(
        self,
        *,
        product_ids: Sequence[str] | None = None,
    ) -> dict[str, Any] | None:
        """
        Move products to the top of the creator's showcase.

        ``POST /affiliate/202309/showcases/products/top``; idempotent write.

        Deprecated: use :meth:`move_showcase_products_to_the_top`.

        May be gone: an announcement for 2026-10-12 may mean it.
        """
        return await self._caller.call(
            "move_showcase_products_to_the_top_202309", None, body={"product_ids": product_ids}
        )

    async def check_anchor_prerequisites(
        self,
        *,
        product_id: str | None = None,
    ) -> dict[str, Any] | None:
        """
        Check whether the creator may link a product.

        ``POST /affiliate/202402/anchors/prerequisite_check``; read.

        No longer listed in the platform's documentation.

        May be gone: an announcement for 2026-10-12 may mean it.
        """
        return await self._caller.call("check_anchor_prerequisites", None, body={"product_id": product_id})

    async def check_anchor_content(
        self,
        *,
        title: str | None = None,
    ) -> dict[str, Any] | None:
        """
        Check whether a product link's title is allowed.

        ``POST /affiliate/202403/anchors/content_check``; read.

        No longer listed in the platform's documentation.

        May be gone: an announcement for 2026-10-12 may mean it.
        """
        return await self._caller.call("check_anchor_content", None, body={"title": title})


if TYPE_CHECKING:

    class RawAffiliate:
        """The methods of :class:`Affiliate` as :attr:`Affiliate.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        get_live_room_info = raw_method(Affiliate.get_live_room_info)
        get_creator_profile_202309 = raw_method(Affiliate.get_creator_profile_202309)
        get_shop_products_202309 = raw_paged(Affiliate.get_shop_products_202309)
        get_showcase_products_202309 = raw_paged(Affiliate.get_showcase_products_202309)
        add_showcase_products_202309 = raw_method(Affiliate.add_showcase_products_202309)
        remove_showcase_products_202309 = raw_method(Affiliate.remove_showcase_products_202309)
        move_showcase_products_to_the_top_202309 = raw_method(Affiliate.move_showcase_products_to_the_top_202309)
        check_anchor_prerequisites = raw_method(Affiliate.check_anchor_prerequisites)
        check_anchor_content = raw_method(Affiliate.check_anchor_content)
else:
    RawAffiliate = Affiliate
