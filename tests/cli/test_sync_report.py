"""What a person is told of a sync."""

from tiktok_shop.cli._sync_report import Trouble, causes, tell
from tiktok_shop.sync import ShopOutcome, StreamOutcome, SyncReport

LOST = "request {}: no scope [code 105005, HTTP 403, operation {}, shop {}, 3 attempts] → ask for it"


def test_what_is_alike_but_for_names_and_numbers_is_told_once():
    """With the first three it met, what they share, and what to do; a single one is told whole."""
    found = [
        Trouble(f"SHOP{n}", "orders", LOST.format(f"R{n}", "get_order_list", f"SHOP{n}"), "enable the scope")
        for n in range(1, 6)
    ]
    found.append(Trouble("SHOP9", "returns", "no answer [operation search_returns, shop SHOP9]", "wait"))
    assert causes(found) == [
        "SHOP1 orders, SHOP2 orders, SHOP3 orders and 2 more: no scope [code 105005, HTTP 403] → enable the scope",
        "SHOP9 returns: no answer [operation search_returns, shop SHOP9] → wait",
    ]


def test_rows_that_were_announced_and_did_not_come_are_told(capsys):
    """And one shop is not called shops."""
    outcome = StreamOutcome(rows=1, calls=1, short=1)
    tell(SyncReport({"SHOP1": ShopOutcome("SHOP1", "7", {"orders": outcome})}), "x.duckdb", as_json=False)
    told = capsys.readouterr().err
    assert "1 row fewer came than the platform announced" in told
    assert "1 row, 1 call; open it" in told


def test_the_way_to_open_the_database_names_a_table_that_is_there(capsys):
    """Who syncs statements alone has no table of orders."""
    for names, table in ((("shops", "orders"), "orders"), (("shops", "statements"), "statements")):
        streams = {name: StreamOutcome() for name in names}
        tell(SyncReport({"SHOP1": ShopOutcome("SHOP1", "7", streams)}), "x.duckdb", as_json=False)
        assert f"from {table} limit 5" in capsys.readouterr().err
