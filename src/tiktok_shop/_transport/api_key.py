"""Authenticate with an API key: what other APIs have in place of Token and Signing."""

from __future__ import annotations

import httpx

from tiktok_shop._transport.context import call_of
from tiktok_shop._transport.outgoing import encode_query, outgoing, query_of


class ApiKey(httpx.AsyncBaseTransport):
    """
    Put the key into a header of a copy of the request: errors, logs and ``response.request`` never hold it.

    Args:
        transport: The next one.

        key: The secret.

        header: The header's name.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport, *, key: str, header: str = "X-API-Key") -> None:
        self._next = transport
        self._key = key
        self._header = header.lower()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call = call_of(request)
        query = encode_query(query_of(request, call))
        copy = outgoing(request, call, query, headers=((self._header, self._key),))
        return await self._next.handle_async_request(copy)

    async def aclose(self) -> None:
        await self._next.aclose()
