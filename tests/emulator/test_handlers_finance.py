"""Finance handlers: shapes of the founding document, paging, sorting, filters, refusals."""

from __future__ import annotations

from decimal import Decimal

import pytest

DAY = 86_400


def statements(direct, **query):
    return direct.pages("get_statements", "statements", sort_field="statement_time", page_size=100, **query)


class TestStatements:
    def test_one_is_made_at_midnight_utc_for_the_day_before(self, direct, clock):
        """Every statement_time is 00:00 UTC, and the newest is today's, never a later one."""
        times = [one["statement_time"] for one in statements(direct)]
        assert all(time % DAY == 0 for time in times)
        assert max(times) == clock.at // DAY * DAY
        assert len(times) > 90
        assert len(set(times)) == len(times)

    def test_a_new_one_appears_the_next_day(self, direct, clock):
        """Midnight adds one statement and changes none of the others' amounts."""
        before = {one["id"]: one["settlement_amount"] for one in statements(direct)}
        clock.move(DAY)
        after = {one["id"]: one["settlement_amount"] for one in statements(direct)}
        assert len(after) == len(before) + 1
        assert before.items() <= after.items()

    def test_order_and_range_are_honoured(self, direct, clock):
        """ASC is the default, the start is inclusive and the end exclusive."""
        up = [one["statement_time"] for one in statements(direct)]
        down = [one["statement_time"] for one in statements(direct, sort_order="DESC")]
        assert up == sorted(up)
        assert down == up[::-1]
        start, end = up[10], up[20]
        some = statements(direct, statement_time_ge=start, statement_time_lt=end)
        assert [one["statement_time"] for one in some] == up[10:20]

    def test_pages_neither_lose_nor_repeat(self, direct):
        """Small pages together are the whole list."""
        small = direct.pages("get_statements", "statements", sort_field="statement_time", page_size=7)
        assert small == statements(direct)

    def test_payment_status_filters(self, direct):
        """Old statements are paid, the newest are not, and the filter tells them apart."""
        paid = statements(direct, payment_status="PAID")
        waiting = statements(direct, payment_status="PROCESSING")
        assert paid
        assert waiting
        assert len(paid) + len(waiting) == len(statements(direct))
        assert all("payment_id" in one and "payment_time" in one for one in paid)

    def test_us_and_uk_sellers_see_net_sales(self, direct):
        """There revenue_amount is absent; elsewhere net_sales_amount is a zero beside it."""
        assert "revenue_amount" in statements(direct)[0]
        direct.shop = direct.world.shops[1]
        assert direct.shop.region == "US"
        assert "revenue_amount" not in statements(direct)[0]
        assert "net_sales_amount" in statements(direct)[0]

    @pytest.mark.parametrize(
        "query", [{}, {"sort_field": "statement_time", "page_size": 0}, {"sort_field": "statement_time", "page_size": 101},
                  {"sort_field": "statement_time", "page_token": "nonsense"},
                  {"sort_field": "statement_time", "statement_time_ge": "yesterday"}],
    )  # fmt: skip
    def test_wrong_parameters_are_refused(self, direct, query):
        """A missing sort_field, a page size out of range, a foreign token and a time that is none."""
        assert direct.refused("get_statements", **query) == 36009004


class TestTransactions:
    def test_the_statement_has_the_keys_of_the_founding_document(self, direct):
        """All keys of the sample are there, and an unknown id is answered with nothing."""
        data = direct("get_transactions_by_statement", {"statement_id": "1"}, sort_field="order_create_time")
        assert list(data) == ["id", "create_time", "status", "currency", "next_page_token", "total_count",
                              "total_settlement_amount", "total_settlement_breakdown", "transactions"]  # fmt: skip
        assert data["total_settlement_amount"] == "0"
        assert set(data["total_settlement_breakdown"].values()) == {"0"}
        assert (data["status"], data["transactions"], data["total_count"]) == ("SETTLED", [], 0)

    def test_the_order_has_the_keys_of_the_founding_document(self, direct):
        """SKU rows add up to the order; an unknown id is answered with zeros."""
        data = direct("get_transactions_by_order", {"order_id": "576000000000000000"})
        assert data["settlement_amount"] == data["revenue_amount"] == data["fee_and_tax_amount"] == "0"
        assert (data["sku_transactions"], data["total_count"]) == ([], 0)

    def test_rows_are_sorted_by_the_order_s_creation(self, direct):
        """ASC and DESC are each other's mirror, over several pages."""
        path = {"statement_id": statements(direct)[-1]["id"]}
        up = direct.pages(
            "get_transactions_by_statement", "transactions", path, sort_field="order_create_time", page_size=3
        )
        down = direct.pages("get_transactions_by_statement", "transactions", path, sort_field="order_create_time",
                            sort_order="DESC", page_size=50)  # fmt: skip
        times = [row["order_create_time"] for row in up if "order_create_time" in row]
        assert times == sorted(times)
        assert up == down[::-1]

    def test_a_refund_is_a_row_of_its_own_in_a_later_statement(self, direct):
        """An order with a refund shows rows of two statements, the refund's with negative revenue."""
        order = next(
            o
            for o in direct.business.orders_between(0, direct.clock.at - 40 * DAY)
            if any(r.refunded_at for r in o.returns)
        )
        rows = direct("get_transactions_by_order", {"order_id": order.id})["sku_transactions"]
        assert len({row["statement_id"] for row in rows}) == 2
        assert min(Decimal(row["revenue_amount"]) for row in rows) < 0

    def test_another_shop_s_statement_is_unknown(self, direct):
        """A statement's id is of no use to another shop."""
        other = statements(direct)[-1]["id"]
        direct.shop = direct.world.shops[1]
        data = direct(
            "get_transactions_by_statement", {"statement_id": other}, sort_field="order_create_time"
        )
        assert data["total_count"] == 0


class TestUnsettled:
    def test_a_row_leaves_once_it_is_settled(self, direct, clock):
        """What is unsettled now is in statements a month later."""
        rows = direct.pages(
            "get_unsettled_transactions", "transactions", sort_field="order_create_time", page_size=100
        )
        assert rows
        assert {row["status"] for row in rows} == {"UNSETTLED"}
        clock.move(40 * DAY)
        later = direct.pages(
            "get_unsettled_transactions", "transactions", sort_field="order_create_time", page_size=100
        )
        assert not {row["order_id"] for row in rows} & {row["order_id"] for row in later}

    def test_estimates_come_true(self, direct, clock):
        """What was estimated for a delivered order without a return is what it brings."""
        rows = direct.pages(
            "get_unsettled_transactions", "transactions", sort_field="order_create_time", page_size=100
        )
        row = next(
            row
            for row in rows
            if "order_delivery_time" in row and not direct.business.order(row["order_id"], clock.at).returns
        )
        clock.move(40 * DAY)
        brought = direct("get_transactions_by_order", {"order_id": row["order_id"]})
        assert brought["settlement_amount"] == row["est_settlement_amount"]

    def test_the_sums_are_those_of_all_rows(self, direct):
        """The sums do not depend on the page."""
        first = direct("get_unsettled_transactions", sort_field="order_create_time", page_size=1)
        rows = direct.pages(
            "get_unsettled_transactions", "transactions", sort_field="order_create_time", page_size=100
        )
        assert first["total_count"] == len(rows)
        assert Decimal(first["sum_est_settlement_amount"]) == sum(
            Decimal(row["est_settlement_amount"]) for row in rows
        )
        assert Decimal(first["sum_est_settlement_amount"]) == sum(
            Decimal(first[name])
            for name in ("sum_est_revenue_amount", "sum_est_fee_amount", "sum_est_adjustment_amount")
        )


class TestPaymentsAndWithdrawals:
    def test_old_payments_show_the_founding_document_s_names_too(self, direct):
        """payment_id beside id, and amount beside value; the new version has neither, nor a reserve."""
        (old, *_), (new, *_) = (
            direct("listPayments")["payments"],
            direct("get_payments", sort_field="create_time")["payments"],
        )
        assert old["payment_id"] == old["id"] == new["id"]
        assert old["amount"]["amount"] == old["amount"]["value"]
        assert "reserve_amount" not in new
        assert "payment_id" not in new

    def test_types_choose(self, direct):
        """Only the asked types come, comma-joined; none asked is refused."""
        both = direct.pages("getWithdrawals", "withdrawals", types="WITHDRAW,SETTLE")
        assert {one["type"] for one in both} == {"WITHDRAW", "SETTLE"}
        assert {one["type"] for one in direct("getWithdrawals", types="WITHDRAW")["withdrawals"]} == {
            "WITHDRAW"
        }
        assert direct("getWithdrawals", types="TRANSFER")["withdrawals"] == []
        assert direct.refused("getWithdrawals") == 36009004

    def test_a_range_without_data_is_the_sample_of_the_founding_document(self, direct):
        """The document's own query is answered with its own answer."""
        data = direct(
            "getWithdrawals",
            create_time_ge=1735664400,
            create_time_lt=1736182800,
            types="WITHDRAW",
            page_size=10,
        )
        assert data == {"next_page_token": "", "total_count": 0, "withdrawals": []}

    def test_the_total_does_not_depend_on_the_page(self, direct):
        """total_count counts all pages."""
        first = direct("getWithdrawals", types="SETTLE", page_size=2)
        assert first["total_count"] == len(
            direct.pages("getWithdrawals", "withdrawals", types="SETTLE", page_size=2)
        )
        assert len(first["withdrawals"]) == 2
