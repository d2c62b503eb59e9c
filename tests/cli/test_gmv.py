"""``gmv``: files, tables, and what a shop that fails costs."""

import json
import os
import pty
import subprocess
from datetime import date, timedelta

from .conftest import COMMAND, window


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
        row = dict(zip(lines[0].split(","), lines[1].split(","), strict=True))
        assert all(row[name] for name in ("gmv", "gmv_live", "gmv_video", "gmv_product_card"))
        rows.add(tuple(row.values()))
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


def test_an_unreachable_host_is_one_line_per_shop(connected):
    """Nobody listening is said as such, with the shop it happened to."""
    ran = connected.run("gmv", "--shop", "SHOP1", *window(), TIKTOK_SHOP_BASE_URL="http://127.0.0.1:9")
    assert ran.returncode == 1
    assert "could not connect: " in ran.stderr
    ran = connected.run("gmv", "--shop", "SHOP1", *window(), "--proxy", "http://127.0.0.1:9")
    assert "could not connect through the proxy: " in ran.stderr
    assert "Traceback" not in ran.stderr


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
