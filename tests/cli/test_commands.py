"""Commands as people run them: the demo, help, pipes, Ctrl-C, the emulator on a terminal."""

import json
import re
import subprocess
import sys

import polars
import pytest

from .conftest import COMMAND, window


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
