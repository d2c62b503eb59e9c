"""What the report reads of a database."""

from datetime import UTC, date, datetime, timedelta

import duckdb

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


async def figures_of(into, first, end):
    async with connect(into) as destination:
        await destination.open((), read_only=True)
        return await read_figures(destination, start=first, end=end, now=datetime.now(UTC))


async def test_days_before_the_first_sync_are_told(tmp_path):
    """Each stream from the first whole day that was read; not where the report begins later."""
    into = str(tmp_path / "shops.duckdb")
    async with running_emulator(shops=1, world={"history_days": 20}) as running, running.client() as app:
        now = running.emulator.clock.now()
        await sync(app, into, streams=["shops", "statements", "shop_daily"], since=now - 5 * 86_400)
    today = datetime.fromtimestamp(now, UTC).date()
    found = await figures_of(into, today - timedelta(days=10), today)
    assert {late.stream for late in found.late} == {"statements", "shop_daily"}
    assert all(timedelta(4) <= today - late.begins <= timedelta(6) for late in found.late)
    assert (await figures_of(into, today - timedelta(days=3), today)).late == []


async def test_statements_that_go_back_further_than_their_transactions_are_counted(tmp_path):
    """Revenue and fees are not those of all that was settled."""
    into = str(tmp_path / "shops.duckdb")
    async with running_emulator(shops=1, world={"history_days": 20}) as running, running.client() as app:
        now = running.emulator.clock.now()
        await sync(app, into, streams=["statement_transactions"], since=now - 5 * 86_400)
        running.advance(60)
        await sync(app, into, streams=["statements"], since=now - 15 * 86_400)
    found = await figures_of(into, date(2020, 1, 1), date(2040, 1, 1))
    assert found.bare > 5


async def test_a_stream_that_one_shop_lacks_is_told(tmp_path):
    """A table that another shop's rows are in does not stand for it."""
    into = str(tmp_path / "shops.duckdb")
    async with running_emulator(shops=2, world={"history_days": 3}) as running, running.client() as app:
        await sync(app, into, streams=["shops", "statements", "payments"], shops=["SHOP1"])
        await sync(app, into, streams=["shops", "statements"], shops=["SHOP2"])
    found = await figures_of(into, date(2020, 1, 1), date(2040, 1, 1))
    first, second = found.freshness
    assert (first.shop, first.stream, first.at) == ("SHOP2", "payments", None)
    assert second.at is not None


async def test_days_without_an_amount_are_no_days_of_zero(tmp_path):
    """The platform sends null now and then."""
    into = str(tmp_path / "shops.duckdb")
    async with running_emulator(shops=1, world={"history_days": 20}) as running, running.client() as app:
        await sync(app, into, streams=["shops", "shop_daily"])
    with duckdb.connect(into) as file:
        whole = file.execute("select count(*) from shop_daily").fetchone()[0]
        (day,) = file.execute("select max(start_date) from shop_daily").fetchone()
        file.execute("update shop_daily set sales_gmv_amount = null where start_date = ?", [day])
    found = await figures_of(into, date(2020, 1, 1), date(2040, 1, 1))
    assert found.blank == 1
    assert len(found.days) == whole - 1
