"""A seller connects a shop with a browser: from the link to the first call."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from dotenv import dotenv_values

from tests.slow.browser import browser, is_there
from tiktok_shop.credentials.vault.crypto import make_key

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not is_there(), reason="needs chromium and chromedriver on PATH"),
]

COMMAND = str(Path(sys.executable).with_name("tiktok-shop"))


@pytest.fixture
def settings(tmp_path):
    """The environment of an app without shops, with a vault, beside a running emulator."""
    command = [COMMAND, "emulator", "--port", "0", "--shops", "3", "--env-file", "emulator.env"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as process:
        process.stdout.readline()
        env = dotenv_values(tmp_path / "emulator.env")
        kept = {key: value for key, value in env.items() if not key.startswith(("TIKTOK_SHOP1", "TIKTOK_SHOP2",
                "TIKTOK_SHOP3", "WINNING"))}  # fmt: skip
        machine = {key: value for key, value in os.environ.items() if not key.startswith("TIKTOK_")}
        yield (
            machine
            | kept
            | {
                "TIKTOK_SHOP_VAULT": f"sqlite:///{tmp_path}/vault.db",
                "TIKTOK_SHOP_VAULT_KEY": make_key(),
                "NO_COLOR": "1",
            }
        )
        process.terminate()


def seen(window, name):
    """Keep a picture where CONSENT_PICTURES names a folder, for people to look at."""
    if folder := os.environ.get("CONSENT_PICTURES"):
        window.picture(Path(folder) / f"{name}.png")


@pytest.mark.parametrize("is_public", [False, True])
def test_from_the_link_to_the_first_call(settings, tmp_path, is_public):
    """`auth login` prints a link; no, then yes; the page thanks, fits a phone, and the shop can be called."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    public = ["--public-url", f"http://localhost:{port}/tiktok"] if is_public else []
    command = [COMMAND, "auth", "login", "--port", str(port), "--wait", "90", *public]
    with (
        browser(tmp_path / "profile") as window,
        subprocess.Popen(
            command, cwd=tmp_path, env=settings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as login,
    ):
        link = login.stdout.readline().strip()
        window.open(link)
        window.click("button", "Authorize")
        window.until(lambda: window.texts("h1") == ["Thank you"], "the page that thanks")
        assert window.url.startswith(f"{public[1] if public else f'http://127.0.0.1:{port}'}/callback")
        for scheme, width in (("light", 1280), ("dark", 390)):
            window.tell(
                "Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}]
            )
            window.size(width, 800)
            assert window.run("return document.documentElement.scrollWidth") <= width
            seen(window, f"thanks-{scheme}-{is_public}")
        assert window.run("return document.documentElement.lang") == "en"
        assert window.run("return document.querySelector('main').getAttribute('role')") == "status"
        assert window.errors() == []
        _, talk = login.communicate(timeout=60)
    assert login.returncode == 0, talk
    assert "connected:" in talk
    listed = subprocess.run(
        [COMMAND, "shops", "list", "--json"],
        cwd=tmp_path,
        env=settings,
        capture_output=True,
        text=True,
        check=True,
    )
    (shop, *_) = json.loads(listed.stdout)
    called = subprocess.run(
        [COMMAND, "call", "get_active_shops", "--shop", shop["seller_name"]],
        cwd=tmp_path, env=settings, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert called.returncode == 0, called.stderr
    assert shop["shop_id"] in called.stdout


def test_no_is_no(settings, tmp_path):
    """Who cancels sees that nothing was connected, and the command says so."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [COMMAND, "auth", "login", "--port", str(port), "--wait", "90"]
    with (
        browser(tmp_path / "profile") as window,
        subprocess.Popen(
            command, cwd=tmp_path, env=settings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as login,
    ):
        window.open(login.stdout.readline().strip())
        window.click("button", "Cancel")
        window.until(lambda: window.texts("h1") == ["Not connected"], "the page that says so")
        seen(window, "not-connected")
        _, talk = login.communicate(timeout=60)
    assert login.returncode == 1
    assert "nothing was granted" in talk
