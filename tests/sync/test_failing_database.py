"""What a sync does when the database refuses something, or is away for a while."""

from __future__ import annotations

import anyio

from tests.sync.test_engine import assert_ties_out
from tiktok_shop.sync.destinations import DestinationError, WindowDone
from tiktok_shop.sync.stream_runs import Limits


async def test_rows_that_the_database_refuses_are_a_hole_and_the_others_go_on(bench):
    """They fail alone, although they were to be committed with others; the next run fetches them."""
    async with bench(shops=3) as found:
        theirs = found.running.emulator.shop("SHOP2").shop.shop_id

        def refuse(batch):
            for window in batch:
                if isinstance(window, WindowDone) and (window.shop_id, window.stream) == (theirs, "orders"):
                    raise ValueError("a row that no database likes")

        found.into.before_commit = refuse
        report = await found.sync()
        assert report.exit_code == 3
        assert {shop: list(streams) for shop, streams in report.failed.items()} == {"SHOP2": ["orders"]}
        outcome = report.shops["SHOP2"].streams["orders"]
        assert "a row that no database likes" in outcome.message
        holes = [row for row in await found.into.ledger() if row.state == "failed"]
        assert {(row.shop_id, row.stream) for row in holes} == {(theirs, "orders")}
        assert_ties_out(found, "SHOP1", "SHOP3")

        found.into.before_commit = None
        assert (await found.sync()).is_complete
        assert_ties_out(found, "SHOP1", "SHOP2", "SHOP3")


async def test_a_database_that_was_away_for_a_moment_is_written_again(bench):
    """Its shops come once more at the end of the same run."""
    async with bench(shops=3) as found:
        theirs = found.running.emulator.shop("SHOP2").shop.shop_id
        failures = []

        def go_away(batch):
            if not failures and any(window.shop_id == theirs for window in batch):
                failures.append(batch)
                raise DestinationError("the database went away")

        async def wait(_seconds):
            await anyio.lowlevel.checkpoint()

        found.into.before_commit = go_away
        report = await found.sync(sleep=wait)
        assert failures
        assert report.is_complete
        assert_ties_out(found, "SHOP1", "SHOP2", "SHOP3")


async def test_what_goes_on_from_refused_rows_does_not_hide_them(bench):
    """The windows after them are not joined over the hole: the next run fetches what was refused."""
    async with bench(shops=1) as found:
        await found.sync(streams=["orders"])
        found.clock.move(5 * 86_400)
        refused = []

        def refuse_the_first(batch):
            if any(window in refused for window in batch):
                raise ValueError("a row that no database likes")
            if not refused and (first := next((one for one in batch if isinstance(one, WindowDone)), None)):
                refused.append(first)
                raise ValueError("a row that no database likes")

        found.into.before_commit = refuse_the_first
        report = await found.sync(
            streams=["orders"], limits=Limits(streams=1, linger=0, patience=5, rows_per_window=20)
        )
        assert report.failed
        assert report.total("windows") > 1

        found.into.before_commit = None
        assert (await found.sync()).is_complete
        assert_ties_out(found, "SHOP1")
