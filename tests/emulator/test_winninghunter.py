"""The market-data client against the emulated service."""

from contextlib import asynccontextmanager

import anyio
import httpx
import pytest
from trio.testing import MockClock

from tiktok_shop.errors import AuthenticationError, InvalidRequestError, NotFoundError
from tiktok_shop.timing import Timing
from tiktok_shop.winninghunter import CreditsExhaustedError, PlanError, WinningHunter, matches
from tiktok_shop_emulator.app import Emulator
from tiktok_shop_emulator.clock import VirtualClock
from tiktok_shop_emulator.messages import Incoming
from tiktok_shop_emulator.transport import EmulatorTransport
from tiktok_shop_emulator.winninghunter.api import MarketApi
from tiktok_shop_emulator.winninghunter.catalogue import MarketData

START = 1_795_000_000.0


class Wire(httpx.AsyncBaseTransport):
    """Reaches a ``MarketApi`` and notes when each request arrived."""

    def __init__(self, api, clock):
        self.api = api
        self.clock = clock
        self.arrived = []
        self.statuses = []

    async def handle_async_request(self, request):
        await anyio.lowlevel.checkpoint()
        self.arrived.append(self.clock())
        path, _, query = request.url.raw_path.decode().partition("?")
        headers = {name.lower(): value for name, value in request.headers.items()}
        answer = self.api.respond(Incoming(request.method, path, query, headers, await request.aread()))
        self.statuses.append(answer.status)
        return httpx.Response(
            answer.status, headers={"content-type": answer.content_type}, content=answer.body
        )


class Clock:
    """The emulated service's time."""

    def __init__(self, now):
        self.now = now


@asynccontextmanager
async def market_of(**settings):
    """Yield (client, emulated API) on a clock that stands still."""
    api = MarketApi(Clock(lambda: START), **settings)
    wire = Wire(api, lambda: START)
    async with WinningHunter(api.api_key, wire=wire, timing=Timing(now=lambda: START)) as market:
        yield market, api


def test_300_products_take_the_fewest_minutes_and_never_60_in_less():
    """A fan-out over 300 products sends 60 at once, five times, a minute apart, and is refused nothing."""

    async def main():
        def now():
            return START + anyio.current_time()

        data = MarketData(1)
        ids = list(data.products)[:300]
        wire = Wire(MarketApi(Clock(now)), now)
        revenue = {}
        async with WinningHunter(
            wire.api.api_key, wire=wire, timing=Timing(now=now, monotonic=anyio.current_time)
        ) as market:

            async def ask(id_):
                revenue[id_] = (await market.products.get_product_totals(id=id_, period=7)).data.revenue

            async with anyio.create_task_group() as tasks:
                for id_ in ids:
                    tasks.start_soon(ask, id_)
        return wire, revenue

    wire, revenue = anyio.run(
        main, backend="trio", backend_options={"clock": MockClock(autojump_threshold=0)}
    )
    assert len(revenue) == len(wire.arrived) == 300
    assert set(wire.statuses) == {200}
    assert all(later - earlier >= 60 for earlier, later in zip(wire.arrived, wire.arrived[60:], strict=False))
    assert wire.arrived[-1] - wire.arrived[0] < 4 * 60 + 2


async def test_different_operations_share_the_minute():
    """The budget is the account's: 60 requests of all kinds together."""
    slept = []
    moment = [START]

    async def sleep(seconds):
        slept.append(seconds)
        moment[0] += seconds

    wire = Wire(MarketApi(Clock(lambda: moment[0])), lambda: moment[0])
    async with WinningHunter(
        wire.api.api_key, wire=wire, timing=Timing(now=lambda: moment[0], sleep=sleep)
    ) as market:
        shop_id, product_id = next(iter(wire.api.data.shops)), next(iter(wire.api.data.products))
        for _ in range(30):
            await market.shops.get_shop(id=shop_id)
            await market.products.get_product(id=product_id)
        assert slept == []
        await market.search.suggest(type="shops", q="store")
    assert sum(slept) == pytest.approx(60.25)
    assert set(wire.statuses) == {200}


async def test_numbers_tie_out():
    """A shop's total is the sum of its products, and a product's that of its days."""
    async with market_of() as (market, api):
        shop = next(iter(api.data.shops.values()))
        totals = (await market.shops.get_shop_totals(id=shop.id, period=30)).data
        products = await market.shops.list_shop_products(id=shop.id, period=30, limit=50).all()
        assert len(products) == (await market.shops.get_shop(id=shop.id)).data.products_count == 84
        assert sum(product.sales for product in products) == totals.sales
        assert sum(product.revenue for product in products) == pytest.approx(totals.revenue)
        assert [p.revenue for p in products] == sorted((p.revenue for p in products), reverse=True)
        best = products[0]
        days = (await market.products.get_product_history(id=best.id, period=30)).data
        assert len(days) == 30
        assert sum(day.sales for day in days) == best.sales
        assert (await market.products.get_product(id=best.id)).data.shop_id == shop.id


async def test_every_area_answers():
    """From a name to an id, to rows, to counts, to a video: one story."""
    async with market_of() as (market, _api):
        shop = (await market.search.suggest(type="shops", q="north")).suggestions[0]
        assert (await market.shops.get_shop(id=shop.id)).data.name == shop.name
        count = matches(await market.products.count_products(country="US", min_revenue=1000))
        found = await market.products.explore_products(country="US", min_revenue=1000, limit=100).all()
        assert len(found) == count > 0
        assert all(product.revenue >= 1000 for product in found)
        by_query = await market.products.explore_products_by_query(
            country="US", min_revenue=1000, limit=100
        ).all()
        assert by_query == found
        creator = (await market.creators.explore_creators(limit=1)).data[0]
        totals = (await market.creators.get_creator_totals(id=creator.id, period=30)).data
        sold = await market.creators.list_creator_products(id=creator.id, period=30, limit=100).all()
        assert sum(product.sales for product in sold) == totals.sales
        video = (await market.videos.explore_videos(limit=1)).data[0]
        assert (await market.videos.get_video(id=video.id)).data.caption == video.extra["caption"]
        week, month = [
            (await market.videos.get_video_metrics(id=video.id, period=n)).data.views for n in (7, 30)
        ]
        assert 0 < week < month
        assert matches(await market.categories.count_categories()) == 6


async def test_the_emulator_says_no_where_the_service_does():
    """Key, plan, unknown paths and ids, and long queries."""
    async with market_of() as (market, api):
        with pytest.raises(NotFoundError):
            await market.shops.get_shop(id="1")
        with pytest.raises(InvalidRequestError, match="JSON"):
            await market.products.explore_products_by_query(category_ids=["123456789"] * 500)
        assert (await market.products.explore_products(category_ids=["123456789"] * 500)).data == []
        api.plan = "no_access"
        with pytest.raises(PlanError):
            await market.shops.get_shop(id="1")
        api.plan = "upgrade"
        with pytest.raises(PlanError) as caught:
            await market.products.explore_products()
        assert caught.value.http_status == 200
        api.plan = "daily_quota"
        with pytest.raises(CreditsExhaustedError, match="day"):
            await market.products.explore_products()
        async with WinningHunter("wh_wrong", wire=Wire(api, lambda: START)) as stranger:
            with pytest.raises(AuthenticationError):
                await stranger.shops.get_shop(id="1")


async def test_the_last_credit():
    """The server's figure stops the client by itself."""
    async with market_of(monthly_credits=3) as (market, api):
        assert (await market.account.get_credits()).credits.remaining == 2
        product = next(iter(api.data.products))
        assert [(await market.products.get_product(id=product)).credits_remaining for _ in range(2)] == [1, 0]
        with pytest.raises(CreditsExhaustedError, match="nothing was sent"):
            await market.products.get_product(id=product)
        with pytest.raises(CreditsExhaustedError, match="Monthly credit limit"):
            await market.account.get_credits()


def test_the_key_may_stand_in_three_places():
    """The first place that is not empty counts."""
    api = MarketApi(Clock(lambda: START))

    def status(query="", **headers):
        incoming = Incoming("GET", "/api/v1/tiktok-shop/credits", query, headers)
        return api.respond(incoming).status

    assert status(**{"x-api-key": api.api_key}) == 200
    assert status(authorization=f"Bearer {api.api_key}") == 200
    assert status(f"api_key={api.api_key}") == 200
    assert status(f"api_key={api.api_key}", authorization="Basic x") == 200
    assert status(f"api_key={api.api_key}", **{"x-api-key": "wh_other"}) == 401
    assert status() == 401


def test_a_full_minute_is_refused_until_it_has_passed():
    """The 61st request in 60 seconds is 429, and the minute rolls."""
    moment = [START]
    api = MarketApi(Clock(lambda: moment[0]), per_minute=2)

    def status():
        headers = {"x-api-key": api.api_key}
        return api.respond(Incoming("GET", "/api/v1/tiktok-shop/credits", "", headers)).status

    assert [status(), status(), status()] == [200, 200, 429]
    moment[0] += 60
    assert status() == 200
    wrong = api.respond(Incoming("GET", "/api/v1/tiktok-shop/shop-detail", "", {"x-api-key": api.api_key}))
    assert (wrong.status, wrong.content_type) == (404, "text/html; charset=utf-8")


async def test_it_is_part_of_the_emulator():
    """One emulator, one address, both APIs, one virtual clock."""
    emulator = Emulator(shops=1, clock=VirtualClock(lambda: START))
    wire = EmulatorTransport(emulator)
    async with WinningHunter(emulator.market.api_key, base_url="http://testserver", wire=wire) as market:
        assert (await market.account.get_credits()).credits.limit == 20_000
