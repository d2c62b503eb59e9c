"""What a sync leaves in a database, whatever the platform does meanwhile."""

from __future__ import annotations

from decimal import Decimal

import anyio
import pytest

from tiktok_shop.errors import ConfigurationError
from tiktok_shop.sync.destinations import Lease
from tiktok_shop.sync.plan import PlannedShop, plan
from tiktok_shop.sync.schedule import SETTLE
from tiktok_shop.sync.stream_runs import Limits
from tiktok_shop.sync.streams import choose

DAY = 86_400


def of(into, table, shop):
    return [row for (owner, *_), row in into.rows.get(table, {}).items() if owner == shop.shop_id]


def assert_ties_out(bench, *names):
    """The tables have what the emulator's books have, to the cent."""
    for name in names:
        shop = bench.running.emulator.shop(name)
        books = shop.books()
        # what changed in the last two minutes may be late in the platform's lists: it is the next run's
        settled = [row for row in books.orders if row["update_time"] < books.now - SETTLE]
        orders = {row["id"]: row for row in of(bench.into, "orders", shop.shop)}
        assert {(row["id"], row["status"], row["total_amount"]) for row in settled} <= {
            (row["id"], row["status"], Decimal(row["payment"]["total_amount"])) for row in orders.values()
        }
        assert orders.keys() <= {row["id"] for row in books.orders}
        statements = {row["id"]: row for row in of(bench.into, "statements", shop.shop)}
        assert {
            row["id"]: (Decimal(row["settlement_amount"]), row["payment_status"])
            for row in statements.values()
        } == {row["id"]: (row["settlement_amount"], row["payment_status"]) for row in books.statements}
        rows = of(bench.into, "statement_transactions", shop.shop)
        assert len(rows) == len(books.transactions)
        assert sum(Decimal(row["settlement_amount"]) for row in rows) == sum(
            row["settlement_amount"] for row in books.transactions
        )
        unsettled = of(bench.into, "unsettled", shop.shop)
        assert {row["order_id"] for row in unsettled} == {row["order_id"] for row in books.unsettled}
        until = books.now - SETTLE
        withdrawals = [
            row for row in of(bench.into, "withdrawals", shop.shop) if int(row["create_time"]) < until
        ]
        assert sum(Decimal(row["amount"]) for row in withdrawals) == sum(
            row["amount"] for row in books.withdrawals if row["create_time"] < until
        )


class TestWhatIsFetched:
    async def test_a_first_run_ties_out_with_the_books(self, bench):
        """Orders, statements, transactions, unsettled money and withdrawals of every shop, to the cent."""
        async with bench() as found:
            report = await found.sync()
            assert report.is_complete
            assert report.exit_code == 0
            assert_ties_out(found, "SHOP1", "SHOP2", "SHOP3")

    async def test_the_next_run_asks_only_for_what_is_new(self, bench):
        """A few calls a shop, and the tables follow what happened meanwhile."""
        async with bench() as found:
            first = await found.sync()
            shop = found.running.emulator.shop("SHOP1")
            shop.cancel_order()
            found.clock.move(3 * DAY)
            shop.ship_order()
            shop.deliver_order()
            deleted = shop.delete_product()
            found.clock.move(600)
            second = await found.sync()
            # a small shop is back-filled in few calls, and its statements have changed
            assert second.total("calls") < first.total("calls") * 0.6
            assert_ties_out(found, "SHOP1", "SHOP2", "SHOP3")
            found.clock.move(
                8 * DAY
            )  # a week later everything is listed again, and what is gone is seen to be gone
            await found.sync()
            assert deleted not in {row["id"] for row in of(found.into, "products", shop.shop)}
            assert_ties_out(found, "SHOP1", "SHOP2", "SHOP3")

    async def test_an_earlier_day_fetches_the_time_in_between(self, bench):
        """And nothing of what is there already."""
        async with bench(shops=1) as found:
            now = found.clock.now()
            await found.sync(streams=["orders"], since=now - 5 * DAY)
            before = len(found.into.rows["orders"])
            found.into.batches.clear()
            await found.sync(streams=["orders"], since=now - 12 * DAY)
            assert len(found.into.rows["orders"]) > before
            starts = [int(window.start) for batch in found.into.batches for window in batch]
            ends = [int(window.end) for batch in found.into.batches for window in batch]
            assert min(starts) == int(now - 12 * DAY)
            assert max(ends) == int(now - 5 * DAY)

    async def test_a_short_first_run_stays_short_only_with_the_same_since(self, bench):
        """A run without it completes 90 days, also those of a first run that was stopped; the plan says so before."""
        async with bench(shops=1) as found:
            now = found.clock.now()
            await found.sync(streams=["orders"], since=now - 3 * DAY)
            found.into.batches.clear()
            await found.sync(streams=["orders"], since=now - 3 * DAY)
            assert found.into.batches == []
            shop = found.running.emulator.shop("SHOP1").shop
            shops = [PlannedShop("SHOP1", shop.shop_id, shop.region)]
            planned = plan(
                choose(["orders"]), shops, await found.into.ledger(), now=now, since=now - 90 * DAY
            )
            await found.sync(streams=["orders"])
            windows = [window for batch in found.into.batches for window in batch]
            assert min(int(window.start) for window in windows) == int(now - 90 * DAY)
            assert max(int(window.end) for window in windows) == int(now - 3 * DAY)
            assert planned.streams[0].windows == len(windows)

    async def test_a_plan_counts_the_transactions_of_statements_that_are_yet_to_come(self, bench):
        """Going further back costs what the time in between holds, and not what came since the last run."""
        async with bench(shops=1) as found:
            now = found.clock.now()
            names = ["statements", "statement_transactions"]
            await found.sync(streams=names, since=now - 3 * DAY)
            shop = found.running.emulator.shop("SHOP1").shop
            shops = [PlannedShop("SHOP1", shop.shop_id, shop.region)]
            ledger = await found.into.ledger()

            def transactions(ledger, days):
                found = plan(choose(names), shops, ledger, now=now, since=now - days * DAY)
                return next(one.rows for one in found.streams if one.stream == "statement_transactions")

            assert transactions(ledger, 20) == pytest.approx(transactions([], 17), rel=0.05)
            assert transactions(ledger, 3) < 10

    async def test_a_first_run_can_go_back_to_each_shops_first_order(self, bench):
        """One call a shop finds it: not a day more is asked for, and everything there ever was is fetched."""
        async with bench(shops=2, world={"history_days": 200, "volume": 0.05}) as found:
            report = await found.sync(streams=["orders", "statements"], since="first-order")
            assert report.is_complete
            for name in ("SHOP1", "SHOP2"):
                shop = found.running.emulator.shop(name)
                orders = shop.books().orders
                assert len(of(found.into, "orders", shop.shop)) == len(orders)
                assert len(of(found.into, "statements", shop.shop)) == len(shop.books().statements)
                starts = [
                    int(row.start)
                    for row in await found.into.ledger(shop.shop.shop_id)
                    if row.stream == "orders"
                ]
                assert min(starts) == min(row["create_time"] for row in orders)

    async def test_a_shop_whose_first_order_cannot_be_asked_for_has_90_days_and_says_so(self, bench):
        """The run goes on, is not called complete, and the next one fetches what is older."""
        async with bench(shops=1, world={"history_days": 120, "volume": 0.05}) as found:
            rule = found.running.emulator.faults.add("code;code=105005;status=403;operation=get_order_list")
            report = await found.sync(streams=["statements"], since="first-order")
            assert report.exit_code != 0
            assert report.shops["SHOP1"].streams["statements"].error_class == "PermissionDeniedError"
            starts = [int(row.start) for row in await found.into.ledger() if row.stream == "statements"]
            assert min(starts) == int(found.clock.now() - 90 * DAY)
            found.running.emulator.faults.remove(rule.id)
            again = await found.sync(streams=["statements"], since="first-order")
            assert again.is_complete
            assert len(found.into.rows["statements"]) == len(
                found.running.emulator.shop("SHOP1").books().statements
            )

    async def test_a_shop_without_an_order_is_read_90_days_back(self, bench):
        """There is nothing to find, and nothing wrong."""
        async with bench(shops=1, world={"history_days": 0}) as found:
            report = await found.sync(streams=["orders"], since="first-order")
            assert report.is_complete

    async def test_deep_windows_are_split(self, bench):
        """No window holds many more rows than it should, and none is lost."""
        async with bench(shops=1) as found:
            limits = Limits(linger=0, rows_per_window=40)
            report = await found.sync(streams=["orders"], limits=limits)
            sizes = [window.total_count for batch in found.into.batches for window in batch]
            assert report.is_complete
            assert len(sizes) > 5
            assert max(sizes) <= 40
            assert len(found.into.rows["orders"]) == len(found.running.emulator.shop("SHOP1").books().orders)

    async def test_statements_are_read_into_once(self, bench):
        """Transactions are fetched again only for statements whose sums moved."""
        async with bench(shops=1) as found:
            await found.sync(streams=["statement_transactions"])
            again = await found.sync(streams=["statement_transactions"])
            assert again.shops["SHOP1"].streams["statement_transactions"].calls == 0
            found.clock.move(2 * DAY)
            later = await found.sync(streams=["statement_transactions"])
            assert later.shops["SHOP1"].streams["statement_transactions"].calls == 2

    async def test_memory_is_bounded_by_what_waits_and_not_by_the_orders(self, bench):
        """Whole windows wait for their turn rather than being held all at once."""
        async with bench(shops=6) as found:
            limits = Limits(linger=0, held_bytes=400_000, rows_per_window=50)
            report = await found.sync(limits=limits)
            assert report.is_complete
            assert report.peak_held_bytes <= 400_000 + limits.shops * 60_000
            assert_ties_out(found, "SHOP1", "SHOP6")


class TestFailures:
    async def test_no_shop_is_an_error(self, bench):
        """A run over nothing must not look like a good one."""
        async with bench(shops=1) as found:
            with pytest.raises(ConfigurationError, match="no shop"):
                await found.sync(shops=[])

    async def test_a_dead_shop_and_a_missing_scope_stop_nobody(self, bench):
        """The others complete; what failed says why and what to do."""
        async with bench(shops=4) as found:
            faults = found.running.emulator.faults
            faults.add("withdrawn;shop=SHOP2")
            faults.add("code;shop=SHOP3;code=105005;operation=get_statements")
            report = await found.sync()
            assert report.exit_code == 3
            assert set(report.failed) == {"SHOP2", "SHOP3"}
            assert report.shops["SHOP3"].streams["statements"].state == "failed"
            assert report.shops["SHOP3"].streams["orders"].state == "ok"
            assert "again" in (report.shops["SHOP2"].streams["orders"].next_step or "")
            assert sum(one.calls for one in report.shops["SHOP2"].streams.values()) == 0
            assert_ties_out(found, "SHOP1", "SHOP4")

    async def test_the_next_run_fills_exactly_the_holes(self, bench):
        """Faults of one run leave holes, and the next asks for nothing else of that time."""
        async with bench(shops=2, seed=3) as found:
            rule = found.running.emulator.faults.add("server_error;operation=get_order_list;probability=0.5")
            limits = Limits(linger=0, rows_per_window=30)
            report = await found.sync(streams=["orders"], limits=limits, client={"retry": None})
            failed = [row for row in await found.into.ledger() if row.state == "failed"]
            done = [row for row in await found.into.ledger() if row.state == "done"]
            assert failed or report.is_complete is False
            found.running.emulator.faults.remove(rule.id)
            found.into.batches.clear()
            again = await found.sync(streams=["orders"], limits=limits)
            assert again.is_complete
            asked = [window for batch in found.into.batches for window in batch if window.pages]
            for window in asked:
                inside = [
                    row
                    for row in done
                    if row.shop_id == window.shop_id and row.start <= window.start and window.end <= row.end
                ]
                assert not inside
            assert not [row for row in await found.into.ledger() if row.state == "failed"]

    async def test_a_version_that_the_platform_has_ended_is_told_and_no_failure(self, bench):
        """Affiliate orders of 2024 may be gone: the stream says so."""
        async with bench(shops=1) as found:
            found.running.emulator.faults.add("code;code=36009014;operation=search_seller_affiliate_orders")
            report = await found.sync(streams=["affiliate_orders"])
            assert report.shops["SHOP1"].streams["affiliate_orders"].state == "gone"
            assert report.is_complete

    async def test_a_shop_that_hangs_ends_by_itself(self, bench):
        """After a few calls without an answer the rest of the shop is left to the next run."""
        async with bench(shops=3) as found:
            found.running.emulator.faults.add("hang;shop=SHOP2")
            with anyio.fail_after(30):
                report = await found.sync(limits=Limits(linger=0, patience=0.2))
            assert set(report.failed) == {"SHOP2"}
            assert_ties_out(found, "SHOP1", "SHOP3")


class TestTogether:
    async def test_a_shop_that_another_process_works_on_is_left_to_it(self, bench):
        """It is no failure, and says so."""
        async with bench(shops=2) as found:
            theirs = found.running.emulator.shop("SHOP1").shop.shop_id
            found.into.leases[theirs] = Lease(theirs, "somebody else", 7, 0)
            waits = []

            async def wait(seconds):
                waits.append(seconds)
                await anyio.lowlevel.checkpoint()

            report = await found.sync(sleep=wait)
            assert sum(waits) >= Limits().lease  # whoever died would have lost it by then
            assert {one.state for one in report.shops["SHOP1"].streams.values()} == {"busy"}
            assert report.is_complete
            assert_ties_out(found, "SHOP2")

    async def test_who_has_lost_the_shop_writes_nothing_more(self, bench):
        """A lease that was taken over is found out in the commit; the other shops go on."""
        async with bench(shops=2) as found:
            theirs = found.running.emulator.shop("SHOP1").shop.shop_id

            def take_over(batch):
                if any(window.shop_id == theirs for window in batch):
                    found.into.leases[theirs] = Lease(theirs, "somebody else", 99, 0)

            found.into.before_commit = take_over
            report = await found.sync()
            assert not [key for table in found.into.rows.values() for key in table if key[0] == theirs]
            assert report.shops["SHOP1"].streams["orders"].state == "failed"
            assert_ties_out(found, "SHOP2")

    async def test_a_database_that_fails_ends_the_run_with_one_clear_error(self, bench):
        """Nothing can be written for any shop, so fetching on would be for nothing."""
        async with bench(shops=2) as found:

            def full(_batch):
                raise OSError(28, "No space left on device")

            found.into.before_commit = full
            with pytest.raises(ConfigurationError, match="No space left"):
                await found.sync()

    async def test_a_cancelled_run_keeps_what_is_committed(self, bench):
        """And the next one does not fetch it again."""
        async with bench(shops=2) as found:
            with anyio.CancelScope() as scope:

                def stop(_batch):
                    if len(found.into.batches) == 4:
                        scope.cancel()

                found.into.before_commit = stop
                await found.sync()
            assert scope.cancelled_caught
            kept = {(row.shop_id, row.stream, row.start, row.end) for row in await found.into.ledger()}
            assert kept
            found.into.before_commit = None
            found.into.batches.clear()
            report = await found.sync()
            assert report.is_complete
            again = {
                (w.shop_id, w.stream, w.start, w.end)
                for batch in found.into.batches
                for w in batch
                if w.start
            }
            assert not {one for one in kept if one[2]} & again
            assert_ties_out(found, "SHOP1", "SHOP2")


async def test_a_snapshot_of_children_is_left_out_while_it_is_fresh(bench):
    """As any stream that is read whole: a service that runs each minute would ask for all stock each minute."""
    async with bench(shops=1) as found:
        assert (await found.sync(streams=["inventory"])).shops["SHOP1"].streams["inventory"].calls > 0
        for age, calls in ((1_800, False), (1_900, True)):
            found.clock.move(age)
            again = await found.sync(streams=["inventory"], fresh_for=3_600)
            assert again.is_complete
            assert bool(again.shops["SHOP1"].streams["inventory"].calls) is calls


@pytest.mark.parametrize(
    "given", [{"shops": 0}, {"streams": -1}, {"held_bytes": 0}, {"rows_per_window": 0}, {"lease": 0}]
)
def test_limits_that_let_nothing_happen_are_refused(given):
    """Where they are given, not by a run that hangs."""
    with pytest.raises(ConfigurationError, match=next(iter(given))):
        Limits(**given)
