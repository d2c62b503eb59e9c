"""The client as its users see it, over an in-memory wire."""

import io
import warnings
from datetime import UTC, date, datetime

import httpx
import orjson
import pytest

from tiktok_shop import (
    APIError,
    ConfigurationError,
    InvalidResponseError,
    PaginationError,
    PartialBatchError,
    ShopCredentials,
    TikTokShop,
    TransportError,
)
from tiktok_shop.signing import sign
from tiktok_shop_openapi.registry import OPERATIONS


def query(request):
    return dict(httpx.QueryParams(request.url.query))


async def test_a_typed_call_is_signed_and_its_answer_typed(wire):
    """A method sends what was given, signed over the bytes that were sent, and returns the typed data."""
    wire.answer = {
        "withdrawals": [{"id": "1", "amount": "5", "currency": "GBP"}],
        "total_count": 1,
        "next_page_token": "",
    }
    async with wire.client() as app:
        page = await app.shop("SHOP1").finance.get_withdrawals(
            types="WITHDRAW", create_time_ge=1735664400, create_time_lt=1736182800, page_size=10
        )
    assert page.total_count == 1
    assert page.withdrawals[0].currency == "GBP"
    request = wire.last
    sent = query(request)
    signature = sent.pop("sign")
    assert sent == {
        "types": "WITHDRAW",
        "create_time_ge": "1735664400",
        "create_time_lt": "1736182800",
        "page_size": "10",
        "app_key": "key",
        "timestamp": "1750000000",
        "shop_cipher": "ROW_cipher",
    }
    assert signature == sign("secret", request.url.path, sent, body=request.content)
    assert request.headers["x-tts-access-token"] == "TTP_token"


async def test_dates_datetimes_and_lists_are_written_as_the_platform_wants_them(wire):
    """Dates are ISO, datetimes Unix seconds, lists one value joined with commas."""
    wire.answer = {}
    async with wire.client() as app:
        shop = app.shop("SHOP1")
        await shop.call(
            "get_shop_performance", params={"start_date_ge": date(2025, 12, 21), "end_date_lt": "2025-12-22"}
        )
        assert query(wire.last)["start_date_ge"] == "2025-12-21"
        await shop.call(
            "getWithdrawals",
            params={"types": ["WITHDRAW", "SETTLE"], "create_time_ge": datetime(2025, 1, 1, tzinfo=UTC)},
        )
        assert query(wire.last)["types"] == "WITHDRAW,SETTLE"
        assert query(wire.last)["create_time_ge"] == "1735689600"
        with pytest.raises(ConfigurationError, match="time zone"):
            await shop.call("getWithdrawals", params={"types": "X", "create_time_ge": datetime(2025, 1, 1)})  # noqa: DTZ001 - the point


async def test_moments_in_milliseconds_are_written_in_milliseconds(wire):
    """The unit of a moment is the operation's; a required parameter with a default is filled in."""
    wire.answer = {}
    async with wire.client() as app:
        shop = app.shop("SHOP1")
        await shop.call("get_order_list", body={"create_time_ge": datetime(2025, 1, 1, tzinfo=UTC)})
        assert query(wire.last)["page_size"] == "20"
        assert orjson.loads(wire.last.content) == {"create_time_ge": 1735689600}
        for operation in OPERATIONS.values():
            for name, unit in operation.moments:
                if unit == "unix-millis" and name in operation.query_params and not operation.path_params:
                    await shop.call(
                        operation.id,
                        params={
                            **dict.fromkeys(operation.required, "1"),
                            name: datetime(2025, 1, 1, tzinfo=UTC),
                        },
                    )
                    assert query(wire.last)[name] == "1735689600000"


async def test_the_same_call_raw_has_what_surrounds_the_answer(wire):
    """``with_raw_response`` gives status, headers, bytes, request id and attempts with the parsed data."""
    wire.answer = {"orders": [], "next_page_token": ""}
    async with wire.client() as app:
        response = await app.shop("SHOP1").orders.with_raw_response.get_order_list(page_size=1)
    assert (response.status_code, response.request_id, response.attempts) == (200, "r1", 1)
    assert response.json()["message"] == "Success"
    assert response.parsed.orders == []


async def test_a_paged_method_follows_the_token_and_keeps_the_filters(wire):
    """Each page is asked for with the same filters and the next token, and the first without one."""

    def answer(request):
        return {
            None: {"orders": [{"id": "1"}, {"id": "2"}], "next_page_token": "a+/="},
            "a+/=": {"orders": None, "next_page_token": "b"},
            "b": {"orders": [{"id": "3"}]},
        }[query(request).get("page_token")]

    wire.answer = answer
    async with wire.client() as app:
        orders = app.shop("SHOP1").orders.get_order_list(order_status="UNPAID", page_size=2)
        assert [order.id async for order in orders] == ["1", "2", "3"]
        assert {request.content for request in wire.requests} == {b'{"order_status":"UNPAID"}'}
        resumed = app.shop("SHOP1").orders.get_order_list(page_token="b")
        assert [order.id for order in await resumed.all()] == ["3"]


async def test_a_page_token_inside_the_body_keeps_what_stands_beside_it(wire):
    """Operations that page inside an object of the body get the token there, and the object is not lost."""
    pages = [
        {"aftersales_requests": [{"id": "1"}], "next_page_token": "t"},
        {"aftersales_requests": [{"id": "2"}]},
    ]
    wire.answer = lambda request: pages.pop(0)
    async with wire.client() as app:
        given = {"pagination": {"page_size": 1}, "whitelisted_data_fields": ["id"]}
        found = await app.shop("SHOP1").paged("search_aftersales_requests", body=given).all()
    assert [one["id"] for one in found] == ["1", "2"]
    assert [orjson.loads(request.content)["pagination"] for request in wire.requests] == [
        {"page_size": 1},
        {"page_size": 1, "page_token": "t"},
    ]
    assert given["pagination"] == {"page_size": 1}


async def test_a_list_by_page_number_ends_at_its_total(wire):
    """Operations that page by number are followed until all items were seen."""

    def answer(request):
        number = orjson.loads(request.content).get("page_no", 1)
        return {
            "products": [{"id": str(number)}, {"id": f"{number}b"}][: 2 if number < 3 else 1],
            "total_count": 5,
        }

    wire.answer = answer
    async with wire.client() as app:
        found = await app.shop("SHOP1").paged("list_product_skpp_statuses", body={"page_size": 2}).all()
    assert [one["id"] for one in found] == ["1", "1b", "2", "2b", "3"]


async def test_an_untyped_call_answers_plain_json(wire):
    """``call`` takes an operation's id or an official alias and returns ``data`` as it came."""
    wire.answer = {"id": "1", "new_field": {"x": 1}}
    async with wire.client() as app:
        shop = app.shop("SHOP1")
        assert await shop.call("getProduct", params={"product_id": "17/29"}) == {
            "id": "1",
            "new_field": {"x": 1},
        }
        assert wire.last.url.raw_path.startswith(b"/product/202309/products/17%2F29?")
        assert [item async for item in shop.paged("get_order_list", params={"page_size": 1})] == []


async def test_a_path_newer_than_the_spec_can_be_called(wire):
    """``request`` signs any path, with and without a shop cipher."""
    wire.answer = {"ok": True}
    async with wire.client() as app:
        shop = app.shop("SHOP1")
        assert await shop.request("GET", "/finance/202612/new_thing", params={"a": [1, 2], "b": None}) == {
            "ok": True
        }
        assert query(wire.last)["a"] == "1,2"
        assert "b" not in query(wire.last)
        assert query(wire.last)["shop_cipher"] == "ROW_cipher"
        await shop.request("POST", "/seller/202612/x", body={"y": 1}, takes_cipher=False)
        assert "shop_cipher" not in query(wire.last)
        assert orjson.loads(wire.last.content) == {"y": 1}
        for method, path in (("BREW", "/x"), ("GET", "x"), ("GET", "/x?y=1")):
            with pytest.raises(ConfigurationError):
                await shop.request(method, path)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda shop: shop.call("getWithdrawls"), "did you mean getWithdrawals"),
        (lambda shop: shop.call("getWithdrawals"), "types is missing"),
        (lambda shop: shop.call("getShippingDocument"), "order_id, document_type are missing"),
        (
            lambda shop: shop.call("getWithdrawals", params={"types": "X", "page_sise": 1}),
            "did you mean page_size",
        ),
        (
            lambda shop: shop.call("get_order_list", params={"order_status": "UNPAID"}),
            "belongs into the body",
        ),
        (lambda shop: shop.call("get_order_list", params=["x"]), "mapping"),
        (lambda shop: shop.call("get_order_list", body=[1]), "must be a JSON object"),
        (lambda shop: shop.call("get_order_list", body={"order_status": object()}), "object"),
        (lambda shop: shop.call("getProduct", params={"product_id": ""}), "product_id is empty"),
        (
            lambda shop: shop.call("get_order_list", body={"warehouse_ids": ["1"] * 101}),
            "at most 100 warehouse_ids",
        ),
        (lambda shop: shop.batch("getProduct", ["1"]), "takes no list of ids"),
        (lambda shop: shop.call("uploadProductFile", files={"data": io.BytesIO(b"x")}), "open stream"),
    ],
)
async def test_what_is_wrong_is_said_before_anything_is_sent(wire, call, message):
    """Bad input is one clear error, and the wire stays silent."""
    async with wire.client() as app:
        with pytest.raises(ConfigurationError, match=message):
            await call(app.shop("SHOP1"))
    assert wire.requests == []


async def test_a_missing_cipher_is_said_before_anything_is_sent(wire):
    """Operations that need a shop_cipher name the shop that has none; the others work without."""
    wire.answer = {"shops": []}
    async with wire.client(ShopCredentials("SHOP1", "token")) as app:
        with pytest.raises(
            ConfigurationError, match=r"needs a shop_cipher and shop SHOP1 has none.*SHOP_CIPHER"
        ):
            await app.shop("SHOP1").call("getProduct", params={"product_id": "1"})
        assert wire.requests == []
        assert (await app.shop("SHOP1").authorization.get_authorized_shops()).shops == []
        assert "shop_cipher" not in query(wire.last)


@pytest.mark.parametrize(
    "empty", [{"app_key": "", "app_secret": "x"}, {"app_key": "x", "app_secret": ""}, {}]
)
def test_empty_credentials_are_refused(empty):
    """An empty key or secret is an error at once, not at the first call."""
    with pytest.raises(ConfigurationError, match="is empty"):
        TikTokShop(**empty)


async def test_an_unknown_shop_is_named_with_close_matches(wire):
    """A wrong shop name says which one may have been meant."""
    async with wire.client() as app:
        with pytest.raises(ConfigurationError, match="SHOP1"):
            app.shop("SHPO1")
        assert app.shop("7001").name == "SHOP1"


async def test_outside_of_the_block_the_client_says_so(wire):
    """Using a client that is not open says how to open it; opening it twice is refused."""
    app = wire.client()
    with pytest.raises(ConfigurationError, match="async with"):
        await app.shop("SHOP1").call("getProduct", params={"product_id": "1"})
    async with app:
        with pytest.raises(ConfigurationError, match="already open"):
            await app.__aenter__()
    await app.aclose()


# --- batches ---


async def test_ids_beyond_the_limit_are_split_and_merged_in_order(wire):
    """120 order ids are three calls of at most 50 and one answer."""

    def answer(request):
        return {"orders": [{"id": one} for one in query(request)["ids"].split(",")]}

    wire.answer = answer
    ids = [str(n) for n in range(120)]
    async with wire.client() as app:
        found = await app.shop("SHOP1").orders.get_order_detail(ids=ids)
        assert [order.id for order in found.orders] == ids
        assert [len(query(request)["ids"].split(",")) for request in wire.requests] == [50, 50, 20]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            assert [order.id async for order in app.shop("SHOP1").orders.list_orders(ids=ids)] == ids


async def test_a_batch_says_how_each_id_fared(wire):
    """A call that fails fails its ids, a refusal inside a success the id it names; all others are done."""

    def answer(request):
        ids = orjson.loads(request.content)["product_ids"]
        if "25" in ids:
            return httpx.Response(
                200, json={"code": 12052901, "message": "state forbids", "request_id": "x", "data": None}
            )
        refusal = {"code": 12052032, "message": "not found", "detail": {"product_id": "3"}}
        return {"errors": [refusal] if "3" in ids else []}

    wire.answer = answer
    ids = [str(n) for n in range(45)]
    async with wire.client() as app:
        report = await app.shop("SHOP1").batch("delete_products", ids)
        assert sorted(report.ok, key=int) == [str(n) for n in (*range(3), *range(4, 20), *range(40, 45))]
        assert {*report.failed} == {"3", *(str(n) for n in range(20, 40))}
        assert report.failed["3"].code == 12052032
        assert report.failed["25"].code == 12052901
        with pytest.raises(PartialBatchError, match="24 ids are done and 21 are not") as caught:
            await app.shop("SHOP1").products.delete_products(product_ids=ids)
        assert caught.value.report.failed.keys() == report.failed.keys()
        assert (await app.shop("SHOP1").batch("delete_products", [])).ok == {}


async def test_refusals_without_an_id_leave_every_id_of_that_call_unknown(wire):
    """Nobody can say which of them was meant: none of them is ok, and the refusal is kept."""
    wire.answer = {"errors": [{"code": 13000006, "message": "review 7 cannot be removed"}]}
    async with wire.client() as app:
        records = [{"external_review_id": "7", "delete_reason": "X"}, {"external_review_id": "8"}]
        report = await app.shop("SHOP1").batch("product_review_removal", records)
    assert (report.ok, report.failed) == ({}, {})
    assert list(report.unknown) == ["7", "8"]
    assert [error.code for error in report.unassigned] == [13000006]
    assert not report.is_complete


async def test_a_lost_answer_to_a_write_leaves_its_ids_unknown(wire):
    """Whether an unsafe write took place is not known when its answer is lost, and the report says so."""

    def answer(request):
        raise httpx.ReadError("reset")

    wire.answer = answer
    async with wire.client() as app:
        report = await app.shop("SHOP1").batch("send_engagement_message", ["a@x.test", "b@x.test"])
    assert list(report.unknown) == ["a@x.test", "b@x.test"]
    assert all(error.is_outcome_unknown for error in report.unknown.values())


async def test_a_read_that_leaves_an_id_out_does_not_call_it_done(wire):
    """Where the answer has an entry per id, an id without one is unknown."""
    wire.answer = {"orders": [{"id": "1"}]}
    async with wire.client() as app:
        report = await app.shop("SHOP1").batch("get_order_detail", ["1", "2"])
    assert report.ok == {"1": {"id": "1"}}
    assert list(report.unknown) == ["2"]


OBJECT_BATCHES = [
    operation.id
    for operation in OPERATIONS.values()
    if operation.batch is not None and operation.batch.entry_id != ("",)
]


@pytest.mark.parametrize("operation", OBJECT_BATCHES)
async def test_batches_of_objects_work_and_keep_their_path_parameters(wire, operation):
    """Entries that are objects go out whole, and their outcomes go by the id in them."""
    wire.answer = {}
    batch = OPERATIONS[operation].batch
    facts = OPERATIONS[operation]
    path = batch.entry_id[0]
    entries = [{path: "e1", "note": 1}, {path: "e2", "note": 2}]
    params = {
        name: f"p-{name}" for name in (*facts.path_params, *facts.required) if name in facts.path_params
    }
    body = {name: "x" for name in facts.required if name in facts.body_fields and name != batch.parameter}
    async with wire.client() as app:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            report = await app.shop("SHOP1").batch(operation, entries, params=params, body=body)
    assert orjson.loads(wire.last.content)[batch.parameter] == entries
    assert all(f"p-{name}" in wire.last.url.path for name in facts.path_params)
    assert {*report.ok, *report.unknown} == {"e1", "e2"}
    assert not report.failed


async def test_objects_beyond_the_limit_are_split(wire):
    """A list of objects is split like a list of ids, and a refusal finds its object by the order in its detail."""

    def answer(request):
        given = orjson.loads(request.content)["orders"]
        refused = [
            {"code": 1, "message": "no", "detail": {"order_id": o["id"]}} for o in given if o["id"] == "140"
        ]
        return {"errors": refused}

    wire.answer = answer
    async with wire.client() as app:
        report = await app.shop("SHOP1").batch(
            "add_external_order_references", [{"id": str(n)} for n in range(150)]
        )
    assert len(wire.requests) == 2
    assert list(report.failed) == ["140"]
    assert len(report.ok) == 149


async def test_a_comma_separated_list_of_ids_is_split_like_a_list(wire):
    """What the command line gives as one text is a list all the same."""
    wire.answer = lambda request: {"orders": [{"id": one} for one in query(request)["ids"].split(",")]}
    ids = [str(n) for n in range(60)]
    async with wire.client() as app:
        found = await app.shop("SHOP1").call("get_order_detail", params={"ids": ",".join(ids)})
    assert [order["id"] for order in found["orders"]] == ids
    assert len(wire.requests) == 2


# --- plain JSON with what surrounds it ---


async def test_calls_by_name_have_raw_responses_too(wire):
    """``with_raw_response`` of a handle gives bytes, request id and attempts around plain data, page by page."""
    pages = [{"orders": [{"id": "1"}], "next_page_token": "t"}, {"orders": [{"id": "2"}]}]
    wire.answer = lambda request: pages.pop(0) if pages else {"ok": True}
    async with wire.client() as app:
        raw = app.shop("SHOP1").with_raw_response
        found = [page async for page in raw.paged("get_order_list").pages()]
        assert [page.parsed["orders"] for page in found] == [[{"id": "1"}], [{"id": "2"}]]
        assert [page.request_id for page in found] == ["r1", "r2"]
        assert [orjson.loads(page.content)["data"] for page in found] == [page.parsed for page in found]
        one = await raw.call("getProduct", params={"product_id": "1"})
        assert (one.parsed, one.attempts, one.status_code, one.waited) == ({"ok": True}, 1, 200, 0.0)
        new = await raw.request("GET", "/finance/202612/new_thing")
        assert new.json()["data"] == new.parsed == {"ok": True}


async def test_all_asks_for_the_largest_pages_unless_a_size_was_given(wire):
    """``all()`` costs as few requests as the platform allows; a size that was asked for is kept."""
    wire.answer = {"orders": [], "next_page_token": ""}
    async with wire.client() as app:
        orders = app.shop("SHOP1").orders
        for ask, size in (
            (orders.get_order_list().all(), "100"),
            (orders.get_order_list().all(max_items=30), "30"),
            (orders.get_order_list().all(max_items=500), "100"),
            (orders.get_order_list(page_size=7).all(), "7"),
            (app.shop("SHOP1").paged("get_order_list", params={"page_size": 7}).all(), "7"),
        ):
            await ask
            assert query(wire.last)["page_size"] == size
        await orders.get_order_list()
        assert query(wire.last)["page_size"] == "20"


@pytest.mark.parametrize(("token", "followed"), [(7, "7"), ("t", "t")])
async def test_a_page_token_that_is_a_number_is_followed(wire, token, followed):
    """Text or number, the list goes on."""
    pages = [{"orders": [{"id": "1"}], "next_page_token": token}, {"orders": [{"id": "2"}]}]
    wire.answer = lambda request: pages.pop(0)
    async with wire.client() as app:
        assert [order.id async for order in app.shop("SHOP1").orders.get_order_list()] == ["1", "2"]
    assert query(wire.last)["page_token"] == followed


@pytest.mark.parametrize("token", [["t"], {"t": 1}, True])
async def test_a_page_token_of_another_kind_is_an_error_after_the_good_items(wire, token):
    """The list does not end in silence; awaiting the one page still works."""
    wire.answer = {"orders": [{"id": "1"}], "next_page_token": token}
    async with wire.client() as app:
        orders = app.shop("SHOP1").orders
        seen = []
        with pytest.raises(PaginationError, match="next_page_token"):
            async for order in orders.get_order_list():
                seen.append(order.id)
        assert seen == ["1"]
        assert (await orders.get_order_list()).orders[0].id == "1"


async def test_a_field_that_the_body_does_not_have_is_refused_or_sent_on_purpose(wire):
    """A typo at the top of a body is named with what may have been meant; ``unknown_fields`` sends it all the same."""
    wire.answer = {}
    async with wire.client() as app:
        shop = app.shop("SHOP1")
        with pytest.raises(ConfigurationError, match="did you mean order_status"):
            await shop.call("get_order_list", body={"order_statsu": "UNPAID"})
        with pytest.raises(ConfigurationError, match="belongs into the params"):
            shop.paged("get_order_list", body={"page_size": 5})
        assert wire.requests == []
        await shop.call(
            "get_order_list", params={"x": 1}, body={"order_statsu": "UNPAID"}, unknown_fields="send"
        )
        assert orjson.loads(wire.last.content) == {"order_statsu": "UNPAID"}
        assert query(wire.last)["x"] == "1"


# --- options, strictness, deprecation ---


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": -1},
        {"timeout": float("nan")},
        {"max_wait": float("nan")},
        {"max_wait": -0.5},
        {"max_attempts": -3},
        {"max_attempts": 0},
        {"max_attempts": 1.5},
        {"priority": "x"},
    ],
)
async def test_an_option_that_means_nothing_is_refused(wire, options):
    """The setting is named before any call is made."""
    async with wire.client() as app:
        with pytest.raises(ConfigurationError, match=next(iter(options))):
            app.shop("SHOP1").with_options(**options)


async def test_a_timeout_may_have_four_parts(wire):
    """httpx's own word for a timeout is taken as it is."""
    wire.answer = {}
    async with wire.client() as app:
        handle = app.shop("SHOP1").with_options(timeout=httpx.Timeout(5, connect=1))
        await handle.call("getProduct", params={"product_id": "1"})
    assert wire.last.extensions["timeout"] == {"connect": 1, "read": 5, "write": 5, "pool": 5}


async def test_strict_names_every_deviation_and_tolerant_keeps_the_page(wire):
    """``strict=True`` raises with the paths; without it the same answer is usable and the rest is in ``extra``."""
    wire.answer = {"orders": [{"id": 7, "brand_new": 1}], "total_count": "1"}
    async with wire.client() as app:
        shop = app.shop("SHOP1")
        page = await shop.orders.get_order_list(page_size=1)
        assert page.orders[0].extra == {"brand_new": 1}
        with pytest.raises(InvalidResponseError, match=r"orders\[0\].id") as caught:
            await shop.with_options(strict=True).orders.get_order_list(page_size=1)
        assert any("orders[0].brand_new" in line for line in caught.value.deviations)


async def test_options_belong_to_the_handle_they_were_set_on(wire):
    """``with_options`` makes another handle and leaves the first as it was."""
    wire.answer = {}
    async with wire.client() as app:
        shop = app.shop("SHOP1")
        hasty = shop.with_options(timeout=1.5)
        await hasty.call("getProduct", params={"product_id": "1"})
        assert wire.last.extensions["timeout"]["read"] == 1.5
        await shop.call("getProduct", params={"product_id": "1"})
        assert wire.last.extensions["timeout"]["read"] == 30.0
        with pytest.raises(ConfigurationError, match="no option timeut"):
            shop.with_options(timeut=1)


async def test_a_deprecated_operation_warns_once_and_names_its_successor(wire):
    """The warning points at the caller's line and is not repeated."""
    wire.answer = {}
    async with wire.client() as app:
        shop = app.shop("SHOP1")
        with pytest.warns(DeprecationWarning, match="use get_shop_performance") as caught:
            await shop.analytics.get_shop_performance_202405(
                start_date_ge="2025-01-01", end_date_lt="2025-01-02"
            )
        assert caught[0].filename == __file__
        await shop.analytics.get_shop_performance_202405(start_date_ge="2025-01-01", end_date_lt="2025-01-02")


# --- errors, uploads, documents ---


async def test_a_refusal_says_request_code_operation_and_shop(wire):
    """An API error has all that support asks for, and its text is one line."""
    wire.answer = lambda request: httpx.Response(
        401, json={"code": 106001, "message": "signature is invalid", "request_id": "2025", "data": None}
    )
    async with wire.client() as app:
        with pytest.raises(APIError) as caught:
            await app.shop("SHOP1").call("getProduct", params={"product_id": "1"})
    error = caught.value
    assert (error.code, error.request_id, error.http_status, error.operation, error.shop, error.shop_id) == (
        106001,
        "2025",
        401,
        "getProduct",
        "SHOP1",
        "7001",
    )
    assert "\n" not in str(error)
    for part in ("2025", "106001", "getProduct", "SHOP1"):
        assert part in str(error)


async def test_a_file_is_sent_with_name_and_type_and_not_signed(wire, tmp_path):
    """An upload carries the form fields, the file's name and its type; its bytes are not part of the signature."""
    path = tmp_path / "front.png"
    path.write_bytes(b"\x89PNG")
    wire.answer = {"uri": "tos-x", "url": "https://p16.ibyteimg.com/x"}
    async with wire.client() as app:
        image = await app.shop("SHOP1").products.upload_product_image(data=path, use_case="MAIN_IMAGE")
    assert image.uri == "tos-x"
    body = wire.last.content
    assert b'filename="front.png"' in body
    assert b"Content-Type: image/png" in body
    assert b'name="use_case"\r\n\r\nMAIN_IMAGE' in body
    sent = query(wire.last)
    assert sent.pop("sign") == sign("secret", wire.last.url.path, sent)
    assert "shop_cipher" not in sent


async def test_an_upload_that_was_refused_for_its_timing_is_sent_again_whole(wire):
    """After a rate limit the file goes out a second time, complete."""
    answers = [
        httpx.Response(429, json={"code": 36009002, "message": "too many", "request_id": "1", "data": None}),
        {"uri": "tos-x"},
    ]
    wire.answer = lambda request: answers.pop(0)
    async with wire.client() as app:
        await app.shop("SHOP1").products.upload_product_image(data=lambda: io.BytesIO(b"IMAGE"))
    assert [request.content.count(b"IMAGE") for request in wire.requests] == [1, 1]


async def test_a_document_is_fetched_without_our_headers_when_it_is_ready(wire):
    """``document`` asks until there is a link and fetches it bare, following redirects."""
    answers = {
        "/fulfillment": [
            httpx.Response(
                200, json={"code": 11034037, "message": "not ready", "request_id": "1", "data": None}
            ),
            {"doc_url": ""},
            {"doc_url": "https://files.test/label?X-Signature=secret"},
        ],
        "/label": [httpx.Response(302, headers={"location": "/final.pdf"})],
        "/final.pdf": [httpx.Response(200, content=b"%PDF")],
    }
    wire.answer = lambda request: answers[
        next(key for key in answers if request.url.path.startswith(key))
    ].pop(0)
    async with wire.client() as app:
        shop = app.shop("SHOP1")
        label = await app.document(
            lambda: shop.fulfillment.get_package_shipping_document(
                package_id="1", document_type="SHIPPING_LABEL"
            )
        )
    assert label == b"%PDF"
    for request in wire.requests[-2:]:
        assert "x-tts-access-token" not in request.headers
        assert "app_key" not in str(request.url)


async def test_a_document_that_never_comes_is_given_up(wire):
    """When the wait is over, the error says so and that asking again is safe."""
    wire.answer = {"doc_url": None}
    ticks = iter(range(0, 10_000, 30))
    async with wire.client(monotonic=lambda: next(ticks)) as app:
        shop = app.shop("SHOP1")
        with pytest.raises(TransportError, match="not ready after 60 s") as caught:
            await app.document(
                lambda: shop.fulfillment.get_package_shipping_document(
                    package_id="1", document_type="PACKING_SLIP"
                )
            )
    assert caught.value.is_retry_safe


@pytest.mark.parametrize(
    ("url", "answer", "error"),
    [
        ("label.pdf", None, "absolute"),
        ("ftp://x/y", None, "absolute"),
        ("https://files.test/a?sig=SECRET", httpx.Response(403), "links expire"),
        ("https://files.test/a?sig=SECRET", httpx.Response(503), "failed"),
        ("https://files.test/a?sig=SECRET", httpx.Response(302, headers={"location": "/a"}), "redirects"),
    ],
)
async def test_a_link_that_does_not_work_is_one_clear_error(wire, url, answer, error):
    """The error says what is wrong and shows no signature of the link."""
    wire.answer = lambda request: answer
    async with wire.client() as app:
        with pytest.raises(Exception, match=error) as caught:
            await app.download(url)
    assert "SECRET" not in str(caught.value)


async def test_a_handle_costs_next_to_nothing(wire):
    """A thousand handles share one stack: none has a pool of its own."""
    async with wire.client() as app:
        handles = [app.shop("SHOP1") for _ in range(1000)]
        assert len({id(handle._caller._host) for handle in handles}) == 1
