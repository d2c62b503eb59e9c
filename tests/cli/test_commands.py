"""The commands as people run them."""

import json
import os
import pty
import re
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import polars
import pytest

from .conftest import COMMAND

NOVEMBER = ("--start", "2026-11-01", "--end", "2026-11-03")


def window():
    """Two days that an emulator of any day has."""
    today = datetime.now(UTC).date()
    return ("--start", str(today - timedelta(days=10)), "--end", str(today - timedelta(days=8)))


def test_gmv_writes_the_whole_envelope_of_every_shop(connected):
    """One JSON file per shop, shaped as the platform answers, and a table per currency."""
    ran = connected.run("gmv", "--all-shops", *window(), "--out", "out")
    assert ran.returncode == 0, ran.stderr
    files = sorted(path.name for path in (connected.folder / "out").iterdir())
    days = f"{window()[1]}_to_{date.fromisoformat(window()[3]) - timedelta(days=1)}"
    assert files == [
        *(f"SHOP{number}.gmv.{days}.json" for number in range(1, 7)),
        f"gmv.{days}.manifest.json",
    ]
    answer = json.loads((connected.folder / "out" / f"SHOP1.gmv.{days}.json").read_bytes())
    assert {"code", "message", "request_id", "data"} == answer.keys()
    first, second = answer["data"]["performance"]["intervals"]
    assert first["end_date"] == second["start_date"]
    assert {part["type"] for part in first["gmv_breakdowns"]} == {"LIVE", "VIDEO", "PRODUCT_CARD"}
    for currency in ("MYR", "USD", "GBP", "IDR"):
        assert currency in ran.stdout


def test_gmv_of_one_shop_in_every_version_and_format(connected):
    """Each version of the figures fills the same columns."""
    rows = set()
    for version in ("202405", "202509", "202609"):
        ran = connected.run(
            "gmv",
            "--shop",
            "SHOP1",
            *window(),
            "--out",
            version,
            "--api-version",
            version,
            "--format",
            "csv,parquet",
        )
        assert ran.returncode == 0, ran.stderr
        assert {path.suffix for path in (connected.folder / version).iterdir()} == {
            ".csv",
            ".parquet",
            ".json",
        }
        (table,) = (connected.folder / version).glob("SHOP1.gmv.*.csv")
        lines = table.read_text().splitlines()
        assert len(lines) == 3
        rows.add(tuple(lines[1].split(",")[:5]))
    assert len(rows) == 1


def test_one_bad_token_costs_one_shop(connected):
    """The others' files are there, the failure is one line, the exit code is 3."""
    env = (connected.folder / ".env").read_text().splitlines()
    env = [
        "TIKTOK_SHOP2_ACCESS_TOKEN=nonsense" if line.startswith("TIKTOK_SHOP2_ACCESS_TOKEN=") else line
        for line in env
    ]
    (connected.folder / ".env").write_text("\n".join(line for line in env if "SHOP2_REFRESH" not in line))
    ran = connected.run("gmv", "--all-shops", *window())
    assert ran.returncode == 3
    assert sorted(path.name.split(".")[0] for path in (connected.folder / "out").iterdir()) == [
        *(f"SHOP{n}" for n in (1, 3, 4, 5, 6)),
        "gmv",
    ]
    (line,) = [line for line in ran.stderr.splitlines() if "SHOP2" in line]
    assert "consent" in line
    assert "nonsense" not in ran.stderr


def test_when_every_shop_fails_the_exit_code_is_1(connected):
    """Nothing worked is not the same as something failed."""
    ran = connected.run("gmv", "--shop", "SHOP1", *window(), TIKTOK_SHOP_APP_SECRET="wrong")
    assert ran.returncode == 1
    assert "106001" in ran.stderr
    assert "check the app secret" in ran.stderr
    (manifest,) = (connected.folder / "out").iterdir()
    assert json.loads(manifest.read_bytes())["shops"]["SHOP1"]["code"] == 106001


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("gmv", "--shop", "SHPO1", *NOVEMBER), 2, "did you mean SHOP1"),
        (("gmv", "--shop", "SHOP1", "--all-shops", *NOVEMBER), 2, "contradict each other"),
        (("gmv", "--all-shops"), 2, "say which days"),
        (("gmv", "--all-shops", "--last", "week"), 2, "such as 7d"),
        (("gmv", "--all-shops", "--month", "2026-13"), 2, "'2026-13-01' is not a day"),
        (("gmv", "--all-shops", "--start", "2026-11-01"), 2, "--start needs --end"),
        (("gmv", "--all-shops", "--yesterday", "--last", "7d"), 2, "contradict each other"),
        (("gmv", "--all-shops", "--start", "2099-01-01", "--end", "2099-01-02"), 2, "in the future"),
        (("orders", "--all-shops", *NOVEMBER, "--utc", "--time-zone", "Europe/Rome"), 2, "contradict"),
        (("orders", "--all-shops", *NOVEMBER, "--time-zone", "Rome"), 2, "no time zone 'Rome'"),
        (("gmv", "--all-shops", *NOVEMBER, "--proxy", "foo://user:secret@bar"), 2, "--proxy 'bar' is no"),
        (("gmv", "--all-shops", *NOVEMBER, "--proxy", "ftp://x:1"), 2, "no proxy's URL"),
        (("gmv", *NOVEMBER), 2, "--all-shops"),
        (
            ("gmv", "--all-shops", "--start", "2026-11-31", "--end", "2026-12-02"),
            2,
            "'2026-11-31' is not a day",
        ),
        (("gmv", "--all-shops", "--start", "2026-11-05", "--end", "2026-11-05"), 2, "is not after"),
        (("gmv", "--all-shops", *NOVEMBER, "--format", "xml"), 2, "json, csv and parquet"),
        (("gmv", "--all-shops", *NOVEMBER, "--env-file", "nothing"), 2, "nothing"),
        (("call", "getWithdrawls", "--shop", "SHOP1"), 2, "did you mean getWithdrawals"),
        (("call", "getWithdrawals", "--shop", "SHOP1"), 2, "types is missing"),
        (("call", "getWithdrawals", "--shop", "SHOP1", "-p", "types"), 2, "name=value"),
        (("call", "getWithdrawals", "-p", "types=WITHDRAW"), 2, "say which shop"),
        (("call", "get_order_list", "--shop", "SHOP1", "--body", "[1]"), 2, "must be a JSON object"),
        (("call", "get_order_list", "--shop", "SHOP1", "--body", "{"), 2, "is not JSON"),
        (("call", "get_order_list", "--shop", "SHOP1", "--body", "@nothing"), 2, "cannot read the body"),
        (("call", "delete_products", "--shop", "SHOP1"), 2, "product_ids is missing"),
        (
            ("call", "get_order_list", "--shop", "SHOP1", "--body", '{"order_statuz": "UNPAID"}'),
            2,
            "did you mean order_status",
        ),
        (("call", "get_shop_webhooks", "--shop", "NOSHOP"), 2, "no shop is called"),
        (("operations", "--area", "money"), 2, "there is no area 'money'"),
    ],
)
def test_bad_input_is_one_clear_line(connected, arguments, code, message):
    """What is wrong, where, and what to do: one line, no traceback, nothing written."""
    ran = connected.run(*arguments)
    assert ran.returncode == code, ran.stderr
    assert ran.stdout == ""
    (line,) = ran.stderr.splitlines()
    assert line.startswith("error: ")
    assert message in line
    assert not (connected.folder / "out").exists()


def test_a_missing_variable_is_named(shell):
    """Without any settings the first missing one is named."""
    ran = shell.run("gmv", "--all-shops", *NOVEMBER)
    assert ran.returncode == 1
    assert "TIKTOK_SHOP_APP_KEY is not set" in ran.stderr


def test_a_folder_that_cannot_be_written_is_one_line_and_no_empty_table(connected):
    """The shop's line says where; there is nothing to tabulate, so nothing is."""
    ran = connected.run("orders", "--shop", "SHOP1", *window(), "--out", "/proc/nowhere")
    assert ran.returncode == 1
    assert "error: cannot write to /proc/nowhere" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_an_unreachable_host_is_one_line_per_shop(connected):
    """Nobody listening is said as such, with the shop it happened to."""
    ran = connected.run("gmv", "--shop", "SHOP1", *window(), TIKTOK_SHOP_BASE_URL="http://127.0.0.1:9")
    assert ran.returncode == 1
    assert "could not connect" in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize(
    ("operation", "params", "keys"),
    [
        (
            "getWithdrawals",
            ["types=WITHDRAW", "page_size=10"],
            {"withdrawals", "total_count", "next_page_token"},
        ),
        ("get_statements", ["sort_field=statement_time", "page_size=1"], {"statements"}),
        ("listPayments", ["page_size=1", "sort_field=create_time"], {"payments"}),
        ("listOrders", ["page_size=1"], {"orders"}),
        ("listProducts", ["page_size=1", "status=ACTIVATE"], {"products"}),
    ],
)
def test_call_prints_the_data_of_any_operation(connected, operation, params, keys):
    """JSON on stdout, nothing else."""
    ran = connected.run("call", operation, "--shop", "SHOP1", *(part for p in params for part in ("-p", p)))
    assert ran.returncode == 0, ran.stderr
    assert keys <= json.loads(ran.stdout).keys()
    assert ran.stderr == ""


def test_the_three_finance_calls_tie_out(connected):
    """A statement's transactions lead to the order's own, with the same settlement."""

    def call(operation, *params):
        ran = connected.run(
            "call", operation, "--shop", "SHOP1", *(part for p in params for part in ("-p", p))
        )
        assert ran.returncode == 0, ran.stderr
        return json.loads(ran.stdout)

    statement = call("get_statements", "sort_field=statement_time", "sort_order=ASC", "page_size=1")[
        "statements"
    ][0]
    rows = call(
        "get_transactions_by_statement",
        f"statement_id={statement['id']}",
        "sort_field=order_create_time",
        "sort_order=ASC",
        "page_size=20",
    )
    assert rows["id"] == statement["id"]
    order_id = next(row["order_id"] for row in rows["transactions"] if row.get("order_id"))
    order = call("get_transactions_by_order", f"order_id={order_id}")
    assert order["order_id"] == order_id
    assert order["sku_transactions"]


def test_call_follows_pages_and_reads_a_body(connected):
    """``--all`` prints an item per line; a body comes from the argument, a file or standard input."""
    body = '{"order_status": "COMPLETED"}'
    (connected.folder / "body.json").write_text(body)
    found = [
        connected.run(
            "call",
            "get_order_list",
            "--shop",
            "SHOP1",
            "-p",
            "page_size=100",
            "--all",
            "--body",
            given,
            stdin=body,
        )
        for given in (body, "@body.json", "-")
    ]
    assert {ran.returncode for ran in found} == {0}, found[0].stderr
    assert len({ran.stdout for ran in found}) == 1
    orders = [json.loads(line) for line in found[0].stdout.splitlines()]
    assert len(orders) > 100
    assert {order["status"] for order in orders} == {"COMPLETED"}


def test_a_call_of_all_shops_is_a_line_each(connected):
    """Each line names its shop; one that fails is told on stderr, and the exit code is 3."""
    ran = connected.run("call", "get_statements", "--all-shops", "-p", "sort_field=statement_time", "-p", "page_size=1",
                        TIKTOK_SHOP2_ACCESS_TOKEN="nonsense", TIKTOK_SHOP2_REFRESH_TOKEN="")  # fmt: skip
    assert ran.returncode == 3, ran.stderr
    lines = [json.loads(line) for line in ran.stdout.splitlines()]
    assert {line["shop"] for line in lines} == {f"SHOP{n}" for n in (1, 3, 4, 5, 6)}
    assert all(line["data"]["statements"] for line in lines)
    assert "SHOP2" in ran.stderr
    wrong = connected.run("call", "getWithdrawals", "--all-shops")
    assert wrong.returncode == 2
    assert len(wrong.stderr.splitlines()) == 1


def test_a_call_under_a_grant_needs_no_shop(connected):
    """``--authorization`` takes a grant by its name; what acts for a shop is refused before anything is sent."""
    ran = connected.run("call", "get_active_shops", "--authorization", "SHOP2")
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout)["shops"][0]["region"] == "US"
    for wrong in (("--authorization", "NOBODY"), ("--authorization", "SHOP2", "--shop", "SHOP2")):
        assert connected.run("call", "get_active_shops", *wrong).returncode == 2


def test_more_ids_than_a_call_takes_are_split(connected):
    """Sixty ids in one parameter become several calls and one answer."""
    found = connected.run("call", "get_order_list", "--shop", "SHOP1", "-p", "page_size=60")
    ids = [order["id"] for order in json.loads(found.stdout)["orders"]]
    ran = connected.run("call", "get_order_detail", "--shop", "SHOP1", "-p", f"ids={','.join(ids)}")
    assert ran.returncode == 0, ran.stderr
    assert {order["id"] for order in json.loads(ran.stdout)["orders"]} == set(ids)
    assert len(ids) == 60


def test_a_batch_that_is_refused_is_no_success(connected):
    """Nothing was deleted: exit 1, each refusal told; a part of it: exit 3."""
    products = json.loads(
        connected.run("call", "search_products", "--shop", "SHOP6", "-p", "page_size=2").stdout
    )
    real = products["products"][0]["id"]

    def delete(*ids):
        return connected.run(
            "call", "delete_products", "--shop", "SHOP6", "--body", json.dumps({"product_ids": ids})
        )

    ran = delete("1", "2")
    assert ran.returncode == 1, ran.stdout
    assert "2 of 2 entries failed" in ran.stderr
    assert json.loads(ran.stdout)["errors"]
    assert delete("1", real).returncode == 3


def test_fields_that_the_spec_does_not_know_are_sent_on_purpose_only(connected):
    """``--send-unknown`` sends what was typed; without it nothing is sent."""
    body = '{"something_new": true}'
    assert connected.run("call", "get_order_list", "--shop", "SHOP1", "--body", body).returncode == 2
    ran = connected.run(
        "call", "get_order_list", "--shop", "SHOP1", "-p", "page_size=1", "--body", body, "--send-unknown"
    )
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize("command", ["orders", "finance", "products"])
def test_fetching_everything_of_a_shop(connected, command):
    """JSON is a file per shop, of one shape; a table per kind holds all shops; both have every record."""
    span = () if command == "products" else window()
    ran = connected.run(command, "--shop", "SHOP1", "--shop", "SHOP3", *span, "--format", "json,csv,parquet")
    assert ran.returncode == 0, ran.stderr
    out = connected.folder / "out"
    (listed,) = out.glob("*.manifest.json")
    manifest = json.loads(listed.read_bytes())
    for shop in ("SHOP1", "SHOP3"):
        (whole,) = out.glob(f"{shop}.{command}.*.json")
        found = json.loads(whole.read_bytes())
        for kind, records in found.items():
            assert manifest["shops"][shop]["rows"][kind] == len(records)
            for read, ending in ((polars.read_csv, "csv"), (polars.read_parquet, "parquet")):
                (table,) = out.glob(f"SHOP1+SHOP3.{kind}.*.{ending}")
                assert read(table)["shop"].to_list().count(shop) == len(records)
        tables = {file.name for file in out.glob("SHOP1+SHOP3.*") if file.suffix != ".json"}
        assert set(manifest["shops"][shop]["files"]) == tables | {whole.name}
        assert f"{shop}\t{len(next(iter(found.values())))}" in ran.stdout


def test_demo_shows_the_main_job_and_exits_0(shell):
    """Tables per currency, both planted failures in a line each, JSON per shop."""
    ran = shell.run("demo", "--days", "5")
    assert ran.returncode == 0, ran.stderr
    written = [path.name.split(".")[:2] for path in (shell.folder / "out" / "demo").glob("SHOP*.json")]
    assert len(written) == 30
    assert {kind for _, kind in written} == {"gmv", "orders", "finance"}
    assert "2 of 12 shops failed" in ran.stderr
    assert "withdrawn by the seller" in ran.stderr
    assert "Too many requests" in ran.stderr
    assert "A real run would exit 3" in ran.stderr
    ties = [line.split("\t")[3] for line in ran.stdout.splitlines() if line.count("\t") == 7]
    assert ties == ["ties out", *["yes"] * 10]


def test_operations_are_found_and_described(shell):
    """By area, by text, and one in detail; as JSON too."""
    ran = shell.run("operations", "--area", "finance")
    assert ran.returncode == 0
    assert "getWithdrawals" in ran.stdout
    assert "/finance/202309/withdrawals" in ran.stdout
    one = shell.run("operations", "getWithdrawals").stdout
    for expected in ("types *", "WITHDRAW is", "page_token", "shop.finance.get_withdrawals"):
        assert expected in one
    listed = json.loads(shell.run("operations", "--json", "--all").stdout)
    assert len(listed) > 425
    assert json.loads(shell.run("operations", "--search", "delete products", "--json").stdout)
    described = json.loads(shell.run("operations", "delete_products", "--json").stdout)
    assert described["operationId"] == "delete_products"


@pytest.mark.parametrize(
    "command", ["", "demo", "gmv", "orders", "finance", "products", "call", "operations", "emulator"]
)
def test_every_help_has_an_example(shell, command):
    """``--help`` says what the command does and shows one that works."""
    ran = shell.run(*([command] if command else []), "--help")
    assert ran.returncode == 0
    if command and command != "emulator":
        assert f"Example: tiktok-shop {command}" in " ".join(ran.stdout.replace("│", " ").split())


def test_a_reader_that_goes_away_is_no_error(connected):
    """``… | head -1`` ends quietly."""
    ran = subprocess.run(
        f"{COMMAND} operations --all --json | head -c 1",
        shell=True,
        cwd=connected.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.stdout == "["
    assert "Error" not in ran.stderr


def test_on_a_terminal_there_is_a_progress_bar(connected):
    """Progress is drawn where somebody looks, and only there."""
    controller, terminal = pty.openpty()
    with subprocess.Popen(
        [COMMAND, "gmv", "--all-shops", *window()],
        cwd=connected.folder,
        env={**connected.environment, "TERM": "xterm"},
        stderr=terminal,
        stdout=subprocess.DEVNULL,
    ) as process:
        os.close(terminal)
        seen = b""
        while True:
            try:
                chunk = os.read(controller, 65536)
            except OSError:
                break
            if not chunk:
                break
            seen += chunk
    os.close(controller)
    assert process.returncode == 0
    assert b"6/6" in seen
    assert "━".encode() in seen


@pytest.mark.parametrize(
    "command", [("gmv", "--all-shops", "--yesterday"), ("shops", "list"), ("doctor",), ("sign", "GET", "/x")]
)
def test_an_env_file_that_is_not_there_is_a_usage_error(shell, command):
    """Whoever names a file means it: exit code 2, the file in the message, nothing looked at."""
    ran = shell.run(*command, "--env-file", "gone.env")
    assert ran.returncode == 2
    assert "gone.env" in ran.stderr


def test_ctrl_c_while_modules_are_loaded_is_no_traceback(shell):
    """The first moments of a command are imports; who stops it then sees nothing but the prompt."""
    program = (
        "import sys\n"
        "class Stop:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'tiktok_shop.cli._app': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Stop())\n"
        "from tiktok_shop.cli import main\n"
        "sys.exit(main(['-h']))\n"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (130, "")


def test_the_emulator_on_a_terminal_says_where_to_look_and_what_to_try(shell):
    """Beside the line of JSON, which programs read, a person reads the page's address and the next command."""
    seen = shell.terminal(
        80, "emulator", "--port", "0", "--shops", "1", "--env-file", ".env", stop_at="Ctrl-C stops it"
    )
    assert re.search(r'"base_url": "(http://127.0.0.1:\d+)".*requests and faults: \1/ ', seen.text, re.DOTALL)
    assert "tiktok-shop gmv --all-shops --yesterday" in seen.text
