"""The handle of one shop: every area of the API, and calls by name."""

from __future__ import annotations

from typing import cast

from tiktok_shop._api import TIKTOK_SHOP
from tiktok_shop._transport.context import CallOptions
from tiktok_shop.calls.caller import Caller, Host
from tiktok_shop.calls.handle import Handle
from tiktok_shop.shops import Shop
from tiktok_shop_openapi.api import Areas


class ShopClient(Handle, Areas):
    """
    Calls the API for one shop: ``shop.orders.get_order_list(...)``.

    Made by ``TikTokShop.shop(name)``. It holds no connection, so it costs next to nothing and needs no closing.
    """

    _caller: Caller

    @classmethod
    def of(cls, host: Host, shop: Shop, options: CallOptions) -> ShopClient:
        """Return the handle of *shop* over the stack of *host*."""
        return cls(Caller(TIKTOK_SHOP, host, shop, options))

    @property
    def info(self) -> Shop:
        """Who this is: name, ``shop_id``, region, …"""
        return cast("Shop", self._caller.target)

    @property
    def name(self) -> str:
        """What ``app.shop(name)`` takes."""
        return self.info.name

    @property
    def shop_id(self) -> str | None:
        """The platform's id; ``None`` until it is known."""
        return self.info.shop_id

    @property
    def region(self) -> str | None:
        """Two letters, such as ``MY``; ``None`` when it is not known."""
        return self.info.region

    def __repr__(self) -> str:
        return f"<ShopClient {self.name}>"
