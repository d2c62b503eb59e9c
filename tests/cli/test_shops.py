"""Shops from the command line: what they are called, which are meant, and one record for each."""

import contextlib
import json
import re
import sqlite3

import httpx
import pytest

from .sellers import consent, founding, listed, say, withdraw


def test_plain_env_works_and_leaves_nothing(house):
    """Without a vault, shops and grants are listed and discovered, what needs one says so, and no file appears."""
    founding(house)
    before = sorted(house.folder.rglob("*"))
    assert [one["name"] for one in listed(house)] == ["SHOP1", "SHOP2", "SHOP3", "SHOP4"]
    assert len(json.loads(say(house, "auth", "status", "--json").stdout)) == 4
    found = say(house, "shops", "discover")
    assert "Cobalt Audio MY 1" in found.stdout
    assert "TIKTOK_SHOP_VAULT" in found.stderr
    assert "TIKTOK_SHOP_VAULT" in say(house, "auth", "refresh", "--all", code=1).stderr
    assert "TIKTOK_SHOP_VAULT" in say(house, "auth", "rotate-key", code=1).stderr
    assert sorted(house.folder.rglob("*")) == before


def test_a_consent_heals_the_shop_of_the_founding_layout(vaulted):
    """Import, the seller withdraws, the seller consents again: the shop works, once, under its name in .env."""
    founding(vaulted)
    say(vaulted, "shops", "import")
    withdraw(vaulted)
    assert say(vaulted, "call", "get_active_shops", "--shop", "SHOP1", code=1)
    told = say(vaulted, "auth", "exchange", "-", stdin=consent(vaulted) + "\n")
    assert "connected: SHOP1" in told.stderr
    assert str(vaulted.folder / "kept" / "shops.db") in told.stderr
    say(vaulted, "call", "get_active_shops", "--shop", "SHOP1")
    assert [one["name"] for one in listed(vaulted)] == ["SHOP1", "SHOP2", "SHOP3", "SHOP4"]
    grants = json.loads(say(vaulted, "auth", "status", "--json").stdout)
    assert [grant["shops"] for grant in grants] == [["SHOP1"], ["SHOP2"], ["SHOP3"], ["SHOP4"]]
    assert {grant["state"] for grant in grants} == {"active"}


def test_the_vault_of_the_env_file_is_every_command_s(vaulted):
    """A relative path is relative to the file that it stands in, wherever the command runs, and is said in full."""
    env = vaulted.folder / ".env"
    (vaulted.folder / "elsewhere").mkdir()
    there = type(vaulted)(vaulted.folder / "elsewhere", vaulted.environment)
    told = say(there, "shops", "import", "--env-file", str(env))
    assert f"made a new vault: {vaulted.folder / 'kept' / 'shops.db'}" in told.stderr
    assert not list((vaulted.folder / "elsewhere").iterdir())
    assert not (vaulted.folder / ".local").exists()
    assert len(listed(vaulted)) == 4


def test_looking_makes_no_vault_and_no_shops_are_an_error(vaulted):
    """Reading commands make no file; a fetch with nothing to fetch fails and names the place it looked at."""
    founding(vaulted, shops=())
    assert "there are no shops yet" in say(vaulted, "shops", "list").stderr
    assert "there are no grants yet" in say(vaulted, "auth", "status").stderr
    ran = say(vaulted, "gmv", "--all-shops", "--start", "2026-11-01", "--end", "2026-11-02", code=1)
    assert str(vaulted.folder / "kept" / "shops.db") in ran.stderr
    assert "auth login" in ran.stderr
    assert not (vaulted.folder / "kept").exists()


def test_shops_are_named_tagged_and_left_out(vaulted):
    """A new name, tags and a pattern choose; a disabled shop is left out of all, and that is said."""
    say(vaulted, "shops", "rename", "SHOP1", "Kuala Lumpur")
    say(vaulted, "shops", "tag", "SHOP[123]", "luxury", "Asia")
    say(vaulted, "shops", "untag", "SHOP2", "asia")
    say(vaulted, "shops", "disable", "SHOP3")
    shops = {one["name"]: one for one in listed(vaulted)}
    assert list(shops) == ["Kuala Lumpur", "SHOP2", "SHOP3", "SHOP4"]
    assert shops["Kuala Lumpur"]["tags"] == ["luxury", "asia"]
    assert shops["SHOP2"]["tags"] == ["luxury"]
    assert shops["SHOP3"]["state"] == "disabled"
    day = ("--start", "2026-11-01", "--end", "2026-11-02")
    ran = say(vaulted, "gmv", "--all-shops", *day)
    assert "left out, because disabled: SHOP3" in ran.stderr
    assert "SHOP3" not in ran.stdout
    assert "3 of 3 shops" in ran.stderr
    ran = say(vaulted, "gmv", "--shop", "tag:luxury", *day)
    assert "2 of 2 shops" in ran.stderr
    ran = say(vaulted, "gmv", "--shop", "SHOP1", "--shop", "SHOP3", *day)
    assert "2 of 2 shops" in ran.stderr, "the name of .env finds it, and who is named is not left out"
    say(vaulted, "shops", "discover")
    say(vaulted, "call", "get_active_shops", "--shop", "Cobalt Audio MY 1")
    say(vaulted, "shops", "enable", "SHOP3")
    assert "4 of 4 shops" in say(vaulted, "gmv", "--all-shops", *day).stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("shops", "add", "Bad name/../x"), "cannot be a shop's name"),
        (("shops", "add", "Fine", "--region", "Malaysia"), "two letters"),
        (("shops", "rename", "SHOP1", "tag:x"), "cannot be a shop's name"),
        (("shops", "tag", "SHOP1", "two words"), "cannot be a tag"),
        (
            ("gmv", "--shop", "tag:none", "--start", "2026-11-01", "--end", "2026-11-02"),
            "no shop has the tag",
        ),
        (("gmv", "--shop", "X*", "--start", "2026-11-01", "--end", "2026-11-02"), "no shop has a name like"),
        (("shops", "export", "x.vault"), "--passphrase-file"),
    ],
)
def test_what_cannot_be_is_a_usage_error_with_the_rule(vaulted, arguments, said):
    """Exit code 2, and the rule in the message."""
    ran = say(vaulted, *arguments, code=2, TIKTOK_SHOP_NEW_ACCESS_TOKEN="ROW_some-token")
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr
    assert "Warning" not in ran.stderr


def test_one_dead_grant_does_not_stop_discovery(vaulted):
    """An outcome per grant, and exit 3; `auth status` says which works no more, and exits 3, too."""
    say(vaulted, "shops", "import")
    withdraw(vaulted, "SHOP2")
    found = say(vaulted, "shops", "discover", code=3)
    assert "1 of 4 grants failed" in found.stderr
    assert "SHOP2" in found.stderr
    assert "Polar Beauty ID 4" in found.stdout
    status = say(vaulted, "auth", "status", code=3)
    (line,) = [one for one in status.stdout.splitlines() if one.startswith("SHOP2")]
    assert line.split("\t")[1:3] == ["withdrawn", ""]
    assert status.stderr.count("SHOP2") == 1


def test_one_shop_without_a_cipher_is_that_shop_s_outcome(house):
    """The others are fetched; the message names what mends it."""
    file = house.folder / ".env"
    file.write_text(re.sub(r"TIKTOK_SHOP2_SHOP_CIPHER=.*\n", "", file.read_text()))
    day = ("--start", "2026-11-01", "--end", "2026-11-02")
    ran = say(house, "gmv", "--all-shops", *day, code=3)
    assert "3 of 4 shops" in ran.stderr
    assert "cipher" in ran.stderr
    say(house, "gmv", "--shop", "SHOP1", *day)


def test_a_creator_s_token_is_a_grant_and_no_shop(house):
    """A token with USER_TYPE creator is listed as a grant under its name, and no shop is missing a cipher."""
    with (house.folder / ".env").open("a") as file:
        file.write("TIKTOK_SHOP9_ACCESS_TOKEN=ROW_creator-token-of-nine\nTIKTOK_SHOP9_USER_TYPE=creator\n")
    assert len(listed(house)) == 4
    grants = json.loads(say(house, "auth", "status", "--json").stdout)
    (creator,) = [grant for grant in grants if grant["kind"] == "creator"]
    assert (creator["name"], creator["shops"]) == ("SHOP9", [])


def test_a_grant_that_no_shop_uses_can_be_named_and_removed(vaulted):
    """What is left over is listed with its id, and `auth remove` takes it away."""
    say(vaulted, "shops", "import")
    with (vaulted.folder / ".env").open("a") as file:
        file.write("TIKTOK_SHOP9_ACCESS_TOKEN=ROW_creator-token-of-nine\nTIKTOK_SHOP9_USER_TYPE=creator\n")
    say(vaulted, "auth", "status")
    founding(vaulted, keep=("ACCESS_TOKEN", "SHOP_CIPHER"))
    (left,) = [one for one in json.loads(say(vaulted, "auth", "status", "--json").stdout) if not one["shops"]]
    say(vaulted, "auth", "remove", left["authorization"], "--yes")
    assert len(json.loads(say(vaulted, "auth", "status", "--json").stdout)) == 4
    assert "no grant is called" in say(vaulted, "auth", "remove", "nobody", "--yes", code=2).stderr


def test_a_passphrase_comes_from_a_file(vaulted):
    """Neither the command line nor a terminal is needed to move a vault; a hostile archive asks for nothing."""
    say(vaulted, "shops", "import")
    say(vaulted, "shops", "tag", "SHOP1", "luxury")
    (vaulted.folder / "pass").write_text("correct horse battery\n")
    say(vaulted, "shops", "export", "moved.vault", "--passphrase-file", "pass")
    other = {"TIKTOK_SHOP_VAULT": f"sqlite:///{vaulted.folder / 'other.db'}"}
    say(vaulted, "shops", "import", "moved.vault", "--passphrase-file", "pass", **other)
    assert listed(vaulted, **other)[0]["tags"] == ["luxury"]
    archive = json.loads((vaulted.folder / "moved.vault").read_text())
    for cost in ({"n": 2**20}, {"r": 2**20}, {"p": 2**20}, {"n": 3}, {"r": 0}):
        (vaulted.folder / "hostile.vault").write_text(json.dumps(archive | cost))
        ran = say(vaulted, "shops", "import", "hostile.vault", "--passphrase-file", "pass", code=1)
        assert "not an export" in ran.stderr
    assert "no file" not in say(vaulted, "shops", "import", "gone.vault", code=2).stderr


def test_auth_url_names_what_is_missing(shell):
    """Without settings the message names the variables."""
    shell.environment["HOME"] = str(shell.folder)
    assert "TIKTOK_SHOP_APP_KEY" in say(shell, "auth", "url", code=1).stderr
    assert not list(shell.folder.rglob("*.db"))


def test_a_creator_consents_and_is_called_by_name(vaulted):
    """From consent to showcase, with the grant named on the command line; a shop beside it contradicts."""
    told = say(vaulted, "auth", "exchange", "-", stdin=consent(vaulted, who="creator") + "\n")
    assert "a creator without shops" in told.stderr
    (creator,) = [
        one for one in json.loads(say(vaulted, "auth", "status", "--json").stdout) if one["kind"] == "creator"
    ]
    call = ("call", "get_showcase_products", "-p", "origin=SHOWCASE", "-p", "page_size=10")
    answer = json.loads(say(vaulted, *call, "--authorization", creator["authorization"]).stdout)
    assert isinstance(answer, dict)
    assert (
        "give one of them"
        in say(vaulted, *call, "--authorization", creator["authorization"], "--shop", "SHOP1", code=2).stderr
    )
    assert "no grant is called" in say(vaulted, *call, "--authorization", "nobody", code=2).stderr


def test_a_seller_s_name_is_data(vaulted):
    """Markup, terminal codes and a turned direction in a shop's name are shown, and do nothing; any command still works."""
    say(vaulted, "shops", "import")
    with contextlib.closing(sqlite3.connect(vaulted.folder / "kept" / "shops.db")) as vault, vault:
        vault.execute("UPDATE shop SET seller_name = ?", ("[/] [bold]\x1b]0;owned\x07\x1b[2J\u202e",))
        vault.execute('UPDATE "authorization" SET seller_name = ?', ("[/]\x1b[2J",))
    for arguments in (("shops", "list"), ("auth", "status")):
        ran = say(vaulted, *arguments)
        assert "[/]" in ran.stdout
        assert "\\x1b" in ran.stdout
        assert not {"\x1b", "\x07", "\u202e"} & set(ran.stdout + ran.stderr)
    assert "several shops" in say(vaulted, "gmv", "--shop", "[/] [bold]\x1b]0;owned\x07\x1b[2J\u202e",
        "--start", "2026-11-01", "--end", "2026-11-02", code=2).stderr  # fmt: skip


def test_a_token_that_only_the_vault_has_is_enough(vaulted):
    """Lines of .env without a token are the vault's shop; one that nobody has a token for fails, and stops nobody."""
    say(vaulted, "shops", "import")
    file = vaulted.folder / ".env"
    file.write_text(re.sub(r"TIKTOK_SHOP3_(ACCESS|REFRESH)_TOKEN=.*\n", "", file.read_text()))
    day = ("--start", "2026-11-01", "--end", "2026-11-02")
    assert "4 of 4 shops" in say(vaulted, "gmv", "--all-shops", *day).stderr
    empty = {"TIKTOK_SHOP_VAULT": f"sqlite:///{vaulted.folder / 'other.db'}"}
    for store in (empty, {"TIKTOK_SHOP_VAULT": ""}):  # a vault that does not know it, and no vault
        ran = say(vaulted, "gmv", "--all-shops", *day, code=3, **store)
        assert "3 of 4 shops written" in ran.stderr
        assert "SHOP3  there is no access token for it" in ran.stderr
        assert (
            json.loads(say(vaulted, "gmv", "--all-shops", "--json", *day, code=3, **store).stdout)["failed"]
            == 1
        )
        say(vaulted, "gmv", "--shop", "SHOP1", *day, **store)
        assert "1 of 4 grants failed" in say(vaulted, "shops", "discover", code=3, **store).stderr
        assert "no consent" in say(vaulted, "shops", "list", **store).stdout
        assert "no access token" in say(vaulted, "doctor", code=1, **store).stdout
    ran = say(vaulted, "shops", "import", code=3, **empty)
    assert "3 shops are in the vault" in ran.stderr
    assert "SHOP3  there is no access token" in ran.stderr
    say(vaulted, "auth", "exchange", "-", stdin=consent(vaulted, "SHOP3") + "\n", **empty)
    assert "4 of 4 shops" in say(vaulted, "gmv", "--all-shops", *day, **empty).stderr


def test_an_import_knows_what_the_sellers_call_their_shops(vaulted):
    """The founding layout has tokens and ciphers; names and ids come with the import, and a dead grant does not stop it."""
    founding(vaulted)
    withdraw(vaulted, "SHOP2")
    say(vaulted, "auth", "remove", "SHOP2", "--yes")
    told = say(vaulted, "shops", "import").stderr
    assert "4 shops are in the vault" in told
    assert "1 of 4 grants failed" in told
    shops = {one["name"]: one["seller_name"] for one in listed(vaulted)}
    assert shops == {
        "SHOP1": "Cobalt Audio MY 1", "SHOP2": None, "SHOP3": "Mango Audio GB 3", "SHOP4": "Polar Beauty ID 4"
    }  # fmt: skip


def test_only_what_the_platform_can_end_is_revoked(vaulted):
    """A creator's grant is named with what ends it; a shop, by argument or option, is given back; nothing else is."""
    say(vaulted, "auth", "exchange", "-", stdin=consent(vaulted, who="creator") + "\n")
    grants = json.loads(say(vaulted, "auth", "status", "--json").stdout)
    (creator,) = [one["authorization"] for one in grants if one["kind"] == "creator"]
    told = say(vaulted, "auth", "revoke", creator, "--yes", code=2).stderr
    assert "in their own account" in told
    assert f"auth remove {creator}" in told
    for wrong in ((), ("SHOP1", "--shop", "SHOP1"), ("nobody",), ("--shop", "nobody")):
        say(vaulted, "auth", "revoke", *wrong, "--yes", code=2)
    say(vaulted, "auth", "revoke", "SHOP1", "--yes")
    states = {
        tuple(one["shops"]): one["state"]
        for one in json.loads(say(vaulted, "auth", "status", "--json", code=3).stdout)
    }
    assert states[("SHOP1",)] == "withdrawn"
    assert states[()] == "active"


def test_what_the_vault_learnt_is_shown_beside_a_plain_env(vaulted):
    """The founding layout has no ends; after a refresh `auth status` and `doctor` know them."""
    founding(vaulted, keep=("ACCESS_TOKEN", "SHOP_CIPHER", "REFRESH_TOKEN"))
    say(vaulted, "auth", "refresh", "--all")
    grants = json.loads(say(vaulted, "auth", "status", "--json").stdout)
    assert all(grant["access_token_ends_at"] and grant["consent_ends_at"] for grant in grants)
    found = {one["about"]: one for one in json.loads(say(vaulted, "doctor", "--json").stdout)}
    assert "4 of 4 are refreshed when due" in found["tokens"]["text"]


def test_discovery_that_fails_everywhere_does_not_say_that_there_are_no_shops(house):
    """A proxy that is none is a usage error before anything is sent; a dead one is the grants' outcome."""
    assert "not the URL of a proxy" in say(house, "shops", "discover", "--proxy", "ftp://x:1", code=2).stderr
    told = say(house, "shops", "discover", TIKTOK_SHOP1_ACCESS_TOKEN="ROW_x", TIKTOK_SHOP2_ACCESS_TOKEN="ROW_y",
        TIKTOK_SHOP3_ACCESS_TOKEN="ROW_z", TIKTOK_SHOP4_ACCESS_TOKEN="ROW_v", code=1).stderr  # fmt: skip
    assert "4 of 4 grants failed" in told
    assert "no shops yet" not in told


def test_a_dead_grant_is_told_once(vaulted):
    """A withdrawn grant is its shop's failure and no warning beside it; many are one line, without a name of one of them."""
    for shop in ("SHOP1", "SHOP2"):
        withdraw(vaulted, shop)
    day = ("--start", "2026-11-01", "--end", "2026-11-02")
    for more in ({}, {"TIKTOK_SHOP_VAULT": ""}):
        told = say(vaulted, "gmv", "--all-shops", *day, code=3, **more).stderr
        assert "warning: grant-" not in told
        assert "SHOP1, SHOP2  " in told
        assert told.count("onsent") <= 2, "one line for both"
    say(vaulted, "auth", "status", code=3)
    assert "2 grants are withdrawn and were left out" in say(vaulted, "auth", "refresh", "--all").stderr
    told = say(vaulted, "auth", "refresh", "--shop", "SHOP1", "--shop", "SHOP3", code=3).stderr
    assert "warning: grant-" not in told
    assert "SHOP1" in told


def test_no_vault_is_left_where_there_is_no_key(house):
    """A command that could not seal anything leaves no file behind, which would then be in the way of all others."""
    bare = {"TIKTOK_SHOP_VAULT_KEY": "", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    assert "auth new-key" in say(house, "shops", "import", code=1, **bare).stderr
    assert not list(house.folder.rglob("*.db"))
    assert len(listed(house, **bare)) == 4


def test_an_import_does_not_wait_for_a_platform_that_hangs(vaulted):
    """The shops are in the vault, and what is missing is said, after the time that was given."""
    httpx.post(f"{vaulted.base}/_emulator/faults", json={"fault": "hang"})
    told = say(vaulted, "shops", "import", "--timeout", "0.2").stderr
    assert "4 shops are in the vault" in told
    assert "4 of 4 grants failed" in told
    assert "4 of 4 grants failed" in say(vaulted, "shops", "discover", "--timeout", "0.2", code=1).stderr


def test_an_export_says_what_is_not_in_it(vaulted):
    """The grants of ``.env`` come into the vault by themselves, its shops do not: they would be missing elsewhere."""
    say(vaulted, "auth", "refresh", "--all")
    phrase = {"TIKTOK_SHOP_EXPORT_PASSPHRASE": "a long passphrase"}
    told = say(vaulted, "shops", "export", "moved.vault", **phrase).stderr
    assert "4 shops stand in the environment or .env only (SHOP1, SHOP2, SHOP3 …)" in told
    say(vaulted, "shops", "import")
    told = say(vaulted, "shops", "export", "moved.vault", **phrase).stderr
    assert "4 shops and 4 grants written" in told
    assert "only" not in told
