"""The server for agents, as an MCP client sees it: in process, and as the command on stdin and stdout."""

from __future__ import annotations

import json
import os
import sys
from contextlib import asynccontextmanager
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest
from mcp import Client, StdioServerParameters

from tests.reconcile.conftest import NOON
from tests.sync.databases import postgres_schema
from tiktok_shop.cli import main
from tiktok_shop.errors import ConfigurationError, TikTokShopError
from tiktok_shop.mcp import HIDDEN, build, without_personal
from tiktok_shop.mcp._database import Database
from tiktok_shop.sync import sync
from tiktok_shop.testing import running_emulator
from tiktok_shop_emulator.clock import VirtualClock
from tiktok_shop_openapi.registry import OPERATIONS

READS = {"search_operations", "describe_operation", "list_shops", "read"}
ASKS = {"sync_status", "tables", "query"}


async def no_sleep(_seconds: float) -> None:
    """Waits cost nothing."""


@asynccontextmanager
async def serving(database=None, *, shops=3, **settings):
    """An agent's client, and the emulator behind the server."""
    clock = VirtualClock(lambda: NOON)
    async with (
        running_emulator(clock=clock, shops=shops, world={"history_days": 20}) as running,
        running.client() as app,
    ):
        if database is not None:
            await sync(app, str(database), streams=["orders", "shop_daily"], sleep=no_sleep)
        async with Client(build(app, database=database and str(database), **settings)) as agent:
            yield agent, running


async def asked(agent, tool, **arguments):
    """What a tool answers; a refusal is told as text."""
    result = await agent.call_tool(tool, arguments)
    text = "".join(part.text for part in result.content)
    return text if result.is_error else json.loads(text)


async def test_tools_are_what_was_asked_for(tmp_path):
    """Nothing that changes a shop is there unless the person who starts the server says so."""
    async with serving() as (agent, _):
        tools = {tool.name: tool for tool in (await agent.list_tools()).tools}
        assert set(tools) == READS
        assert all(tool.annotations.read_only_hint for tool in tools.values())
    async with serving(tmp_path / "shops.duckdb", writes=True) as (agent, _):
        tools = {tool.name: tool for tool in (await agent.list_tools()).tools}
        assert set(tools) == READS | ASKS | {"write"}
        assert tools["write"].annotations.destructive_hint
    with pytest.raises(ConfigurationError, match="shops, a synced database, or both"):
        build(None)


async def test_an_agent_finds_its_way():
    """Words lead to an operation, its description to a call, and the call to data of each shop."""
    async with serving() as (agent, _):
        found = await asked(agent, "search_operations", words="withdrawals")
        assert found["operations"][0]["operation"] == "getWithdrawals"
        vague = await asked(agent, "search_operations", words="money withdrawals please")
        assert "getWithdrawals" in [one["operation"] for one in vague["operations"]]
        told = await asked(agent, "describe_operation", operation="getWithdrawals")
        assert {
            key: one[key]
            for one in told["parameters"]
            if one["name"] == "types"
            for key in ("name", "place", "required")
        } == {"name": "types", "place": "query", "required": True}
        assert told["answer"]["withdrawals"][0]["amount"] == "decimal-string"
        shops = [one["shop"] for one in (await asked(agent, "list_shops"))["shops"]]
        answer = await asked(
            agent,
            "read",
            operation="getWithdrawals",
            shops=["*"],
            params={"types": "WITHDRAW", "page_size": 2},
        )
        assert list(answer["shops"]) == shops
        assert all("withdrawals" in one["data"] for one in answer["shops"].values())


async def test_what_went_wrong_is_told_with_the_next_step():
    """Mistakes of a model come back as a sentence that it can act upon; nothing was sent."""
    async with serving() as (agent, running):
        before = running.emulator.requests_log.listing()
        assert "did you mean" in await asked(agent, "describe_operation", operation="getWithdrawal")
        assert "changes something" in await asked(agent, "read", operation="delete_products", shops=["*"])
        assert "say which shops; ['*'] is all" in await asked(
            agent, "read", operation="getWithdrawals", params={"types": "WITHDRAW"}
        )
        assert "changes something" in await asked(agent, "read", operation="get_access_token", shops=["*"])
        assert "there is no area" in await asked(agent, "search_operations", words="", area="money")
        assert running.emulator.requests_log.listing() == before


async def test_one_dead_shop_does_not_hide_the_others():
    """Its error stands beside their data."""
    async with serving() as (agent, running):
        running.emulator.faults.add("withdrawn;shop=SHOP2")
        answer = await asked(agent, "read", operation="search_products", shops=["*"], params={"page_size": 1})
        assert "error" in answer["shops"]["SHOP2"]
        assert {"SHOP1", "SHOP3"} == {name for name, one in answer["shops"].items() if "data" in one}


async def test_people_stay_unknown():
    """Names and addresses of buyers are not shown, ids and money are; whoever wants them says so."""
    params = {"page_size": 5}
    async with serving(shops=1) as (agent, _):
        answer = await asked(agent, "read", operation="get_order_list", params=params)
        (shop,) = answer["shops"].values()
        orders = shop["data"]["orders"]
        addresses = [one["recipient_address"] for one in orders if one.get("recipient_address")]
        assert addresses
        assert {text for one in addresses for text in (one["name"], one["full_address"])} <= {HIDDEN, ""}
        assert {one["buyer_email"] for one in orders if one.get("buyer_email")} == {HIDDEN}
        assert all(one["id"].isdigit() and one["payment"]["total_amount"] != HIDDEN for one in orders)
    async with serving(shops=1, keep_personal=True) as (agent, _):
        answer = await asked(agent, "read", operation="get_order_list", params=params)
        assert HIDDEN not in json.dumps(answer)


def test_fields_newer_than_the_spec_are_hidden_by_their_names():
    """What nobody has marked yet is still about a person."""
    operation = OPERATIONS["get_order_list"] if "get_order_list" in OPERATIONS else OPERATIONS["listOrders"]
    data = {
        "orders": [
            {"id": "1", "buyer_shoe_size": 43, "gift": {"receiver": {"called": "Ann"}}, "buyer_user_id": "7"}
        ]
    }
    assert without_personal(operation, data) == {
        "orders": [
            {
                "id": "1",
                "buyer_shoe_size": HIDDEN,
                "gift": {"receiver": {"called": HIDDEN}},
                "buyer_user_id": "7",
            }
        ]
    }


async def test_an_answer_is_whole_or_left_out():
    """Half a list would be taken for all of it."""
    async with serving(shops=2) as (agent, _):
        answer = await asked(
            agent, "read", operation="get_order_list", shops=["*"], max_items=1000, params={"page_size": 100}
        )
        assert answer["left_out"]
        assert "page_size" in answer["why"]
        assert set(answer["left_out"]) | set(answer["shops"]) == {"SHOP1", "SHOP2"}


async def test_tokens_are_never_the_agents_business():
    """Not even for a server that may write."""
    async with serving(shops=1, writes=True) as (agent, _):
        assert "about tokens" in await asked(
            agent, "write", operation="get_access_token", params={"auth_code": "x"}
        )


async def test_a_write_is_a_tool_of_its_own():
    """With leave it reaches the shop."""
    async with serving(shops=1, writes=True) as (agent, _):
        listed = await asked(
            agent, "read", operation="search_products", params={"page_size": 1}, body={"status": "ACTIVATE"}
        )
        product = listed["shops"]["SHOP1"]["data"]["products"][0]["id"]
        await asked(agent, "write", operation="deactivate_products", body={"product_ids": [product]})
        got = await asked(agent, "read", operation="getProduct", params={"product_id": product})
        assert got["shops"]["SHOP1"]["data"]["status"] == "SELLER_DEACTIVATED"


async def test_questions_to_the_database(tmp_path):
    """Tables say what they hold, views answer, amounts lose no cent, and the file is free again after each answer."""
    path = tmp_path / "shops.duckdb"
    async with serving(path) as (agent, _):
        listed = await asked(agent, "tables")
        assert listed["tables"]["v_daily_gmv"]
        columns = (await asked(agent, "tables", table="orders"))["columns"]
        assert {"payment_total_amount", "shop_id"} <= {one["name"] for one in columns}
        assert "there is no table 'order'" in await asked(agent, "tables", table="order")
        answer = await asked(
            agent, "query", sql="select currency, sum(gmv) as gmv from v_daily_gmv group by 1 order by 1"
        )
        with duckdb.connect(str(path)) as connection:  # for writing, as sync opens it
            books = connection.execute(
                "select sales_gmv_currency, sum(sales_gmv_amount) from shop_daily group by 1 order by 1"
            ).fetchall()
        assert [(currency, Decimal(gmv)) for currency, gmv in answer["rows"]] == books
        part = await asked(agent, "query", sql="select id from orders", max_rows=3)
        assert (len(part["rows"]), part["is_complete"]) == (3, False)
        assert part["why"] == "the first 3 rows: sum or filter in SQL, or raise max_rows"
        large = "select repeat('x', 25000) from range(5)"
        part = await asked(agent, "query", sql=large, max_rows=4)
        assert (len(part["rows"]), part["is_complete"]) == (2, False)
        assert part["why"].startswith("the first 2 rows: more than 60,000 characters; take fewer columns")
        status = await asked(agent, "sync_status")
        assert {"orders", "shop_daily"} == {one["stream"] for one in status["streams"]}


@pytest.mark.parametrize(
    "sql",
    [
        "delete from orders",
        "select 1; select 2",
        "select * from read_text('/etc/hostname')",
        "copy (select 1) to 'out.csv'",
        "attach 'other.duckdb'",
        "install httpfs",
        "set memory_limit = '100GB'",
        "pragma database_list",
        "select * from nowhere",
    ],
)
async def test_a_statement_can_only_read_this_database(tmp_path, sql, monkeypatch):
    """Whatever an agent was talked into: no change, no other file, no network, no setting."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "shops.duckdb"
    async with serving(path, shops=1) as (agent, _):
        answer = await asked(agent, "query", sql=sql)
    assert isinstance(answer, str), answer
    assert [one.name for one in tmp_path.iterdir()] == ["shops.duckdb"]


async def test_a_statement_without_end_is_stopped(tmp_path):
    """The next one is answered."""
    path = tmp_path / "shops.duckdb"
    async with serving(path, shops=1):
        pass
    database = Database(str(path), seconds=0.2)
    with pytest.raises(ConfigurationError, match="was stopped"):
        await database.query("select sum(a.range * b.range) from range(10000000) a, range(10000000) b", 10)
    assert (await database.query("select 1 as one", 10))["rows"] == [[1]]


async def test_postgres_answers_the_same_and_changes_nothing():
    """Also where the role could write."""
    async with postgres_schema() as url, serving(url, shops=1) as (agent, _):
        answer = await asked(
            agent, "query", sql="select count(*) as orders, sum(payment_total_amount) from orders"
        )
        assert answer["rows"][0][0] > 0
        assert Decimal(answer["rows"][0][1]) > 0
        assert "read-only" in await asked(agent, "query", sql="delete from orders")
        assert "refuses" in await asked(agent, "query", sql="select 1; select 2")
        assert (await asked(agent, "tables"))["tables"]["orders"]


@pytest.mark.parametrize(
    "url", ["postgresql://me:s3cret@127.0.0.1:1/db", "postgresql://me:s3c/ret@127.0.0.1:x/db"]
)
async def test_a_database_that_is_away_is_named_without_its_password(url):
    """A model reads what is said, and may repeat it."""
    with pytest.raises(TikTokShopError, match=r"PostgreSQL at 127\.0\.0\.1") as caught:
        await Database(url, seconds=2).query("select 1", 1)
    assert "ret" not in str(caught.value)


async def test_the_command_serves_an_agent_over_its_pipes(tmp_path):
    """Nothing but the protocol is on stdout, whatever is logged."""
    command = str(Path(sys.executable).with_name("tiktok-shop"))
    path = tmp_path / "shops.duckdb"
    async with serving(path, shops=1):
        pass
    server = StdioServerParameters(
        command=command,
        args=["mcp", "--from", str(path), "--database-only"],
        cwd=str(tmp_path),
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path)},
    )
    async with Client(server) as agent:
        assert {tool.name for tool in (await agent.list_tools()).tools} == {
            "search_operations", "describe_operation", *ASKS
        }  # fmt: skip
        assert (await asked(agent, "query", sql="select count(*) > 0 as some from orders"))["rows"] == [
            [True]
        ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--from", "nowhere.duckdb"], "there is no such file"),
        (["--database-only"], "needs --from"),
        (["--database-only", "--allow-writes", "--from", "x.duckdb"], "leave --allow-writes out"),
    ],
)
def test_a_mistake_at_the_start_is_one_line(arguments, said, capfd):
    """Before an agent waits for answers that never come."""
    assert main(["mcp", *arguments]) == 2
    out, talk = capfd.readouterr()
    assert out == ""
    assert said in talk
