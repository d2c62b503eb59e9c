"""Stamp and sign a copy of the request; nothing else ever sees token, signature or secret."""

from __future__ import annotations

from email.utils import parsedate_to_datetime

import httpx

from tiktok_shop._protocol.signature import Signer, is_multipart
from tiktok_shop._transport.body import header_of
from tiktok_shop._transport.context import Call, call_of
from tiktok_shop._transport.outgoing import content_type_of, encode_query, outgoing, query_of, where
from tiktok_shop.timing import SYSTEM, Timing

SKEW_TOLERANCE = 5.0
"""A clock within so many seconds of the server's is left alone: ``Date`` is that coarse, and the gateway allows 30."""


class Signing(httpx.AsyncBaseTransport):
    """
    Add ``app_key``, ``timestamp``, ``shop_cipher`` and the token header, and sign the exact bytes that are sent.

    Innermost, so that each attempt has a timestamp of its own and nothing changes the request afterwards. It works on
    a copy: errors, logs and ``response.request`` never hold a signature or a token. The query is percent-encoded
    here, once, and signed decoded. A multipart body is not read, because it is not signed.

    The server's ``Date`` header teaches it how far this machine's clock is off; where a refusal of the timestamp
    comes with a ``Date`` that corrects it, the call is marked as cured and Retry sends it again. That ``Date`` may be
    a proxy's, though, and wrong: when a timestamp is refused that was made with it, this machine's own clock is used
    from then on, until that is refused.
    """

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport,
        *,
        app_key: str,
        app_secret: str,
        timing: Timing = SYSTEM,
    ) -> None:
        self._next = transport
        self._app_key = app_key
        self._signer = Signer(app_secret)
        self._now = timing.now
        self._offset = 0.0
        self._last_date: str | None = None
        self._by_date = 0.0
        self._believes_date = True

    @property
    def clock_offset(self) -> float:
        """Seconds that are added to this machine's clock; 0 while it is within the tolerance."""
        return self._offset

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call = call_of(request)
        if call.refused == "timestamp":
            call.refused = None
            # Nobody has changed it since: each Date moves it by parts of a second.
            if abs(call.signed_with - self._offset) <= SKEW_TOLERANCE:
                self._believes_date = self._offset == 0.0
                self._offset = self._by_date if self._believes_date else 0.0
        sent_at = self._now()
        call.signed_with = self._offset
        is_read = request.stream.__class__ is httpx.ByteStream
        body = request.read() if is_read else b""
        if body or not is_read:
            if is_multipart(content_type_of(request)):
                body = b""
            elif not is_read:
                body = await request.aread()
        copy = self._signed(request, call, body, int(sent_at + self._offset))
        response = await self._next.handle_async_request(copy)
        date = header_of(response, "date")
        if date is not None and date != self._last_date:
            self._last_date = date
            self._learn(date, sent_at, self._now())
        if call.signed_with != self._offset or self._offset or self._by_date:
            call.cured = "timestamp"  # there is another clock than the one that this request was signed by
        return response

    def _signed(self, request: httpx.Request, call: Call, body: bytes, timestamp: int) -> httpx.Request:
        pairs = list(query_of(request, call))
        pairs.append(("app_key", self._app_key))
        pairs.append(("timestamp", str(timestamp)))
        if call.operation.shop_cipher and call.shop is not None and call.shop.cipher is not None:
            pairs.append(("shop_cipher", call.shop.cipher))
        pairs.append(("sign", self._signer.sign(where(request).path, pairs, body)))
        token = () if call.access_token is None else (("x-tts-access-token", call.access_token),)
        return outgoing(request, call, encode_query(pairs), headers=token)

    def _learn(self, date: str, sent_at: float, received_at: float) -> None:
        """
        Take the smallest offset that agrees with *date*, which was true at some moment between sending and receiving.

        A slow answer therefore never looks like a wrong clock.
        """
        try:
            server = parsedate_to_datetime(date).timestamp()
        except (ValueError, OverflowError):  # a stranger's text: years and zones of any size
            return
        least, most = server - received_at, server + 1.0 - sent_at
        offset = least if least > 0 else min(most, 0.0)
        self._by_date = offset if abs(offset) > SKEW_TOLERANCE else 0.0
        if self._believes_date:
            self._offset = self._by_date

    async def aclose(self) -> None:
        await self._next.aclose()


class SecretQuery(httpx.AsyncBaseTransport):
    """
    Put ``call.secret_query`` on a copy of the request: the auth host is not signed to, it takes the secret itself.

    Takes the place of Signing in the stack for the token endpoints.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._next = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call = call_of(request)
        query = encode_query([*query_of(request, call), *call.secret_query])
        return await self._next.handle_async_request(outgoing(request, call, query))

    async def aclose(self) -> None:
        await self._next.aclose()
