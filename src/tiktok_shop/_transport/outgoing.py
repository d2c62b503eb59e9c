"""Requests that know their URL and headers as text, and the copy of one that leaves: with its secrets, for the wire only."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote

import httpx

from tiktok_shop._transport.context import Call

_PLAIN = re.compile(r"[A-Za-z0-9._~-]*").fullmatch
_PLAIN_QUERY = re.compile(r"[A-Za-z0-9._~=&-]*").fullmatch

Pairs = tuple[tuple[str, str], ...]


class Place(NamedTuple):
    """A URL without its query, parsed once."""

    url: httpx.URL
    scheme: str
    host: str
    """Host and port as they are written in a URL, and the value of the ``Host`` header."""

    path: str
    """Percent-encoded."""


@functools.lru_cache(maxsize=1024)
def place_of(url: str) -> Place:
    """Parse *url*, which has no query; most calls go to a few paths, and parsing is a good part of a small call."""
    return _place(httpx.URL(url))


def _place(url: httpx.URL) -> Place:
    path = url.raw_path.partition(b"?")[0].decode("ascii")
    return Place(url, url.scheme, url.netloc.decode("ascii"), path)


class LeanRequest(httpx.Request):
    """
    A request whose URL and headers are known as text, and become httpx's objects when somebody asks for them.

    httpx looks at every character of a URL three times and at every header twice, which is a third of a small call.
    Our own transports and the aiohttp wire need the text alone; any other transport finds an ``httpx.Request``.
    """

    def __init__(
        self,
        method: str,
        *,
        place: Place,
        query: str = "",
        pairs: Pairs,
        stream: httpx.SyncByteStream | httpx.AsyncByteStream,
        content: bytes | None = None,
        extensions: dict[str, Any],
    ) -> None:
        """
        Args:
            method: In upper case.

            place: Where it goes.

            query: Percent-encoded, without the question mark.

            pairs: All headers, ASCII, names in lower case.

            stream: The body.

            content: The same, where it is in memory; ``None`` for a stream.

            extensions: httpx's; not copied.
        """
        # Without super().__init__(), which would make what this class leaves for later.
        self.method = method
        self.stream = stream
        self.extensions = extensions
        if content is not None:
            self._content = content
        self._pairs: Pairs | None = pairs
        self._headers: httpx.Headers | None = None
        self.place = place
        """The URL without its query."""
        self.query = query
        """Percent-encoded, without the question mark."""
        self._url = None if query else place.url

    @property
    def pairs(self) -> Pairs:
        """The headers as text, names in lower case."""
        return _texts(self.headers) if self._pairs is None else self._pairs

    @property
    def url(self) -> httpx.URL:
        """The URL with its query, signature included."""
        if self._url is None:
            place = self.place
            self._url = httpx.URL(f"{place.scheme}://{place.host}{place.path}?{self.query}")
        return self._url

    @url.setter
    def url(self, value: httpx.URL) -> None:
        self._url = value
        self.place = _place(value)
        self.query = value.query.decode("ascii")

    @property
    def headers(self) -> httpx.Headers:
        """httpx's headers. Whoever asks for them may change them, so they are what counts from then on."""
        if self._headers is None:
            self._headers = httpx.Headers(self._pairs, encoding="ascii")
            self._pairs = None
        return self._headers

    @headers.setter
    def headers(self, value: httpx.Headers) -> None:
        self._headers = value
        self._pairs = None


def outgoing(request: httpx.Request, call: Call, query: str, *, headers: Pairs = ()) -> LeanRequest:
    """
    Return the copy of *request* that leaves.

    Args:
        request: Whose method, place, headers, body and extensions the copy shares; a streamed body is opened anew.

        call: The call that the request belongs to.

        query: The whole query, percent-encoded.

        headers: Take the place of the request's own of the same name; names in lower case.
    """
    place = where(request)
    pairs = pairs_of(request)
    names = [name for name, _ in pairs]
    for replaced, _ in headers:
        if replaced in names:
            pairs = tuple([pair for pair in pairs if pair[0] != replaced])
    if "host" not in names:
        # httpx adds it to bodies in memory only, and its wire sends just what stands here (HTTP/2 takes its
        # :authority from it).
        pairs = (("host", place.host), *pairs)
    stream = request.stream if call.body_factory is None else call.body_factory()
    return LeanRequest(
        request.method,
        place=place,
        query=query,
        pairs=pairs + headers,
        stream=stream,
        content=request.read() if stream.__class__ is httpx.ByteStream else None,
        extensions=dict(request.extensions),
    )


def where(request: httpx.Request) -> Place:
    """Return where *request* goes, without its query."""
    return request.place if isinstance(request, LeanRequest) else _place(request.url)


def pairs_of(request: httpx.Request) -> Pairs:
    """Return the headers of *request* as text, names in lower case."""
    return request.pairs if isinstance(request, LeanRequest) else _texts(request.headers)


def content_type_of(request: httpx.Request) -> str | None:
    """Return the media type of *request*'s body, as its header names it."""
    if isinstance(request, LeanRequest):
        for name, value in request.pairs:
            if name == "content-type":
                return value
        return None
    found: str | None = request.headers.get("content-type")
    return found


def query_of(request: httpx.Request, call: Call) -> Iterable[tuple[str, str]]:
    """Return the decoded pairs of the call, or else those of the request's URL."""
    if call.query is not None:
        return call.query
    return parse_qsl(request.url.query.decode("ascii"), keep_blank_values=True)


def encode_query(pairs: Iterable[tuple[str, str]]) -> str:
    """Return *pairs* percent-encoded: everything but letters, digits and ``-._~``, and never ``+`` for a space."""
    pairs = list(pairs)
    text = "&".join([f"{key}={value}" for key, value in pairs])
    # One look at the whole instead of two at each pair. The separators must be ours alone.
    if _PLAIN_QUERY(text) and text.count("=") == len(pairs) and text.count("&") < max(len(pairs), 1):
        return text
    return "&".join([f"{_encoded(key)}={_encoded(value)}" for key, value in pairs])


def _encoded(text: str) -> str:
    return text if _PLAIN(text) else quote(text, safe="")


def _texts(headers: httpx.Headers) -> Pairs:
    return tuple([(key.decode("latin-1").lower(), value.decode("latin-1")) for key, value in headers.raw])
