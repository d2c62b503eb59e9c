"""Read the answer; raise what it says."""

from __future__ import annotations

from typing import Any, Protocol

import anyio.to_thread
import httpx

from tiktok_shop._protocol.envelope import (
    LARGE,
    add_retry_after,
    depth_exceeds,
    is_shallow,
    read_envelope,
    without,
)
from tiktok_shop._transport.context import call_of
from tiktok_shop.errors import APIError, ResponseTooLargeError, TikTokShopError
from tiktok_shop.timing import SYSTEM, Timing


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

    A large answer is parsed in a worker thread, so that the loop goes on meanwhile. What a server echoes of our secrets
    becomes unreadable in the error.

    Inside Trace, so that the record of an attempt knows code and request id; outside Signing, which it does not need.
    """

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport,
        *,
        read: EnvelopeReader = read_envelope,
        timing: Timing = SYSTEM,
    ) -> None:
        self._next = transport
        self._read = read
        self._now = timing.now

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._next.handle_async_request(request)
        call = call_of(request)
        status, body, most = response.status_code, response.content, call.options.max_depth
        try:
            if len(body) > LARGE:
                answer = await anyio.to_thread.run_sync(self._read_and_check, status, body, most)
            else:
                answer = self._read_and_check(status, body, most)
        except TikTokShopError as error:
            add_retry_after(error, response.headers.get("retry-after"), now=self._now())
            without(error, [call.access_token, *(value for _, value in call.secret_query)])
            call.request_id = getattr(error, "request_id", None)
            call.refused = getattr(error, "kind", None)
            call.place(error)
            raise
        call.envelope = answer
        call.data = answer.get("data")
        call.request_id = answer.get("request_id")
        return response

    def _read_and_check(self, status: int, body: bytes, max_depth: int) -> dict[str, Any]:
        try:
            answer = self._read(status, body)
        except APIError as error:
            if depth_exceeds(error.data, max_depth):
                error.data = None
            raise
        if not is_shallow(body, max_depth) and depth_exceeds(answer, max_depth):
            raise ResponseTooLargeError(
                f"the answer is nested deeper than max_depth={max_depth} levels", http_status=status
            )
        return answer

    async def aclose(self) -> None:
        await self._next.aclose()
