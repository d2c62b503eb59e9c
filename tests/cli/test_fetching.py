"""Files of many shops: days, names, manifests, and what a failure or Ctrl-C leaves behind."""

import json
import signal
import subprocess
import time
from datetime import UTC, date, datetime, timedelta

import pytest

from tiktok_shop.cli._figures import figures, intervals
from tiktok_shop.cli._span import Asked, Span, asked
from tiktok_shop.cli.gmv import default_version
from tiktok_shop.errors import InvalidResponseError

from .conftest import COMMAND

DAYS = (datetime.now(UTC).date() - timedelta(days=12), datetime.now(UTC).date() - timedelta(days=6))
WINDOW = ("--start", str(DAYS[0]), "--end", str(DAYS[1]))


def manifest(shell, command="*"):
    (found,) = (shell.folder / "out").glob(f"{command}.*.manifest.json")
    return json.loads(found.read_bytes())


def without(shell, *endings):
    """Take variables out of the .env."""
    file = shell.folder / ".env"
    file.write_text(
        "".join(
            f"{line}\n" for line in file.read_text().splitlines() if not line.split("=")[0].endswith(endings)
        )
    )


def test_a_day_is_the_same_day_in_every_command(connected):
    """The orders that were paid in the files of `orders` are as many as the platform's report of these days counts."""
    reported = json.loads(connected.run("gmv", "--all-shops", *WINDOW, "--json").stdout)["shops"]
    listed = connected.run("orders", "--all-shops", *WINDOW, "--out", "orders")
    (manifest,) = (connected.folder / "orders").glob("*.manifest.json")
    for shop, entry in reported.items():
        (file,) = (connected.folder / "orders").glob(f"{shop}.orders.*.json")
        orders = json.loads(file.read_bytes())["orders"]
        paid = sum(bool(order.get("paid_time")) for order in orders)
        assert paid == entry["orders"] > 20
        assert f"{shop}\t{len(orders)}\t{paid}" in listed.stdout
        assert json.loads(manifest.read_bytes())["shops"][shop]["paid"] == paid


def test_utc_days_are_other_days_with_other_names(connected):
    """The switch is said in the file's name, and moves the edges by eight hours for a shop in Malaysia."""
    connected.run("orders", "--shop", "SHOP1", *WINDOW)
    connected.run("orders", "--shop", "SHOP1", *WINDOW, "--utc")
    own, utc = (
        json.loads(next((connected.folder / "out").glob(f"SHOP1.orders{mark}.2*.json")).read_bytes())[
            "orders"
        ]
        for mark in ("", ".utc")
    )
    midnight = int(datetime(*DAYS[0].timetuple()[:3], tzinfo=UTC).timestamp())
    assert midnight - 8 * 3600 <= own[0]["create_time"] < midnight
    assert utc[0]["create_time"] >= midnight


def test_the_platform_is_asked_where_a_shop_is(connected):
    """The founding layout names no region; the days of a shop follow from it all the same."""
    connected.run("orders", "--shop", "SHOP2", *WINDOW, "--out", "known")
    without(connected, "_REGION", "_SHOP_ID")
    ran = connected.run("orders", "--shop", "SHOP2", *WINDOW, "--out", "asked")
    assert ran.returncode == 0, ran.stderr
    known, found = (
        next((connected.folder / out).glob("SHOP2.*.json")).read_bytes() for out in ("known", "asked")
    )
    assert known == found


def test_a_shop_without_known_days_fails_alone(connected):
    """No guess: the shop's outcome says what to set; the others are written."""
    file = connected.folder / ".env"
    file.write_text(file.read_text().replace("TIKTOK_SHOP2_REGION=US", "TIKTOK_SHOP2_REGION=ZZ"))
    ran = connected.run("orders", "--all-shops", *WINDOW)
    assert ran.returncode == 3
    assert "TIKTOK_SHOP<n>_REGION" in ran.stderr
    assert manifest(connected)["ok"] == 5
    assert connected.run("orders", "--shop", "SHOP2", *WINDOW, "--utc", "--out", "utc").returncode == 0


def test_a_failed_shop_leaves_no_file_that_looks_current(connected):
    """Yesterday's file of the same days is set aside, the manifest has the reason, the others are new."""
    assert connected.run("gmv", "--all-shops", *WINDOW).returncode == 0
    env = (connected.folder / ".env").read_text().splitlines()
    (connected.folder / ".env").write_text(
        "\n".join(
            "TIKTOK_SHOP3_ACCESS_TOKEN=nonsense" if line.startswith("TIKTOK_SHOP3_ACCESS") else line
            for line in env
            if "SHOP3_REFRESH" not in line
        )
    )
    ran = connected.run("gmv", "--all-shops", *WINDOW)
    assert ran.returncode == 3
    assert "renamed to .old" in ran.stderr
    out = connected.folder / "out"
    assert not list(out.glob("SHOP3*.json"))
    assert len(list(out.glob("SHOP3*.json.old"))) == 1
    found = manifest(connected)
    assert (found["ok"], found["failed"]) == (5, 1)
    assert found["shops"]["SHOP3"]["outcome"] == "failed"
    assert found["causes"][0]["shops"] == ["SHOP3"]


def test_other_days_and_other_settings_never_overwrite(connected):
    """Each run's files stay: other days, dollars, totals, another version."""
    runs = [(), ("--currency", "USD"), ("--granularity", "ALL"), ("--api-version", "202609")]
    for extra in runs:
        assert connected.run("gmv", "--shop", "SHOP1", *WINDOW, *extra).returncode == 0
    assert connected.run("gmv", "--shop", "SHOP1", "--last", "2d").returncode == 0
    names = [path.name for path in (connected.folder / "out").iterdir()]
    assert len(names) == 2 * (len(runs) + 1)
    dollars = next((connected.folder / "out").glob("SHOP1.gmv.usd.*.json")).read_bytes()
    interval = json.loads(dollars)["data"]["performance"]["intervals"][0]
    assert interval["gmv"]["currency"] == "USD"


def test_people_are_not_added_over_days(connected):
    """Who bought on two days is one buyer: the sum of the days is not shown, the platform's total is."""
    daily = connected.run("gmv", "--shop", "SHOP1", *WINDOW).stdout.splitlines()
    total = connected.run("gmv", "--shop", "SHOP1", *WINDOW, "--granularity", "ALL").stdout.splitlines()
    assert daily[0].split("\t")[4] == "buyers"
    assert daily[1].split("\t")[4] == ""
    assert int(total[1].split("\t")[4]) > 0
    assert "buyers" not in connected.terminal(80, "gmv", "--shop", "SHOP1", *WINDOW).text.split("(")[0]


def test_days_that_are_not_final_are_said(connected):
    """Days that the platform's figures do not reach, or that are not over, are named on stderr."""
    today, week = datetime.now(UTC).date(), timedelta(days=7)
    gmv = connected.run("gmv", "--shop", "SHOP1", "--start", str(today), "--end", str(today + week))
    assert "figures are final up to" in gmv.stderr
    (entry,) = manifest(connected, "gmv")["shops"].values()
    assert entry["is_final"] is False
    orders = connected.run(
        "orders", "--shop", "SHOP1", "--start", str(today - week), "--end", str(today + week)
    )
    assert "not over yet" in orders.stderr
    assert "not over yet" not in connected.run("orders", "--shop", "SHOP1", "--yesterday").stderr


def test_no_shops_is_an_error(connected):
    """An empty list is not "0 of 0 written"."""
    without(connected, *(f"TIKTOK_SHOP{n}_{what}" for n in range(1, 7) for what in (
        "ACCESS_TOKEN", "SHOP_CIPHER", "REFRESH_TOKEN", "SHOP_ID", "NAME", "REGION", "EXPIRE_IN", "OPEN_ID",
    )))  # fmt: skip
    ran = connected.run("gmv", "--all-shops", *WINDOW)
    assert ran.returncode == 1, ran.stderr
    assert not (connected.folder / "out").exists()


def test_one_shop_whose_file_cannot_be_written_fails_alone(connected):
    """The others' files are there; a folder stands where the file should."""
    span = Span(*DAYS)
    (connected.folder / "out" / f"SHOP2.gmv.{span.label}.json" / "x").mkdir(parents=True)
    ran = connected.run("gmv", "--all-shops", *WINDOW)
    assert ran.returncode == 3
    assert "cannot write" in ran.stderr
    assert manifest(connected)["ok"] == 5


def test_names_of_shops_become_names_of_files(connected):
    """Names that differ in case only, and one of 250 letters, each get a file."""
    file = connected.folder / ".env"
    names = {1: "Shop A", 2: "shop a", 3: "x" * 250, 4: "../up"}
    lines = [line for line in file.read_text().splitlines() if "_NAME" not in line]
    file.write_text("\n".join([*lines, *(f"TIKTOK_SHOP{n}_NAME={name}" for n, name in names.items())]) + "\n")
    ran = connected.run("gmv", "--all-shops", *WINDOW)
    assert ran.returncode == 0, ran.stderr
    files = [path.name for path in (connected.folder / "out").glob("*.gmv.*.json")]
    assert len({name.lower() for name in files}) == 6
    assert {path.parent for path in connected.folder.rglob("*.gmv.*.json")} == {connected.folder / "out"}


def test_ctrl_c_stops_in_order_and_resume_goes_on(connected):
    """What is there is whole and listed; the same command with --resume fetches the rest."""
    with subprocess.Popen(
        [COMMAND, "orders", "--all-shops", "--last", "60d", "--concurrency", "1"],
        cwd=connected.folder, env=connected.environment,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        out = connected.folder / "out"
        until = time.monotonic() + 80
        # the file of the second shop: a stop between a file and its line in the manifest means that it is fetched again
        while not list(out.glob("SHOP2.*.json")) and time.monotonic() < until:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        stdout, stderr = process.communicate(timeout=20)
    assert process.returncode == 130, stderr
    assert "Traceback" not in stderr
    assert stdout == ""
    assert "shops are whole in out" in stderr
    assert "--resume" in stderr
    found = manifest(connected)
    assert found["finished_at"] is None
    assert found["not_reached"]
    assert not [path for path in out.iterdir() if path.name.startswith(".")]
    for path in out.glob("SHOP*.json"):
        json.loads(path.read_bytes())
    assert "SHOP1" in found["shops"]
    before = {
        name: (out / name).stat().st_mtime_ns for shop in found["shops"].values() for name in shop["files"]
    }
    ran = connected.run("orders", "--all-shops", "--last", "60d", "--resume")
    assert ran.returncode == 0, ran.stderr
    assert "are there already" in ran.stderr
    assert {name: (out / name).stat().st_mtime_ns for name in before} == before
    assert len(list(out.glob("SHOP*.json"))) == 6
    assert len(manifest(connected)["shops"]) == 6


def test_resume_fetches_what_is_there_in_another_format(connected):
    """Files of one format are no files of another; what is there in the one that is asked for is kept."""
    days = ("orders", "--shop", "SHOP1", "--last", "2d")
    assert connected.run(*days).returncode == 0
    ran = connected.run(*days, "--format", "csv", "--resume")
    assert "there already" not in ran.stderr
    (table,) = (connected.folder / "out").glob("SHOP1.orders.*.csv")
    before = table.stat().st_mtime_ns
    ran = connected.run(*days, "--format", "csv", "--resume")
    assert "1 shops are there already" in ran.stderr
    assert table.stat().st_mtime_ns == before


def test_resume_fetches_again_what_was_fetched_before_its_days_were_over(connected):
    """Later orders of these days come with the next run; days that were over are kept."""
    for days, is_kept in (("--today", False), ("--yesterday", True)):
        ran = connected.run("orders", "--shop", "SHOP1", days)
        assert ran.returncode == 0, ran.stderr
        ran = connected.run("orders", "--shop", "SHOP1", days, "--resume")
        assert ran.returncode == 0, ran.stderr
        assert ("1 shops are there already" in ran.stderr) is is_kept


def test_shops_of_a_table_are_fetched_again_together(connected):
    """No row is in two tables: where one shop's days were not over, the table of all is written anew."""
    days = ("orders", "--shop", "SHOP1", "--shop", "SHOP2", *WINDOW, "--format", "csv")
    connected.run(*days)
    (listed,) = (connected.folder / "out").glob("*.manifest.json")
    found = json.loads(listed.read_bytes())
    found["shops"]["SHOP2"]["days_over"] = False
    listed.write_text(json.dumps(found))
    ran = connected.run(*days, "--resume")
    assert "there already" not in ran.stderr
    assert [path.name[:11] for path in (connected.folder / "out").glob("*.orders.*.csv")] == ["SHOP1+SHOP2"]


def test_ctrl_c_in_the_demo_is_one_line(shell):
    """The emulator inside goes down without a word."""
    with subprocess.Popen(
        [COMMAND, "demo", "--shops", "40", "--days", "60"], cwd=shell.folder, env=shell.environment,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        until = time.monotonic() + 80
        while not list(shell.folder.glob("out/demo/SHOP*")) and time.monotonic() < until:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "Traceback" not in stderr
    assert "stopped: what was fetched is in out/demo" in stderr


def test_many_shops_that_fail_alike_are_one_line(connected):
    """Six shops with a wrong secret: one cause, three names, the rest counted; the manifest has all."""
    ran = connected.run("gmv", "--all-shops", *WINDOW, TIKTOK_SHOP_APP_SECRET="wrong")
    assert ran.returncode == 1
    told = [line for line in ran.stderr.splitlines() if "106001" in line]
    assert len(told) == 1
    assert "6 shops" in told[0]
    assert "and 3 more" in told[0]
    assert len(manifest(connected)["causes"][0]["shops"]) == 6


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"yesterday": True}, Span(date(2026, 11, 20), date(2026, 11, 21))),
        ({"today": True}, Span(date(2026, 11, 21), date(2026, 11, 22))),
        ({"last": "7d"}, Span(date(2026, 11, 14), date(2026, 11, 21))),
        ({"last": "1"}, Span(date(2026, 11, 20), date(2026, 11, 21))),
        ({"month": "2026-02"}, Span(date(2026, 2, 1), date(2026, 3, 1))),
        ({"month": "2026-12"}, Span(date(2026, 12, 1), date(2027, 1, 1))),
        ({"start": "2026-11-01", "end": "2026-11-08"}, Span(date(2026, 11, 1), date(2026, 11, 8))),
    ],
)
def test_what_the_options_mean(options, expected):
    """Days counted from today end with yesterday; a month is a month."""
    none = {"start": None, "end": None, "yesterday": False, "today": False, "last": None, "month": None}
    found = asked(**{**none, **options})
    assert isinstance(found, Asked)
    assert found.span(date(2026, 11, 21)) == expected


def test_the_founding_version_stays_until_the_platform_ends_it(monkeypatch):
    """202405 is the default, and gives way on the day that the spec states."""
    from tiktok_shop_openapi import registry

    assert default_version(date(2026, 11, 21)) == "202405"

    class Ending:
        sunset = "2027-03-01"

    monkeypatch.setattr(
        registry, "OPERATIONS", {**registry.OPERATIONS, "get_shop_performance_202405": Ending()}
    )
    assert default_version(date(2027, 2, 28)) == "202405"
    assert default_version(date(2027, 3, 1)) == "202509"


def test_each_version_s_own_way_of_writing_figures():
    """Parts as objects or numbers, averages that are no people, counts as text: read, or left empty, never a crash."""
    day = {"start_date": "2026-11-01", "end_date": "2026-11-02"}
    both = {"start_date": "2026-11-01", "end_date": "2026-11-03"}

    def read(interval):
        return intervals({"performance": {"intervals": [interval]}})[0]

    old = read({**day, "gmv": {"amount": "3", "currency": "MYR"}, "orders": "2", "buyers": 2, "units_sold": 4,
                "gmv_breakdowns": [{"type": "LIVE", "amount": "1"}]})  # fmt: skip
    assert (old["gmv"], old["orders"], old["buyers"], old["gmv_live"]) == ("3", 2, 2, "1")
    sales = {"gmv": {"overall": {"amount": "3", "currency": "MYR"}, "breakdowns": [{"type": "LIVE", "gmv": "1"}]},
             "orders_count": 2, "avg_customers_count": "1.5", "items_sold": 4}  # fmt: skip
    assert read({**both, "sales": sales})["buyers"] is None
    assert read({**day, "sales": {**sales, "avg_customers_count": "2"}})["buyers"] == 2
    assert read({**day, "sales": sales})["gmv_live"] == "1"
    new = read({**both, "sales": {"gmv": {"amount": "3", "currency": "MYR"}, "customers_count": 7}})
    assert (new["buyers"], new["orders"]) == (7, 0)
    assert intervals({"performance": None}) == []


@pytest.mark.parametrize(
    ("gmv", "said"),
    [
        ([{"amount": "1,234.50", "currency": "MYR"}], "is not an amount"),
        ([{"amount": "1", "currency": "MYR"}, {"amount": "2", "currency": "USD"}], "MYR and USD"),
        (["1"], "cannot be read"),
    ],
)
def test_figures_that_cannot_be_added_up_are_no_sum(gmv, said):
    """Whatever the platform writes is one shop's failure: not the end of the run, and not a wrong figure."""
    with pytest.raises(InvalidResponseError, match=said):
        figures("SHOP1", {"performance": {"intervals": [{"gmv": one} for one in gmv]}})
