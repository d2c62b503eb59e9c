"""``report`` and ``reconcile`` as people and cron use them."""

import json
from datetime import UTC, date, datetime

import anyio
import pytest

from tests.reconcile.conftest import NOON, Office
from tiktok_shop.cli import _span, main
from tiktok_shop.testing import RunningEmulator
from tiktok_shop_emulator import Emulator
from tiktok_shop_emulator.clock import VirtualClock

DAYS = ["--start", "2026-10-01", "--end", "2026-12-01"]


@pytest.fixture
def database(tmp_path):
    """A synced database of three shops."""
    clock = VirtualClock(lambda: NOON)
    running = RunningEmulator(Emulator(clock=clock, shops=3, world={"history_days": 30}))
    office = Office(running, str(tmp_path / "shops.duckdb"))
    anyio.run(office.sync)
    return office


def run(*arguments):
    return main(list(arguments))


def test_a_report_is_one_file(database, tmp_path, capfd):
    """The file is there whole, and stderr says where."""
    out = tmp_path / "out" / "report.html"
    assert (
        run("report", "--from", database.database, "--out", str(out), *DAYS, "--title", "Ours & theirs") == 0
    )
    text = out.read_text()
    assert "<h1>Ours &amp; theirs</h1>" in text
    assert text.endswith("</html>\n")
    assert list(out.parent.iterdir()) == [out]
    said = capfd.readouterr()
    assert said.out == ""
    assert "3 shops, " in said.err
    assert out.as_uri() in said.err


def test_bad_input_is_one_line(database, tmp_path, capfd):
    """No database, a folder for a file, days that contradict: what, where, what to do; nothing is made."""
    missing = tmp_path / "missing.duckdb"
    assert run("report", "--from", str(missing), "--out", str(tmp_path / "r.html")) == 1
    assert run("report", "--from", database.database, "--out", str(tmp_path)) == 2
    assert run("report", "--from", database.database, "--month", "2026-10", "--yesterday") == 2
    assert run("reconcile", "--from", database.database, "--tolerance", "much") == 2
    assert (
        run(
            "reconcile",
            "--from",
            database.database,
            "--start",
            "2026-10-05",
            "--end",
            "2026-11-01",
            "--by",
            "month",
        )
        == 2
    )
    said = capfd.readouterr()
    lines = said.err.strip().splitlines()
    assert len(lines) == 5
    assert all(line.startswith("error: ") for line in lines)
    assert str(missing) in lines[0]
    assert not missing.exists()
    assert not (tmp_path / "r.html").exists()


def test_cron_knows_by_the_exit_code(database, tmp_path, capfd):
    """0 where all is explained, 3 where not; values when piped, and the findings beside them."""
    csv = tmp_path / "bridges.csv"
    assert run("reconcile", "--from", database.database, *DAYS, "--csv", str(csv)) == 0
    said = capfd.readouterr()
    assert said.out.splitlines()[0].startswith("Shop\t")
    assert len(said.out.splitlines()) == 1 + 3 * 2
    assert "All explained" in said.err
    assert len(csv.read_text().splitlines()) == 1 + 3 * 2

    database.running.shop("SHOP3").short_payout()
    database.running.advance(3_600)
    anyio.run(database.sync)
    assert run("reconcile", "--from", database.database, *DAYS, "--json") == 3
    found = json.loads(capfd.readouterr().out)
    assert found["is_clean"] is False
    assert [
        (one["check"], one["shop"], one["amount"])
        for one in found["findings"]
        if one["check"] == "short_payout"
    ] == [("short_payout", "SHOP3", "-0.01")]
    assert all(bridge["unexplained"] == "0.00" for bridge in found["bridges"])


def test_every_step_can_be_read(database, capfd):
    """``--steps`` names each difference, sums marked."""
    assert run("reconcile", "--from", database.database, "--period", "2026-11", "--steps") == 0
    out = capfd.readouterr().out
    assert "= GMV as reported" in out
    assert "= Statements of the period" in out
    assert "Unexplained\t0.00" in out


def test_days_without_figures_are_told(database, tmp_path, capfd):
    """Also where money is on its way now, which belongs to no days."""
    assert (
        run("report", "--from", database.database, "--out", str(tmp_path / "r.html"), "--month", "2024-01")
        == 0
    )
    said = capfd.readouterr().err
    assert "no figures from 2024-01-01 to 2024-02-01" in said
    assert "not all of these days is in the database" in said


def test_yesterday_is_over_in_every_market(monkeypatch):
    """At 03:41 UTC of the 22nd it is still the 21st in Los Angeles, as `gmv --yesterday` has it."""
    monkeypatch.setattr(_span.time, "time", lambda: datetime(2026, 11, 22, 3, 41, tzinfo=UTC).timestamp())
    assert _span.today_everywhere() == date(2026, 11, 21)
