# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from tiktok_shop_runtime.calling import Caller, raw_method

from .. import models as m


class Seller:
    """The seller behind the shops."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawSeller:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawSeller(self._caller.raw)

    async def get_global_product_permission(self) -> m.GlobalProductPermission:
        """
        Ask whether the seller may manage global products.

        ``GET /seller/202309/permissions``; read.
        """
        return await self._caller.call("get_global_product_permission", m.GlobalProductPermission)

    async def get_active_shops(self) -> m.ActiveShops:
        """
        List all active shops of the seller, by region.

        ``GET /seller/202309/shops``; read.
        """
        return await self._caller.call("get_active_shops", m.ActiveShops)

    async def get_shop_group_and_related_shops(self) -> m.ShopGroupAndRelatedShops:
        """
        Read the seller's shop group and the shops in it.

        ``GET /seller/202601/shop_groups``; read.
        """
        return await self._caller.call("get_shop_group_and_related_shops", m.ShopGroupAndRelatedShops)


if TYPE_CHECKING:

    class RawSeller:
        """The methods of :class:`Seller` as :attr:`Seller.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        get_global_product_permission = raw_method(Seller.get_global_product_permission)
        get_active_shops = raw_method(Seller.get_active_shops)
        get_shop_group_and_related_shops = raw_method(Seller.get_shop_group_and_related_shops)
else:
    RawSeller = Seller
