# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tiktok_shop_runtime.calling import Caller, raw_method

from .. import models as m


class Authorization:
    """Which shops and assets a token may act for."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawAuthorization:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawAuthorization(self._caller.raw)

    async def get_authorized_shops(self) -> m.AuthorizedShops:
        """
        List the shops that a seller's token may act for, with their ciphers.

        ``GET /authorization/202309/shops``; read.
        """
        return await self._caller.call("get_authorized_shops", m.AuthorizedShops)

    async def get_widget_token_202312(
        self,
        *,
        shop_id: int | None = None,
    ) -> m.WidgetToken:
        """
        Get a token for the embedded seller widget.

        ``GET /authorization/202312/widget_token``; read.

        Deprecated: use :meth:`get_widget_token`.
        """
        return await self._caller.call("get_widget_token_202312", m.WidgetToken, query={"shop_id": shop_id})

    async def get_widget_token(
        self,
        *,
        shop_id: int | None = None,
    ) -> m.WidgetToken:
        """
        Get a token for the embedded seller widget.

        ``GET /authorization/202401/widget_token``; read.

        No longer listed in the platform's documentation.
        """
        return await self._caller.call("get_widget_token", m.WidgetToken, query={"shop_id": shop_id})

    async def deauthorize_shop(self) -> dict[str, Any] | None:
        """
        Withdraw the app's own access to a shop.

        ``DELETE /authorization/202403/shops``; idempotent write.

        No longer listed in the platform's documentation.
        """
        return await self._caller.call("deauthorize_shop", None)

    async def get_authorized_category_assets(self) -> m.AuthorizedCategoryAssets:
        """
        List the category assets that a partner's token may act for.

        ``GET /authorization/202405/category_assets``; read.
        """
        return await self._caller.call("get_authorized_category_assets", m.AuthorizedCategoryAssets)


if TYPE_CHECKING:

    class RawAuthorization:
        """The methods of :class:`Authorization` as :attr:`Authorization.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        get_authorized_shops = raw_method(Authorization.get_authorized_shops)
        get_widget_token_202312 = raw_method(Authorization.get_widget_token_202312)
        get_widget_token = raw_method(Authorization.get_widget_token)
        deauthorize_shop = raw_method(Authorization.deauthorize_shop)
        get_authorized_category_assets = raw_method(Authorization.get_authorized_category_assets)
else:
    RawAuthorization = Authorization
