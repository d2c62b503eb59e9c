"""Files of the commands: one table per kind for all shops, fixed columns, exact amounts, bounded memory."""

from decimal import Decimal

import pandas
import polars
import pytest

from tiktok_shop.errors import ConfigurationError
from tiktok_shop.sync.files import TableFiles, plain_table
from tiktok_shop.sync.streams import stream


async def write(tmp_path, kinds, records, endings=("csv", "parquet")):
    async with TableFiles(kinds) as tables:
        for shop, kind, rows in records:
            await tables.add(f"id-{shop}", shop, kind, rows)
        return await tables.write(lambda table, ending: tmp_path / f"{table}.{ending}", endings)


async def test_one_table_holds_all_shops(tmp_path):
    """Shops with different fields share one table with the same columns as ever; line items are a table of their own."""
    first = {
        "id": "1",
        "payment": {"currency": "USD", "total_amount": "10.10"},
        "line_items": [{"id": "a"}, {"id": "b"}],
    }
    second = {"id": "1", "create_time": 1_750_000_000, "recipient_address": {"name": "Bob"}, "line_items": []}
    kinds = {"orders": stream("orders")}
    written = await write(tmp_path, kinds, [("A", "orders", [first]), ("B", "orders", [second])])
    assert set(written) == {"orders", "order_line_items"}
    frame = polars.read_parquet(tmp_path / "orders.parquet")
    assert frame["shop"].to_list() == ["A", "B"]
    assert frame["payment_total_amount"].to_list() == [Decimal("10.100000"), None]
    assert frame["recipient_address_name"].to_list() == [None, "Bob"]
    assert "fetched_at" not in frame.columns
    lines = pandas.read_csv(tmp_path / "order_line_items.csv", dtype=str)
    assert lines[["shop_id", "order_id", "id"]].values.tolist() == [["id-A", "1", "a"], ["id-A", "1", "b"]]
    await write(tmp_path, kinds, [])
    assert polars.read_parquet(tmp_path / "orders.parquet").columns == frame.columns


async def test_transactions_know_their_statement_and_currency(tmp_path):
    """What only the statement says is in the record, and fills the columns of the table."""
    rows = [{"statement_id": "7", "currency": "GBP", "id": "t", "settlement_amount": "-1.5"}]
    await write(tmp_path, {"transactions": stream("statement_transactions")}, [("A", "transactions", rows)])
    frame = polars.read_parquet(tmp_path / "transactions.parquet")
    assert frame.select("statement_id", "id", "currency", "settlement_amount", "_extra").rows() == [
        ("7", "t", "GBP", Decimal("-1.500000"), None)
    ]


async def test_a_shop_can_be_taken_out_again(tmp_path):
    """A shop that failed half-way leaves nothing."""
    async with TableFiles({"products": stream("products")}) as tables:
        await tables.add("1", "A", "products", [{"id": "x", "skus": [{"id": "s"}]}])
        await tables.add("2", "B", "products", [{"id": "y", "skus": [{"id": "s"}]}])
        await tables.discard("1")
        await tables.write(lambda table, ending: tmp_path / f"{table}.{ending}", ["csv"])
    assert pandas.read_csv(tmp_path / "products.csv")["shop"].tolist() == ["B"]
    assert pandas.read_csv(tmp_path / "product_skus.csv")["shop"].tolist() == ["B"]


async def test_cells_that_a_spreadsheet_would_run_do_not(tmp_path):
    """Formulas become text, numbers stay numbers."""
    given = ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx", "\rx", "-12.50", "+6012345", "plain"]
    kind = plain_table("things", [("number", "int"), ("title", "text")], ["number"])
    rows = [{"number": n, "title": title} for n, title in enumerate(given)]
    await write(tmp_path, {"things": kind}, [("A", "things", rows)], ["csv"])
    read = pandas.read_csv(tmp_path / "things.csv", dtype=str, lineterminator="\n", keep_default_na=False)
    assert read["title"].tolist() == [*(f"'{value}" for value in given[:6]), *given[6:]]


async def test_thousands_of_records_are_all_there(tmp_path):
    """Records come in portions; none is lost between them."""
    rows = [{"id": str(n), "payment": {"total_amount": "0.01"}} for n in range(1234)]
    await write(tmp_path, {"orders": stream("orders")}, [("A", "orders", rows)], ["parquet"])
    frame = polars.read_parquet(tmp_path / "orders.parquet")
    assert frame["id"].n_unique() == 1234
    assert frame["payment_total_amount"].sum() == Decimal("12.34")


async def test_a_folder_that_is_not_there_is_said(tmp_path):
    """A file that cannot be written is one clear line."""
    with pytest.raises(ConfigurationError, match="cannot write"):
        await write(tmp_path / "none", {"orders": stream("orders")}, [])
