"""Put a working access token on the call."""

from __future__ import annotations

import httpx

from tiktok_shop._transport.context import TokenSource, call_of
from tiktok_shop.errors import AuthenticationError


class Token(httpx.AsyncBaseTransport):
    """
    Ask the ``TokenSource`` for a token, just before the attempt; refresh once when told that it expired.

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
        call.access_token = token = await self._source.access_token(shop.authorization_id)
        try:
            return await self._next.handle_async_request(request)
        except AuthenticationError as error:
            if error.kind != "token_expired":
                raise
            await self._source.refresh(shop.authorization_id, token)
            call.cured = "token_expired"
            raise

    async def aclose(self) -> None:
        await self._next.aclose()
