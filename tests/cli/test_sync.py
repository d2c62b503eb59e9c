"""``tiktok-shop sync`` as people run it: exit codes, what is on which stream, stopping, status, plan, reset."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import time

import duckdb
import httpx
import pytest

from .conftest import COMMAND

QUICK = ("--all-shops", "--streams", "orders,statements", "--since", "10d", "--into", "shops.duckdb")


@pytest.fixture
def synced(connected):
    """A shell whose folder has a database of a few streams."""
    ran = connected.run("sync", *QUICK)
    assert ran.returncode == 0, ran.stderr
    return connected


def test_a_run_says_what_it_did_and_how_to_open_it(connected):
    """A table on stdout, talk on stderr; the second run fetches next to nothing."""
    first = connected.run("sync", *QUICK)
    assert first.returncode == 0
    lines = first.stdout.splitlines()
    assert lines[0].split("\t")[:3] == ["stream", "rows", "calls"]
    rows = {line.split("\t")[0]: int(line.split("\t")[1]) for line in lines[1:]}
    with duckdb.connect(str(connected.folder / "shops.duckdb"), read_only=True) as database:
        assert database.execute("select count(*) from orders").fetchone() == (rows["orders"],)
    assert "duckdb shops.duckdb" in first.stderr
    second = json.loads(connected.run("sync", *QUICK, "--json").stdout)
    assert second["is_complete"]
    assert second["calls"] <= 12
    assert second["shops"]["SHOP1"]["streams"]["orders"]["state"] == "ok"


def test_a_shop_without_a_token_fails_alone(connected):
    """Exit 3; the line says why and what to do, and the next status finds it."""
    file = connected.folder / ".env"
    lines = file.read_text().splitlines()
    file.write_text(
        "".join(
            f"{'TIKTOK_SHOP2_ACCESS_TOKEN=TTP_wrong' if line.startswith('TIKTOK_SHOP2_ACCESS_TOKEN=') else line}\n"
            for line in lines
        )
    )
    ran = connected.run("sync", *QUICK)
    assert ran.returncode == 3
    assert "SHOP2 orders" in ran.stderr
    assert "→" in ran.stderr
    status = connected.run("sync", "status", "--into", "shops.duckdb", "--json")
    assert status.returncode == 3
    found = json.loads(status.stdout)
    assert {(one["shop"], one["stream"]) for one in found["shops"] if one["age"] is None} == {
        ("SHOP2", "orders"),
        ("SHOP2", "statements"),
    }


def test_wrong_use_is_told_before_anything_is_made(connected):
    """Exit 2 and one line; no database appears."""
    for wrong, told in (
        (("--all-shops",), "--into"),
        (("--all-shops", "--into", "x.duckdb", "--streams", "ordres"), "orders"),
        (("--all-shops", "--into", "x.duckdb", "--since", "yesterday"), "--since"),
        (("--into", "x.duckdb"), "--all-shops"),
        (("--all-shops", "--into", "x.duckdb", "--every", "soon"), "--every"),
    ):
        ran = connected.run("sync", *wrong)
        assert ran.returncode == 2, ran.stderr
        assert told in ran.stderr
        assert len(ran.stderr.splitlines()) == 1
    assert not (connected.folder / "x.duckdb").exists()


def test_status_exits_3_when_something_is_old(synced):
    """For cron: fresh is 0, old is 3, nothing at all is 1."""
    assert synced.run("sync", "status", "--into", "shops.duckdb").returncode == 0
    old = synced.run("sync", "status", "--into", "shops.duckdb", "--max-age", "0.001s")
    assert old.returncode == 3
    assert "no good window within" in old.stderr
    some = synced.run("sync", "status", "--into", "shops.duckdb", "--streams", "orders", "--json")
    assert {one["stream"] for one in json.loads(some.stdout)["streams"]} == {"orders"}
    never = synced.run("sync", "status", "--into", "shops.duckdb", "--streams", "orders,products")
    assert never.returncode == 1
    assert "nothing was ever synced into shops.duckdb of products" in never.stderr
    none = synced.run("sync", "status", "--into", "none.duckdb")
    assert none.returncode == 1
    assert "there is no database none.duckdb" in none.stderr
    assert not (synced.folder / "none.duckdb").exists()


def test_a_plan_is_made_without_calling_anybody(connected):
    """Calls, rows and minutes by stream; with the emulator's address made wrong on purpose."""
    plan = connected.run(
        "sync",
        "plan",
        "--all-shops",
        "--into",
        "none.duckdb",
        "--json",
        TIKTOK_SHOP_BASE_URL="http://127.0.0.1:9",
    )
    assert plan.returncode == 0
    found = json.loads(plan.stdout)
    assert found["calls"] > 100
    assert {one["stream"] for one in found["streams"]} >= {"orders", "statements", "shop_daily"}
    assert "minutes" in connected.run("sync", "plan", "--all-shops").stdout
    first = connected.run("sync", "plan", "--all-shops", "--since", "first-order").stdout
    assert "6 of these calls ask for each shop's first order" in first
    assert not (connected.folder / "none.duckdb").exists()


def test_reset_forgets_one_stream_of_one_shop(synced):
    """And nothing else; it asks first."""
    asked = synced.run("sync", "reset", "--into", "shops.duckdb", "--shop", "SHOP1", stdin="n\n")
    assert asked.returncode == 1
    ran = synced.run(
        "sync", "reset", "--into", "shops.duckdb", "--shop", "SHOP1", "--stream", "orders", "--yes"
    )
    assert ran.returncode == 0
    with duckdb.connect(str(synced.folder / "shops.duckdb"), read_only=True) as database:
        left = dict(database.execute("select shop, count(*) from orders group by 1").fetchall())
        assert "SHOP1" not in left
        assert len(left) == 5
        assert database.execute("select count(*) from statements where shop = 'SHOP1'").fetchone()[0] > 0
    again = json.loads(synced.run("sync", *QUICK, "--json").stdout)
    assert again["shops"]["SHOP1"]["streams"]["orders"]["rows"] > 10


@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 0)])
def test_a_stopped_run_ends_at_once_and_says_how_to_go_on(connected, sent, code):
    """Ctrl-C and SIGTERM; what was committed stays."""
    with subprocess.Popen(
        [COMMAND, "sync", "--all-shops", "--into", "stopped.duckdb", "--every", "1h"],
        cwd=connected.folder, env=connected.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline and not (connected.folder / "stopped.duckdb").exists():
            time.sleep(0.05)
        time.sleep(1)
        process.send_signal(sent)
        began = time.monotonic()
        _, error = process.communicate(timeout=30)
    assert process.returncode == code, error
    assert time.monotonic() - began < 5  # a second on an idle machine
    assert "the same command goes on from there" in error
    assert "Traceback" not in error


def test_a_service_outlives_a_network_that_is_away(connected):
    """The run is told as failed, and the next one comes."""
    with subprocess.Popen(
        [COMMAND, "sync", "--shop", "SHOP1", "--streams", "warehouses", "--into", "away.duckdb", "--every", "1s"],
        cwd=connected.folder,
        env={**connected.environment, "TIKTOK_SHOP_BASE_URL": "http://127.0.0.1:9"},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stderr is not None
        seen = []
        for line in process.stderr:
            seen.append(line)
            if sum("next run in" in one for one in seen) == 2:
                break
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=30)
    assert any("SHOP1 warehouses" in line for line in seen)


def test_the_demo_ends_with_a_database_that_opens(shell):
    """The last line says how."""
    ran = shell.run("demo", "--shops", "4", "--days", "3")
    assert ran.returncode == 0, ran.stderr
    assert "duckdb out/demo/shops.duckdb" in ran.stderr.splitlines()[-1]
    with duckdb.connect(str(shell.folder / "out" / "demo" / "shops.duckdb"), read_only=True) as database:
        assert database.execute("select count(distinct shop) from orders").fetchone() == (2,)


def test_a_night_in_which_everything_goes_wrong_costs_only_who_is_concerned(connected):
    """Three dead shops, one without a scope, one that hangs, faults for all: exit 3; a day later exit 0, and all is there."""
    file = connected.folder / ".env"
    good = file.read_text()
    base = next(
        line.partition("=")[2] for line in good.splitlines() if line.startswith("TIKTOK_SHOP_BASE_URL=")
    )
    dead = re.sub(r"(?m)^(TIKTOK_SHOP[123]_ACCESS_TOKEN)=.*", r"\1=TTP_unknown", good)
    file.write_text(re.sub(r"(?m)^TIKTOK_SHOP[123]_REFRESH_TOKEN=.*\n", "", dead))
    faults = [
        "code;shop=SHOP4;code=105005;status=403;operation=get_statements",
        "hang;shop=SHOP5",
        "server_error;probability=0.1",
    ]
    try:
        for fault in faults:
            httpx.post(f"{base}/_emulator/faults", json={"fault": fault}).raise_for_status()
        ran = connected.run("sync", *QUICK, "--timeout", "0.3")
    finally:
        httpx.delete(
            f"{base}/_emulator/faults", headers={"content-type": "application/json"}
        ).raise_for_status()
    assert ran.returncode == 3, ran.stderr
    states = {line.split("\t")[0]: line.split("\t")[3:5] for line in ran.stdout.splitlines()[1:]}
    assert states == {"orders": ["2", "4"], "statements": ["1", "5"]}
    told = [line for line in ran.stderr.splitlines() if "→" in line]
    assert len(told) == 3, "one line for each cause"
    assert any("SHOP4 statements" in line and "scope" in line for line in told)
    assert all(line.count("→") == 1 for line in told)
    assert any(
        "SHOP5 statements, SHOP5 orders" in line or "SHOP5 orders, SHOP5 statements" in line for line in told
    )
    assert connected.run("sync", "status", "--into", "shops.duckdb").returncode == 3

    file.write_text(good)
    healed = json.loads(connected.run("sync", *QUICK, "--json").stdout)
    assert healed["is_complete"]
    orders = {name: one["streams"]["orders"] for name, one in healed["shops"].items()}
    assert all(orders[name]["rows"] > 5 for name in ("SHOP1", "SHOP2", "SHOP3", "SHOP5"))
    assert [orders[name]["calls"] for name in ("SHOP4", "SHOP6")] == [1, 1]  # only what is new
    status = connected.run("sync", "status", "--into", "shops.duckdb")
    assert status.returncode == 0, status.stderr
    assert "→" not in status.stderr


def test_a_run_that_waits_for_its_budget_stops_too(connected):
    """Ctrl-C in the middle of a minute's wait: what was committed is there, and the same command goes on from it."""
    base = re.search(r"(?m)^TIKTOK_SHOP_BASE_URL=(.*)", (connected.folder / ".env").read_text())[1]
    fault = {"fault": "rate_limit;operation=get_order_list;retry_after=59"}
    json_body = {"content-type": "application/json"}
    httpx.post(f"{base}/_emulator/faults", json=fault).raise_for_status()
    try:
        with subprocess.Popen(
            [COMMAND, "sync", *QUICK, "--json"],
            cwd=connected.folder, env=connected.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        ) as process:  # fmt: skip
            deadline = time.monotonic() + 30
            while time.monotonic() < deadline and not (connected.folder / "shops.duckdb").exists():
                time.sleep(0.05)
            time.sleep(2)  # the statements are there, and the orders wait
            process.send_signal(signal.SIGINT)
            out, error = process.communicate(timeout=30)
    finally:
        httpx.delete(f"{base}/_emulator/faults", headers=json_body).raise_for_status()
    assert process.returncode == 130, error
    assert out == ""
    assert "the same command goes on from there" in error
    with duckdb.connect(str(connected.folder / "shops.duckdb"), read_only=True) as database:
        (statements,) = database.execute("select count(*) from statements").fetchone()
    rest = json.loads(connected.run("sync", *QUICK, "--json").stdout)
    assert rest["is_complete"]
    assert statements > 0
    assert sum(one["streams"]["orders"]["rows"] for one in rest["shops"].values()) > 0


def test_an_export_tells_what_it_removed_and_fails_where_nothing_was_synced(shell):
    """The files of a table that has become empty go, in one line on stderr; stdout lists what is there."""
    export = ("export", "--from", "shops.duckdb", "--format", "csv", "--json")
    path = str(shell.folder / "shops.duckdb")
    with duckdb.connect(path) as database:
        for table in ("orders", "statements", "sync_windows"):
            database.execute(f"create table {table} as select 'a' as id")
    ran = shell.run(*export)
    assert json.loads(ran.stdout) == ["out/orders.csv", "out/statements.csv", "out/sync_windows.csv"]
    with duckdb.connect(path) as database:
        database.execute("delete from statements")
    ran = shell.run(*export)
    assert json.loads(ran.stdout) == ["out/orders.csv", "out/sync_windows.csv"]
    assert "out/statements.csv removed: its table has no rows any more" in ran.stderr
    with duckdb.connect(path) as database:
        database.execute("delete from sync_windows")
    ran = shell.run(*export)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "nothing was ever synced into shops.duckdb" in ran.stderr


def test_the_key_of_hashes_is_read_from_the_env_file(connected):
    """As every variable: from .env, and the environment wins. Without one, the line says which and nothing is made."""
    into = ("sync", "--shop", "SHOP1", "--streams", "orders", "--since", "3d", "--personal", "hash", "--into")
    ran = connected.run(*into, "none.duckdb")
    assert ran.returncode == 1
    assert "set TIKTOK_SHOP_HASH_KEY in the environment or in .env" in ran.stderr
    with (connected.folder / ".env").open("a") as file:
        file.write("TIKTOK_SHOP_HASH_KEY=one-of-the-file\n")
    found = []
    for name, environment in (
        ("file", {}),
        ("same", {"TIKTOK_SHOP_HASH_KEY": "one-of-the-file"}),
        ("other", {"TIKTOK_SHOP_HASH_KEY": "another"}),
    ):
        ran = connected.run(*into, f"{name}.duckdb", **environment)
        assert ran.returncode == 0, ran.stderr
        assert "one-of-the-file" not in ran.stdout + ran.stderr
        with duckdb.connect(str(connected.folder / f"{name}.duckdb")) as database:
            found.append(set(database.execute("select buyer_email from orders").fetchall()))
    of_file, same, other = found
    assert {len(value) for (value,) in of_file} == {64}
    assert of_file == same
    assert of_file.isdisjoint(other)
