"""A shop in the hands of a test: books that are true, things that happen, contradictions that are told."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import Any

import pytest
from tests.emulator.signed import admin, make

from tiktok_shop.testing import running_emulator
from tiktok_shop_emulator.emulated_shop import EmulatedShop, NothingToChangeError

DAY = 86_400


@pytest.fixture
def shop(direct: Any) -> EmulatedShop:
    """The shop that ``direct`` asks."""
    return EmulatedShop(direct.world, direct.shop)


def statements(direct: Any) -> dict[str, Any]:
    return {
        one["id"]: one for one in direct.pages("get_statements", "statements", sort_field="statement_time")
    }


def transactions(direct: Any, statement_id: str) -> list[Any]:
    path = {"statement_id": statement_id}
    return direct.pages(
        "get_transactions_by_statement", "transactions", path, sort_field="order_create_time", page_size=100
    )


def settled(rows: list[Any]) -> Decimal:
    return sum((Decimal(row["settlement_amount"]) for row in rows), Decimal(0))


class TestBooks:
    @pytest.mark.parametrize("index", range(4), ids=["MY", "US", "GB", "ID"])
    def test_they_say_what_the_api_says(self, direct: Any, index: int) -> None:
        """Orders, GMV of each day, statements, transactions, payments and withdrawals, in four markets."""
        direct.shop = direct.world.shops[index]
        books = EmulatedShop(direct.world, direct.shop).books()

        orders = direct.pages("get_order_list", "orders", page_size=100)
        assert {(one["id"], one["status"], Decimal(one["payment"]["total_amount"])) for one in orders} == {
            (one["id"], one["status"], one["total_amount"]) for one in books.orders
        }
        lines = [line for order in orders for line in order["line_items"]]
        assert {one["id"] for one in books.line_items} == {line["id"] for line in lines}
        assert sum(Decimal(line["sale_price"]) for line in lines) == sum(
            line["sale_price"] for line in books.line_items
        )
        performance = direct(
            "get_shop_performance_202405",
            granularity="1D",
            start_date_ge="2026-11-01",
            end_date_lt="2026-11-22",
        )
        for day in performance["performance"]["intervals"]:
            assert Decimal(day["gmv"]["amount"]) == books.gmv_by_day[day["start_date"]]
        assert performance["latest_available_date"] == books.latest_available_date

        shown = statements(direct)
        assert {key: Decimal(one["settlement_amount"]) for key, one in shown.items()} == {
            one["id"]: one["settlement_amount"] for one in books.statements
        }
        by_statement = defaultdict(list)
        for row in books.transactions:
            by_statement[row["statement_id"]].append(row)
        newest = books.statements[-1]["id"]
        assert {row["id"]: Decimal(row["settlement_amount"]) for row in transactions(direct, newest)} == {
            row["id"]: row["settlement_amount"] for row in by_statement[newest]
        }
        payments = direct.pages("get_payments", "payments", sort_field="create_time", page_size=100)
        assert [(one["id"], Decimal(one["amount"]["value"]), one["status"]) for one in payments] == [
            (one["id"], one["amount"], one["status"]) for one in books.payments
        ]
        moved = direct.pages("getWithdrawals", "withdrawals", types="WITHDRAW,SETTLE,REVERSE", page_size=100)
        assert [(one["id"], Decimal(one["amount"])) for one in moved] == [
            (one["id"], one["amount"]) for one in books.withdrawals
        ]

    def test_every_step_adds_up(self, shop: EmulatedShop) -> None:
        """Transactions to statements, statements to payments."""
        books = shop.books()
        assert books.statements
        for statement in books.statements:
            rows = [row for row in books.transactions if row["statement_id"] == statement["id"]]
            assert settled(rows) == statement["settlement_amount"]
        for payment in books.payments:
            covered = [one for one in books.statements if one["payment_id"] == payment["id"]]
            assert payment["amount"] == settled(covered) + sum(one["reserve_amount"] for one in covered)


class TestHappenings:
    def test_orders_move_and_products_go(self, direct: Any, shop: EmulatedShop) -> None:
        """What is done to the shop shows in the API at once, and webhooks tell of it."""
        shipped, delivered, cancelled = shop.ship_order(), shop.deliver_order(), shop.cancel_order()
        gone = shop.delete_product()

        shown = direct("get_order_detail", ids=f"{shipped},{delivered},{cancelled}")["orders"]
        assert [one["status"] for one in shown] == ["AWAITING_COLLECTION", "DELIVERED", "CANCELLED"]
        assert direct("getProduct", {"product_id": gone})["status"] == "DELETED"
        assert [event.type for event in direct.events] == [1, 1, 1, 5]

    def test_held_payments_come_later_and_in_full(self, direct: Any, shop: EmulatedShop) -> None:
        """Until then they are PROCESSING; the books say the same."""
        before = {one["id"]: one["amount"] for one in shop.books().payments}
        shop.hold_payments(20 * DAY)
        direct.clock.move(10 * DAY)

        waiting = [one for one in shop.books().payments if one["status"] == "PROCESSING"]
        assert len(waiting) >= 3
        shown = direct.pages("get_payments", "payments", sort_field="create_time", page_size=100)
        assert [one["status"] for one in shown][-len(waiting) :] == ["PROCESSING"] * len(waiting)
        direct.clock.move(10 * DAY)
        paid = {one["id"]: one for one in shop.books().payments}
        assert all(paid[one["id"]]["status"] == "PAID" for one in waiting)
        assert all(paid[key]["amount"] == amount for key, amount in before.items())

    def test_a_late_refund_is_in_the_next_statement(self, direct: Any, shop: EmulatedShop) -> None:
        """As a row of its own, weeks after the sale."""
        planted = shop.late_refund()
        assert planted.amount < 0
        direct.clock.move(DAY)

        rows = [row for row in shop.books().transactions if row["order_id"] == planted.order_id]
        sale, refund = (row["statement_id"] for row in rows)
        made = {one["id"]: one["statement_time"] for one in shop.books().statements}
        assert made[refund] - made[sale] > 4 * DAY
        assert rows[1]["revenue_amount"] < 0

    @pytest.mark.parametrize("edge", ["first", "last"])
    def test_an_order_on_the_edge_of_a_day(self, direct: Any, shop: EmulatedShop, edge: Any) -> None:
        """It counts for the shop's own day, whatever day UTC has."""
        planted = shop.order_on_day_edge(edge)

        order = direct("get_order_detail", ids=planted.order_id)["orders"][0]
        start = shop.books().orders[0]
        assert start["day"] < planted.day
        business = direct.business
        inside, outside = (0, -1) if edge == "first" else (0, 1)
        assert business.day_of(order["create_time"] + inside) != business.day_of(
            order["create_time"] + outside
        )
        row = next(one for one in shop.books().orders if one["id"] == planted.order_id)
        assert row["day"] == planted.day


class TestContradictions:
    """Each is told by the API and is not in the books; the amount is by how much they differ."""

    def test_a_missing_statement(self, direct: Any, shop: EmulatedShop) -> None:
        planted = shop.hide_statement()
        true = {one["id"]: one for one in shop.books().statements}
        shown = statements(direct)

        assert set(true) - set(shown) == {planted.statement_id}
        assert settled(list(shown.values())) - settled(list(true.values())) == planted.amount
        assert transactions(direct, planted.statement_id) == []

    def test_a_wrong_sum(self, direct: Any, shop: EmulatedShop) -> None:
        planted = shop.misstate_statement(Decimal("0.05"))
        shown = statements(direct)[planted.statement_id]

        assert Decimal(shown["settlement_amount"]) - settled(
            transactions(direct, planted.statement_id)
        ) == Decimal("0.05")
        true = next(one for one in shop.books().statements if one["id"] == planted.statement_id)
        assert Decimal(shown["settlement_amount"]) - true["settlement_amount"] == planted.amount

    def test_a_transaction_in_another_shop(self, direct: Any, shop: EmulatedShop) -> None:
        """It is in the other shop's statement, with its order's id; this shop's statement is smaller by it."""
        other = EmulatedShop(direct.world, direct.world.shops[4])
        true = settled(shop.books().statements)
        planted = shop.move_transaction(other)

        assert settled(list(statements(direct).values())) - true == planted.amount
        assert direct("get_transactions_by_order", {"order_id": planted.order_id})["sku_transactions"] == []
        direct.shop = other.shop
        told = [row for one in statements(direct) for row in transactions(direct, one)]
        assert [row["order_id"] for row in told if row["id"] == planted.transaction_id] == [planted.order_id]
        assert settled(list(statements(direct).values())) - settled(other.books().statements) == (
            -planted.amount
        )
        with pytest.raises(ValueError, match="same currency"):
            shop.move_transaction(EmulatedShop(direct.world, direct.world.shops[1]))

    def test_a_fee_that_changed_after_settlement(self, direct: Any, shop: EmulatedShop) -> None:
        """The transaction is told anew, by statement and by order; statement and payment stay."""
        planted = shop.change_fee(Decimal("-1.50"))

        shown = statements(direct)[planted.statement_id]
        true = next(one for one in shop.books().statements if one["id"] == planted.statement_id)
        assert Decimal(shown["settlement_amount"]) == true["settlement_amount"]
        assert settled(transactions(direct, planted.statement_id)) - true["settlement_amount"] == Decimal(
            "-1.50"
        )
        by_order = direct("get_transactions_by_order", {"order_id": planted.order_id})
        row = next(one for one in shop.books().transactions if one["id"] == planted.transaction_id)
        assert Decimal(by_order["settlement_amount"]) - row["settlement_amount"] == Decimal("-1.50")

    def test_a_payout_that_is_a_cent_short(self, direct: Any, shop: EmulatedShop) -> None:
        planted = shop.short_payout()

        shown = direct.pages("get_payments", "payments", sort_field="create_time", page_size=100)
        payment = next(one for one in shown if one["id"] == planted.payment_id)
        true = next(one for one in shop.books().payments if one["id"] == planted.payment_id)
        assert Decimal(payment["amount"]["value"]) - true["amount"] == planted.amount == Decimal("-0.01")

    def test_snapshots_hold_them(self) -> None:
        emulator, _ = make()
        clean = emulator.snapshot()
        shop = emulator.shop("SHOP1")
        planted = shop.hide_statement()
        dirty = emulator.snapshot()

        def hidden() -> bool:
            told = emulator.world.ledger(shop.shop).statements(int(emulator.clock.now()))
            return planted.statement_id not in {one.id for one in told}

        emulator.restore(clean)
        assert not hidden()
        emulator.restore(dirty)
        assert hidden()

    def test_a_shop_without_data_says_so(self, clock: Any) -> None:
        emulator, _ = make(world={"volume": 0})
        with pytest.raises(NothingToChangeError, match="nothing of that kind"):
            emulator.shop("SHOP1").hide_statement()
        with pytest.raises(KeyError):
            emulator.shop("SHOP9")


async def test_over_the_admin_api() -> None:
    """Other processes and languages read books and plant things, too; wrong words are named."""
    emulator, _ = make(shops=6)
    status, books = await admin(emulator, "GET", "books?shop=SHOP2")
    assert (status, books["handle"], books["currency"]) == (200, "SHOP2", "USD")
    assert Decimal(books["statements"][0]["settlement_amount"])

    status, planted = await admin(
        emulator, "POST", "plant", {"shop": "SHOP2", "kind": "statement_sum", "by": "-0.10"}
    )
    assert (status, planted["amount"], planted["shop"]) == (200, "-0.10", "SHOP2")
    status, moved = await admin(
        emulator, "POST", "plant", {"shop": "SHOP2", "kind": "moved_transaction", "to": "SHOP6"}
    )
    assert (status, moved["to_shop"]) == (200, "SHOP6")

    assert (await admin(emulator, "POST", "plant", {"kind": "fire"}))[0] == 400
    assert (await admin(emulator, "POST", "plant", {"kind": "missing_statement", "colour": 1}))[0] == 400
    assert (await admin(emulator, "POST", "plant", {"kind": "statement_sum", "by": "much"}))[0] == 400
    wrong = {"kind": "statement_sum", "by": "1", "field": "colour"}
    assert (await admin(emulator, "POST", "plant", wrong))[0] == 400
    assert (await admin(emulator, "POST", "plant", {"kind": "order_on_day_edge", "edge": "left"}))[0] == 400
    assert (await admin(emulator, "GET", "books?shop=SHOP77"))[0] == 404


async def test_from_the_testing_module() -> None:
    """A client sees what was planted; the books do not."""
    async with running_emulator(shops=1) as running, running.client() as app:
        planted = running.shop("SHOP1").hide_statement()
        told = [
            one.id
            async for one in app.shop("SHOP1").finance.get_statements(
                sort_field="statement_time", page_size=100
            )
        ]
        true = [one["id"] for one in running.books("SHOP1").statements]
        assert set(true) - set(told) == {planted.statement_id}
        running.advance(2 * DAY)
        assert len(running.books("SHOP1").statements) == len(true) + 2
