"""Read an answer to its end, within bounds: bytes as they come, and bytes as they are decompressed."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterable, AsyncIterator, Mapping, Sequence
from typing import Any

import anyio.lowlevel
import httpx

from tiktok_shop.errors import InvalidResponseError, ResponseTooLargeError

MAX_BYTES = "tiktok_shop.max_bytes"
"""Where the bound stands in ``request.extensions``."""

DEFAULT_MAX_BYTES = 32 * 1024 * 1024

_SLICE = 256 * 1024
"""Bytes that are decompressed before other tasks get a turn: less than a millisecond."""


class Answer(httpx.Response):
    """
    An answer in memory, whose headers become httpx's when somebody asks for them.

    Making httpx's ``Headers``, and reading a body that is there already, costs more than parsing a small answer.
    """

    def __init__(
        self,
        status: int,
        pairs: Sequence[tuple[bytes, bytes]],
        content: bytes,
        *,
        named: Mapping[str, str] | None = None,
        extensions: dict[str, Any] | None = None,
    ) -> None:
        """
        Args:
            status: HTTP status.

            pairs: All headers, as they came.

            content: The whole body, decompressed.

            named: The same headers by name, whatever its letter case, where the wire has them so.

            extensions: httpx's.
        """
        # Without super().__init__(), which would make what this class leaves for later. Beside the two fields with
        # a name of their own, a response is what it would be there; a test compares them.
        self.status_code = status
        self._pairs = pairs
        self._named = named
        self._headers: httpx.Headers | None = None
        self._request: httpx.Request | None = None
        self.next_request: httpx.Request | None = None
        self.extensions = {} if extensions is None else extensions
        self.history: list[httpx.Response] = []
        self.is_closed = self.is_stream_consumed = True
        self.default_encoding = "utf-8"
        self.stream = httpx.ByteStream(content)
        self._num_bytes_downloaded = len(content)
        self._content = content

    @property
    def headers(self) -> httpx.Headers:
        """httpx's headers. Whoever asks for them may change them, so they are what counts from then on."""
        if self._headers is None:
            self._headers = httpx.Headers(self._pairs)
            self._named = None
        return self._headers

    @headers.setter
    def headers(self, value: httpx.Headers) -> None:
        self._headers = value
        self._named = None

    def header(self, name: str) -> str | None:
        """Return one header without making the others."""
        return (self.headers if self._named is None else self._named).get(name)


def header_of(response: httpx.Response, name: str) -> str | None:
    """Return one header of *response*; ``None`` where it has none."""
    return response.header(name) if isinstance(response, Answer) else response.headers.get(name)


async def whole(response: httpx.Response, most: int) -> httpx.Response:
    """
    Return *response* read to its end and decompressed.

    Raises:
        ResponseTooLargeError: If it is larger than *most* bytes, packed or unpacked; the rest was not read.
        InvalidResponseError: If it cannot be decompressed.
    """
    if response.is_stream_consumed:
        if len(response.content) > most:
            raise _too_large(most, response.status_code)
        return response
    headers = response.headers
    return await gathered(
        response.aiter_raw(),
        response.status_code,
        headers.raw,
        headers,
        most,
        extensions=dict(response.extensions),
    )


async def gathered(
    chunks: AsyncIterable[bytes],
    status: int,
    pairs: Sequence[tuple[bytes, bytes]],
    named: Mapping[str, str],
    most: int,
    *,
    extensions: dict[str, Any] | None = None,
) -> Answer:
    """Return the answer that *chunks* make up; otherwise like ``whole``. The headers come twice: see ``Answer``."""
    announced = named.get("content-length", "")
    if len(announced) > 18 or (announced.isdecimal() and int(announced) > most):
        raise _too_large(most, status)
    encoding = named.get("content-encoding", "identity").strip().lower()
    if encoding in {"identity", ""}:
        parts, size = [], 0
        async for chunk in chunks:
            size += len(chunk)
            if size > most:
                raise _too_large(most, status)
            parts.append(chunk)
    else:
        parts = await _unpacked(chunks, encoding, most, status)
        pairs = [pair for pair in pairs if pair[0].lower() not in {b"content-encoding", b"content-length"}]
        named = {}
    content = parts[0] if len(parts) == 1 else b"".join(parts)
    return Answer(status, pairs, content, named=named or None, extensions=extensions)


async def _unpacked(chunks: AsyncIterable[bytes], encoding: str, most: int, status: int) -> list[bytes]:
    """Decompress as it comes, slice by slice, so that a small answer cannot become a huge one in one step."""
    if encoding not in {"gzip", "x-gzip", "deflate"}:
        raise InvalidResponseError(f"the answer cannot be decoded: {encoding[:40]}", http_status=status)
    unpack = zlib.decompressobj(zlib.MAX_WBITS | (0 if encoding == "deflate" else 16))
    parts: list[bytes] = []
    packed = size = 0
    try:
        async for chunk in chunks:
            if encoding == "deflate" and not packed and chunk and chunk[0] & 0x0F != 8:
                unpack = zlib.decompressobj(-zlib.MAX_WBITS)  # some servers leave zlib's frame out
            packed += len(chunk)
            rest = chunk
            while rest and not unpack.eof:
                part = unpack.decompress(rest, _SLICE)
                rest = unpack.unconsumed_tail
                parts.append(part)
                size += len(part)
                if size > most or packed > most:
                    raise _too_large(most, status)
                if rest:
                    await anyio.lowlevel.checkpoint()
        parts.append(unpack.flush())
    except zlib.error as error:
        raise InvalidResponseError(f"the answer cannot be decoded: {error}", http_status=status) from error
    if packed and not unpack.eof:
        raise InvalidResponseError("the answer cannot be decoded: it ends too early", http_status=status)
    return parts


async def chunks_of(stream: httpx.SyncByteStream | httpx.AsyncByteStream) -> AsyncIterator[bytes]:
    """Yield the pieces of either kind of body."""
    if isinstance(stream, httpx.AsyncByteStream):
        async for chunk in stream:
            yield chunk
    else:
        for chunk in stream:
            yield chunk


def _too_large(most: int, status: int) -> ResponseTooLargeError:
    return ResponseTooLargeError(
        f"the answer is larger than max_bytes={most} and was not read to its end", http_status=status
    )
