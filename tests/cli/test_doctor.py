"""What is wrong with my set-up."""

import json

NOBODY = "http://127.0.0.1:9"


def about(ran):
    return {one["about"]: one for one in json.loads(ran.stdout)}


def test_a_good_set_up_is_ok(connected):
    """Environment, hosts, clock, signature and tokens are looked at, and nothing secret is shown."""
    ran = connected.run("doctor", "--json")
    assert ran.returncode == 0, ran.stdout
    found = about(ran)
    assert {"environment", "signature", "API host", "auth host", "clock"} <= found.keys()
    assert "6 shops" in found["environment"]["text"]
    assert any(key.startswith("token of SHOP1") for key in found)
    for line in (connected.folder / ".env").read_text().splitlines():
        name, _, value = line.partition("=")
        if "TOKEN=" in line or "SECRET" in name or "CIPHER" in name:
            assert value not in ran.stdout
    assert "ok" in connected.run("doctor").stdout


def test_what_is_wrong_is_a_line_each_and_exit_1(connected):
    """A dead host, an ended token without a vault and a missing cipher are named with what to do."""
    ran = connected.run(
        "doctor",
        "--json",
        TIKTOK_SHOP_BASE_URL=NOBODY,
        TIKTOK_SHOP1_ACCESS_TOKEN_EXPIRE_IN="1600000000",
    )
    assert ran.returncode == 1
    found = about(ran)
    assert found["API host"]["verdict"] == "bad"
    assert "cannot be reached" in found["API host"]["text"]
    (token,) = [one for key, one in found.items() if key.startswith("token of SHOP1")]
    assert token["verdict"] == "bad"
    assert "TIKTOK_SHOP_VAULT" in token["text"]


def test_without_settings_the_first_missing_one_is_named(shell):
    """Offline and without any settings it still says what to do first."""
    ran = shell.run("doctor", "--offline")
    assert ran.returncode == 1
    assert "TIKTOK_SHOP_APP_KEY is not set" in ran.stdout
    assert "published vectors hold" in ran.stdout


def test_deprecated_operations_are_found_in_sources(connected):
    """``--uses`` names file, line and successor."""
    (connected.folder / "code").mkdir()
    (connected.folder / "code" / "app.py").write_text("x = 1\nshop.analytics.get_shop_performance_202405()\n")
    ran = connected.run("doctor", "--offline", "--json", "--uses", "code")
    assert ran.returncode == 0
    assert "use get_shop_performance" in about(ran)["code/app.py:2"]["text"]
