"""Every difference between GMV and the bank has a name, and what is planted is found and told apart."""

from datetime import date
from decimal import Decimal

import duckdb
import pytest

from tests.reconcile.books import adds_up, assert_books
from tests.reconcile.conftest import END, NOON, START
from tests.sync.databases import postgres_schema
from tiktok_shop.reconcile import STEPS, reconcile
from tiktok_shop.sync import sync
from tiktok_shop.sync.destinations import DestinationError, connect


@pytest.mark.parametrize("seed", [1, 7])
async def test_nothing_is_unexplained(office, seed):
    """In every market, month and day; each bridge adds up, and its sums are those of the shop's own books."""
    async with office(shops=6, seed=seed) as found:
        result = await found.reconcile()
        assert result.findings == []
        assert {bridge.currency for bridge in result.bridges} >= {"MYR", "USD", "GBP"}
        for bridge in result.bridges:
            adds_up(bridge)
            assert bridge.unexplained == 0
        daily = await reconcile(found.database, start=START, end=END, by="day")
        assert daily.is_clean
        for bridge in daily.bridges:
            adds_up(bridge)
        assert_books(found.running, result)


async def test_postgresql_says_the_same_as_duckdb(office):
    """The same shops in both: the same bridges by month and by day, and the same planted differences."""
    async with office(shops=3) as found, postgres_schema() as postgres:
        found.running.shop("SHOP1").misstate_statement(Decimal("12.34"))
        found.running.shop("SHOP2").hide_statement()
        here = await found.reconcile()
        found.database = postgres
        there = await found.reconcile()
        assert [bridge.row() for bridge in there.bridges] == [bridge.row() for bridge in here.bridges]
        assert kinds(there) == kinds(here) != set()
        assert {one.amount for one in there.findings} == {one.amount for one in here.findings}
        daily = await reconcile(postgres, start=START, end=END, by="day")
        for bridge in daily.bridges:
            adds_up(bridge)
            assert bridge.unexplained == 0


def kinds(result):
    return {(finding.kind, finding.check) for finding in result.findings}


async def test_a_missing_statement_is_incomplete(office):
    """The payment is more than its statements say, and its orders are nowhere; nothing is called unexplained."""
    async with office() as found:
        planted = found.running.shop("SHOP2").hide_statement()
        result = await found.reconcile()
        assert {kind for kind, _ in kinds(result)} == {"incomplete"}
        assert {finding.shop for finding in result.findings} == {"SHOP2"}
        (payment,) = (one for one in result.findings if one.check == "missing_statement")
        assert abs(payment.amount) > 0
        (orders,) = (one for one in result.findings if one.check == "missing_transactions")
        assert orders.ids
        assert planted.amount
        assert all(bridge.unexplained == 0 for bridge in result.bridges)


async def test_a_wrong_sum_is_the_platforms(office):
    """A statement that contradicts its own parts and its transactions, by exactly the planted amount."""
    async with office() as found:
        planted = found.running.shop("SHOP3").misstate_statement(Decimal("12.34"))
        result = await found.reconcile()
        assert kinds(result) == {("platform", "statement_parts"), ("platform", "statement_sum")}
        assert {finding.amount for finding in result.findings} == {planted.amount}
        (bridge,) = (one for one in result.bridges if one.steps["platform_difference"])
        assert (bridge.shop, bridge.steps["platform_difference"]) == ("SHOP3", planted.amount)
        assert bridge.unexplained == 0


async def test_a_transaction_in_the_wrong_shop_is_named(office):
    """Both shops and the order are in one finding, and the order is not reported missing a second time."""
    async with office(shops=8) as found:
        emulator = found.running
        shops = emulator.emulator.world.shops
        first, second = next(
            (one, other)
            for one in shops
            for other in shops
            if one.index < other.index and one.currency == other.currency
        )
        planted = emulator.shop(first.handle).move_transaction(emulator.shop(second.handle))
        result = await found.reconcile()
        (finding,) = [one for one in result.findings if one.check == "wrong_shop"]
        assert finding.shop == second.handle
        assert first.handle in finding.message
        assert finding.amount == abs(planted.amount)
        assert kinds(result) == {("platform", "wrong_shop")}


async def test_a_late_refund_is_explained(office):
    """A refund long after the sale is no finding: it is the refunds of the month in which the order was made."""
    async with office() as found:
        before = await found.reconcile()
        planted = found.running.shop("SHOP1").late_refund()
        found.running.advance(2 * 86_400)
        after = await found.reconcile()
        assert after.findings == []
        moved = [
            (one, other)
            for one, other in zip(before.bridges, after.bridges, strict=True)
            if one.shop == "SHOP1" and other.steps["refunds"] + planted.amount <= one.steps["refunds"]
        ]
        assert moved


async def test_a_fee_that_was_changed_afterwards_is_the_platforms(office):
    """The statement was made of another fee than its transaction shows now."""
    async with office() as found:
        planted = found.running.shop("SHOP1").change_fee(Decimal("-0.55"))
        result = await found.reconcile()
        assert kinds(result) == {("platform", "statement_sum")}
        (finding,) = result.findings
        assert finding.amount == -planted.amount
        assert finding.ids[0] == planted.statement_id


async def test_a_payout_that_is_short_by_a_cent_is_found(office):
    """Exactly one cent, and forgiven with a tolerance of one."""
    async with office() as found:
        shop = next(shop for shop in found.running.emulator.world.shops if shop.currency == "GBP")
        found.running.shop(shop.handle).short_payout()
        result = await found.reconcile()
        (finding,) = (one for one in result.findings if one.check == "short_payout")
        assert (finding.kind, finding.shop, finding.amount) == ("platform", shop.handle, Decimal("-0.01"))
        forgiving = await reconcile(found.database, start=START, end=END, tolerance=Decimal("0.01"))
        assert forgiving.findings == []


@pytest.mark.parametrize("edge", ["first", "last"])
async def test_an_order_on_the_edge_of_a_day_is_explained(office, edge):
    """The shop's midnight is not that of UTC; by day, too, nothing is left over."""
    async with office() as found:
        for shop in ("SHOP1", "SHOP2", "SHOP3"):
            found.running.shop(shop).order_on_day_edge(edge)
        result = await found.reconcile(by="day")
        assert result.findings == []
        for bridge in result.bridges:
            adds_up(bridge)


async def test_a_stream_that_could_not_be_read_is_incomplete(office):
    """A window that failed is named with its next step, and is no riddle."""
    async with office(faults=["server_error;shop=SHOP2;path=/finance/202309/statements"]) as found:
        result = await found.reconcile()
        assert {finding.kind for finding in result.findings if finding.shop == "SHOP2"} >= {"incomplete"}
        assert any(one.check == "window" and "statements" in one.message for one in result.findings)
        assert {finding.kind for finding in result.findings if finding.shop != "SHOP2"} == set()


async def test_a_shop_with_a_new_name_is_complete(office):
    """What was read of it under its old name need not be read again."""
    async with office(shops=1) as found:
        await found.sync()
        found.running.advance(600)
        async with found.running.client("NEW") as app:
            await sync(app, found.database, streams=["orders"])
        result = await reconcile(found.database, start=START, end=END)
        assert not [one for one in result.findings if one.check == "never_read"]


async def test_rows_are_ready_for_data_frames(office):
    """One flat row per bridge, exact decimals."""
    async with office(shops=1) as found:
        result = await found.reconcile()
        row = result.bridges[0].row()
        assert row["period"] == date(2026, 9, 1)
        assert isinstance(row["gmv"], Decimal)
        assert set(row) > {name for name, _, _ in STEPS}


async def test_a_database_without_the_tables_says_which(tmp_path):
    """One line, with the command that makes them."""
    path = str(tmp_path / "empty.duckdb")
    async with connect(path) as destination:
        await destination.open(())
    with pytest.raises(DestinationError, match=r"statement_transactions.*tiktok-shop sync"):
        await reconcile(path, start=START, end=END)


async def test_days_that_were_never_read_are_incomplete_and_never_unexplained(office):
    """The database begins within the month: what differs there is not known, and what to do is said."""
    async with office(shops=2) as found:
        await found.sync(since=NOON - 8 * 86_400)
        result = await reconcile(found.database, start=date(2026, 11, 1), end=date(2026, 12, 1))
    assert {finding.kind for finding in result.findings} == {"incomplete"}
    late = [finding for finding in result.findings if finding.check == "begins_later"]
    assert {finding.shop for finding in late} == {"SHOP1", "SHOP2"}
    assert "orders from 2026-11-14" in late[0].message
    assert late[0].next_step == "tiktok-shop sync --all-shops --into DATABASE --since 2026-11-01"


async def test_a_month_that_is_not_over_is_not_final(office):
    """Days that are to come have no GMV; neither has a month without any figures, and that is not clean."""
    async with office(shops=1) as found:
        result = await found.reconcile()
        assert {one.period.month: one.is_final for one in result.bridges} == {9: True, 10: True, 11: False}
        empty = await reconcile(found.database, start=date(2024, 1, 1), end=date(2024, 2, 1))
    assert (empty.bridges, empty.is_clean) == ([], False)


async def test_a_statement_without_a_currency_ends_nothing(office):
    """The platform sends null now and then; the other statements are explained all the same."""
    async with office(shops=1) as found:
        await found.sync()
        with duckdb.connect(found.database) as file:
            file.execute("update statements set currency = null where id = (select max(id) from statements)")
        result = await reconcile(found.database, start=START, end=END)
    assert result.bridges
