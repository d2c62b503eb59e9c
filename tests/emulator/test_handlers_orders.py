"""Order handlers: search, pages that are stable while orders come in, details, the founding document, references."""

from __future__ import annotations

from decimal import Decimal

import pytest

DAY = 86_400


class TestSearch:
    def test_pages_neither_lose_nor_repeat(self, direct):
        """All pages together are as many orders as total_count says, each once, newest first."""
        body = {"create_time_ge": direct.clock.at - 8 * DAY}
        found = direct.pages("get_order_list", "orders", body=body, page_size=50)
        assert direct("get_order_list", body=body, page_size=1)["total_count"] == len(found)
        assert len({order["id"] for order in found}) == len(found)
        assert [o["create_time"] for o in found] == sorted((o["create_time"] for o in found), reverse=True)

    def test_orders_that_come_in_meanwhile_do_not_shift_the_pages(self, direct, clock):
        """Paging newest first for two days gives exactly the orders that were there at the first page."""
        body = {"create_time_ge": clock.at - 4 * DAY}
        before = [order["id"] for order in direct.pages("get_order_list", "orders", body=body, page_size=100)]
        seen, token = [], ""
        while True:
            page = direct(
                "get_order_list", body=body, page_size=20, **({"page_token": token} if token else {})
            )
            seen += [order["id"] for order in page["orders"]]
            clock.move(DAY // 4)
            token = page["next_page_token"]
            if not token:
                break
        assert seen == before

    @pytest.mark.parametrize("sort_order", ["ASC", "DESC"])
    @pytest.mark.parametrize("sort_field", ["create_time", "update_time"])
    def test_sorting_is_honoured(self, direct, sort_field, sort_order):
        """By creation or by change, up or down, over several pages."""
        body = {"create_time_ge": direct.clock.at - 10 * DAY}
        found = direct.pages(
            "get_order_list", "orders", body=body, page_size=60, sort_field=sort_field, sort_order=sort_order
        )
        times = [order[sort_field] for order in found]
        assert times == sorted(times, reverse=sort_order == "DESC")

    @pytest.mark.parametrize(
        "status", ["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "IN_TRANSIT", "COMPLETED", "CANCELLED"]
    )
    def test_the_status_filter_finds_those_and_only_those(self, direct, status):
        """The filter and the unfiltered list agree."""
        body = {"create_time_ge": direct.clock.at - 20 * DAY}
        everything = direct.pages("get_order_list", "orders", body=body, page_size=100)
        chosen = direct.pages(
            "get_order_list", "orders", body={**body, "order_status": status}, page_size=100
        )
        assert [o["id"] for o in chosen] == [o["id"] for o in everything if o["status"] == status]

    def test_the_range_is_inclusive_then_exclusive(self, direct):
        """An order made exactly at create_time_ge is in, one made at create_time_lt is not."""
        page = direct("get_order_list", page_size=50)["orders"]
        new, old = page[3]["create_time"], page[30]["create_time"]
        found = direct.pages(
            "get_order_list", "orders", body={"create_time_ge": old, "create_time_lt": new}, page_size=100
        )
        assert {o["id"] for o in found} == {o["id"] for o in page if old <= o["create_time"] < new}

    def test_the_change_filter_agrees_with_the_shown_time(self, direct):
        """update_time_ge and update_time_lt choose by what is shown."""
        low, high = direct.clock.at - 2 * DAY, direct.clock.at - DAY
        found = direct.pages(
            "get_order_list", "orders", body={"update_time_ge": low, "update_time_lt": high}, page_size=100
        )
        everything = direct.pages(
            "get_order_list", "orders", body={"create_time_ge": low - 40 * DAY}, page_size=100
        )
        assert {o["id"] for o in found} == {o["id"] for o in everything if low <= o["update_time"] < high}

    @pytest.mark.parametrize(
        "wrong", [{"page_size": 0}, {"page_size": 101}, {"page_size": "x"}, {"page_token": "%%"}]
    )
    def test_wrong_paging_is_refused(self, direct, wrong):
        """Sizes out of range and tokens that are none."""
        assert direct.refused("get_order_list", **wrong) == 36009004

    def test_a_token_of_another_list_is_refused(self, direct):
        """A token fits the list and the direction that it came from."""
        token = direct("get_order_list", page_size=5)["next_page_token"]
        assert direct.refused("get_order_list", page_size=5, sort_order="ASC", page_token=token) == 36009004


class TestDetails:
    def test_prices_add_up(self, direct):
        """Total = sub total + shipping + tax; the sub total is that of the lines, and the price detail says the same."""
        for shop in direct.world.shops[:4]:
            direct.shop = shop
            for order in direct("get_order_list", page_size=40)["orders"]:
                pay = {k: Decimal(v) for k, v in order["payment"].items() if k != "currency"}
                assert pay["total_amount"] == pay["sub_total"] + pay["shipping_fee"] + pay["tax"]
                assert pay["sub_total"] == sum(Decimal(line["sale_price"]) for line in order["line_items"])
                assert (
                    pay["sub_total"]
                    == pay["original_total_product_price"] - pay["seller_discount"] - pay["platform_discount"]
                )
            shown = direct("get_order_price_details", {"order_id": order["id"]})
            assert shown["total"] == order["payment"]["total_amount"]

    def test_details_are_the_orders_of_the_search(self, direct):
        """Up to fifty ids, joined with commas."""
        found = direct("get_order_list", page_size=50)["orders"]
        shown = direct("get_order_detail", ids=",".join(order["id"] for order in found))["orders"]
        assert shown == found

    def test_more_than_fifty_ids_and_foreign_ones_are_refused(self, direct):
        """51 ids, no id, and an order of another shop."""
        ours = direct("get_order_list", page_size=1)["orders"][0]["id"]
        assert direct.refused("get_order_detail", ids=",".join([ours] * 51)) == 36009004
        assert direct.refused("get_order_detail", ids="") == 36009004
        direct.shop = direct.world.shops[1]
        assert direct.refused("get_order_detail", ids=ours) == 21008111

    def test_buyers_are_hidden_before_the_hold_ends_and_after_cancellation(self, direct):
        """Names and streets are masked in UNPAID, ON_HOLD and CANCELLED only."""
        for status, hidden in (
            ("ON_HOLD", True),
            ("CANCELLED", True),
            ("AWAITING_SHIPMENT", False),
            ("COMPLETED", False),
        ):
            for order in direct("get_order_list", body={"order_status": status}, page_size=5)["orders"]:
                assert ("*" in order["recipient_address"]["name"]) is hidden

    def test_no_order_is_shown_before_it_is_made(self, direct):
        """Orders planned for later today do not exist yet, not even by id."""
        today = direct.business.day(direct.business.day_of(direct.clock.at))
        later = next(order for order in today if order.created_at > direct.clock.at)
        assert direct.refused("getOrder", {"order_id": later.id}) == 21008111


class TestFoundingDocument:
    def test_both_names_are_shown(self, direct):
        """Live names first, the document's beside them; amounts of a line and an address as the document has them."""
        order = direct("listOrders")["orders"][0]
        assert order["order_id"] == order["id"]
        assert order["order_status"] == order["status"]
        assert order["line_items"][0]["item_id"] == order["line_items"][0]["id"]
        assert order["line_items"][0]["quantity"] == 1
        assert direct("getOrder", {"order_id": order["id"]}) == order

    def test_the_list_has_ten_by_default_and_filters(self, direct):
        """page_size 10, newest first, by status and time."""
        page = direct("listOrders")
        assert len(page["orders"]) == 10
        assert page["next_page_token"]
        some = direct("listOrders", order_status="COMPLETED", page_size=5)
        assert {order["status"] for order in some["orders"]} == {"COMPLETED"}
        start = page["orders"][4]["create_time"]
        assert direct("listOrders", create_time_ge=start)["total_count"] == 5

    def test_ids_make_it_the_old_order_detail(self, direct):
        """With ids it shows those orders."""
        wanted = [order["id"] for order in direct("listOrders")["orders"][:3]]
        assert [order["id"] for order in direct("listOrders", ids=",".join(wanted))["orders"]] == wanted


class TestReferences:
    def test_a_reference_is_found_both_ways(self, direct):
        """What was added is shown for the order, and the order is found by it."""
        order = direct("get_order_list", page_size=1)["orders"][0]
        lines = [{"id": "L-1", "origin_id": order["line_items"][0]["id"]}]
        reference = {"id": "E-1", "platform": "SHOPIFY", "line_items": lines}
        assert direct(
            "add_external_order_references",
            body={"orders": [{"id": order["id"], "external_order": reference}]},
        ) == {"errors": []}
        assert direct("get_external_order_references", {"order_id": order["id"]}, platform="SHOPIFY")[
            "external_orders"
        ] == [reference]
        assert (
            direct("get_external_order_references", {"order_id": order["id"]}, platform="AMAZON")[
                "external_orders"
            ]
            == []
        )
        found = direct(
            "search_orders_by_external_order_reference", platform="SHOPIFY", external_order_id="E-1"
        )
        assert found == {"orders": [{"id": order["id"], "external_order": reference}]}

    def test_a_wrong_order_does_not_stop_the_others(self, direct):
        """The unknown order is named in errors, inside a success; the other one is kept."""
        order = direct("get_order_list", page_size=1)["orders"][0]
        reference = {"id": "E-2", "platform": "SHOPIFY", "line_items": []}
        both = [{"id": "1", "external_order": reference}, {"id": order["id"], "external_order": reference}]
        errors = direct("add_external_order_references", body={"orders": both})["errors"]
        assert [error["detail"]["order_id"] for error in errors] == ["1"]
        assert direct(
            "search_orders_by_external_order_reference", platform="SHOPIFY", external_order_id="E-2"
        )["orders"]

    def test_a_hundred_is_the_most(self, direct):
        """101 orders and none at all are refused."""
        assert (
            direct.refused("add_external_order_references", body={"orders": [{"id": "1"}] * 101}) == 36009004
        )
        assert direct.refused("add_external_order_references", body={"orders": []}) == 36009004
