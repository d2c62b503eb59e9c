"""
Fetch what an answer links to: labels, packing lists, invoices.

Such links are presigned. Their hosts refuse requests that carry our headers, and whoever has the link has the document:
so nothing of ours is sent along, and no message shows more of a link than host and path.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, cast

import httpx

from tiktok_shop._transport.exchange import Exchange
from tiktok_shop.errors import APIError, ConfigurationError, InvalidResponseError, ServerError, TransportError
from tiktok_shop.timing import Timing
from tiktok_shop_runtime.calling import Response

__all__ = ["MAX_BYTES", "MAX_SECONDS", "Documents", "download", "when_ready"]

_MOST_REDIRECTS = 5

_NOT_READY = frozenset({11034037})
"""Codes by which the platform says "not yet": 11034037, the label is still being made."""

MAX_BYTES = 256 * 1024 * 1024
"""Largest document, in bytes."""

MAX_SECONDS = 600.0
"""Seconds for one answer as a whole, however slowly it comes."""


async def download(
    wire: httpx.AsyncBaseTransport, url: str, *, timeout: float | None, max_bytes: int = MAX_BYTES
) -> bytes:
    """
    Return the bytes behind *url*, following redirects.

    Args:
        wire: Carries the request as it is.

        url: The link.

        timeout: Seconds for connect and read each.

        max_bytes: Largest document.

    Raises:
        ConfigurationError: If *url* is not an absolute http(s) link.
        TransportError: If no answer came.
        ServerError: If the document's host failed.
        ResponseTooLargeError: If the document is larger than *max_bytes*.
        InvalidResponseError: If the link has expired or is not valid, or leads nowhere or in a circle.
    """
    exchange = Exchange(wire, attempt_timeout=MAX_SECONDS, max_bytes=max_bytes)
    target = _link(url)
    if target is None:
        raise ConfigurationError("the document link is not an absolute http(s) URL")
    for _ in range(_MOST_REDIRECTS + 1):
        request = httpx.Request("GET", target, extensions={"timeout": httpx.Timeout(timeout).as_dict()})
        response = await exchange.handle_async_request(request)
        where = f"{target.host}{target.path}"
        if response.has_redirect_location:
            following = _link(response.headers["location"], base=target)
            if following is None:
                raise InvalidResponseError(f"{where} leads to something that is not an http(s) URL")
            target = following
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


def _link(text: str, *, base: httpx.URL | None = None) -> httpx.URL | None:
    """Return the URL that *text* stands for; ``None`` where it is none that can be fetched."""
    try:
        url = httpx.URL(text) if base is None else base.join(text)
        is_fine = url.scheme in {"http", "https"} and bool(url.host) and (url.port or 80) in range(1, 65_536)
    except (httpx.InvalidURL, ValueError, UnicodeError):
        return None
    return url if is_fine else None


async def when_ready(
    ask: Callable[[], Awaitable[str | None]],
    *,
    wait: float,
    every: float,
    timing: Timing,
) -> str:
    """
    Ask for a link until there is one.

    Args:
        ask: Returns the link, or ``None`` while there is none.

        wait: Longest wait in all, in seconds.

        every: Seconds between two questions.

        timing: Clocks, waiting and chance.

    Raises:
        TransportError: If there is none after *wait* seconds.
        APIError: For any other refusal.
    """
    end = timing.monotonic() + wait
    while True:
        try:
            link = await ask()
        except APIError as error:
            if error.code not in _NOT_READY:
                raise
            link = None
        if link:
            return link
        if timing.monotonic() + every > end:
            raise TransportError(
                f"the document was not ready after {wait:g} s: ask again later", is_retry_safe=True
            )
        await timing.sleep(every)


class Documents(ABC):
    """What a client does with the documents that answers link to."""

    @property
    @abstractmethod
    def _wire(self) -> httpx.AsyncBaseTransport:
        """The open wire."""

    @property
    @abstractmethod
    def timing(self) -> Timing:
        """The clocks."""

    async def download(self, url: str, *, timeout: float | None = 60.0) -> bytes:
        """
        Fetch a document that an answer links to (labels, invoices): without our headers, which such hosts refuse.

        Args:
            url: The presigned URL, as it came.

            timeout: Seconds for connect and read each.

        Raises:
            ConfigurationError: If *url* is not an absolute http(s) link.
            TransportError: If no answer came.
            ServerError: If the document's host failed.
            InvalidResponseError: If the link has expired or is not valid: ask the API for a new one.
        """
        return await download(self._wire, url, timeout=timeout)

    async def document(
        self,
        ask: Callable[[], Awaitable[Any]],
        *,
        wait: float = 60.0,
        every: float = 2.0,
        timeout: float | None = 60.0,
    ) -> bytes:
        """
        Ask for a document until the platform has made it, then fetch it.

        .. code-block:: python

            label = await app.document(
                lambda: shop.fulfillment.get_package_shipping_document(
                    package_id=package_id, document_type="SHIPPING_LABEL"
                )
            )

        Args:
            ask: Calls the operation; its answer, typed, plain or raw, has ``doc_url``.

            wait: Longest wait for the link in all, in seconds.

            every: Seconds between two questions.

            timeout: Seconds for connect and read each, when fetching.

        Raises:
            TransportError: If there was no document in time, or no answer when fetching it.
            APIError: If the platform refused for another reason than "not yet".
            InvalidResponseError: If the link was not valid.
            ConfigurationError: If that operation answers no ``doc_url``.
        """
        wire = self._wire

        async def link() -> str | None:
            answer = await ask()
            if isinstance(answer, Response):
                answer = answer.parsed
            if isinstance(answer, Mapping):
                return answer.get("doc_url")
            if not hasattr(answer, "doc_url"):  # waiting for it would be in vain
                raise ConfigurationError(f"there is no doc_url in the answer, a {type(answer).__name__}")
            return cast("str | None", answer.doc_url)

        url = await when_ready(link, wait=wait, every=every, timing=self.timing)
        return await download(wire, url, timeout=timeout)
