"""Cancellations and returns: what people decide moves orders, and money in later statements."""

from __future__ import annotations

from decimal import Decimal

import pytest

DAY = 86_400


def orders(direct, status, **body):
    return direct("get_order_list", body={"order_status": status, **body}, page_size=100)["orders"]


def status_of(direct, order_id):
    return direct("get_order_detail", ids=order_id)["orders"][0]["status"]


def pending_cancellation(direct):
    return direct("search_cancellations", body={"cancel_status": ["CANCELLATION_REQUEST_PENDING"]})[
        "cancellations"
    ][0]


def busy(direct):
    """Go to a moment at which a return waits for the seller's answer; return the return."""
    for _ in range(40):
        found = direct("search_returns", body={"return_status": ["RETURN_OR_REFUND_REQUEST_PENDING"]})[
            "return_orders"
        ]
        if found:
            return found[0]
        direct.clock.move(DAY // 2)
    raise AssertionError("no return in twenty days")


def returns(direct, *return_ids):
    return direct("search_returns", body={"return_ids": list(return_ids)})["return_orders"]


class TestCancellations:
    def test_the_seller_cancels_an_order(self, direct, clock):
        """It is CANCELLED at once, found by the search, told, and never settles."""
        order = orders(direct, "AWAITING_SHIPMENT", is_buyer_request_cancel=False)[0]
        answer = direct(
            "cancel_order",
            body={"order_id": order["id"], "cancel_reason": "seller_cancel_reason_out_of_stock"},
        )
        assert answer["cancel_status"] == "CANCELLATION_REQUEST_COMPLETE"
        found = direct("search_cancellations", body={"order_ids": [order["id"]]})["cancellations"]
        assert [(one["cancel_id"], one["role"]) for one in found] == [(answer["cancel_id"], "SELLER")]
        assert status_of(direct, order["id"]) == "CANCELLED"
        assert [event.type for event in direct.events] == [1, 11]
        assert direct.events[0].data["order_status"] == "CANCEL"
        clock.move(40 * DAY)
        assert direct("get_transactions_by_order", {"order_id": order["id"]})["total_count"] == 0

    def test_what_is_shipped_or_cancelled_cannot_be(self, direct):
        """Each has its own code; so have an unknown order and a missing reason."""
        shipped, gone = orders(direct, "IN_TRANSIT")[0]["id"], orders(direct, "CANCELLED")[0]["id"]
        ready = orders(direct, "AWAITING_SHIPMENT")[0]["id"]
        for order_id, reason, code in (
            (shipped, "x", 25001003),
            (gone, "x", 25001011),
            ("1", "x", 25007006),
            (ready, "", 25001014),
        ):
            assert (
                direct.refused("cancel_order", body={"order_id": order_id, "cancel_reason": reason}) == code
            )

    def test_a_granted_wish_cancels_and_a_refused_one_does_not(self, direct, clock):
        """Approved: CANCELLED. Rejected: the order goes on and is completed."""
        granted = pending_cancellation(direct)
        direct("approve_cancellation", {"cancel_id": granted["cancel_id"]}, body={})
        assert status_of(direct, granted["order_id"]) == "CANCELLED"
        assert (
            direct.refused("approve_cancellation", {"cancel_id": granted["cancel_id"]}, body={}) == 25020010
        )
        while granted["order_id"] == (refused := pending_cancellation(direct))["order_id"]:
            clock.move(3600)
        direct(
            "reject_cancellation", {"cancel_id": refused["cancel_id"]}, body={"reject_reason": "on its way"}
        )
        assert direct.refused("reject_cancellation", {"cancel_id": refused["cancel_id"]}, body={}) == 25020009
        clock.move(30 * DAY)
        assert status_of(direct, refused["order_id"]) == "COMPLETED"

    def test_pages_and_order(self, direct):
        """Ten by default, oldest first; all pages are total_count rows; page_size may be text."""
        found = direct.pages("search_cancellations", "cancellations", body={}, page_size="50")
        assert len(found) == direct("search_cancellations", body={})["total_count"]
        assert [one["create_time"] for one in found] == sorted(one["create_time"] for one in found)
        assert direct.refused("search_cancellations", body={}, page_size=51) == 25001001


class TestReturns:
    def test_an_approved_refund_is_paid_at_once_and_settles_later(self, direct, clock):
        """The status is COMPLETE, and the order's next statement holds the refund."""
        one = busy(direct)
        direct("approve_return", {"return_id": one["return_id"]}, body={"decision": "APPROVE_REFUND"})
        assert returns(direct, one["return_id"])[0]["return_status"] == "RETURN_OR_REFUND_REQUEST_COMPLETE"
        clock.move(30 * DAY)
        rows = direct("get_transactions_by_order", {"order_id": one["order_id"]})["sku_transactions"]
        refund = [row for row in rows if Decimal(row["revenue_amount"]) < 0]
        assert refund
        assert {row["statement_id"] for row in refund}.isdisjoint(
            row["statement_id"] for row in rows if row not in refund
        )

    def test_a_rejected_one_is_never_paid(self, direct, clock):
        """The status says so, and no statement holds a refund."""
        one = busy(direct)
        kind = "REJECT_REFUND" if one["return_type"] == "REFUND" else "REJECT_RETURN"
        direct(
            "reject_return",
            {"return_id": one["return_id"]},
            body={"decision": kind, "reject_reason": "as described"},
        )
        assert returns(direct, one["return_id"])[0]["return_status"] == "REFUND_OR_RETURN_REQUEST_REJECT"
        clock.move(40 * DAY)
        rows = direct("get_transactions_by_order", {"order_id": one["order_id"]})["sku_transactions"]
        assert all(Decimal(row["revenue_amount"]) >= 0 for row in rows)
        events = [
            row["event"] for row in direct("get_return_records", {"return_id": one["return_id"]})["records"]
        ]
        assert events == ["ORDER_RETURN", "SELLER_REJECT_RETURN"]

    def test_a_part_can_be_agreed_on(self, direct, clock):
        """The refund is that part; more than can be refunded is refused."""
        one = busy(direct)
        path = {"return_id": one["return_id"]}
        too_much = {"amount": str(Decimal(one["refund_amount"]["refund_total"]) + 1), "currency": "MYR"}
        body = {"decision": "OFFER_PARTIAL_REFUND", "partial_refund": too_much}
        assert direct.refused("approve_return", path, body=body) == 25005005
        direct("approve_return", path, body={**body, "partial_refund": {"amount": "5.00", "currency": "MYR"}})
        assert returns(direct, one["return_id"])[0]["refund_amount"]["refund_total"] == "5.00"
        clock.move(30 * DAY)
        rows = direct("get_transactions_by_order", {"order_id": one["order_id"]})["sku_transactions"]
        assert (
            sum(Decimal(row["revenue_breakdown"]["refund_subtotal_before_discount_amount"]) for row in rows)
            == -5
        )

    def test_what_is_done_cannot_be_decided_again(self, direct):
        """Approving and rejecting a finished return are refused, and an unknown one is unknown."""
        done = direct("search_returns", body={"return_status": ["RETURN_OR_REFUND_REQUEST_COMPLETE"]})[
            "return_orders"
        ][0]
        path = {"return_id": done["return_id"]}
        assert direct.refused("approve_return", path, body={"decision": "APPROVE_REFUND"}) == 25001011
        assert (
            direct.refused("reject_return", path, body={"decision": "REJECT_REFUND", "reject_reason": "x"})
            == 25001011
        )
        assert direct.refused("approve_return", {"return_id": "403"}, body={}) == 25007006

    @pytest.mark.parametrize("kind", ["REFUND", "RETURN_AND_REFUND"])
    def test_the_seller_gives_money_back_on_his_own(self, direct, clock, kind):
        """A refund is complete at once; with goods it is complete when they are back. Once per item."""
        order = next(
            one
            for one in orders(direct, "COMPLETED")
            if not direct.business.order(one["id"], clock.at).returns
        )
        body = {"order_id": order["id"], "return_type": kind, "return_reason": "goodwill"}
        made = direct("create_return", body=body, idempotency_key="k")
        assert direct("create_return", body=body, idempotency_key="k") == made
        assert direct.refused("create_return", body=body) == 25001010
        expected = "RETURN_OR_REFUND_REQUEST_COMPLETE" if kind == "REFUND" else "AWAITING_BUYER_SHIP"
        assert made["return_status"] == expected
        clock.move(5 * DAY)
        assert returns(direct, made["return_id"])[0]["return_status"] == "RETURN_OR_REFUND_REQUEST_COMPLETE"

    def test_more_than_was_paid_is_refused(self, direct, clock):
        """Too high an amount, and an order that has not left yet."""
        order = next(
            one
            for one in orders(direct, "COMPLETED")
            if not direct.business.order(one["id"], clock.at).returns
        )
        body = {
            "order_id": order["id"],
            "return_type": "REFUND",
            "return_reason": "x",
            "refund_total": "99999",
            "currency": "MYR",
        }
        assert direct.refused("create_return", body=body) == 25005005
        early = orders(direct, "AWAITING_SHIPMENT")[0]["id"]
        assert direct.refused("create_return", body={**body, "order_id": early}) == 25001003

    def test_eligibility_and_calculation_agree_with_what_happens(self, direct, clock):
        """A completed order can be refunded, not cancelled; the calculated refund is what its items cost."""
        order = next(
            one
            for one in orders(direct, "COMPLETED")
            if not direct.business.order(one["id"], clock.at).returns
        )
        rows = direct("get_aftersale_eligibility", {"order_id": order["id"]})["sku_eligibility"][0][
            "line_item_eligibility"
        ]
        assert {row["request_type"]: row["eligible"] for row in rows} == {
            "CANCEL": False,
            "REFUND": True,
            "RETURN_AND_REFUND": True,
        }
        body = {"order_id": order["id"], "request_type": "REFUND", "reason_name": "x"}
        amount = direct("calculate_refund", body=body)["order_refund_amount"]
        assert Decimal(amount["refund_total"]) == sum(
            Decimal(line["sale_price"]) for line in order["line_items"]
        )

    @pytest.mark.parametrize("version", ["202309", "202512"])
    def test_older_versions_of_eligibility_have_another_word_for_a_refund(self, direct, version):
        """Before 202602 the answer says RETURN where the newest says REFUND."""
        order = orders(direct, "COMPLETED")[0]["id"]
        shown = direct(f"get_aftersale_eligibility_{version}", {"order_id": order})
        rows = shown["sku_eligibility"][0]["line_item_eligibility"]
        assert {row["request_type"] for row in rows} == {"CANCEL", "RETURN", "RETURN_AND_REFUND"}

    def test_the_page_has_ten_to_fifty(self, direct):
        """Nine and 51 are refused; text is accepted."""
        assert direct("search_returns", body={}, page_size="10")["return_orders"]
        assert {direct.refused("search_returns", body={}, page_size=size) for size in (9, 51)} == {25001001}
