"""The synced database in pandas and polars: GMV by week, and what settled orders cost. Runs on an emulator of its own."""

# pyright: basic
from __future__ import annotations

import tempfile
from pathlib import Path

import anyio
import duckdb
import pandas as pd
import polars as pl

from tiktok_shop.sync import sync
from tiktok_shop.testing import demo_client

GMV = "SELECT shop, currency, day, gmv FROM v_daily_gmv WHERE NOT is_provisional ORDER BY day"


def weekly(database: Path) -> pd.DataFrame:
    """Return GMV by week, a column per shop, exact: DECIMAL becomes ``Decimal``, never a float."""
    with duckdb.connect(str(database), read_only=True) as file:
        rows = file.sql(GMV).fetchall()
    frame = pd.DataFrame(rows, columns=["shop", "currency", "day", "gmv"])
    frame["week"] = pd.to_datetime(frame["day"]).dt.to_period("W")
    return frame.pivot_table(index="week", columns=["currency", "shop"], values="gmv", aggfunc="sum")


def fees(database: Path) -> pl.DataFrame:
    """Return per shop what its statements paid, and the fees before that. Currencies are never added."""
    with duckdb.connect(str(database), read_only=True) as file:
        statements = file.sql("SELECT shop, currency, fee_amount, settlement_amount FROM statements").pl()
    totals = statements.group_by("shop", "currency").agg(pl.sum("fee_amount", "settlement_amount"))
    return totals.sort("shop")


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder, "shops.duckdb")
        async with demo_client(shops=2) as app:
            await sync(app, database, streams=["shop_daily", "statements"])
        print(weekly(database).tail(4))
        print(fees(database))


if __name__ == "__main__":
    anyio.run(main)
