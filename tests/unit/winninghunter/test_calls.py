"""The market-data API on the wire: every request of the founding document, and what its sample answers become."""

import json
import logging

import anyio
import httpx
import pytest

from tiktok_shop.errors import ConfigurationError, InvalidResponseError, PaginationError
from tiktok_shop.winninghunter import WinningHunter, matches
from winninghunter_openapi import models
from winninghunter_openapi.registry import OPERATIONS

KEY = "wh_" + "ab" * 24
V1 = "/api/v1/tiktok-shop"


SAMPLES = [
    (
        lambda m: m.shops.get_shop(id="7495", country="US"),
        ("POST", f"{V1}/shop-detail", {"id": "7495", "country": "US"}),
        {"id": "7495", "name": "A", "country": "US", "logo": "https://x.test/l.png", "products_count": 84,
         "creators_count": 310, "rating": 4.7},
        models.Shop,
    ),
    (
        lambda m: m.shops.get_shop_totals(id="7495", period=30),
        ("POST", f"{V1}/shop-detail/total", {"id": "7495", "period": 30}),
        {"revenue": 182400.5, "sales": 9120, "avg_price": 20, "conversion_rate": 0.037, "period": 30},
        models.ShopTotals,
    ),
    (
        lambda m: m.products.get_product(id="1729384756102938475"),
        ("GET", f"{V1}/product-detail/1729384756102938475", None),
        {"id": "1729384756102938475", "title": "T", "shop_id": "7495", "price": 19.99, "revenue": 48210.0, "sales": 2412,
         "rating": 4.6, "image": "https://x.test/i.jpg"},
        models.Product,
    ),
    (
        lambda m: m.products.get_product_totals(id="1729", period=30),
        ("POST", f"{V1}/product-detail/total", {"id": "1729", "period": 30}),
        {"revenue": 48210.0, "sales": 2412, "avg_price": 19.99, "period": 30},
        models.ProductTotals,
    ),
    (
        lambda m: m.creators.get_creator_totals(id="6901", period=30),
        ("POST", f"{V1}/creator-detail/total", {"id": "6901", "period": 30}),
        {"revenue": 21300.0, "sales": 1065, "videos": 42, "followers": 128000, "period": 30},
        models.CreatorTotals,
    ),
    (
        lambda m: m.videos.get_video(id="7400000000000000001"),
        ("GET", "/api/v2/videos/7400000000000000001", None),
        {"id": "7400000000000000001", "caption": "C", "creator_id": "6901", "product_id": "1729", "posted_at": "2026-05-01"},
        models.Video,
    ),
    (
        lambda m: m.videos.get_video_metrics(id="7400", period=30),
        ("GET", "/api/v2/videos/7400/metrics?period=30", None),
        {"views": 982000, "likes": 45100, "comments": 820, "shares": 3120, "period": 30},
        models.VideoMetrics,
    ),
]  # fmt: skip

LISTS = [
    (
        lambda m: m.shops.list_shop_products(
            id="7495", page=1, limit=20, period=30, sort="revenue", order="desc"
        ),
        (
            "POST",
            f"{V1}/shop-detail/product/queryList",
            {"id": "7495", "page": 1, "limit": 20, "period": 30, "sort": "revenue", "order": "desc"},
        ),
        {"id": "1729", "title": "T", "price": 19.99, "revenue": 48210.0, "sales": 2412},
        models.ShopProduct,
    ),
    (
        lambda m: m.creators.list_creator_products(id="6901", page=1, limit=20, period=30),
        ("POST", f"{V1}/creator-detail/searchProducts", {"id": "6901", "page": 1, "limit": 20, "period": 30}),
        {"id": "1729", "title": "T", "revenue": 9200.0, "sales": 460},
        models.CreatorProduct,
    ),
    (
        lambda m: m.products.explore_products(min_revenue=10000, period="7d", country="US", sort="revenue"),
        (
            "POST",
            f"{V1}/products/explore",
            {"min_revenue": 10000, "period": "7d", "country": "US", "sort": "revenue"},
        ),
        {"id": "1729", "title": "T", "price": 19.99, "revenue": 48210.0, "sales": 2412, "country": "US"},
        models.ExploredProduct,
    ),
]


@pytest.mark.parametrize(("ask", "request_", "data", "model"), SAMPLES)
async def test_details_and_totals(serve, ask, request_, data, model):
    """Each sample request goes out as the document shows it, and its sample answer becomes typed."""
    service = serve({"success": True, "data": data})
    async with service.client(max_credits=1) as market:
        answer = await ask(market.with_options(strict=True))
    assert service.sent == [request_]
    assert type(answer.data) is model
    assert answer.data.to_dict() == data
    assert not answer.data.extra


@pytest.mark.parametrize(("ask", "request_", "row", "model"), LISTS)
async def test_lists(serve, ask, request_, row, model):
    """A page keeps its number and total beside its typed rows."""
    service = serve({"success": True, "data": [row], "page": 1, "total": 84})
    async with service.client() as market:
        page = await ask(market)
    assert service.sent == [request_]
    assert (page.page, page.total) == (1, 84)
    assert [(type(one), one.to_dict()) for one in page.data] == [(model, row)]


async def test_history(serve):
    """A series has one typed row per day, and neither page nor total."""
    rows = [
        {"date": "2026-05-01", "revenue": 1630.2, "sales": 82},
        {"date": "2026-05-02", "revenue": 0, "sales": 0},
    ]
    service = serve({"success": True, "data": rows})
    async with service.client() as market:
        answer = await market.products.get_product_history(id="1729", period=30)
    assert service.sent == [("POST", f"{V1}/product-detail/history", {"id": "1729", "period": 30})]
    assert [day.to_dict() for day in answer.data] == rows
    assert answer.data[0].date == "2026-05-01"


async def test_suggestions_and_credits(serve):
    """Their results stand in members of their own name."""
    service = serve(
        {"success": True, "suggestions": [{"id": "7495", "name": "North"}]},
        {"success": True, "credits": {"used": 128, "limit": 20000, "remaining": 19872}},
    )
    async with service.client() as market:
        found = await market.search.suggest(type="shops", q="nor", limit=5)
        left = await market.account.get_credits()
    assert service.sent[0] == ("GET", f"{V1}/suggestions?type=shops&q=nor&limit=5", None)
    assert service.sent[1] == ("GET", f"{V1}/credits", None)
    assert [(one.id, one.name) for one in found.suggestions] == [("7495", "North")]
    assert (left.credits.used, left.credits.remaining) == (128, 19872)


async def test_the_key_is_in_its_header_and_nowhere_else(serve, caplog):
    """``X-API-Key`` is on the wire; no log, repr, error or response shows it."""
    service = serve({"success": True, "data": {}}, httpx.Response(401, json={"error": f"Unauthorized {KEY}"}))
    with caplog.at_level(logging.DEBUG):
        async with service.client() as market:
            raw = await market.products.with_raw_response.get_product(id="1")
            with pytest.raises(Exception, match="Unauthorized") as caught:
                await market.shops.get_shop(id="1")
            shown = repr(market)
    get, post = service.requests
    assert get.headers["x-api-key"] == post.headers["x-api-key"] == KEY
    assert post.headers["content-type"] == "application/json"
    assert "content-type" not in get.headers
    assert raw.status_code == 200
    assert json.loads(raw.content) == {"success": True, "data": {}}
    assert KEY not in caplog.text + shown + str(caught.value) + repr(caught.value) + str(get.url)


async def test_empty_values_are_not_sent(serve):
    """Empty text, ``None``, the text ``undefined`` and empty lists mean no filter."""
    service = serve({"success": True, "data": []})
    async with service.client() as market:
        await market.products.explore_products(
            country="", name="undefined", period=None, category_ids=[], limit=5
        )
        await market.products.explore_products_by_query(country="", category_ids=["1", "2"], min_revenue=1.5)
        await market.videos.count_videos()
    assert service.sent == [
        ("POST", f"{V1}/products/explore", {"limit": 5}),
        ("GET", f"{V1}/products/explore?category_ids=1%2C2&min_revenue=1.5", None),
        ("POST", f"{V1}/videos/count", {}),
    ]


@pytest.mark.parametrize("name", ["start_date", "end_date"])
async def test_dates_beside_a_period_are_refused(serve, name):
    """The service would cut the results in silence; nothing is sent."""
    service = serve({"success": True, "data": []})
    async with service.client() as market:
        with pytest.raises(ConfigurationError, match="cut the results"):
            await market.call(
                "explore_products", body={"period": "7d", name: "2026-01-01"}, unknown_fields="send"
            )
        await market.call("explore_products", body={name: "2026-01-01"}, unknown_fields="send")
    assert len(service.sent) == 1


async def test_any_operation_by_its_id(serve):
    """``call`` gives plain JSON, and sends filters that the spec does not know where that is said."""
    service = serve({"success": True, "data": [{"id": "1"}]})
    async with service.client() as market:
        answer = await market.call("explore_videos", body={"min_gpm": 3}, unknown_fields="send")
        await market.call("get_video_metrics", params={"id": "a/b", "period": 7})
        rows = await market.paged("explore_shops", body={"limit": 5}).all()
    assert answer["data"] == rows == [{"id": "1"}]
    assert service.sent[:2] == [
        ("POST", f"{V1}/videos/explore", {"min_gpm": 3}),
        ("GET", "/api/v2/videos/a%2Fb/metrics?period=7", None),
    ]


async def test_what_cannot_be_sent_is_refused_before_anything_is(serve):
    """Unknown operations, missing ids and closed clients are one clear error each."""
    service = serve({"success": True})
    market = service.client()
    with pytest.raises(ConfigurationError, match="async with"):
        await market.shops.get_shop(id="1")
    async with market:
        for call in (
            market.call("get_shopp", body={}),
            market.call("get_shop", body={}),
            market.call("get_shop", body=["1"]),
            market.shops.get_shop(id=""),
            market.call("get_product"),
        ):
            with pytest.raises(ConfigurationError):
                await call
        with pytest.raises(ConfigurationError, match="not paged"):
            market.paged("get_shop", body={"id": "1"})
        with pytest.raises(ConfigurationError, match="option"):
            market.with_options(tiemout=3)
    assert service.sent == []


@pytest.mark.parametrize("key", ["", "wh_ 1", "wh_\n", "wh_é"])
def test_a_malformed_key_is_refused(key):
    """A key that no header can hold is an error before anything is opened."""
    with pytest.raises(ConfigurationError):
        WinningHunter(key)


def test_the_environment_names_key_and_host(tmp_path):
    """The environment wins over the file."""
    file = tmp_path / ".env"
    file.write_text(f"WINNINGHUNTER_API_KEY={KEY}\nWINNINGHUNTER_BASE_URL=https://one.test/\n")
    assert WinningHunter.from_env(file, environ={}).base_url == "https://one.test"
    environ = {"WINNINGHUNTER_BASE_URL": "https://two.test"}
    assert WinningHunter.from_env(file, environ=environ).base_url == "https://two.test"
    assert WinningHunter.from_env(None, environ={"WINNINGHUNTER_API_KEY": KEY}).base_url.startswith(
        "https://app."
    )
    with pytest.raises(ConfigurationError, match="WINNINGHUNTER_API_KEY"):
        WinningHunter.from_env(None, environ={})


def test_the_proxy_of_the_environment_is_for_market_data_too(tmp_path):
    """`TIKTOK_SHOP_PROXY` is for everything, wherever it stands: nothing goes past it."""
    file = tmp_path / ".env"
    file.write_text(
        f"\ufeffWINNINGHUNTER_API_KEY={KEY}\nTIKTOK_SHOP_PROXY=ftp://user:hunter2@host:1\n", "utf-8"
    )
    with pytest.raises(ConfigurationError, match="proxy is not the URL of a proxy"):
        WinningHunter.from_env(file, environ={})
    environ = {"TIKTOK_SHOP_PROXY": "socks5://host:1"}
    assert WinningHunter.from_env(file, environ=environ).credits_remaining is None
    with pytest.raises(ConfigurationError, match="does not exist"):
        WinningHunter.from_env(tmp_path / "other.env", environ={})


# --- answers that differ from the samples ---


async def test_unknown_and_missing_fields_lose_nothing(serve):
    """Live names that the spec does not know are kept; missing and null ones are ``None``."""
    service = serve({"data": {"product_title": "T", "unit_price": 3, "revenue": None}, "meta": 1})
    async with service.client() as market:
        answer = await market.products.get_product(id="1")
        with pytest.raises(InvalidResponseError, match="product_title"):
            await market.with_options(strict=True).products.get_product(id="1")
    assert (answer.data.title, answer.data.revenue) == (None, None)
    assert answer.data.extra == {"product_title": "T", "unit_price": 3}


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"data": 84}, 84),
        ({"data": {"count": 84}}, 84),
        ({"data": {"total": 84}}, 84),
        ({"count": 84}, 84),
        ({"success": True, "total": 84}, 84),
        ({"data": {"n": 84}}, None),
        ({"data": True}, None),
    ],
)
async def test_a_count_is_found_wherever_it_stands(serve, answer, expected):
    """No source shows the body of a count, so the likely places are tried."""
    async with serve(answer).client() as market:
        assert matches(await market.products.count_products(country="US")) == expected
    assert matches(answer) == expected


# --- paging ---


def pages_of(rows, size, total=None):
    """Return the answers of a list of *rows*; *total* is what each says, or its own length."""
    parts = [rows[at : at + size] for at in range(0, len(rows), size)] + [[]]
    return [
        {
            "data": [{"id": str(n)} for n in part],
            "page": number,
            "total": len(part) if total is None else total,
        }
        for number, part in enumerate(parts, 1)
    ]


@pytest.mark.parametrize(
    ("count", "limit", "total", "requests"),
    [
        (84, 20, 84, 5),  # the last page is short
        (80, 20, 80, 4),  # the total ends it
        (80, 20, None, 5),  # the total is the page's own length: only an empty page ends it
        (7, 20, 7, 1),
        (0, 20, 0, 1),
        (50, None, 50, 3),  # nobody knows how long a page is: the total ends it
        (20, None, None, 2),  # nor whether there is more
    ],
)
async def test_lists_end_where_they_end(serve, count, limit, total, requests):
    """Every row comes once, and no request is spent that the answers make needless."""
    service = serve(*pages_of(range(count), limit or 20, total))
    async with service.client() as market:
        ids = [row.id async for row in market.shops.list_shop_products(id="7495", limit=limit)]
    assert ids == [str(n) for n in range(count)]
    assert [body.get("page") for _, _, body in service.sent] == [None, 2, 3, 4, 5][:requests]


async def test_a_server_that_gives_fewer_rows_than_asked_loses_none(serve):
    """A page shorter than asked is not the last while the total says that there is more."""
    service = serve(*pages_of(range(50), 20, 50))
    async with service.client() as market:
        assert len(await market.shops.list_shop_products(id="7495", limit=500).all()) == 50


async def test_a_server_that_ignores_the_page_number_is_found_out(serve):
    """The same page twice is an error and not an endless loop."""
    service = serve({"data": [{"id": "1"}, {"id": "2"}], "total": 84})
    async with service.client() as market:
        rows = []
        with pytest.raises(PaginationError, match="ignores the page number"):
            async for row in market.shops.list_shop_products(id="7495", limit=2):
                rows.append(row.id)
    assert rows == ["1", "2"]


async def test_paging_starts_where_it_is_told(serve):
    """``page=3`` starts there; a cursor in ``after`` goes on by cursors."""
    service = serve(*pages_of(range(10), 5, 20))
    async with service.client() as market:
        assert len(await market.shops.list_shop_products(id="7495", page=3, limit=5).all()) == 10
    assert [body["page"] for _, _, body in service.sent] == [3, 4]
    service = serve(
        {"data": [{"id": "1"}], "meta": {"next_cursor": "c2"}}, {"data": [{"id": "2"}], "meta": {}}
    )
    async with service.client() as market:
        assert len(await market.products.explore_products(after="c1").all()) == 2
    assert [body for _, _, body in service.sent] == [{"after": "c1"}, {"after": "c2"}]


async def test_pages_of_raw_responses(serve):
    """Paging works for raw responses too."""
    service = serve(*pages_of(range(3), 2, 3))
    async with service.client() as market:
        pages = [page async for page in market.products.with_raw_response.explore_products(limit=2).pages()]
    assert [len(page.parsed.data) for page in pages] == [2, 1]
    assert {page.status_code for page in pages} == {200}


def test_it_works_on_trio(serve):
    """The same client under another event loop."""
    service = serve({"success": True, "data": {"id": "1"}})

    async def main():
        async with service.client() as market:
            return (await market.shops.get_shop(id="1")).data.id

    assert anyio.run(main, backend="trio") == "1"


def test_everything_is_a_read():
    """No operation of this API changes anything, so all may be repeated."""
    assert len(OPERATIONS) == 33
    assert {operation.effect for operation in OPERATIONS.values()} == {"read"}
