"""What live answers and published pages show, and an emulator easily gets wrong."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import Any

import pytest
from tests.emulator.signed import ask, make, request

from tiktok_shop_emulator import Policy

SORTED = {"sort_field": "order_create_time"}
RANGE = {"start_date_ge": "2026-11-01", "end_date_lt": "2026-11-15"}
ORDERS = "/order/202309/orders/search"


def total(rows: list[Any], name: str = "settlement_amount") -> Decimal:
    return sum((Decimal(row.get(name, "0")) for row in rows), Decimal(0))


class TestOldFinance:
    """Version 202309 tells the same money as 202501."""

    @pytest.mark.parametrize("index", range(4), ids=["MY", "US", "GB", "ID"])
    def test_a_statements_transactions(self, direct: Any, index: int) -> None:
        """Orders are of type ORDER with negative fees; each adds up, and together they are the statement."""
        direct.shop = direct.world.shops[index]
        listed = direct.pages("get_statements", "statements", sort_field="statement_time", page_size=100)
        statement = listed[-5]
        path = {"statement_id": statement["id"]}
        told = direct.pages("get_transactions_by_statement_202309", "statement_transactions", path, **SORTED)
        newer = direct.pages("get_transactions_by_statement", "transactions", path, **SORTED)

        assert {one["id"] for one in told} == {one["id"] for one in newer if one["type"] != "RESERVE"}
        assert total(told) == Decimal(statement["settlement_amount"])
        orders = [one for one in told if one["type"] == "ORDER"]
        assert orders
        for one in orders:
            names = (
                ("net_sales_amount", "shipping_cost_amount", "fee_amount")
                if "net_sales_amount" in one
                else ("revenue_amount", "fee_amount")
            )
            assert sum(Decimal(one[name]) for name in names) == Decimal(one["settlement_amount"])
            created = direct("get_order_detail", ids=one["order_id"])["orders"][0]["create_time"]
            assert one["order_create_time"] == created
        assert any(Decimal(one["fee_amount"]) < 0 for one in orders)
        head = direct("get_transactions_by_statement_202309", path, **SORTED)
        assert head["settlement_amount"] == statement["settlement_amount"]

    def test_an_order_and_an_order_that_is_none(self, direct: Any) -> None:
        statement = direct("get_statements", sort_field="statement_time", sort_order="ASC")["statements"][0]
        path = {"statement_id": statement["id"]}
        order_id = direct("get_transactions_by_statement", path, **SORTED)["transactions"][0]["order_id"]
        old = direct("get_transactions_by_order_202309", {"order_id": order_id})
        new = direct("get_transactions_by_order", {"order_id": order_id})
        assert total(old["statement_transactions"]) == Decimal(new["settlement_amount"])
        skus = [sku for one in old["statement_transactions"] for sku in one["sku_statement_transactions"]]
        assert total(skus) == Decimal(new["settlement_amount"])
        unknown = direct("get_transactions_by_order_202309", {"order_id": "1"})
        assert unknown == {"order_id": "1", "order_create_time": 0, "statement_transactions": []}

    def test_a_statement_in_south_east_asia_has_all_fields(self, direct: Any) -> None:
        """Net sales and shipping cost are zeros beside the revenue, so that no sum counts them twice."""
        shown = direct("get_statements", sort_field="statement_time")["statements"][0]
        assert (shown["net_sales_amount"], shown["shipping_cost_amount"]) == ("0", "0")
        assert Decimal(shown["settlement_amount"]) == sum(
            Decimal(shown[name]) for name in ("revenue_amount", "fee_amount", "adjustment_amount")
        )


class TestOldAnalytics:
    """All versions show the shop's own products, the same figures and the same last day."""

    def products(self, direct: Any, operation: str) -> dict[str, tuple[Decimal, int, int]]:
        rows = direct.pages(operation, "products", page_size=50, **RANGE)
        found = {}
        for row in rows:
            shape = row.get("overall_performance") or row.get("total_performance") or row
            units = shape.get("items_sold", shape.get("units_sold"))
            found[str(row["id"])] = (Decimal(shape["gmv"]["amount"]), shape["orders"], units)
        return found

    def test_products(self, direct: Any) -> None:
        names = ["get_shop_product_performance_list" + version for version in ("", "_202509", "_202405")]
        newest, *older = (self.products(direct, name) for name in names)
        assert newest
        assert older == [newest, newest]
        assert all(direct.business.products.get(product_id) for product_id in newest)
        one = max(newest)
        old = direct(
            "get_shop_product_performance_detail_202405", {"product_id": one}, **RANGE, with_comparison="true"
        )
        assert Decimal(old["performance"]["intervals"][0]["gmv"]["amount"]) == newest[one][0]
        assert len(old["performance"]["comparison_intervals"]) == 1
        days = {direct(name, **RANGE)["latest_available_date"] for name in names} | {
            old["latest_available_date"]
        }
        assert days == {direct("get_shop_performance_202405", **RANGE)["latest_available_date"]}

    @pytest.mark.parametrize("version", ["", "_202406"])
    def test_skus(self, direct: Any, version: str) -> None:
        """SKUs add up to their product, in the list and in the detail; the list can be of one product."""
        rows = direct.pages(f"get_shop_sku_performance_list{version}", "skus", page_size=50, **RANGE)
        by_product: Counter[str] = Counter()
        for row in rows:
            by_product[str(row["product_id"])] += row["units_sold"]
        assert by_product == {
            key: units
            for key, (_gmv, _orders, units) in self.products(
                direct, "get_shop_product_performance_list"
            ).items()
        }
        assert [row["units_sold"] for row in direct.pages(
            f"get_shop_sku_performance_list{version}", "skus", page_size=50, sort_field="units_sold", **RANGE
        )] == sorted((row["units_sold"] for row in rows), reverse=True)  # fmt: skip
        mine = rows[0]["product_id"]
        filters = {"product_id" if version else "product_ids": mine}
        own = direct.pages(
            f"get_shop_sku_performance_list{version}", "skus", page_size=50, **RANGE, **filters
        )
        assert own
        assert {row["product_id"] for row in own} == {mine}
        name = f"get_shop_sku_performance{version or '_detail'}"
        detail = direct(name, {"sku_id": str(rows[0]["id"])}, **RANGE)["performance"]["intervals"][0]
        assert detail["gmv"] == rows[0]["gmv"]
        assert detail["units_sold" if version else "items_sold"] == rows[0]["units_sold"]
        assert direct.refused(name, {"sku_id": "1"}, **RANGE) == 28001007


class TestShapes:
    def test_districts_have_names(self, direct: Any) -> None:
        """``Country`` and ``Malaysia``, not ``country`` and ``MY``; the full address begins with it."""
        order = direct("get_order_list")["orders"][0]
        where = order["recipient_address"]
        assert (
            where["district_info"][0]["address_level_name"],
            where["district_info"][0]["address_name"],
        ) == (
            "Country",
            "Malaysia",
        )
        assert where["full_address"].startswith("Malaysia, ")
        assert where["region_code"] == "MY"

    def test_lines_before_shipping(self, direct: Any) -> None:
        """The carrier is known before there is a number; searches and details say who ships."""
        order = direct("get_order_list", body={"order_status": "AWAITING_SHIPMENT"})["orders"][0]
        line = order["line_items"][0]
        assert (line["sku_type"], line["gift_retail_price"], line["tracking_number"]) == ("NORMAL", "0", "")
        assert line["shipping_provider_id"]
        assert line["shipping_provider_name"]
        assert direct("get_order_detail", ids=order["id"])["orders"][0]["shipping_type"] == "TIKTOK"
        tiktok = direct("get_order_list", body={"shipping_type": "TIKTOK"})["total_count"]
        assert tiktok == direct("get_order_list")["total_count"]

    def test_a_package_says_what_is_in_it_and_who_sends_it(self, direct: Any) -> None:
        order = direct("get_order_list", body={"order_status": "IN_TRANSIT"})["orders"][0]
        package = direct("get_package_detail", {"package_id": order["packages"][0]["id"]})
        skus = Counter(line["sku_id"] for line in order["line_items"])
        assert {sku["id"]: sku["quantity"] for sku in package["orders"][0]["skus"]} == skus
        assert package["sender_address"]["name"] == direct.shop.name

    @pytest.mark.parametrize(
        ("operation", "rows"),
        [
            ("get_products_seo_words", "seo_words"),
            ("get_recommended_product_title_and_description", "suggestions"),
        ],
    )
    def test_advice_is_for_the_products_of_the_question(self, direct: Any, operation: str, rows: str) -> None:
        ids = [product["id"] for product in direct.business.products.all()[:2]]
        shown = direct(operation, product_ids=",".join([*ids, "1"]))["products"]
        assert [one["id"] for one in shown] == [*ids, "1"]
        assert all(one[rows] for one in shown[:2])

    def test_returns_and_cancellations_have_all_their_parts(self, direct: Any) -> None:
        for operation in ("search_returns", "search_returns_202309"):
            back = direct(operation, page_size=10)["return_orders"][0]
            assert {
                "return_method",
                "combined_return_id",
                "discount_amount",
                "shipping_fee_amount",
            } <= back.keys()
        for operation in ("search_cancellations", "search_cancellations_202309"):
            assert direct(operation, page_size=10)["cancellations"][0]["should_replenish_stock"] is True

    def test_an_inventory_update_without_errors_is_empty(self, direct: Any) -> None:
        product = direct.business.products.all()[0]
        stock = [{"id": product["skus"][0]["id"], "inventory": [{"quantity": 5}]}]
        assert direct("update_inventory", {"product_id": product["id"]}, body={"skus": stock}) == {}

    def test_an_activity_that_is_over_can_be_created(self, direct: Any) -> None:
        """Seen live in a test shop; one that would have begun already is refused with its documented code."""
        now = direct.clock.at
        body = {"title": "old", "activity_type": "DIRECT_DISCOUNT", "product_level": "PRODUCT",
                "begin_time": now - 9_000, "end_time": now - 5_000}  # fmt: skip
        made = direct("create_promotion_activity", body=body)
        assert direct("get_activity", {"activity_id": made["activity_id"]})["status"] == "EXPIRED"
        late = {**body, "title": "late", "end_time": now + 9_000}
        assert direct.refused("create_promotion_activity", body=late) == 17029005


class TestGateway:
    async def test_an_empty_array_is_an_empty_body(self) -> None:
        """What PHP sends for no filters, signed with it or without; a switch refuses it, and anything in it is refused."""
        emulator, _ = make()
        strict, _ = make(policy=Policy(empty_array_body=False))
        sent = {"body": b"[]", "query": {"page_size": "1"}}
        assert (await ask(emulator, request(emulator, "POST", ORDERS, **sent))).code == 0
        assert (await ask(emulator, request(emulator, "POST", ORDERS, signed_body=b"", **sent))).code == 0
        assert (await ask(strict, request(strict, "POST", ORDERS, **sent))).code == 36009022
        assert (await ask(emulator, request(emulator, "POST", ORDERS, body=b"[{}]"))).code == 36009022

    @pytest.mark.parametrize(
        ("method", "path", "query"),
        [
            ("POST", ORDERS, {"page_size": "2"}),
            ("GET", "/analytics/202605/shop_products/performance", RANGE),
            ("POST", "/affiliate_seller/202409/open_collaborations/search", {"page_size": "2"}),
        ],
        ids=["stateful", "numbered", "generated"],
    )
    async def test_a_foreign_page_token_is_one_refusal(
        self, method: str, path: str, query: dict[str, str]
    ) -> None:
        """36009004 with HTTP 400, wherever the answer comes from."""
        emulator, _ = make()
        reply = await ask(emulator, request(emulator, method, path, {**query, "page_token": "bm9uZQ=="}))
        assert (reply.status, reply.code) == (400, 36009004), reply.message
