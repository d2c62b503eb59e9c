"""For any seed and any doings, money ties out: orders → GMV → transactions → statements → payments → withdrawals."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import tiktok_shop_emulator.handlers  # noqa: F401 - registers the handlers
from tiktok_shop_emulator.handlers.registry import HANDLERS
from tiktok_shop_emulator.request import EmulatedRequest, Refusal
from tiktok_shop_emulator.world import World
from tiktok_shop_emulator.world.markets import MARKETS
from tiktok_shop_openapi.registry import OPERATIONS

START = 1_795_262_400
DAY = 86_400
FEW = settings(max_examples=12)

ACTIONS = (
    "ship",
    "cancel",
    "deliver",
    "approve_cancel",
    "reject_cancel",
    "refund",
    "return",
    "approve",
    "reject",
    "partial",
)


class Clock:
    def __init__(self) -> None:
        self.at = START

    def now(self) -> float:
        return self.at


class Shop:
    """One small shop, asked through its handlers only."""

    def __init__(self, seed: int, region: str) -> None:
        self.clock = Clock()
        self.world = World(
            seed=seed, shop_count=1, clock=self.clock, regions=[region], volume=0.12, history_days=45
        )
        self.currency = MARKETS[region].currency

    def ask(
        self, operation: str, path: dict[str, str] | None = None, body: Any = None, **query: object
    ) -> Any:
        request = EmulatedRequest(
            OPERATIONS[operation], path or {}, {name: str(value) for name, value in query.items()}, body,
            shop=self.world.shops[0], now=self.clock.at,
        )  # fmt: skip
        return HANDLERS[operation](request, self.world)

    def all(
        self,
        operation: str,
        items: str,
        path: dict[str, str] | None = None,
        body: Any = None,
        **query: object,
    ) -> list[Any]:
        found: list[Any] = []
        token = ""
        while True:
            page = self.ask(
                operation, path, body, page_size=50, **query, **({"page_token": token} if token else {})
            )
            found += page[items]
            token = page["next_page_token"]
            if not token:
                return found

    def act(self, action: str, pick: int) -> None:
        """Do something to the shop; what the platform refuses changes nothing."""
        wanted = {"ship": "AWAITING_SHIPMENT", "cancel": "AWAITING_SHIPMENT", "deliver": "IN_TRANSIT"}.get(
            action, "COMPLETED"
        )
        try:
            if action in {"approve_cancel", "reject_cancel"}:
                body = {"cancel_status": ["CANCELLATION_REQUEST_PENDING"]}
                one = _pick(self.all("search_cancellations", "cancellations", body=body), pick)
                name = "approve_cancellation" if action == "approve_cancel" else "reject_cancellation"
                self.ask(name, {"cancel_id": one["cancel_id"]}, {"reject_reason": "no"})
            elif action in {"approve", "reject", "partial"}:
                one = _pick(self.all("search_returns", "return_orders", body={}), pick)
                decision = {
                    "approve": "APPROVE_REFUND",
                    "reject": "REJECT_REFUND",
                    "partial": "OFFER_PARTIAL_REFUND",
                }[action]
                small = {
                    "amount": "1000" if self.currency in {"IDR", "VND"} else "1",
                    "currency": self.currency,
                }
                self.ask("reject_return" if action == "reject" else "approve_return", {"return_id": one["return_id"]},
                         {"decision": decision, "reject_reason": "no", "partial_refund": small})  # fmt: skip
            else:
                order = _pick(self.all("get_order_list", "orders", body={"order_status": wanted}), pick)
                if action == "ship":
                    self.ask("ship_package", {"package_id": order["packages"][0]["id"]}, {})
                elif action == "cancel":
                    self.ask("cancel_order", body={"order_id": order["id"], "cancel_reason": "stock"})
                elif action == "deliver":
                    package = {"id": order["packages"][0]["id"], "delivery_type": "DELIVERY_SUCCESS"}
                    self.ask("update_package_delivery_status", body={"packages": [package]})
                else:
                    kind = "REFUND" if action == "refund" else "RETURN_AND_REFUND"
                    line = order["line_items"][0]["id"]
                    self.ask("create_return", body={"order_id": order["id"], "return_type": kind, "return_reason": "kind",
                                                    "order_line_item_ids": [line]})  # fmt: skip
        except (Refusal, LookupError):
            pass


def _pick(found: list[Any], pick: int) -> Any:
    if not found:
        raise LookupError
    return found[pick % len(found)]


def statements_of(shop: Shop) -> list[Any]:
    return shop.all("get_statements", "statements", sort_field="statement_time")


def transactions_of(shop: Shop, statement: Any) -> tuple[Any, list[Any]]:
    path = {"statement_id": statement["id"]}
    head = shop.ask("get_transactions_by_statement", path, sort_field="order_create_time")
    return head, shop.all(
        "get_transactions_by_statement", "transactions", path, sort_field="order_create_time"
    )


def check_finance(shop: Shop) -> None:
    """Every identity from the parts of a SKU to the withdrawals."""
    by_order: Counter[str] = Counter()
    per_payment: Counter[str] = Counter()
    for statement in statements_of(shop):
        head, rows = transactions_of(shop, statement)
        assert head["total_count"] == len(rows) > 0
        total = {name: sum((Decimal(row.get(name, "0")) for row in rows), Decimal(0)) for name in
                 ("settlement_amount", "revenue_amount", "shipping_cost_amount", "fee_tax_amount", "adjustment_amount",
                  "reserve_amount")}  # fmt: skip
        parts = {name: Decimal(amount) for name, amount in head["total_settlement_breakdown"].items()}
        assert parts["total_revenue_amount"] == total["revenue_amount"]
        assert parts["total_shipping_cost_amount"] == total["shipping_cost_amount"]
        assert parts["total_fee_tax_amount"] == total["fee_tax_amount"]
        assert parts["total_adjustment_amount"] == total["adjustment_amount"]
        settlement = Decimal(statement["settlement_amount"])
        assert (
            settlement
            == Decimal(head["total_settlement_amount"])
            == total["settlement_amount"]
            == sum(parts.values())
        )
        income = (
            ("revenue_amount",)
            if "revenue_amount" in statement
            else ("net_sales_amount", "shipping_cost_amount")
        )
        assert settlement == sum(
            Decimal(statement[name]) for name in (*income, "fee_amount", "adjustment_amount")
        )
        payable = settlement
        if "payable_amount" in head:
            assert Decimal(head["total_reserve_amount"]) == total["reserve_amount"]
            payable = Decimal(head["payable_amount"])
            assert payable == settlement + total["reserve_amount"]
        for row in rows:
            check_row(row)
            if row["type"] == "ORDER":
                by_order[row["order_id"]] += Decimal(row["settlement_amount"])
        if "payment_id" in statement:
            per_payment[statement["payment_id"]] += payable
    for order_id, amount in list(by_order.items())[:25]:
        check_order(shop, order_id, amount)
    check_payments(shop, per_payment)


def check_row(row: Any) -> None:
    if row["type"] != "ORDER":
        return
    revenue, shipping, fee_tax = (
        Decimal(row[name]) for name in ("revenue_amount", "shipping_cost_amount", "fee_tax_amount")
    )
    assert Decimal(row["settlement_amount"]) == revenue + shipping + fee_tax
    assert revenue == sum(map(Decimal, row["revenue_breakdown"].values()))
    assert shipping == sum(map(Decimal, row["shipping_cost_breakdown"].values()))
    breakdown = row["fee_tax_breakdown"]
    assert fee_tax == sum(map(Decimal, (*breakdown["fee"].values(), *breakdown["tax"].values())))


def check_order(shop: Shop, order_id: str, amount: Decimal) -> None:
    shown = shop.ask("get_transactions_by_order", {"order_id": order_id})
    rows = shown["sku_transactions"]
    assert shown["total_count"] == len(rows)
    assert (
        Decimal(shown["settlement_amount"])
        == amount
        == sum(Decimal(row["settlement_amount"]) for row in rows)
    )
    assert amount == sum(
        Decimal(shown[n]) for n in ("revenue_amount", "fee_and_tax_amount", "shipping_cost_amount")
    )
    for name, sku_name in (("fee_and_tax_amount", "fee_tax_amount"), ("revenue_amount", "revenue_amount")):
        assert Decimal(shown[name]) == sum(Decimal(row[sku_name]) for row in rows)
    for row in rows:
        check_row({"type": "ORDER", **row})


def check_payments(shop: Shop, per_payment: Counter[str]) -> None:
    payments = shop.all("listPayments", "payments")
    assert {payment["id"]: Decimal(payment["amount"]["value"]) for payment in payments} == dict(per_payment)
    paid = Decimal(0)
    for payment in payments:
        before = Decimal(payment["payment_amount_before_exchange"]["value"])
        assert before == sum(
            Decimal(payment[name]["value"]) for name in ("settlement_amount", "reserve_amount")
        )
        assert Decimal(payment["amount"]["value"]) == before * Decimal(payment["exchange_rate"])
        paid += Decimal(payment["amount"]["value"]) if payment["status"] == "PAID" else 0
    moves = shop.all("getWithdrawals", "withdrawals", types="WITHDRAW,SETTLE,TRANSFER,REVERSE")
    by_type = {
        kind: sum(Decimal(one["amount"]) for one in moves if one["type"] == kind)
        for kind in ("SETTLE", "WITHDRAW", "REVERSE")
    }
    failed = sum(Decimal(one["amount"]) for one in moves if one["status"] == "FAILED")
    assert by_type["SETTLE"] == paid
    assert by_type["REVERSE"] == failed
    assert by_type["SETTLE"] + by_type["REVERSE"] - by_type["WITHDRAW"] >= 0


def check_gmv(shop: Shop) -> None:
    """The analytics count exactly the paid orders that the search shows."""
    business = shop.world.business(shop.world.shops[0])
    end = business.day_of(shop.clock.at) - 1
    from tiktok_shop_emulator.world.business import show_day

    asked = {"start_date_ge": show_day(end - 8), "end_date_lt": show_day(end)}
    days = shop.ask("get_shop_performance_202405", **asked, granularity="1D")["performance"]["intervals"]
    (whole,) = shop.ask("get_shop_performance_202405", **asked)["performance"]["intervals"]
    newest = shop.ask("get_shop_performance", **asked)["performance"]["intervals"][0]["sales"]
    body = {"create_time_ge": business.day_start(end - 8), "create_time_lt": business.day_start(end)}
    orders = [one for one in shop.all("get_order_list", "orders", body=body) if "paid_time" in one]
    gmv = sum(Decimal(o["payment"]["total_amount"]) - Decimal(o["payment"]["tax"]) for o in orders)
    assert Decimal(whole["gmv"]["amount"]) == gmv == sum(Decimal(day["gmv"]["amount"]) for day in days)
    assert Decimal(newest["gmv"]["amount"]) == gmv
    assert whole["orders"] == len(orders) == sum(day["orders"] for day in days) == newest["orders_count"]
    assert whole["buyers"] == len({order["user_id"] for order in orders}) == newest["customers_count"]
    assert whole["units_sold"] == sum(len(order["line_items"]) for order in orders)
    for interval in (whole, *days):
        assert Decimal(interval["gmv"]["amount"]) == sum(
            Decimal(part["amount"]) for part in interval["gmv_breakdowns"]
        )
        assert [part["type"] for part in interval["gmv_breakdowns"]] == ["LIVE", "VIDEO", "PRODUCT_CARD"]


@FEW
@given(
    seed=st.integers(0, 2**31),
    region=st.sampled_from(sorted(MARKETS)),
    doings=st.lists(
        st.tuples(st.sampled_from(ACTIONS), st.integers(0, 500), st.integers(0, 4 * DAY)), max_size=10
    ),
)
def test_money_ties_out_whatever_people_do(
    seed: int, region: str, doings: list[tuple[str, int, int]]
) -> None:
    """GMV equals the orders; SKUs, orders, statements, payments and withdrawals add up after any changes."""
    shop = Shop(seed, region)
    for action, pick, wait in doings:
        shop.act(action, pick)
        shop.clock.at += wait
    check_finance(shop)
    check_gmv(shop)


@FEW
@given(
    seed=st.integers(0, 2**31),
    doings=st.lists(st.tuples(st.sampled_from(ACTIONS), st.integers(0, 500)), max_size=8),
)
def test_a_statement_never_changes(seed: int, doings: list[tuple[str, int]]) -> None:
    """What people do today shows in later statements; those that were made stay as they are."""
    shop = Shop(seed, "GB")
    before = {one["id"]: transactions_of(shop, one)[1] for one in statements_of(shop)[-6:]}
    for action, pick in doings:
        shop.act(action, pick)
        shop.clock.at += DAY // 3
    for one in statements_of(shop):
        if one["id"] in before:
            assert transactions_of(shop, one)[1] == before[one["id"]]


@FEW
@given(
    seed=st.integers(0, 2**31),
    doings=st.lists(st.tuples(st.sampled_from(ACTIONS), st.integers(0, 500)), max_size=6),
)
def test_a_restored_world_goes_on_as_the_first_did(seed: int, doings: list[tuple[str, int]]) -> None:
    """A snapshot taken, disturbed and restored gives the same orders, statements and returns to the letter."""
    shop = Shop(seed, "ID")
    for action, pick in doings[:3]:
        shop.act(action, pick)
    kept, at = shop.world.snapshot(), shop.clock.at

    def look() -> tuple[Any, ...]:
        return (
            shop.ask("get_order_list", body={}, page_size=50),
            statements_of(shop),
            shop.all("search_returns", "return_orders", body={}),
        )

    before = look()
    for action, pick in doings[3:]:
        shop.act(action, pick)
        shop.clock.at += DAY
    shop.world.restore(kept)
    shop.clock.at = at
    assert look() == before
