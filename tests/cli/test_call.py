"""``call`` and ``operations``: any operation by its name."""

import json

import pytest


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
