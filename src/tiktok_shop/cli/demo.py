"""``tiktok-shop demo``: the main job, end to end, on an emulator of its own."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tiktok_shop.cli import _output as output
from tiktok_shop.cli import gmv as gmv_command
from tiktok_shop.cli._figures import figures as figures_of
from tiktok_shop.cli._run import Run, Totals
from tiktok_shop.cli._session import run
from tiktok_shop.errors import AuthenticationError, ConfigurationError, NotAuthorizedError, RateLimitError

if TYPE_CHECKING:
    from tiktok_shop._shop_client import ShopClient
    from tiktok_shop.cli._span import Calendar
    from tiktok_shop.client import TikTokShop


@dataclass
class Fetched:
    """What the tables show of one shop."""

    performance: Mapping[str, Any] = field(default_factory=dict)
    orders: int = 0
    statements: int = 0
    transactions: int = 0
    settled: Decimal = Decimal(0)
    """Over the statements."""

    settled_rows: Decimal = Decimal(0)
    """Over their transactions."""

    withdrawn: Decimal = Decimal(0)
    currency: str | None = None

    def see(self, kind: str, record: Mapping[str, Any]) -> None:
        """Count a record."""
        if kind == "orders":
            self.orders += 1
        elif kind == "statements":
            self.statements += 1
            self.settled += Decimal(record.get("settlement_amount") or 0)
            self.currency = record.get("currency") or self.currency
        elif kind == "transactions":
            self.transactions += 1
            self.settled_rows += Decimal(record.get("settlement_amount") or 0)
        elif record.get("type") == "WITHDRAW":
            self.withdrawn += Decimal(record.get("amount") or 0)
            self.currency = record.get("currency") or self.currency


def demo(
    *,
    shops: Annotated[int, typer.Option(help="How many shops.", min=4, max=500)] = 12,
    days: Annotated[int, typer.Option(help="How many days.", min=1, max=90)] = 30,
    out: Annotated[Path, typer.Option(help="Folder for the files.")] = Path("out/demo"),
    seed: Annotated[int, typer.Option(help="Another seed, other shops.")] = 1,
) -> None:
    """
    Fetch GMV, orders, statements with transactions, and withdrawals of every shop at once.

    Runs against an emulator that this command starts on a free port: no account is needed. One shop has withdrawn its
    grant and one is throttled, so that you see what happens to the others: nothing.

    Example: tiktok-shop demo --shops 40 --days 7
    """
    raise typer.Exit(run(_demo(shops, days, out, seed), stopped=lambda: f"what was fetched is in {out}"))


async def _demo(count: int, days: int, out: Path, seed: int) -> int:
    async with AsyncExitStack() as stack:
        with output.waiting(f"making {count} shops with their data"):
            try:
                from tiktok_shop.testing import running_emulator
            except ModuleNotFoundError as error:
                raise ConfigurationError(
                    f"{error.name} is missing: pip install 'tiktok-shop-async[emulator]'"
                ) from error
            running = await stack.enter_async_context(running_emulator(shops=count, seed=seed, port=0))
        return await _fetch(running, count, days, out, seed)


async def _fetch(running: Any, count: int, days: int, out: Path, seed: int) -> int:
    from tiktok_shop.cli import fetch
    from tiktok_shop.cli._span import Asked, calendar

    logging.getLogger("tiktok_shop").setLevel(logging.ERROR)  # what is planted is told at the end
    names = [f"SHOP{number}" for number in range(1, count + 1)]
    withdrawn, throttled = _plant(running, names)
    fetched: dict[str, Fetched] = {}
    async with running.client() as app:
        now = datetime.now(UTC)
        found = await calendar(
            app, names, Asked(None, (-days, 0)), zone=None, now=now.timestamp(), needs_zones=True
        )
        output.note(
            f"Emulator on {running.base_url}: {count} shops, seed {seed}. Fetching {found.span}, each shop's own days."
        )
        writing = Run(
            out, "demo", shops=names, known=names, label=found.span.label,
            kinds=("gmv", "orders", "finance"), about={"days": "each shop's own", "seed": seed},
        )  # fmt: skip

        async def one(shop: ShopClient) -> Fetched:
            return await _shop(writing, shop, found, fetch)

        try:
            with output.progress("shops", count) as advance:
                async for outcome in app.stream_shops(one):
                    if outcome.error is None:
                        fetched[outcome.shop] = outcome.result()
                    else:
                        writing.failure(outcome.shop, outcome.error)
                    advance(1)
        finally:
            writing.finish()
        database = await _database(app, sorted(fetched, key=names.index), out, days)
    _report({name: fetched[name] for name in names if name in fetched})
    code = writing.say()
    failed = writing.failed
    expected = (
        failed.keys() == {withdrawn, throttled}
        and isinstance(failed[withdrawn], NotAuthorizedError | AuthenticationError)
        and isinstance(failed[throttled], RateLimitError)
    )
    if not expected:
        output.fail("other shops failed than the two that were meant to")
        return code or 1
    output.note("Both failures were planted; the other shops did not notice. A real run would exit 3.")
    if database is not None:
        from tiktok_shop.cli._sync_report import how_to_open

        output.note(f"Look around in the database: {how_to_open(str(database))}")
    return 0


async def _database(app: TikTokShop, names: list[str], out: Path, days: int) -> Path | None:
    """Sync the shops into a database of the demo's own; ``None`` where DuckDB is not installed."""
    from tiktok_shop.sync import sync

    if find_spec("duckdb") is None or not names:
        return None
    database = out / "shops.duckdb"
    database.unlink(missing_ok=True)  # another demo's shops
    with output.waiting(f"syncing {len(names)} shops into {database}"):
        since = datetime.now(UTC).timestamp() - days * 86_400
        await sync(app, database, streams=("orders", "finance", "shop_daily"), shops=names, since=since)
    return database


async def _shop(writing: Run, shop: ShopClient, found: Calendar, fetch: Any) -> Fetched:
    """The same files that `gmv`, `orders` and `finance` write."""
    seen = Fetched()
    answer = await gmv_command.fetch_performance(shop, found.span)
    files = [gmv_command.write_answer(writing, shop.name, answer)]
    seen.performance = answer.data
    totals = Totals({})
    for what in (fetch.ORDERS, fetch.FINANCE):
        written, found_totals = await fetch.write_shop(
            writing, what, shop, found.bounds(shop.name), as_json=True, see=seen.see
        )
        files += written
        totals.rows |= found_totals.rows
        totals.sums |= found_totals.sums
    writing.wrote(shop.name, files, totals, time_zone=found.zone_name(shop.name))
    return seen


def _plant(running: Any, names: list[str]) -> tuple[str, str]:
    """Withdraw the grant of one shop and throttle another; return their names."""
    emulator = running.emulator
    owners = [shop.authorization_id for shop in emulator.world.shops]
    alone = [index for index, owner in enumerate(owners) if owners.count(owner) == 1]
    withdrawn, throttled = alone[len(alone) // 2], alone[-1]
    emulator.withdraw(owners[withdrawn])
    emulator.faults.add(f"rate_limit;shop=SHOP{throttled + 1};retry_after=0")
    return names[withdrawn], names[throttled]


def _report(fetched: Mapping[str, Fetched]) -> None:
    figures = [figures_of(name, one.performance) for name, one in fetched.items()]
    gmv_command.show([one for one in figures if one is not None], title="GMV")
    output.table(
        "Orders and money",
        ["shop", "settled", "", "ties out", "orders", "statements", "rows", "withdrawn"],
        [
            [
                name,
                one.settled,
                one.currency or "",
                "yes" if one.settled == one.settled_rows else "NO",
                one.orders,
                one.statements,
                one.transactions,
                one.withdrawn,
            ]
            for name, one in sorted(fetched.items(), key=lambda entry: entry[1].currency or "")
        ],
    )
    output.note(
        "rows: transactions of the statements. ties out: the settlement of all statements is that of all their transactions, to the cent"
    )
