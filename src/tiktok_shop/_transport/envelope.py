"""Read the answer; raise what it says."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Protocol

import httpx

from tiktok_shop._protocol.envelope import add_retry_after, read_envelope
from tiktok_shop._transport.context import call_of
from tiktok_shop.errors import TikTokShopError


class EnvelopeReader(Protocol):
    """The rules of one API's answers; ``_protocol.envelope.read_envelope`` holds TikTok Shop's."""

    def __call__(self, status: int, body: bytes, /) -> dict[str, Any]:
        """
        Return the parsed answer of a success: ``data`` and ``request_id`` are read from it.

        Raises:
            TikTokShopError: What the answer says instead.
        """


class Envelope(httpx.AsyncBaseTransport):
    """
    Parse the JSON answer once and leave it on the call (``data``, ``envelope``, ``request_id``).

    Inside Trace, so that the record of an attempt knows code and request id; outside Signing, which it does not need.
    """

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport,
        *,
        read: EnvelopeReader = read_envelope,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._next = transport
        self._read = read
        self._now = now

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._next.handle_async_request(request)
        call = call_of(request)
        try:
            answer = self._read(response.status_code, await response.aread())
        except TikTokShopError as error:
            add_retry_after(error, response.headers.get("retry-after"), now=self._now())
            call.request_id = getattr(error, "request_id", None)
            error.operation = call.operation.id
            if call.shop is not None:
                error.shop = call.shop.name
                error.shop_id = call.shop.shop_id
            raise
        call.envelope = answer
        call.data = answer.get("data")
        call.request_id = answer.get("request_id")
        return response

    async def aclose(self) -> None:
        await self._next.aclose()
