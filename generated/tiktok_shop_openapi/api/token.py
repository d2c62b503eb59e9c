# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from tiktok_shop_runtime.calling import Caller, raw_method

from .. import models as m


class Token:
    """Tokens, on the authorization host; unsigned."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawToken:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawToken(self._caller.raw)

    async def get_access_token(
        self,
        *,
        app_key: str,
        app_secret: str,
        auth_code: str,
        grant_type: Literal["authorized_code"] = "authorized_code",
    ) -> m.TokenGrant:
        """
        Exchange an authorization code for an access and a refresh token.

        Unsigned, on the authorization host. A used or old code is refused with 36004004 and no `data`.

        ``GET /api/v2/token/get``; unsafe write.

        Args:
            app_key: The app's key.
            app_secret: The app's secret. It travels in the query: never log the address.
            auth_code: The code that the consent page handed over: good for 30 minutes, once.
            grant_type: Always this value (the platform's own spelling).
        """
        return await self._caller.call(
            "get_access_token",
            m.TokenGrant,
            query={"app_key": app_key, "app_secret": app_secret, "auth_code": auth_code, "grant_type": grant_type},
        )

    async def refresh_access_token(
        self,
        *,
        app_key: str,
        app_secret: str,
        refresh_token: str,
        grant_type: Literal["refresh_token"] = "refresh_token",
    ) -> m.TokenGrant:
        """
        Exchange a refresh token for a new pair of tokens.

        Unsigned, on the authorization host. Whether the old refresh token dies is not documented: store the
        new pair before using it.

        ``GET /api/v2/token/refresh``; unsafe write.

        Args:
            app_key: The app's key.
            app_secret: The app's secret. It travels in the query: never log the address.
            refresh_token: The refresh token of the grant.
            grant_type: Always this value (the platform's own spelling).
        """
        return await self._caller.call(
            "refresh_access_token",
            m.TokenGrant,
            query={
                "app_key": app_key,
                "app_secret": app_secret,
                "refresh_token": refresh_token,
                "grant_type": grant_type,
            },
        )


if TYPE_CHECKING:

    class RawToken:
        """The methods of :class:`Token` as :attr:`Token.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        get_access_token = raw_method(Token.get_access_token)
        refresh_access_token = raw_method(Token.refresh_access_token)
else:
    RawToken = Token
