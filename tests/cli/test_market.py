"""``tiktok-shop market`` against the emulated service."""

import json

import pytest
from typer.testing import CliRunner

from tiktok_shop import _settings
from tiktok_shop.cli import main
from tiktok_shop.cli.market import app
from tiktok_shop.errors import AuthenticationError, ConfigurationError
from tiktok_shop_emulator.app import Emulator
from tiktok_shop_emulator.clock import VirtualClock
from tiktok_shop_emulator.transport import EmulatorTransport


@pytest.fixture
def emulator(monkeypatch, tmp_path):
    """An emulator that every client of this test reaches, with its key in the environment."""
    found = Emulator(shops=1, clock=VirtualClock(lambda: 1_795_000_000.0))

    async def open_wire(*_args, **_settings):
        return EmulatorTransport(found)

    monkeypatch.setattr(_settings, "open_wire", open_wire)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WINNINGHUNTER_API_KEY", found.market.api_key)
    monkeypatch.delenv("WINNINGHUNTER_BASE_URL", raising=False)
    return found


def run(*arguments, **settings):
    """Return the parsed stdout of the command; raise what it raised."""
    result = CliRunner().invoke(app, list(arguments), catch_exceptions=False, **settings)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_from_a_name_to_its_sales(emulator):
    """Every command prints the whole answer as JSON."""
    shop = run("suggest", "shops", "north")["suggestions"][0]["id"]
    assert run("shop", shop)["data"]["products_count"] == 84
    sold = run("totals", "shop", shop, "--period", "7")["data"]
    assert sold["period"] == 7
    page = run("products", "shop", shop, "--period", "7")
    assert (len(page["data"]), page["total"]) == (50, 84)
    rows = run("products", "shop", shop, "--period", "7", "--max-items", "100")["data"]
    assert sum(row["sales"] for row in rows) == sold["sales"]
    assert run("product", rows[0]["id"])["data"]["shop_id"] == shop
    assert len(run("history", rows[0]["id"], "--period", "90")["data"]) == 90
    assert run("credits")["credits"]["used"] == 9


def test_filters_reach_the_service_as_numbers(emulator):
    """Bounds are numbers in the JSON body, ids and periods text."""
    rows = run("explore", "products", "-f", "min_revenue=5000", "-f", "period=7d", "--sort", "revenue")[
        "data"
    ]
    assert rows
    assert all(row["revenue"] >= 5000 for row in rows)
    assert run("count", "products", "-f", "min_revenue=5000", "-f", "period=7d")["data"]["count"] >= len(rows)
    video = run("explore", "videos", "--limit", "1")["data"][0]["id"]
    assert run("metrics", video)["data"]["period"] == 30
    assert run("video", video)["data"]["id"] == video


def test_any_operation(emulator, tmp_path):
    """Bodies come from the argument, a file, or stdin."""
    (tmp_path / "body.json").write_text('{"limit": 2}')
    assert len(run("call", "explore_shops", "--body", '{"limit": 2}')["data"]) == 2
    assert len(run("call", "explore_shops", "--body", "@body.json")["data"]) == 2
    assert len(run("call", "explore_shops", "--body", "-", input='{"limit": 2}')["data"]) == 2
    assert run("call", "suggest", "-p", "type=shops", "-p", "q=no such")["suggestions"] == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["call", "explore_shops", "--body", "[]"],
        ["call", "explore_shops", "--body", "{"],
        ["call", "explore_shops", "--body", "@missing.json"],
        ["explore", "products", "-f", "min_revenue"],
        ["explore", "products", "-f", "min_revenue=much"],
        ["explore", "planets"],
        ["totals", "shop", "1", "--period", "8"],
        ["shop"],
    ],
)
def test_wrong_usage_is_exit_code_2_and_sends_nothing(emulator, arguments, capsys):
    """What can be seen to be wrong costs no credit."""
    assert main(["market", *arguments]) == 2
    assert capsys.readouterr().out == ""
    assert emulator.market.credits_used == 0


def test_errors_of_the_service_and_missing_keys_are_typed(emulator, monkeypatch):
    """The command line's frame turns them into one line and exit code 1."""
    monkeypatch.setenv("WINNINGHUNTER_API_KEY", "wh_wrong")
    with pytest.raises(AuthenticationError):
        run("credits")
    monkeypatch.delenv("WINNINGHUNTER_API_KEY")
    with pytest.raises(ConfigurationError, match="WINNINGHUNTER_API_KEY"):
        run("credits")
