"""The copy of a request that leaves: with its secrets, for the wire only."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import parse_qsl, quote

import httpx

from tiktok_shop._transport.context import Call

_PLAIN = re.compile(r"[A-Za-z0-9._~-]*").fullmatch


class Outgoing(httpx.Request):
    """
    A request whose URL is known as text, and parsed when somebody asks.

    httpx looks at every character of a URL three times, which for a signed query costs a quarter of a small call;
    the aiohttp wire needs the text alone.
    """

    def __init__(
        self, request: httpx.Request, call: Call, target: str, *, headers: Iterable[tuple[str, str]] = ()
    ) -> None:
        """
        Args:
            request: Whose method, headers, body and extensions this one shares; a streamed body is opened anew.

            call: The call that the request belongs to.

            target: The whole URL, percent-encoded.

            headers: Take the place of the request's own of the same name; names in lower case.
        """
        stream = request.stream if call.body_factory is None else call.body_factory()
        super().__init__(
            request.method,
            request.url,
            headers=request.headers,
            stream=stream,
            extensions=request.extensions,
        )
        self.headers.encoding = "ascii"  # or httpx tries to decode every header to find out
        if "host" not in self.headers:
            # httpx adds it to bodies in memory only, and its wire sends just what stands here (HTTP/2 takes its
            # :authority from it).
            self.headers = httpx.Headers(
                [(b"Host", request.url.netloc), *request.headers.raw], encoding="ascii"
            )
        for name, value in headers:
            self.headers[name] = value
        self._target: str | None = target
        self._parsed: httpx.URL | None = None
        if isinstance(stream, httpx.ByteStream):
            self.read()  # in memory already: transports that ask for `content` find it

    @property
    def target(self) -> str:
        """The URL as text."""
        return str(self.url) if self._target is None else self._target

    @property
    def url(self) -> httpx.URL:
        """The URL with its query, signature included."""
        if self._parsed is None:
            self._parsed = httpx.URL(self.target)
        return self._parsed

    @url.setter
    def url(self, value: httpx.URL) -> None:
        self._parsed = value
        self._target = None


def origin(url: httpx.URL) -> str:
    """Return scheme, host and port of *url*, as they are written in a URL."""
    return f"{url.scheme}://{url.netloc.decode('ascii')}"


def query_of(request: httpx.Request, call: Call) -> Iterable[tuple[str, str]]:
    """Return the decoded pairs of the call, or else those of the request's URL."""
    if call.query is not None:
        return call.query
    return parse_qsl(request.url.query.decode("ascii"), keep_blank_values=True)


def encode_query(pairs: Iterable[tuple[str, str]]) -> str:
    """Return *pairs* percent-encoded: everything but letters, digits and ``-._~``, and never ``+`` for a space."""
    return "&".join([f"{_encoded(key)}={_encoded(value)}" for key, value in pairs])


def _encoded(text: str) -> str:
    return text if _PLAIN(text) else quote(text, safe="")
