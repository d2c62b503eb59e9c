"""The vault when something is wrong with its key, its file or its disk, and with a thousand shops in it."""

import resource
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta

import anyio
import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from tiktok_shop.credentials.models import AppCredentials, Authorization, Shop
from tiktok_shop.credentials.vault import Vault
from tiktok_shop.credentials.vault.crypto import make_key
from tiktok_shop.errors import TikTokShopError

APP = AppCredentials("key", "app-secret-that-nobody-sees")
NOW = time.time()


def grant(number):
    later = datetime.now(UTC) + timedelta(days=6)
    return Authorization(f"grant-{number}", f"ROW_access-{number}", later, f"ROW_refresh-{number}", later)


async def filled(url, key, grants=1, shops=1):
    vault = Vault(url, key=key)
    await vault.use_app(APP, now=NOW)
    await vault.adopt([grant(number) for number in range(grants)], now=NOW)
    await vault.put_shops(
        [Shop(f"SHOP{n}", str(7000 + n), f"cipher-{n}", "MY", f"grant-{n % grants}") for n in range(shops)],
        now=NOW,
    )
    await vault.aclose()


async def opened(url, key):
    vault = Vault(url, key=key)
    try:
        await vault.use_app(None, now=NOW)
        return await vault.snapshot()
    finally:
        await vault.aclose()


async def test_another_key_opens_nothing_and_changes_nothing(tmp_path):
    """A wrong key is one clear error; with the right one everything is still there."""
    url, key = f"sqlite:///{tmp_path / 'vault.db'}", make_key()
    await filled(url, key)
    with pytest.raises(TikTokShopError, match="does not open this vault"):
        await opened(url, make_key())
    assert [one.name for one in (await opened(url, key)).shops] == ["SHOP0"]


@pytest.mark.parametrize("bad", ["", "short", "not base64 at all, but forty-four characters."])
async def test_a_malformed_key_is_named_but_not_shown(tmp_path, bad):
    """The message says which setting is wrong and how to make a key, without the key."""
    with pytest.raises(TikTokShopError, match="new-key") as caught:
        await opened(f"sqlite:///{tmp_path / 'vault.db'}", bad)
    assert not bad or bad not in str(caught.value)


async def test_a_file_that_is_no_database_is_left_alone(tmp_path):
    """A corrupt file is one clear error, and not a byte of it is changed: somebody may repair it."""
    path = tmp_path / "vault.db"
    path.write_bytes(b"this is not a database, but it is all we have" * 200)
    before = path.read_bytes()
    with pytest.raises(TikTokShopError) as caught:
        await opened(f"sqlite:///{path}", make_key())
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert path.read_bytes() == before


async def test_a_place_that_cannot_be_written_is_named():
    """A read-only disk is one clear error with the path."""
    with pytest.raises(TikTokShopError) as caught:
        await filled("sqlite:////proc/version/vault.db", make_key())
    assert "vault" in str(caught.value)
    assert "\n" not in str(caught.value)


FULL = """
import anyio, sys, time
from tiktok_shop.credentials.models import Authorization
from tiktok_shop.credentials.vault import Vault
from tiktok_shop.errors import TikTokShopError

async def main():
    vault = Vault(sys.argv[1], key=sys.argv[2])
    await vault.use_app(None, now=time.time())
    try:
        await vault.adopt([Authorization(f"new-{n}", "ROW_" + "x" * 2000) for n in range(2000)], now=time.time())
    except TikTokShopError as error:
        print(error)
    finally:
        await vault.aclose()

anyio.run(main)
"""


def test_a_full_disk_loses_nothing_that_was_there(tmp_path):
    """Where the disk ends, the write fails as a whole with one clear error, and what was kept before is whole."""
    path, key = tmp_path / "vault.db", make_key()
    url = f"sqlite:///{path}"
    anyio.run(filled, url, key, 3, 3)

    def small_disk():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))

    ran = subprocess.run(
        [sys.executable, "-B", "-c", FULL, url, key],
        preexec_fn=small_disk,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.stdout.strip(), ran.stderr
    assert len(ran.stdout.strip().splitlines()) == 1
    assert key not in ran.stdout
    found = anyio.run(opened, url, key)
    assert {one.authorization.id for one in found.grants} == {"grant-0", "grant-1", "grant-2"}
    assert [one.name for one in found.shops] == ["SHOP0", "SHOP1", "SHOP2"]


async def test_a_thousand_shops_are_read_in_a_handful_of_queries(tmp_path):
    """Start-up reads the vault once, not once per shop."""
    url, key = f"sqlite:///{tmp_path / 'vault.db'}", make_key()
    await filled(url, key, grants=200, shops=1000)
    statements = []

    def note(*args):
        statements.append(args[2])

    event.listen(Engine, "before_cursor_execute", note)
    try:
        found = await opened(url, key)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert (len(found.grants), len(found.shops)) == (200, 1000)
    selects = [statement for statement in statements if statement.lstrip().upper().startswith("SELECT")]
    assert len(selects) <= 8


async def test_the_file_is_for_its_owner_only_and_holds_no_secret(tmp_path):
    """Mode 0600, and neither tokens nor the app secret in the clear."""
    path, key = tmp_path / "vault.db", make_key()
    await filled(f"sqlite:///{path}", key)
    for file in tmp_path.iterdir():
        assert file.stat().st_mode & 0o077 == 0, file.name
        content = file.read_bytes()
        for secret in (b"ROW_access-0", b"ROW_refresh-0", APP.app_secret.encode()):
            assert secret not in content
