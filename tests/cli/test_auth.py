"""Consent, tokens and shops from the command line, with a vault, against the emulator."""

import json
import re
import socket
import subprocess
from html import unescape

import httpx
import pytest

from .conftest import COMMAND, emulator_in


@pytest.fixture(scope="module")
def emulator(tmp_path_factory):
    """An emulator for these tests alone: a seller withdraws here. The value is the folder with its ``.env``."""
    folder = tmp_path_factory.mktemp("auth")
    with emulator_in(folder, shops=6):
        yield folder


@pytest.fixture
def vaulted(shell, emulator):
    """A shell with an app, an emulator and a vault, but no shop yet."""
    env = dict(line.split("=", 1) for line in (emulator / ".env").read_text().splitlines())
    kept = {key: value for key, value in env.items() if not re.match(r"TIKTOK_SHOP\d|WINNING", key)}
    key = shell.run("auth", "new-key").stdout.strip()
    shell.environment.update(
        kept,
        TIKTOK_SHOP_VAULT=f"sqlite:///{shell.folder / 'vault.db'}",
        TIKTOK_SHOP_VAULT_KEY=key,
        TIKTOK_SHOP_EXPORT_PASSPHRASE="correct horse battery",
    )
    return shell


def approve(page, *, answer="approve"):
    """Press a button on the consent page; return where the browser is sent."""
    shown = httpx.get(page)
    assert shown.status_code == 200
    action = unescape(re.search(r'action="([^"]+)"', shown.text)[1])
    fields = dict(re.findall(r'name="([^"]+)"[^>]*value="([^"]+)"', shown.text))
    fields = {**fields, **({"answer": answer} if "answer" in shown.text else {"decision": answer})}
    return httpx.post(str(httpx.URL(page).join(action)), data=fields)


def say(shell, *arguments, code=0):
    ran = shell.run(*arguments)
    assert ran.returncode == code, ran.stderr
    return ran


def secrets_of(folder):
    text = (folder / ".env").read_text()
    return [line.split("=", 1)[1] for line in text.splitlines() if re.search(r"SECRET|TOKEN=|CIPHER", line)]


def test_from_consent_to_orders(vaulted):
    """Log in with a browser, see the grant, call the API, refresh, export, and give the grant back."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with subprocess.Popen(
        [COMMAND, "auth", "login", "--port", str(port), "--wait", "30"],
        cwd=vaulted.folder,
        env=vaulted.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as login:
        page = login.stdout.readline().strip()
        answer = approve(page)
        assert answer.is_redirect, answer.text
        thanks = httpx.get(answer.headers["location"])
        assert "Thank you" in thanks.text
        _, talk = login.communicate(timeout=30)
    assert login.returncode == 0, talk
    assert "connected:" in talk
    (vaulted.folder / "vault.db").stat()
    assert (vaulted.folder / "vault.db").stat().st_mode & 0o777 == 0o600

    shops = json.loads(say(vaulted, "shops", "list", "--json").stdout)
    assert shops
    assert all(shop["has_cipher"] for shop in shops)
    name = shops[0]["name"]
    (grant,) = json.loads(say(vaulted, "auth", "status", "--json").stdout)
    assert name in grant["shops"]
    assert "in 6 days" in say(vaulted, "auth", "status").stdout
    say(
        vaulted,
        "call",
        "get_statements",
        "--shop",
        name,
        "-p",
        "page_size=1",
        "-p",
        "sort_field=statement_time",
    )
    assert "1 of 1 grants refreshed" in say(vaulted, "auth", "refresh", "--all").stderr

    say(vaulted, "shops", "export", "moved.vault")
    moved = {**vaulted.environment, "TIKTOK_SHOP_VAULT": f"sqlite:///{vaulted.folder / 'other.db'}"}
    there = type(vaulted)(vaulted.folder, moved)
    say(there, "shops", "import", "moved.vault")
    assert json.loads(say(there, "shops", "list", "--json").stdout) == shops
    wrong = there.run("shops", "import", "moved.vault", TIKTOK_SHOP_EXPORT_PASSPHRASE="not this one")
    assert wrong.returncode == 1
    assert "passphrase" in wrong.stderr

    say(vaulted, "auth", "revoke", "--shop", name, "--yes")
    assert "withdrawn" in say(vaulted, "auth", "status", code=1).stdout


def test_revoke_takes_every_shop_out_of_the_grant(shell):
    """The platform takes one shop at a time; the command names both shops of the seller, and gives both back."""
    shell.environment["TIKTOK_SHOP_VAULT"] = f"sqlite:///{shell.folder / 'vault.db'}"
    shell.environment["TIKTOK_SHOP_VAULT_KEY"] = say(shell, "auth", "new-key").stdout.strip()
    with emulator_in(shell.folder, shops=8) as base:
        assert "SHOP7, SHOP8" in say(shell, "auth", "revoke", "--shop", "SHOP7", "--yes").stderr
        shown = httpx.get(f"{base}/_emulator/shops").json()
    assert [shop["handle"] for shop in shown if shop["withdrawn"]] == ["SHOP7", "SHOP8"]


def test_a_code_is_exchanged_once_and_a_foreign_state_is_refused(vaulted):
    """The whole callback URL is taken; a second time, a wrong state, a refusal and nonsense are clear errors."""
    printed = say(vaulted, "auth", "url")
    page = printed.stdout.strip()
    state = httpx.URL(page).params["state"]
    assert state in printed.stderr
    callback = approve(f"{page}&redirect_uri=http://127.0.0.1:1/callback").headers["location"]
    refused = vaulted.run("auth", "exchange", "--state", "other", callback)
    assert refused.returncode == 1
    assert "state" in refused.stderr
    say(vaulted, "auth", "exchange", "--state", state, callback)
    again = vaulted.run("auth", "exchange", callback)
    assert again.returncode == 1
    assert "36004004" in again.stderr
    assert "refused" in vaulted.run("auth", "exchange", "http://x/?code=null&error=auth_denied").stderr
    assert "empty" in vaulted.run("auth", "exchange", "").stderr


def test_the_env_layout_moves_into_the_vault(vaulted, emulator):
    """`shops import` takes what `.env` says; afterwards the vault alone is enough."""
    (vaulted.folder / "old.env").write_text((emulator / ".env").read_text())
    assert "6 shops are in the vault" in say(vaulted, "shops", "import", "--env-file", "old.env").stderr
    assert [shop["name"] for shop in json.loads(say(vaulted, "shops", "list", "--json").stdout)] == [
        f"SHOP{number}" for number in range(1, 7)
    ]
    assert "SHOP3" in say(vaulted, "shops", "discover").stdout
    ran = say(vaulted, "gmv", "--all-shops", "--start", "2026-11-01", "--end", "2026-11-02")
    assert "6 of 6 shops" in ran.stderr
    say(vaulted, "shops", "remove", "SHOP3", "--yes")
    token = re.search("SHOP3_ACCESS_TOKEN=(.*)", (emulator / ".env").read_text())[1]
    added = vaulted.run("shops", "add", "THIRD", TIKTOK_SHOP_NEW_ACCESS_TOKEN=token)
    assert added.returncode == 0, added.stderr
    assert "THIRD" in say(vaulted, "shops", "list").stdout
    assert "TIKTOK_SHOP_NEW_ACCESS_TOKEN" in vaulted.run("shops", "add", "FOURTH").stderr


def test_a_key_is_rotated(vaulted, emulator):
    """With NEW,OLD everything is sealed anew, and the old key opens nothing any more."""
    (vaulted.folder / ".env").write_text((emulator / ".env").read_text())
    say(vaulted, "shops", "import")
    old = vaulted.environment["TIKTOK_SHOP_VAULT_KEY"]
    new = say(vaulted, "auth", "new-key").stdout.strip()
    vaulted.environment["TIKTOK_SHOP_VAULT_KEY"] = f"{new},{old}"
    assert "sealed with the first key" in say(vaulted, "auth", "rotate-key").stderr
    vaulted.environment["TIKTOK_SHOP_VAULT_KEY"] = new
    say(vaulted, "auth", "status")
    wrong = vaulted.run("auth", "status", TIKTOK_SHOP_VAULT_KEY=old)
    assert wrong.returncode == 1
    assert "does not open this vault" in wrong.stderr
    assert old not in wrong.stderr


def test_no_secret_is_shown_or_stored_in_the_clear(vaulted, emulator):
    """Neither the output of any command nor the vault's file holds a token, a cipher or the app secret."""
    (vaulted.folder / ".env").write_text((emulator / ".env").read_text())
    shown = ""
    for arguments in (
        ("shops", "import"),
        ("shops", "list"),
        ("shops", "list", "--json"),
        ("auth", "status"),
        ("auth", "status", "--json"),
        ("auth", "refresh", "--all"),
        ("shops", "discover"),
        ("--debug", "call", "getWithdrawals", "--shop", "SHOP1"),
    ):
        ran = vaulted.run(*arguments)
        shown += ran.stdout + ran.stderr
    stored = (vaulted.folder / "vault.db").read_bytes()
    tokens = [secret for secret in secrets_of(emulator) if not secret.startswith("ROW_cipher")]
    assert len(tokens) > 10
    for secret in tokens:
        assert secret not in shown
    for line in (emulator / ".env").read_text().splitlines():
        if "TOKEN=" in line or "SECRET=" in line:
            assert line.split("=", 1)[1].encode() not in stored
