"""Uploads over real sockets, on both wires and on both event loops."""

from __future__ import annotations

from typing import Any

import anyio
import pytest
from tests.raw_server import raw_server

from tiktok_shop import ShopCredentials, TikTokShop
from tiktok_shop_openapi.registry import OPERATIONS

UPLOADS = [operation for operation in OPERATIONS.values() if operation.body == "multipart"]
ENVELOPE = b'{"code":0,"message":"Success","request_id":"r","data":{}}'
ANSWER = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%s" % (len(ENVELOPE), ENVELOPE)


@pytest.mark.parametrize(
    ("wire", "backend"), [("httpx", "asyncio"), ("httpx", "trio"), ("aiohttp", "asyncio")]
)
def test_every_upload_arrives(wire: Any, backend: str) -> None:
    """Each multipart operation sends one whole request that names its host and frames its body."""
    seen: list[bytes] = []

    async def answer(raw: bytes) -> bytes:
        seen.append(raw)
        return ANSWER

    async def main() -> None:
        async with (
            raw_server(answer) as base,
            TikTokShop(
                "key",
                "secret",
                shops=[ShopCredentials("SHOP1", "TTP_token", cipher="ROW_c")],
                base_url=base,
                wire=wire,
            ) as app,
        ):
            for operation in UPLOADS:
                given = dict.fromkeys(operation.required, "1")
                given.pop("data", None)
                query = {name: given.pop(name) for name in operation.query_params if name in given}
                await app.shop("SHOP1").call(
                    operation.id, params=query, body=given, files={"data": b"the content"}
                )

    anyio.run(main, backend=backend)
    assert len(seen) == len(UPLOADS) == 11
    for raw in seen:
        head = raw.partition(b"\r\n\r\n")[0].lower()
        assert head.count(b"\r\nhost: 127.0.0.1:") == 1
        assert head.count(b"\r\ncontent-length: ") == 1
        assert b"the content" in raw
