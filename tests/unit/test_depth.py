"""How deep a call is: from the generated method to the wire nobody wraps a wrapper."""

import inspect
from pathlib import Path

import httpx
import pytest

import tiktok_shop
import tiktok_shop_openapi
from tiktok_shop import ShopCredentials, TikTokShop

MOST = 10
"""Nested frames from the generated method to the wire, both included: seven transports, the caller, and these two."""

_OURS = (str(Path(tiktok_shop.__file__).parent), str(Path(tiktok_shop_openapi.__file__).parent))


class Wire(httpx.AsyncBaseTransport):
    """Remembers who called it."""

    async def handle_async_request(self, request):
        frame = inspect.currentframe().f_back
        self.chain = ["wire"]
        while frame is not None:
            if frame.f_code.co_filename.startswith(_OURS):
                self.chain.append(f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}")
            frame = frame.f_back
        return httpx.Response(200, json={"code": 0, "message": "Success", "request_id": "r", "data": {}})


@pytest.mark.parametrize(
    "ask",
    [
        lambda shop: shop.finance.get_withdrawals(types="WITHDRAW"),
        lambda shop: shop.products.delete_products(product_ids=["1"]),
        lambda shop: shop.analytics.get_shop_performance(
            start_date_ge="2026-01-01", end_date_lt="2026-01-02"
        ),
    ],
)
async def test_a_call_is_few_frames_deep(ask):
    """Counted where the request leaves; each name comes once, so no file is entered twice on the way down."""
    wire = Wire()
    shops = [ShopCredentials("SHOP1", "token", cipher="c")]
    async with TikTokShop("key", "secret", shops=shops, wire=wire) as app:
        await ask(app.shop("SHOP1"))
    assert len(wire.chain) <= MOST, wire.chain
    assert len(set(wire.chain)) == len(wire.chain)
