"""What was typed wrong is one clear line, and nothing is sent or written."""

import pytest

from .conftest import window

NOVEMBER = ("--start", "2026-11-01", "--end", "2026-11-03")


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("gmv", "--shop", "SHPO1", *NOVEMBER), 2, "did you mean SHOP1"),
        (("gmv", "--shop", "SHOP1", "--all-shops", *NOVEMBER), 2, "contradict each other"),
        (("gmv", "--all-shops"), 2, "say which days"),
        (("gmv", "--all-shops", "--last", "week"), 2, "such as 7d"),
        (("gmv", "--all-shops", "--month", "2026-13"), 2, "'2026-13' is not a month"),
        (("operations", "nope"), 2, "no operation 'nope'"),
        (("gmv", "--all-shops", "--start", "2026-11-01"), 2, "--start needs --end"),
        (("gmv", "--all-shops", "--yesterday", "--last", "7d"), 2, "contradict each other"),
        (("gmv", "--all-shops", "--start", "2099-01-01", "--end", "2099-01-02"), 2, "in the future"),
        (("orders", "--all-shops", *NOVEMBER, "--utc", "--time-zone", "Europe/Rome"), 2, "contradict"),
        (("orders", "--all-shops", *NOVEMBER, "--time-zone", "Rome"), 2, "no time zone 'Rome'"),
        (("gmv", "--all-shops", *NOVEMBER, "--proxy", "foo://user:secret@bar"), 2, "--proxy 'bar' is no"),
        (("gmv", "--all-shops", *NOVEMBER, "--proxy", "ftp://x:1"), 2, "not the URL of a proxy"),
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
        (("call", "get_order_list", "--shop", "SHOP1", "--body", "@nothing"), 2, "cannot read nothing"),
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


def test_a_spec_that_is_not_there_is_one_line(shell):
    """The generator says so, without a traceback."""
    ran = shell.run("generate-client", "nope.yaml", "--out", "x")
    assert ran.returncode == 1
    assert "nope.yaml: cannot be read: No such file or directory" in ran.stderr
    assert ran.stderr.count("\n") == 1


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


@pytest.mark.parametrize(
    "command", [("gmv", "--all-shops", "--yesterday"), ("shops", "list"), ("doctor",), ("sign", "GET", "/x")]
)
def test_an_env_file_that_is_not_there_is_a_usage_error(shell, command):
    """Whoever names a file means it: exit code 2, the file in the message, nothing looked at."""
    ran = shell.run(*command, "--env-file", "gone.env")
    assert ran.returncode == 2
    assert "gone.env" in ran.stderr
