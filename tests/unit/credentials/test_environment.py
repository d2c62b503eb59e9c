"""Credentials from the environment and a .env file."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tiktok_shop.credentials.environment import EnvironmentCredentials, load_environment
from tiktok_shop.errors import ConfigurationError

APP = {"TIKTOK_SHOP_APP_KEY": "6key", "TIKTOK_SHOP_APP_SECRET": "hush-hush"}


def one_shop(number: int | str, **more: str) -> dict[str, str]:
    return {
        f"TIKTOK_SHOP{number}_ACCESS_TOKEN": f"ROW_access{number}",
        f"TIKTOK_SHOP{number}_SHOP_CIPHER": f"ROW_cipher{number}",
        **{f"TIKTOK_SHOP{number}_{name}": value for name, value in more.items()},
    }


def load(*parts: dict[str, str], **options: bool) -> EnvironmentCredentials:
    environ = {name: value for part in parts for name, value in part.items()}
    return load_environment(None, environ, **options)


def test_the_seed_layout_is_read() -> None:
    """Key, secret, and token and cipher per shop are all that is needed."""
    found = load(APP, one_shop(1), one_shop(2))
    assert found.app is not None
    assert (found.app.app_key, found.app.app_secret) == ("6key", "hush-hush")
    assert [shop.name for shop in found.shops] == ["SHOP1", "SHOP2"]
    assert found.shops[1].cipher == "ROW_cipher2"
    assert found.authorizations[1].access_token == "ROW_access2"
    assert found.authorizations[1].access_expires_at is None
    assert found.base_url is found.auth_url is found.proxy is found.vault_url is None


def test_numbers_may_have_gaps_and_are_read_in_numeric_order() -> None:
    """SHOP10 comes after SHOP2, and missing numbers do not end the list."""
    found = load(APP, one_shop(10), one_shop(2), one_shop(400))
    assert [shop.name for shop in found.shops] == ["SHOP2", "SHOP10", "SHOP400"]


def test_everything_optional_is_read() -> None:
    """Name, id, region, refresh token and expiry come with the shop, hosts and proxy with the app."""
    found = load(
        APP,
        one_shop(
            1,
            NAME="Kuala Lumpur",
            SHOP_ID="7495",
            REGION="my",
            REFRESH_TOKEN="ROW_r",
            ACCESS_TOKEN_EXPIRE_IN="1767225600",
            REFRESH_TOKEN_EXPIRE_IN="1798761600",
        ),
        {"TIKTOK_SHOP_BASE_URL": "http://127.0.0.1:8000/", "TIKTOK_SHOP_AUTH_URL": "http://127.0.0.1:8000"},
        {
            "TIKTOK_SHOP_PROXY": "socks5://u:p@proxy:1080",
            "TIKTOK_SHOP_VAULT_KEY": "k",
            "TIKTOK_SHOP_VAULT": "v.db",
        },
    )
    shop, grant = found.shops[0], found.authorizations[0]
    assert (shop.name, shop.shop_id, shop.region) == ("Kuala Lumpur", "7495", "MY")
    assert grant.refresh_token == "ROW_r"
    assert grant.access_expires_at == datetime(2026, 1, 1, tzinfo=UTC)
    assert grant.access_token_expire_in == 1767225600
    assert grant.refresh_token_expire_in == 1798761600
    assert found.base_url == "http://127.0.0.1:8000"
    assert found.proxy == "socks5://u:p@proxy:1080"
    assert (found.vault_url, found.vault_key) == (str(Path("v.db").resolve()), "k")


@pytest.mark.parametrize(
    "name",
    [
        "TIKTOK_SHOP_APP_KEY",
        "TIKTOK_SHOP_APP_SECRET",
    ],
)
def test_a_missing_or_empty_variable_is_named(name: str) -> None:
    """The message says which variable to set."""
    whole = APP | one_shop(1) | one_shop(2)
    with pytest.raises(ConfigurationError, match=f"{name} is not set in the environment"):
        load({key: value for key, value in whole.items() if key != name})
    with pytest.raises(ConfigurationError, match=f"{name} is set, but empty"):
        load(whole | {name: "  "})


def test_no_shop_at_all_is_refused_unless_none_is_needed() -> None:
    """Without shops the first variable is named; signing in needs none, and a vault may hold them."""
    with pytest.raises(ConfigurationError, match="TIKTOK_SHOP1_ACCESS_TOKEN"):
        load(APP)
    assert load(APP, require_shops=False).shops == ()
    assert load(APP, {"TIKTOK_SHOP_VAULT": "vault.db"}).shops == ()


def test_a_vault_may_hold_the_app_too() -> None:
    """With a vault, neither key nor secret is needed; half of them is still a mistake."""
    assert load({"TIKTOK_SHOP_VAULT": "vault.db"}).app is None
    with pytest.raises(ConfigurationError, match="TIKTOK_SHOP_APP_SECRET"):
        load({"TIKTOK_SHOP_VAULT": "vault.db", "TIKTOK_SHOP_APP_KEY": "6key"})


def test_discovery_may_start_without_a_cipher() -> None:
    """A token alone is enough to ask for the shops it opens."""
    found = load(APP, {"TIKTOK_SHOP1_ACCESS_TOKEN": "ROW_a"})
    assert found.shops[0].cipher is None


def test_the_token_may_be_the_vault_s() -> None:
    """With a vault, lines without a token still say which shop is meant, in its place; without one that is an error."""
    bare = {"TIKTOK_SHOP2_SHOP_CIPHER": "ROW_cipher2", "TIKTOK_SHOP2_REGION": "my"}
    creator = {"TIKTOK_SHOP4_USER_TYPE": "creator"}
    found = load(APP, one_shop(1), bare, one_shop(3), creator, {"TIKTOK_SHOP_VAULT": "sqlite:////x/y.db"})
    assert [(shop.name, shop.cipher) for shop in found.shops] == [
        ("SHOP1", "ROW_cipher1"), ("SHOP2", "ROW_cipher2"), ("SHOP3", "ROW_cipher3")
    ]  # fmt: skip
    assert (found.shops[1].authorization_id, found.shops[1].region) == ("", "MY")
    assert len(found.authorizations) == 2
    assert len(load(APP, one_shop(1), bare, require_shops=False).shops) == 2
    for forgotten in (bare, bare | {"TIKTOK_SHOP2_ACCESS_TOKEN": "  "}):
        shops = load(APP, one_shop(1), forgotten).shops
        assert [shop.authorization_id == "" for shop in shops] == [False, True], (
            "it fails alone, when it is called"
        )
    with pytest.raises(ConfigurationError, match="TIKTOK_SHOP2_ACCESS_TOKEN is not set"):
        load(APP, bare)
    with pytest.raises(ConfigurationError, match="TIKTOK_SHOP4_ACCESS_TOKEN is not set"):
        load(APP, one_shop(1), creator)


def test_shops_of_one_grant_share_an_authorization() -> None:
    """The same access token, refresh token or open_id means the same grant, also by way of a third shop."""
    found = load(
        APP,
        one_shop(1, ACCESS_TOKEN="ROW_same", REFRESH_TOKEN="ROW_r1"),
        one_shop(2, ACCESS_TOKEN="ROW_same"),
        one_shop(3, REFRESH_TOKEN="ROW_r1", ACCESS_TOKEN_EXPIRE_IN="1767225600", OPEN_ID="o"),
        one_shop(4),
        one_shop(5, OPEN_ID="o"),
    )
    ids = [shop.authorization_id for shop in found.shops]
    assert ids[0] == ids[1] == ids[2] == ids[4] != ids[3]
    assert len(found.authorizations) == 2
    assert found.authorizations[0].access_token == "ROW_access3", "the token that lasts longest counts"


def test_the_real_environment_wins_over_the_file(tmp_path: Path) -> None:
    """What is exported in the shell is stronger than the file; everything else comes from the file."""
    path = tmp_path / "shops.env"
    path.write_text(
        "\ufeffTIKTOK_SHOP_APP_KEY=file\nTIKTOK_SHOP_APP_SECRET='a$b${HOME}'\n# a comment\n"
        "TIKTOK_SHOP1_ACCESS_TOKEN=ROW_x\nexport TIKTOK_SHOP1_SHOP_CIPHER=ROW_y\n",
        encoding="utf-8",
    )
    found = load_environment(path, {"TIKTOK_SHOP_APP_KEY": "shell"})
    assert found.app is not None
    assert found.app.app_key == "shell"
    assert found.app.app_secret == "a$b${HOME}"
    assert found.shops[0].cipher == "ROW_y"


def test_the_default_file_may_be_absent_and_a_named_one_may_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only a file that the user named is missed."""
    monkeypatch.chdir(tmp_path)
    assert load_environment(environ=APP | one_shop(1)).shops[0].name == "SHOP1"
    with pytest.raises(ConfigurationError, match=r"other\.env does not exist"):
        load_environment("other.env", APP | one_shop(1))


@pytest.mark.parametrize(
    ("name", "value", "complaint"),
    [
        ("TIKTOK_SHOP1_ACCESS_TOKEN_EXPIRE_IN", "604800", "not an absolute time"),
        ("TIKTOK_SHOP1_ACCESS_TOKEN_EXPIRE_IN", "1767225600000", "not an absolute time"),
        ("TIKTOK_SHOP1_ACCESS_TOKEN_EXPIRE_IN", "tomorrow", "not a whole number"),
        ("TIKTOK_SHOP1_ACCESS_TOKEN", "ROW_to ken", "copied badly"),
        ("TIKTOK_SHOP1_ACCESS_TOKEN", "ROW_tok\u200ben", "copied badly"),
        ("TIKTOK_SHOP_BASE_URL", "open-api.example", "not an absolute http"),
        ("TIKTOK_SHOP_AUTH_URL", "http://[::1", "not a URL"),
        ("TIKTOK_SHOP_AUTH_URL", "http://host:port", "not a URL"),
        ("TIKTOK_SHOP_PROXY", "ftp://user:hunter2@host", "not the URL of a proxy"),
    ],
)
def test_a_malformed_value_is_named_and_not_repeated(name: str, value: str, complaint: str) -> None:
    """The message names the variable and what is wrong; it repeats no token and no password."""
    with pytest.raises(ConfigurationError, match=complaint) as caught:
        load(APP, one_shop(1), {name: value})
    assert name in str(caught.value)
    assert "hunter2" not in str(caught.value)
    assert "to ken" not in str(caught.value)


def test_two_shops_may_not_share_a_name() -> None:
    """A name leads to one shop only."""
    with pytest.raises(ConfigurationError, match="two shops are named 'X'"):
        load(APP, one_shop(1, NAME="X"), one_shop(2, NAME="X"))


def test_no_repr_shows_a_secret() -> None:
    """Neither key material nor tokens nor passwords can be read off a repr."""
    found = load(
        APP,
        one_shop(1, REFRESH_TOKEN="ROW_refresh"),
        {"TIKTOK_SHOP_PROXY": "http://u:pa55@h", "TIKTOK_SHOP_VAULT": "postgresql://u:pa55@h/d"},
    )
    shown = repr(found) + repr(found.authorizations) + repr(found.shops)
    for secret in ("hush", "access1", "cipher1", "ROW_refresh", "pa55"):
        assert secret not in shown
