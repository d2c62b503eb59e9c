"""Put a working access token on the call."""

from __future__ import annotations

import httpx

from tiktok_shop._transport.context import Call, ShopTarget, TokenSource, call_of
from tiktok_shop.errors import AuthenticationError, CredentialError, NotAuthorizedError

WITHDRAWN = 105001
"""The code for a token that the platform does not know (any more): most of all because the seller withdrew the grant."""

_CURABLE = frozenset({"token_expired", "token_invalid"})
"""Refusals after which a refresh tells: a token that is invalid was replaced elsewhere, or its grant is gone."""


class Token(httpx.AsyncBaseTransport):
    """
    Ask the ``TokenSource`` for a token, just before the attempt; refresh once when told that it expired or is not valid.

    Below Throttle, because a token may expire while a call waits for budget. It does not send again by itself: it
    marks the refusal as cured and Retry replays, so that the replay pays the throttle and is counted. Calls
    without a shop pass untouched.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport, *, source: TokenSource) -> None:
        self._next = transport
        self._source = source

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call = call_of(request)
        shop = call.shop
        if shop is None:
            return await self._next.handle_async_request(request)
        try:
            call.access_token = token = await self._source.access_token(shop.authorization_id)
        except CredentialError as error:
            call.place(error)
            raise error from error.__cause__
        try:
            return await self._next.handle_async_request(request)
        except AuthenticationError as error:
            if error.kind not in _CURABLE:
                raise
            call.cured = await self._refreshed(error, call, shop, token)
            raise

    async def _refreshed(
        self, refusal: AuthenticationError, call: Call, shop: ShopTarget, token: str
    ) -> str | None:
        """Refresh after *refusal* and return its kind, which says that the call may go out again."""
        try:
            await self._source.refresh(shop.authorization_id, token)
        except NotAuthorizedError as error:
            call.place(error)
            raise error from refusal
        except CredentialError as error:
            if refusal.kind == "token_invalid":
                if refusal.code != WITHDRAWN:
                    raise refusal from None  # nothing can be refreshed here, and the refusal says what to do
                # The same class as where a refresh could be tried and was refused: one cause, one error.
                where = f": {error.consent_url}" if error.consent_url else ""
                gone = NotAuthorizedError(
                    f"the platform no longer accepts the token ({refusal.message}; request {refusal.request_id}): the "
                    f"seller must consent again, and the new token must be set where the old one came from{where}",
                    consent_url=error.consent_url,
                )
                call.place(gone)
                raise gone from refusal
            call.place(error)
            raise error from refusal
        return refusal.kind

    async def aclose(self) -> None:
        await self._next.aclose()
