"""``tiktok-shop demo``: the main job, end to end, on an emulator of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any

import typer

from tiktok_shop._shop_client import ShopClient
from tiktok_shop.cli import _files as files
from tiktok_shop.cli import _output as output
from tiktok_shop.cli import gmv as gmv_command
from tiktok_shop.cli._session import run
from tiktok_shop.cli.fetch import collect, finance_rows, order_rows
from tiktok_shop.errors import AuthenticationError, ConfigurationError, NotAuthorizedError, RateLimitError


@dataclass(frozen=True)
class Fetched:
    """Everything of one shop."""

    performance: dict[str, Any]
    orders: list[dict[str, Any]]
    finance: dict[str, list[dict[str, Any]]]


def demo(
    *,
    shops: Annotated[int, typer.Option(help="How many shops.", min=4, max=500)] = 12,
    days: Annotated[int, typer.Option(help="How many days.", min=1, max=90)] = 30,
    out: Annotated[Path, typer.Option(help="Folder for the files.")] = Path("out"),
    seed: Annotated[int, typer.Option(help="Another seed, other shops.")] = 1,
) -> None:
    """
    Fetch GMV, orders, statements with transactions, and withdrawals of every shop at once.

    Runs against an emulator that this command starts on a free port: no account is needed. One shop has withdrawn its
    grant and one is throttled, so that you see what happens to the others: nothing.

    Example: tiktok-shop demo --shops 40 --days 7
    """
    raise typer.Exit(run(_demo(shops, days, out, seed)))


async def _demo(count: int, days: int, out: Path, seed: int) -> int:
    try:
        from tiktok_shop.testing import running_emulator
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            f"{error.name} is missing: pip install 'tiktok-shop-async[emulator]'"
        ) from error
    today = datetime.now(UTC).date()
    start, end = today - timedelta(days=days), today
    async with running_emulator(shops=count, seed=seed, port=0) as running:
        names = [f"SHOP{number}" for number in range(1, count + 1)]
        withdrawn, throttled = _plant(running, names)
        output.note(
            f"Emulator on {running.base_url}: {count} shops, seed {seed}. Fetching {start} to {end} (end excluded)."
        )
        fetched: dict[str, Fetched] = {}
        failed: dict[str, Exception] = {}

        async def one(shop: ShopClient) -> Fetched:
            performance = await gmv_command.fetch_performance(shop, start, end)
            files.write_json(out / f"{files.file_names([shop.name])[shop.name]}.json", performance.content)
            orders = (await collect(shop, order_rows(start, end))).get("orders", [])
            finance = await collect(shop, finance_rows(start, end))
            files.write_json(out / f"{files.file_names([shop.name])[shop.name]}.orders.json", orders)
            files.write_json(out / f"{files.file_names([shop.name])[shop.name]}.finance.json", finance)
            return Fetched(performance.parsed, orders, finance)

        async with running.client() as app:
            with output.progress("shops", count) as advance:
                async for outcome in app.stream_shops(one):
                    if outcome.error is None:
                        fetched[outcome.shop] = outcome.result()
                    else:
                        failed[outcome.shop] = outcome.error
                    advance(1)
    _report({name: fetched[name] for name in names if name in fetched})
    output.note(f"JSON of {len(fetched)} shops in {out}/")
    output.failures({name: failed[name] for name in names if name in failed}, count)
    expected = (
        failed.keys() == {withdrawn, throttled}
        and isinstance(failed[withdrawn], NotAuthorizedError | AuthenticationError)
        and isinstance(failed[throttled], RateLimitError)
    )
    if not expected:
        output.fail("other shops failed than the two that were meant to")
        return output.exit_code(len(fetched), len(failed))
    output.note("Both failures were planted; the other shops did not notice. A real run would exit 3.")
    return 0


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
    shops = [
        found
        for name, one in fetched.items()
        if (found := gmv_command.figures(name, one.performance)) is not None
    ]
    gmv_command.show(shops, title="GMV")
    by_currency: dict[str, list[list[str]]] = {}
    for name, one in fetched.items():
        statements = one.finance.get("statements", [])
        transactions = one.finance.get("transactions", [])
        withdrawals = one.finance.get("withdrawals", [])
        currency = next((row["currency"] for row in statements + withdrawals if row.get("currency")), None)
        if currency is None:
            continue
        settled = _sum(statements, "settlement_amount")
        ties = settled == _sum(transactions, "settlement_amount")
        paid_out = _sum([row for row in withdrawals if row.get("type") == "WITHDRAW"], "amount")
        by_currency.setdefault(currency, []).append(
            [
                name,
                f"{len(one.orders):,}",
                f"{len(statements):,}",
                f"{len(transactions):,}",
                f"{settled:,}",
                "yes" if ties else "NO",
                f"{paid_out:,}",
            ]
        )
    headings = ["shop", "orders", "statements", "rows", "settled", "ties out", "withdrawn"]
    for currency, rows in sorted(by_currency.items()):
        output.table(f"Orders and money, {currency}", headings, rows)
    output.note(
        "rows: transactions of the statements. ties out: the settlement of all statements is that of all their transactions, to the cent"
    )


def _sum(rows: list[dict[str, Any]], key: str) -> Decimal:
    return sum((Decimal(row.get(key) or 0) for row in rows), Decimal(0))
