"""``tiktok_shop.testing``: the emulator for users' own tests."""

from __future__ import annotations

import anyio
import httpx
import orjson
import pytest
from tests.emulator.signed import request

from tiktok_shop import TikTokShop
from tiktok_shop.errors import NotAuthorizedError
from tiktok_shop.testing import RunningEmulator, demo_client, emulator_fixture, running_emulator
from tiktok_shop_emulator import Emulator

emulator = emulator_fixture(shops=2)
SHOPS = "/authorization/202309/shops"


@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
def test_a_demo_client_pages_through_orders(anyio_backend: str) -> None:
    """No account, no socket, on both event loops: the shop ``demo`` has orders on several pages."""

    async def main() -> int:
        async with demo_client() as tts:
            orders = await tts.shop("demo").orders.get_order_list(page_size=20).all(max_items=50)
            return len({order.id for order in orders})

    assert anyio.run(main, backend=anyio_backend) == 50


async def test_a_client_for_some_of_the_shops() -> None:
    """Every setting of the client may be given, the shops too."""
    async with running_emulator(shops=3) as running, running.client(shops=running.shops()[1:]) as app:
        assert app.shops.names == ["SHOP2", "SHOP3"]


async def test_all_shops_at_once_in_process() -> None:
    """One bad shop is an outcome, the others' results are there."""
    async with running_emulator(shops=4) as running, running.client() as app:
        running.emulator.faults.add("withdrawn;shop=SHOP3")
        report = await app.map_shops(lambda shop: shop.finance.get_withdrawals(types="WITHDRAW"))

    assert sorted(report.ok) == ["SHOP1", "SHOP2", "SHOP4"]
    assert isinstance(report.failed["SHOP3"], NotAuthorizedError)
    assert "withdrawn" in str(report.failed["SHOP3"])


async def test_the_fixture_and_its_environment(
    emulator: RunningEmulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The fixture's ``env`` is what ``from_env`` reads, with the seed's layout."""
    for key, value in emulator.env.items():
        monkeypatch.setenv(key, value)

    async with TikTokShop.from_env(wire=emulator.transport()) as app:
        listed = await app.shop("SHOP2").call("get_authorized_shops")

    assert listed["shops"][0]["cipher"] == emulator.env["TIKTOK_SHOP2_SHOP_CIPHER"]


async def test_over_a_real_port_with_a_foreign_client() -> None:
    """Plain HTTP with a hand-made signature: a right one passes, a wrong one is 106001, the page at ``/`` is HTML."""
    async with running_emulator(shops=1, port=0) as running, httpx.AsyncClient(trust_env=False) as client:
        sent = request(running.emulator, "GET", SHOPS, shop=None)
        url = f"{running.base_url}{sent.path}?{sent.query}"
        right = await client.get(url, headers=sent.headers)
        wrong = await client.get(url.replace("sign=", "sign=0"), headers=sent.headers)
        page = await client.get(running.base_url)

    assert right.json()["code"] == 0
    assert right.headers["date"]
    assert (wrong.status_code, wrong.json()["code"]) == (401, 106001)
    assert page.headers["content-type"].startswith("text/html")


async def test_a_cut_really_closes_the_socket() -> None:
    """Before any byte, and within the body; the server goes on."""
    async with running_emulator(shops=1, port=0) as running, httpx.AsyncClient(trust_env=False) as client:
        for fault in ("cut_before", "cut_during", None):
            headers = {"x-emulator-fault": fault} if fault else {}
            sent = request(running.emulator, "GET", SHOPS, shop=None, headers=headers)
            url = f"{running.base_url}{sent.path}?{sent.query}"
            if fault:
                with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
                    await client.get(url, headers=sent.headers)
            else:
                assert (await client.get(url, headers=sent.headers)).json()["code"] == 0


def test_on_a_port_beside_another_event_loop() -> None:
    """Under trio the server gets a thread."""

    async def main() -> int:
        async with running_emulator(shops=1, port=0) as running, httpx.AsyncClient(trust_env=False) as client:
            return (await client.get(f"{running.base_url}/_emulator/state")).status_code

    assert anyio.run(main, backend="trio") == 200


async def test_a_thousand_shops_make_nothing_that_nobody_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """All shops are listed with tokens, and no business was made."""
    from tiktok_shop_emulator.world import World

    made: list[object] = []
    monkeypatch.setattr(World, "business", lambda self, shop: made.append(shop))
    async with running_emulator(shops=1_000) as running:
        shops = running.shops()
        transport = running.transport()
        answer = await transport.handle_async_request(
            httpx.Request("GET", f"{running.base_url}/_emulator/shops?limit=1000")
        )

    assert len(shops) == len(orjson.loads(await answer.aread())) == 1_000
    assert made == []


async def test_a_token_that_ran_out_is_refreshed() -> None:
    """With somewhere to keep the new pair, the client heals itself."""
    from tiktok_shop.credentials.stores import MemoryStore

    async with running_emulator(shops=1) as running, running.client(store=MemoryStore()) as app:
        running.emulator.authority.expire(running.emulator.world.shops[0].authorization_id)
        listed = await app.shop("SHOP1").call("get_authorized_shops")

    assert len(listed["shops"]) == 1


def test_hundreds_of_shops_start_at_once() -> None:
    """Nothing of a shop is made before somebody asks; a shop's 30 days are made in a moment then, and bounded by ``volume``."""
    running = RunningEmulator(Emulator(shops=500, world={"history_days": 30, "volume": 0.1}))
    assert len(running.emulator.world.shops) == 500
    assert len(running.env) > 500 * 5
    books = running.books("SHOP321")
    assert 20 < len(books.orders) < 300
    assert len(books.gmv_by_day) <= 31
    assert running.shop("SHOP321").shop.shop_id == books.shop_id
