"""The handle of one grant, for calls that no shop is needed for: creators', partners', and some of sellers'."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from tiktok_shop._api import TIKTOK_SHOP
from tiktok_shop._transport.context import CallOptions
from tiktok_shop.calls.caller import Caller, Host
from tiktok_shop.calls.handle import Handle
from tiktok_shop.credentials.models import Authorization
from tiktok_shop_openapi.api import Areas


@dataclass(frozen=True, slots=True)
class Grantee:
    """Whom a request acts for, where there is no shop."""

    name: str
    authorization_id: str
    info: Authorization | None = None
    shop_id: None = None
    cipher: None = None


class GrantClient(Handle, Areas):
    """
    Calls the API under one grant: ``app.authorization(name).affiliate_creator.get_showcase_products(...)``.

    Made by ``TikTokShop.authorization(name)``. Calls that act for a shop are
    refused before anything is sent. It holds no connection and needs no closing.
    """

    _caller: Caller

    @classmethod
    def of(cls, host: Host, grant: Authorization, options: CallOptions) -> GrantClient:
        """Return the handle of *grant* over the stack of *host*."""
        return cls(Caller(TIKTOK_SHOP, host, Grantee(grant.name or grant.id, grant.id, grant), options))

    @property
    def info(self) -> Authorization:
        """Whose grant it is, its scopes and its ends; of tokens it shows nothing. As of when the handle was made."""
        return cast("Authorization", cast("Grantee", self._caller.target).info)

    @property
    def id(self) -> str:
        """Ours: what ``app.authorization(...)`` always takes."""
        return self.info.id

    @property
    def name(self) -> str:
        """The grant's own name, such as ``SHOP5``, or else its id."""
        return self.info.name or self.info.id

    def __repr__(self) -> str:
        return f"<GrantClient {self.name}>"
