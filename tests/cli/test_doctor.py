"""What is wrong with my set-up."""

import base64
import json
import re
import socket
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

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
    assert {"disk", "tokens", "signed calls"} <= found.keys()
    assert "6 of 6 grants answer" in found["signed calls"]["text"]
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


def test_tokens_that_are_alike_are_one_line(connected):
    """The founding layout says of no token when it ends: that is one note, not one per shop."""
    file = connected.folder / ".env"
    file.write_text(
        "".join(line for line in file.read_text().splitlines(keepends=True) if "EXPIRE_IN" not in line)
    )
    notes = [line for line in connected.run("doctor").stdout.splitlines() if "its end is not known" in line]
    assert notes == ["note  token of SHOP1, SHOP2, SHOP3 and 3 more: its end is not known"]


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


def test_a_wrong_secret_is_found_by_a_signed_call(connected):
    """One line for all grants, exit 1."""
    ran = connected.run("doctor", "--json", TIKTOK_SHOP_APP_SECRET="wrong")
    assert ran.returncode == 1
    assert "6 of 6 grants" in about(ran)["app secret"]["text"]
    assert about(ran)["app secret"]["verdict"] == "bad"


def test_a_cipher_that_its_token_does_not_open_is_found(connected):
    """Copied to the wrong shop: every call of it would be refused tonight."""
    ran = connected.run("doctor", "--json", TIKTOK_SHOP2_SHOP_CIPHER="TTP_somebody_elses")
    assert ran.returncode == 1
    assert "not one of those" in about(ran)["shop SHOP2"]["text"]


@pytest.mark.parametrize("given", ["option", "variable"])
def test_a_dead_proxy_is_bad(connected, given):
    """What the founding node calls Proxy Valid: it is really used, and its password is not shown."""
    proxy = "http://user:secretword@127.0.0.1:9"
    ran = (
        connected.run("doctor", "--json", "--proxy", proxy)
        if given == "option"
        else connected.run("doctor", "--json", TIKTOK_SHOP_PROXY=proxy)
    )
    assert ran.returncode == 1
    assert about(ran)["proxy"]["verdict"] == "bad"
    assert "127.0.0.1:9" in about(ran)["proxy"]["text"]
    assert "secretword" not in ran.stdout + ran.stderr
    assert connected.run("doctor", "--proxy", "foo://bar").returncode == 2


def test_a_proxy_that_works_is_ok(connected):
    """A forward proxy on this machine: everything goes by it."""
    seen = []

    class Forward(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            seen.append(self.path)
            try:
                answer = urlopen(Request(self.path, headers=dict(self.headers)))  # noqa: S310 - the emulator's
            except HTTPError as refused:
                answer = refused
            with answer:
                content = answer.read()
                self.send_response(answer.status)
                self.send_header("content-type", answer.headers["content-type"])
                self.send_header("date", answer.headers["date"])
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

        def send_error(self, *_):
            pass

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Forward) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        ran = connected.run("doctor", "--json", "--proxy", f"http://127.0.0.1:{server.server_port}")
        server.shutdown()
    found = about(ran)
    assert found["proxy"]["verdict"] == "ok", ran.stdout
    assert ran.returncode == 0, ran.stdout
    assert len(seen) >= 7


def test_a_host_that_hangs_does_not_hang_the_doctor(connected):
    """Somebody listens and never answers: said within seconds."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        started = time.monotonic()
        ran = connected.run(
            "doctor", "--json", TIKTOK_SHOP_BASE_URL=f"http://127.0.0.1:{silent.getsockname()[1]}"
        )
    assert time.monotonic() - started < 30
    assert ran.returncode == 1
    assert about(ran)["API host"]["verdict"] == "bad"


def test_the_vault_is_looked_at_and_never_made(connected, tmp_path):
    """Its shops and grants count; a path that leads nowhere is named, and stays empty."""
    key = base64.urlsafe_b64encode(bytes(32)).decode()
    vault = {"TIKTOK_SHOP_VAULT": f"sqlite:///{tmp_path}/v.db", "TIKTOK_SHOP_VAULT_KEY": key}
    missing = connected.run("doctor", "--json", **vault)
    assert missing.returncode == 1
    assert "is not there" in about(missing)["vault"]["text"]
    assert not (tmp_path / "v.db").exists()
    assert connected.run("shops", "import", **vault).returncode == 0
    env = connected.folder / ".env"
    env.write_text(
        "".join(f"{line}\n" for line in env.read_text().splitlines() if not re.match(r"TIKTOK_SHOP\d", line))
    )
    ran = connected.run("doctor", "--json", **vault)
    assert ran.returncode == 0, ran.stdout
    found = about(ran)
    assert "6 shops, 6 grants" in found["shops"]["text"]
    assert found["vault"]["verdict"] == "ok"
    assert "are refreshed when due" in found["tokens"]["text"]
