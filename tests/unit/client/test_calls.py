"""What a call sends, and what comes back for it."""

from datetime import UTC, date, datetime

import httpx
import orjson
import pytest

from tiktok_shop import (
    APIError,
    ConfigurationError,
)
from tiktok_shop.signing import sign
from tiktok_shop_openapi.registry import OPERATIONS


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
    sent = wire.query(request)
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
        assert wire.query()["start_date_ge"] == "2025-12-21"
        await shop.call(
            "getWithdrawals",
            params={"types": ["WITHDRAW", "SETTLE"], "create_time_ge": datetime(2025, 1, 1, tzinfo=UTC)},
        )
        assert wire.query()["types"] == "WITHDRAW,SETTLE"
        assert wire.query()["create_time_ge"] == "1735689600"
        with pytest.raises(ConfigurationError, match="time zone"):
            await shop.call("getWithdrawals", params={"types": "X", "create_time_ge": datetime(2025, 1, 1)})  # noqa: DTZ001 - the point


async def test_moments_in_milliseconds_are_written_in_milliseconds(wire):
    """The unit of a moment is the operation's; a required parameter with a default is filled in."""
    wire.answer = {}
    async with wire.client() as app:
        shop = app.shop("SHOP1")
        await shop.call("get_order_list", body={"create_time_ge": datetime(2025, 1, 1, tzinfo=UTC)})
        assert wire.query()["page_size"] == "20"
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
                    assert wire.query()[name] == "1735689600000"


async def test_the_same_call_raw_has_what_surrounds_the_answer(wire):
    """``with_raw_response`` gives status, headers, bytes, request id and attempts with the parsed data."""
    wire.answer = {"orders": [], "next_page_token": ""}
    async with wire.client() as app:
        response = await app.shop("SHOP1").orders.with_raw_response.get_order_list(page_size=1)
    assert (response.status_code, response.request_id, response.attempts) == (200, "r1", 1)
    assert response.json()["message"] == "Success"
    assert response.parsed.orders == []


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
        assert wire.query()["a"] == "1,2"
        assert "b" not in wire.query()
        assert wire.query()["shop_cipher"] == "ROW_cipher"
        await shop.request("POST", "/seller/202612/x", body={"y": 1}, takes_cipher=False)
        assert "shop_cipher" not in wire.query()
        assert orjson.loads(wire.last.content) == {"y": 1}
        for method, path in (("BREW", "/x"), ("GET", "x"), ("GET", "/x?y=1")):
            with pytest.raises(ConfigurationError):
                await shop.request(method, path)


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
