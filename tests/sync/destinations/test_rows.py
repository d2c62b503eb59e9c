"""What a database holds after pages went in: typed rows, child tables, nothing lost, keys."""

import dataclasses
import json
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from tests.sync.destinations.pages import NOW, ORDERS, done, opened, order, page
from tiktok_shop.sync.destinations import (
    Page,
)
from tiktok_shop.sync.streams import Column


async def test_rows_are_typed_and_children_are_tables(into):
    """Money is DECIMAL with its currency beside it, moments are UTC, ids are text, lists of objects are tables."""
    item = order(
        1,
        status="AWAITING_SHIPMENT",
        is_cod=False,
        payment={"currency": "USD", "total_amount": "12.50", "tax": "0"},
        order_rights=[1, 2],
        line_items=[
            {
                "id": "l1",
                "sale_price": "12.50",
                "currency": "USD",
                "item_tax": [{"tax_type": "VAT", "tax_amount": "1"}],
            },
            {"id": "l2", "sale_price": "", "rts_time": 0},
        ],
    )
    async with await opened(into, "orders") as target:
        (row,) = await target.commit([done("orders", page("orders", [item]))])
        assert (row.state, row.rows, row.misfits, row.unknown_fields) == ("done", 1, 0, 0)
        assert await target.query(
            "select shop_id, shop, id, create_time, payment_total_amount, payment_currency, is_cod, order_rights,"
            " paid_time, fetched_at, request_id, _extra from orders"
        ) == [
            (
                "S1", "S1-name", "1", datetime(2025, 6, 15, 14, 50, tzinfo=UTC), Decimal("12.500000"), "USD", False,
                ["1", "2"], None, datetime(2025, 6, 15, 15, 6, 40, 250000, tzinfo=UTC), "req-1", None,
            )
        ]  # fmt: skip
        assert await target.query(
            "select order_id, id, sale_price, rts_time from order_line_items order by id"
        ) == [
            ("1", "l1", Decimal("12.500000"), None),
            ("1", "l2", None, None),
        ]
        assert await target.query(
            "select order_id, order_line_item_id, position, tax_amount from order_line_item_taxes"
        ) == [("1", "l1", 0, Decimal("1.000000"))]


async def test_no_row_is_lost_whatever_the_platform_sends(into):
    """What does not fit its column is null there, kept raw in ``_extra``, and counted; unknown fields are kept too."""
    odd = [
        order(
            1,
            payment={"currency": "USD", "total_amount": "1.123456789012", "new_fee": "3"},
            brand_new={"a": [1]},
        ),
        order(2, payment="oops", line_items=None),
        {
            "id": 1234567890123456789012345,
            "update_time": 5,
            "line_items": ["q", {"id": "l9"}],
            "is_cod": "maybe",
        },
        {"status": "NO_ID"},
        order(5, create_time="1749999000", cancel_reason=7, payment={"total_amount": 12.5, "tax": "abc"}),
        order(6, tracking_number={"x": 1}, paid_time=0, packages=[]),
        None,
        "weird",
    ]
    async with await opened(into, "orders") as target:
        (row,) = await target.commit([done("orders", page("orders", odd))])
        # amount of 1, payment of 2, list entry and is_cod of 3, tax of 5, tracking_number of 6, the text
        assert (row.rows, row.misfits, row.unknown_fields) == (7, 7, 2)
        found = {
            str(key): (extra and json.loads(extra), rest)
            for key, extra, *rest in await target.query(
                "select id, _extra, payment_total_amount, create_time, cancel_reason, tracking_number from orders"
            )
        }
        assert found["1"][0] == {
            "payment_total_amount": "1.123456789012",
            "payment_new_fee": "3",
            "brand_new": {"a": [1]},
        }
        assert found["1"][1][0] is None
        assert found["2"][0] == {"payment": "oops"}
        assert found["1234567890123456789012345"][0] == {"line_items": ["q"], "is_cod": "maybe"}
        moment = datetime(2025, 6, 15, 14, 50, tzinfo=UTC)
        assert found["5"] == ({"payment_tax": "abc"}, [Decimal("12.500000"), moment, "7", None])
        assert found["6"][0] == {"tracking_number": {"x": 1}}
        without = sorted(key for key in found if key.startswith("?"))
        assert len(without) == 2
        assert {"item": "weird"} in [found[key][0] for key in without]
        assert await target.query("select order_id, id from order_line_items") == [
            ("1234567890123456789012345", "l9")
        ]
        # the same again is the same
        await target.commit([done("orders", page("orders", odd))])
        assert await target.query("select count(*) from orders") == [(7,)]


@pytest.mark.parametrize("data", [{}, {"orders": None}, {"orders": []}])
async def test_an_empty_page_is_no_row(into, data):
    """A page without rows leaves none, and its window is done."""
    text = json.dumps({"code": 0, "data": data}).encode()
    async with await opened(into, "orders") as target:
        (row,) = await target.commit([done("orders", Page(text, "r", NOW))])
        assert (row.state, row.rows) == ("done", 0)
        assert await target.query("select count(*) from orders") == [(0,)]


async def test_reading_again_replaces_by_key(into):
    """A row read again takes the place of the old one; its child rows go with it."""
    first = order(1, status="UNPAID", line_items=[{"id": "a"}, {"id": "b"}])
    other = order(2, line_items=[{"id": "c"}])
    async with await opened(into, "orders") as target:
        await target.commit([done("orders", page("orders", [first, other]))])
        await target.commit(
            [
                done(
                    "orders",
                    page("orders", [order(1, status="PAID", line_items=[{"id": "b"}])]),
                    start="1749999000",
                )
            ]
        )
        assert await target.query("select id, status from orders order by id") == [("1", "PAID"), ("2", None)]
        assert await target.query("select order_id, id from order_line_items order by 1, 2") == [
            ("1", "b"),
            ("2", "c"),
        ]


async def test_of_doubles_in_a_batch_the_newest_wins(into):
    """Inside a batch the row with the newest ``update_time`` wins, then the later page's."""
    old, new = order(1, status="OLD"), {**order(1, status="NEW"), "update_time": 1_749_999_999}
    later = order(2, status="LATER", line_items=[{"id": "x"}])
    async with await opened(into, "orders") as target:
        (row,) = await target.commit(
            [done("orders", page("orders", [new, order(2, status="EARLIER")]), page("orders", [old, later]))]
        )
        assert row.rows == 2
        assert await target.query("select id, status from orders order by id") == [
            ("1", "NEW"),
            ("2", "LATER"),
        ]
        assert await target.query("select count(*) from order_line_items") == [(1,)]


async def test_shops_are_apart(into):
    """Two shops may have the same ids."""
    async with await opened(into, "orders") as target:
        await target.commit([done("orders", page("orders", [order(1)]), shop=shop) for shop in ("S1", "S2")])
        await target.commit([done("orders", page("orders", [order(1, status="X")]), shop="S2")])
        assert await target.query("select shop_id, status from orders order by 1") == [
            ("S1", None),
            ("S2", "X"),
        ]


async def test_a_renamed_shop_has_one_row_a_day(into):
    """Orders that were fetched under both names are counted together, under the newest name."""

    def fetched(number, name, at, **more):
        paid = {"payment": {"currency": "MYR", "total_amount": "5"}, **more}
        window = done("orders", page("orders", [order(number, **paid)], at=at), end=f"17500000{number:02}")
        return dataclasses.replace(window, shop=name)

    async with await opened(into, "orders") as target:
        await target.commit([fetched(1, "Selangor", NOW), fetched(2, "Selangor", NOW, status="CANCELLED")])
        await target.commit([fetched(3, "Ipoh", NOW + 9)])
        assert await target.query(
            "select shop_id, shop, currency, orders, cancelled, total_amount, cancelled_amount from v_orders_daily"
        ) == [("S1", "Ipoh", "MYR", 3, 1, 15, 5)]


async def test_only_the_shop_itself_is_kept_of_a_grant(into):
    """A grant's answer names all its shops: only the one that was asked for becomes a row, without its cipher."""
    rows = [
        {"id": "S1", "name": "Mine", "cipher": "secret"},
        {"id": "S9", "name": "Other", "cipher": "secret"},
    ]
    async with await opened(into, "shops") as target:
        await target.commit([done("shops", page("shops", rows), start=None, end=None, is_full=True)])
        assert await target.query("select id, name, _extra from shops") == [("S1", "Mine", None)]


def test_columns_are_plain_data():
    """A column of the generated data is what the table specs say."""
    column = next(column for column in ORDERS.table.columns if column.name == "payment_total_amount")
    assert column == Column(
        "payment_total_amount",
        "decimal",
        ("payment", "total_amount"),
        False,
        column.description,
        "payment_currency",
    )
