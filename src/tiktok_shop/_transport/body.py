"""Read an answer to its end, within bounds: bytes as they come, and bytes as they are decompressed."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterable, AsyncIterator
from typing import Any

import anyio.lowlevel
import httpx

from tiktok_shop.errors import InvalidResponseError, ResponseTooLargeError

MAX_BYTES = "tiktok_shop.max_bytes"
"""Where the bound stands in ``request.extensions``."""

DEFAULT_MAX_BYTES = 32 * 1024 * 1024

_SLICE = 256 * 1024
"""Bytes that are decompressed before other tasks get a turn: less than a millisecond."""


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
    return await gathered(
        response.aiter_raw(), response.status_code, response.headers, most, extensions=response.extensions
    )


async def gathered(
    chunks: AsyncIterable[bytes],
    status: int,
    headers: httpx.Headers,
    most: int,
    *,
    extensions: dict[str, Any] | None = None,
) -> httpx.Response:
    """Return the answer that *chunks* make up; otherwise like ``whole``."""
    announced = headers.get("content-length", "")
    if len(announced) > 18 or (announced.isdecimal() and int(announced) > most):
        raise _too_large(most, status)
    encoding = headers.get("content-encoding", "identity").strip().lower()
    if encoding in {"identity", ""}:
        parts, size = [], 0
        async for chunk in chunks:
            size += len(chunk)
            if size > most:
                raise _too_large(most, status)
            parts.append(chunk)
    else:
        parts = await _unpacked(chunks, encoding, most, status)
        headers = httpx.Headers(
            [pair for pair in headers.raw if pair[0].lower() not in {b"content-encoding", b"content-length"}]
        )
    answer = httpx.Response(
        status, headers=headers, stream=httpx.ByteStream(b"".join(parts)), extensions=extensions
    )
    answer.read()  # here rather than by `aread`, which costs twice as much for what is in memory
    return answer


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
