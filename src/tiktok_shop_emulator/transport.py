"""An httpx transport that reaches an emulator in the same process, without a socket."""

from __future__ import annotations

from collections.abc import AsyncIterator

import anyio
import httpx

from tiktok_shop_emulator.app import Emulator
from tiktok_shop_emulator.asgi import TooLargeError, chunks, read_body
from tiktok_shop_emulator.messages import Answer, ConnectionCut, Incoming

__all__ = ["EmulatorTransport"]


class EmulatorTransport(httpx.AsyncBaseTransport):
    """
    Hands requests to an emulator and raises what a network would.

    A cut connection is ``httpx.RemoteProtocolError`` or ``httpx.ReadError``, and a request that hangs ends with
    ``httpx.ReadTimeout`` after the request's read timeout, as on a socket. Hosts are not looked at.
    """

    def __init__(self, emulator: Emulator) -> None:
        self.emulator = emulator

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer *request*."""
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        incoming = Incoming(
            request.method,
            path,
            query,
            {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in request.headers.raw},
        )
        assert isinstance(request.stream, httpx.AsyncByteStream)  # noqa: S101 - a client for asyncio or trio
        try:
            await read_body(incoming, aiter(request.stream))
        except TooLargeError as error:
            return httpx.Response(413, json={"code": 36009021, "message": str(error), "data": None})
        timeout = request.extensions.get("timeout", {}).get("read")
        try:
            with anyio.fail_after(timeout):
                answer = await self.emulator.respond(incoming)
        except TimeoutError as error:
            raise httpx.ReadTimeout("the emulator did not answer in time", request=request) from error
        except ConnectionCut as cut:
            if cut.answer is None:
                raise httpx.RemoteProtocolError(
                    "Server disconnected without sending a response.", request=request
                ) from cut
            return httpx.Response(
                cut.answer.status,
                headers=_headers(cut.answer),
                stream=_Stream(self.emulator, cut.answer, cut.part),
            )
        if answer.slow_seconds:
            stream = _Stream(self.emulator, answer, None)
            return httpx.Response(answer.status, headers=_headers(answer), stream=stream)
        return httpx.Response(answer.status, headers=_headers(answer), content=answer.body)


class _Stream(httpx.AsyncByteStream):
    """A body that comes slowly, or ends early."""

    def __init__(self, emulator: Emulator, answer: Answer, part: bytes | None) -> None:
        self._emulator = emulator
        self._answer = answer
        self._part = part

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self._part is not None:
            yield self._part
            raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")
        async for chunk in chunks(self._answer, self._emulator.wait):
            yield chunk


def _headers(answer: Answer) -> list[tuple[str, str]]:
    return [("content-type", answer.content_type), ("content-length", str(len(answer.body))), *answer.headers]
