"""The emulator's pages as a person sees them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from dotenv import dotenv_values

from tests.slow.browser import browser, is_there
from tiktok_shop import signing

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not is_there(), reason="needs chromium and chromedriver on PATH"),
]

PATH = "/authorization/202309/shops"
COMMAND = str(Path(sys.executable).with_name("tiktok-shop"))


@pytest.fixture
def emulator(tmp_path):
    """Address and credentials of an emulator in a process of its own."""
    command = [COMMAND, "emulator", "--port", "0", "--shops", "3", "--env-file", ".env"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as process:
        address = json.loads(process.stdout.readline())["base_url"]
        yield address, dotenv_values(tmp_path / ".env")
        process.terminate()


@pytest.fixture
def page(emulator, tmp_path):
    """A browser that shows the landing page."""
    with browser(tmp_path / "profile") as window:
        window.size(1280, 900)
        window.open(emulator[0])
        window.until(lambda: len(window.texts("#shops tr")) == 3, "three shops")
        yield window
        assert window.errors() == []


def call(emulator, secret=None):
    """Ask for the shops, signed with *secret* or the right one; return the answer."""
    address, env = emulator
    query = {
        "app_key": env["TIKTOK_SHOP_APP_KEY"],
        "timestamp": str(int(httpx.get(f"{address}/_emulator/state").json()["now"])),
    }
    query["sign"] = signing.sign(secret or env["TIKTOK_SHOP_APP_SECRET"], PATH, query)
    headers = {"x-tts-access-token": env["TIKTOK_SHOP1_ACCESS_TOKEN"]}
    return httpx.get(address + PATH, params=query, headers=headers)


def seen(window, name):
    """Keep a picture where LANDING_PICTURES names a folder, for people to look at."""
    if folder := os.environ.get("LANDING_PICTURES"):
        window.picture(Path(folder) / f"{name}.png")


def test_shops_and_tokens_are_there_to_copy(page, emulator):
    """Every shop with its handle, and its token under the copy button."""
    _, env = emulator
    shown = page.texts("#shops tr")
    assert [text.split()[0] for text in shown] == ["SHOP1", "SHOP2", "SHOP3"]
    assert all(
        one["name"] in text
        for one, text in zip(httpx.get(f"{emulator[0]}/_emulator/shops").json(), shown, strict=True)
    )
    page.tell("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
    page.click("#shops tr:nth-child(2) .copy", "copy")
    page.until(lambda: page.texts("#said") == ["token of SHOP2 copied"], "a word that it was copied")
    copied = page.run("return navigator.clipboard.readText()")
    assert copied == env["TIKTOK_SHOP2_ACCESS_TOKEN"]
    assert env["TIKTOK_SHOP_APP_SECRET"] not in page.texts("body")[0]


def test_a_refused_request_says_why(page, emulator):
    """A wrong signature shows its code, the message and the string to sign, without the secret."""
    assert call(emulator).json()["code"] == 0
    assert call(emulator, "wrong").json()["code"] == 106001
    page.until(lambda: len(page.texts("#requests tr")) == 2, "two requests")
    refused, good = page.texts("#requests tr")
    assert "106001" in refused
    assert f"***{PATH}app_key" in refused
    assert emulator[1]["TIKTOK_SHOP_APP_SECRET"] not in refused
    assert "200 · 0" in good
    seen(page, "refused")
    page.click("#only")
    page.until(lambda: len(page.texts("#requests tr")) == 1, "only the refused one")


def test_a_fault_that_is_switched_on_acts_and_can_be_switched_off(page, emulator):
    """The form makes a fault; the next call is hit; its chip counts; 'off' ends it."""
    page.fill("#fault [name=count]", "5")
    page.click("#fault button", "switch on")
    page.until(lambda: len(page.texts("#faults .chip")) == 1, "a chip for the fault")
    assert call(emulator).status_code == 429
    page.until(lambda: "1 hit" in page.texts("#faults .chip")[0], "a hit on the chip")
    seen(page, "fault")
    page.click("#faults .off", "off")
    page.until(lambda: page.texts("#faults .chip") == [], "no chip")
    assert call(emulator).status_code == 200


@pytest.mark.parametrize(
    ("width", "scheme"), [(1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")]
)
def test_nothing_sticks_out_of_the_page(page, emulator, width, scheme):
    """Neither on a desk nor on a phone does the page scroll sideways; only tables do, inside their frames."""
    call(emulator)
    call(emulator, "wrong")
    page.tell("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    page.size(width, 900 if width > 400 else 1600)
    page.until(lambda: len(page.texts("#requests tr")) == 2, "two requests")
    seen(page, f"{scheme}-{width}")
    assert page.run("return document.documentElement.scrollWidth") <= width


def test_the_consent_page_leads_back_to_the_app(page, emulator):
    """'Authorize' goes to the app's address with a code and the state; 'Cancel' goes there with the refusal."""
    address, _ = emulator
    for button, said in (("Authorize", "code=ROW_"), ("Cancel", "error=auth_denied")):
        page.open(f"{page.run('return consent.href')}&redirect_uri={address}/")
        page.tell("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
        seen(page, "consent-dark")
        page.click("button", button)
        page.until(lambda: page.url.startswith(f"{address}/?"), "the app's address")
        assert said in page.url
        assert "state=demo" in page.url
        page.open(address)
        page.until(lambda: len(page.texts("#shops tr")) == 3, "three shops")


def test_the_consent_page_grants(page, emulator):
    """The link leads to the consent page; 'Authorize' shows the code that the app would get."""
    page.click("#consent")
    page.until(lambda: page.texts("h1") == ["Authorize app"], "the consent page")
    seen(page, "consent")
    page.click("button", "Authorize")
    page.until(lambda: page.texts("h1") == ["Done"], "the code")
    seen(page, "done")
    code, state = page.texts("code")
    assert state == "demo"
    address, env = emulator
    query = {"app_key": env["TIKTOK_SHOP_APP_KEY"], "app_secret": env["TIKTOK_SHOP_APP_SECRET"], "auth_code": code,
             "grant_type": "authorized_code"}  # fmt: skip
    assert httpx.get(f"{address}/api/v2/token/get", params=query).json()["data"]["access_token"]
