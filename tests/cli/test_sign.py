"""Why is my signature refused."""

import hmac
import json
from hashlib import sha256

import pytest

SECRET = "7c1f0a9b52d84e3f9a6b0c7d8e9f1021"
HOST = "https://open-api.tiktokglobalshop.com"
SHOPS = f"{HOST}/authorization/202309/shops?app_key=29a39d&timestamp=1623812664"
SEARCH = (
    f"{HOST}/order/202309/orders/search?app_key=6abcdefgh1234&timestamp=1750000000&shop_cipher=ROW_testCipherAAAA"
    "&page_size=20&sort_order=DESC&sort_field=create_time"
)
BODY = '{"order_status":"AWAITING_SHIPMENT","create_time_ge":1749900000}'
SIGN = "154c46572f2b3c1fafdde6d1a8103349f56671d26f669ed38979bd7a0a3bc7b4"


@pytest.fixture
def signer(shell):
    shell.environment["TIKTOK_SHOP_APP_SECRET"] = SECRET
    return shell


def test_the_published_vector_is_signed_and_shown(signer):
    """The documentation's own example gives the documentation's own sign; the secret is never shown."""
    ran = signer.run("sign", "--explain", SHOPS, TIKTOK_SHOP_APP_SECRET="e59af819cc")
    assert ran.returncode == 0, ran.stderr
    shown, sign = ran.stdout.splitlines()
    assert sign == "b596b73e0cc6de07ac26f036364178ab16b0a907af13d43f0a0cd2345f582dc8"
    assert shown == "***/authorization/202309/shopsapp_key29a39dtimestamp1623812664***"
    assert "e59af819cc" not in ran.stdout + ran.stderr


@pytest.mark.parametrize(
    "pasted",
    [
        f"curl -X POST '{SEARCH}&sign={SIGN}' -H 'x-tts-access-token: T' -H 'Content-Type: application/json' -d '{BODY}'",
        json.dumps({"item": [{"request": {"method": "POST", "url": {"raw": f"{SEARCH}&sign={SIGN}"},
                                          "body": {"mode": "raw", "raw": BODY}}}]}),
        f"# search\nPOST {SEARCH}&sign={SIGN}\nContent-Type: application/json\n\n{BODY}\n",
        f"curl '{SEARCH.replace('=20', '={{size}}')}&sign={SIGN}' --data-raw '{BODY}'",
    ],
)  # fmt: skip
def test_a_pasted_request_is_compared_with_the_sign_it_carries(signer, pasted):
    """curl, a Postman export and an .http file, with variables substituted, all give the same answer."""
    ran = signer.run("sign", "--json", "--var", "size=20", "-", stdin=pasted)
    assert ran.returncode == 0, ran.stderr
    answer = json.loads(ran.stdout)
    assert answer["matches"]
    assert answer["sign"] == SIGN


def signed(message):
    return hmac.new(SECRET.encode(), (SECRET + message + SECRET).encode(), sha256).hexdigest()


def test_a_secret_in_a_file_is_taken_as_it_stands(shell):
    """A `$` in it is no variable and a byte order mark no part of a name, as when the client reads that file."""
    secret = "a${HOME}b$c"
    (shell.folder / ".env").write_text(f"TIKTOK_SHOP_APP_SECRET={secret}\n", "utf-8-sig")
    ran = shell.run("sign", SHOPS)
    assert ran.returncode == 0, ran.stderr
    message = "/authorization/202309/shopsapp_key29a39dtimestamp1623812664"
    made = hmac.new(secret.encode(), (secret + message + secret).encode(), sha256).hexdigest()
    assert ran.stdout.strip() == made
    (shell.folder / "old.env").write_bytes("TIKTOK_SHOP_APP_SECRET=é\n".encode("latin-1"))
    for arguments in (("sign", SHOPS), ("webhook", "verify", "{}", "--signature", "00")):
        ran = shell.run(*arguments, "--env-file", "old.env")
        assert ran.returncode == 1
        assert ran.stderr == "error: the env file old.env cannot be read: UnicodeDecodeError\n"


PAIRS = "app_key6abcdefgh1234page_size20shop_cipherROW_testCipherAAAAsort_fieldcreate_timesort_orderDESCtimestamp1750000000"
PATH = "/order/202309/orders/search"


@pytest.mark.parametrize(
    ("sign", "reason"),
    [
        (SIGN.upper(), "upper case"),
        (signed(PATH + PAIRS), "body was left out"),
        (signed(PATH + PAIRS + json.dumps(json.loads(BODY))), "serialised again"),
        (signed(f"{PATH}/{PAIRS}{BODY}"), "slash at its end"),
        (signed(PATH + PAIRS.replace("1750000000", "1750000000.0") + BODY), "float"),
        (signed(PAIRS + BODY), "path was left out"),
        ("0" * 64, "another secret"),
    ],
)
def test_the_usual_mistakes_are_named(signer, sign, reason):
    """When the signs differ, the mistake that leads to the one it carries is named, and the exit code is 1."""
    ran = signer.run("sign", "--explain", f"curl '{SEARCH}&sign={sign}' -d '{BODY}'")
    assert ran.returncode == 1
    assert reason in ran.stderr
    assert SECRET not in ran.stdout + ran.stderr


@pytest.mark.parametrize(
    ("pasted", "message"),
    [
        (f"{HOST}/x?app_key={{{{app_key}}}}", "{{app_key}} has no value: give it with --var"),
        ("hello", "neither a URL nor a curl command"),
        ("curl -H 'x: y'", "has no URL"),
        ("{not json", "not JSON"),
        ("@nothing.txt", "cannot read nothing.txt"),
    ],
)
def test_what_cannot_be_read_is_one_clear_line(signer, pasted, message):
    """Bad input names what is wrong."""
    ran = signer.run("sign", pasted)
    assert ran.returncode == 2
    assert message in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


def test_a_missing_secret_is_named(shell):
    """Without a secret nothing can be signed, and the variable is named."""
    ran = shell.run("sign", SHOPS)
    assert ran.returncode == 2
    assert "TIKTOK_SHOP_APP_SECRET is not set" in ran.stderr
