"""What the report reads of a database."""

from datetime import UTC, date, datetime

from tiktok_shop.report.reading import read_figures
from tiktok_shop.sync import streams, sync
from tiktok_shop.sync.destinations import connect
from tiktok_shop.testing import running_emulator


async def test_a_shop_that_is_known_and_was_never_read_is_not_up_to_date(tmp_path):
    """The ledger has nothing of it, but the list of shops has."""
    into = str(tmp_path / "shops.duckdb")
    async with running_emulator(shops=2, world={"history_days": 3}) as running, running.client() as app:
        await sync(app, into, streams=["shops", "orders"], shops=["SHOP1"])
        await sync(app, into, streams=["shops"], shops=["SHOP2"])
    async with connect(into) as destination:
        await destination.open(tuple(streams().values()), read_only=True)
        figures = await read_figures(
            destination, start=date(2026, 11, 1), end=date(2026, 11, 3), now=datetime.now(UTC)
        )
    assert [(one.shop, one.at is None) for one in figures.freshness] == [("SHOP2", True), ("SHOP1", False)]


async def test_a_shop_with_a_new_name_is_one_shop(tmp_path):
    """What was read of it under the old name does not make a second one that nobody reads any more."""
    into = str(tmp_path / "shops.duckdb")
    async with running_emulator(shops=1, world={"history_days": 3}) as running:
        async with running.client("OLD") as app:
            await sync(app, into, streams=["shops", "orders"])
        running.advance(600)
        async with running.client("NEW") as app:
            await sync(app, into, streams=["orders"])
    async with connect(into) as destination:
        await destination.open((), read_only=True)
        figures = await read_figures(
            destination, start=date(2026, 11, 1), end=date(2026, 11, 3), now=datetime.now(UTC)
        )
    assert [(one.shop, one.stream) for one in figures.freshness] == [("NEW", "shops")]


async def test_statements_without_their_transactions_are_settlements(tmp_path):
    """Who syncs statements alone sees what was settled; what it is made up of is not known, and not nothing."""
    into = str(tmp_path / "shops.duckdb")
    async with running_emulator(shops=1, world={"history_days": 10}) as running, running.client() as app:
        await sync(app, into, streams=["shops", "statements"])
    async with connect(into) as destination:
        await destination.open((), read_only=True)
        rows = await destination.query("SELECT sum(settlement_amount) FROM statements")
        figures = await read_figures(
            destination, start=date(2020, 1, 1), end=date(2030, 1, 1), now=datetime.now(UTC)
        )
    (row,) = figures.shops["all"]
    assert (row.settled, row.revenue, row.fees) == (rows[0][0], None, None)
    assert figures.unread == ["shop_daily", "statement_transactions", "unsettled", "payments"]
