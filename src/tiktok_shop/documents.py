"""
Fetch what an answer links to: labels, packing lists, invoices.

Such links are presigned. Their hosts refuse requests that carry our headers, and whoever has the link has the document:
so nothing of ours is sent along, and no message shows more of a link than host and path.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import httpx

from tiktok_shop._transport.exchange import Exchange
from tiktok_shop.errors import APIError, ConfigurationError, InvalidResponseError, ServerError, TransportError

_MOST_REDIRECTS = 5

_NOT_READY = frozenset({11034037})
"""Codes by which the platform says "not yet": 11034037, the label is still being made."""


async def download(wire: httpx.AsyncBaseTransport, url: str, *, timeout: float | None) -> bytes:
    """
    Return the bytes behind *url*, following redirects.

    Args:
        wire: Carries the request as it is.

        url: The link.

        timeout: Seconds for connect and read each.

    Raises:
        ConfigurationError: If *url* is no absolute http(s) link.
        TransportError: If no answer came.
        InvalidResponseError: If the link is not valid (any more), or leads in a circle.
    """
    exchange = Exchange(wire)
    for _ in range(_MOST_REDIRECTS):
        try:
            target = httpx.URL(url)
        except httpx.InvalidURL as error:
            raise ConfigurationError("the document link is not a URL") from error
        if target.scheme not in {"http", "https"} or not target.host:
            raise ConfigurationError("the document link is not an absolute http(s) URL")
        request = httpx.Request("GET", target, extensions={"timeout": httpx.Timeout(timeout).as_dict()})
        response = await exchange.handle_async_request(request)
        where = f"{target.host}{target.path}"
        if response.has_redirect_location:
            url = str(target.join(response.headers["location"]))
            continue
        if response.status_code >= 500:
            raise ServerError(
                f"the host of {where} failed", code=response.status_code, http_status=response.status_code
            )
        if response.status_code != 200:
            raise InvalidResponseError(
                f"HTTP {response.status_code} for {where}: links expire, ask the API for a new one",
                http_status=response.status_code,
            )
        return response.content
    raise InvalidResponseError(f"more than {_MOST_REDIRECTS} redirects, the last one from {where}")


async def when_ready(
    ask: Callable[[], Awaitable[str | None]],
    *,
    wait: float,
    every: float,
    clock: Callable[[], float],
    sleep: Callable[[float], Awaitable[None]],
) -> str:
    """
    Ask for a link until there is one.

    Args:
        ask: Returns the link, or ``None`` while there is none.

        wait: Longest wait in all, in seconds.

        every: Seconds between two questions.

        clock: Monotonic seconds.

        sleep: Waits so many seconds.

    Raises:
        TransportError: If there is none after *wait* seconds.
        APIError: For any other refusal.
    """
    end = clock() + wait
    while True:
        try:
            link = await ask()
        except APIError as error:
            if error.code not in _NOT_READY:
                raise
            link = None
        if link:
            return link
        if clock() + every > end:
            raise TransportError(
                f"the document was not ready after {wait:g} s: ask again later", is_retry_safe=True
            )
        await sleep(every)
