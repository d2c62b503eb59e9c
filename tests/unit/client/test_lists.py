"""Lists in pages, as a user of the client follows them."""

import orjson
import pytest

from tiktok_shop import (
    PaginationError,
)


async def test_a_paged_method_follows_the_token_and_keeps_the_filters(wire):
    """Each page is asked for with the same filters and the next token, and the first without one."""

    def answer(request):
        return {
            None: {"orders": [{"id": "1"}, {"id": "2"}], "next_page_token": "a+/="},
            "a+/=": {"orders": None, "next_page_token": "b"},
            "b": {"orders": [{"id": "3"}]},
        }[wire.query(request).get("page_token")]

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
            assert wire.query()["page_size"] == size
        await orders.get_order_list()
        assert wire.query()["page_size"] == "20"


@pytest.mark.parametrize(("token", "followed"), [(7, "7"), ("t", "t")])
async def test_a_page_token_that_is_a_number_is_followed(wire, token, followed):
    """Text or number, the list goes on."""
    pages = [{"orders": [{"id": "1"}], "next_page_token": token}, {"orders": [{"id": "2"}]}]
    wire.answer = lambda request: pages.pop(0)
    async with wire.client() as app:
        assert [order.id async for order in app.shop("SHOP1").orders.get_order_list()] == ["1", "2"]
    assert wire.query()["page_token"] == followed


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
