"""Send yourself an event; find out why a signature does not fit."""

import hmac
import json
import threading
from contextlib import contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tiktok_shop import webhooks

KEY, SECRET = "6abcdefgh1234", "7c1f0a9b52d84e3f9a6b0c7d8e9f1021"
BODY = '{"type":1,"tts_notification_id":"7","shop_id":"42","data":{"buyer":"Zoë"}}'


@pytest.fixture
def app(shell):
    shell.environment |= {"TIKTOK_SHOP_APP_KEY": KEY, "TIKTOK_SHOP_APP_SECRET": SECRET}
    return shell


@contextmanager
def endpoint(*, status=None):
    """A receiver that checks signatures (or always answers *status*); yields its address and what it took."""
    taken = []

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self):
            raw = self.rfile.read(int(self.headers["content-length"]))
            genuine = webhooks.verify(KEY, SECRET, raw, self.headers["authorization"])
            if genuine:
                taken.append(webhooks.parse(raw))
            self.send_response(status or (200 if genuine else 401))
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *arguments):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Receiver) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/webhooks", taken
        server.shutdown()
        thread.join()


def test_an_event_arrives_signed_and_typed(app):
    """The endpoint gets what the platform would send: our data over made-up data, for the shop that was named."""
    with endpoint() as (url, taken):
        ran = app.run(
            "webhook",
            "send",
            "order_status_change",
            "--to",
            url,
            "--shop-id",
            "42",
            "--data",
            '{"order_id": "576"}',
        )
    assert ran.returncode == 0, ran.stderr
    (event,) = taken
    assert (event.name, event.shop_id, event.data.order_id) == ("ORDER_STATUS_CHANGE", "42", "576")
    assert event.data.order_status
    assert "HTTP 200 in" in ran.stderr
    assert json.loads(ran.stdout) == event.raw


def test_every_event_of_the_list_can_be_sent(app):
    """What `events` lists, `send` sends, by number."""
    listed = json.loads(app.run("webhook", "events", "--json").stdout)
    assert len(listed) == 44
    with endpoint() as (url, taken):
        for one in listed[::9]:
            ran = app.run("webhook", "send", str(one["type"]), "--to", url)
            assert ran.returncode == 0, ran.stderr
    assert [event.name for event in taken] == [one["name"] for one in listed[::9]]


def test_duplicates_are_the_same_notification(app):
    """--times delivers one notification several times, which is how the platform repeats itself."""
    with endpoint() as (url, taken):
        answer = json.loads(app.run("webhook", "send", "5", "--to", url, "--times", "3", "--json").stdout)
    assert [one["status"] for one in answer["answers"]] == [200, 200, 200]
    assert {event.notification_id for event in taken} == {answer["sent"]["tts_notification_id"]}


def test_a_forged_event_has_to_be_refused(app):
    """--forged is a test of the endpoint: 401 is right, 200 is a hole and the exit code says so."""
    with endpoint() as (url, taken):
        ran = app.run("webhook", "send", "1", "--to", url, "--forged")
        assert ran.returncode == 0
        assert "it is not sent again" in ran.stderr
        assert taken == []
    with endpoint(status=200) as (url, _):
        ran = app.run("webhook", "send", "1", "--to", url, "--forged")
    assert ran.returncode == 1
    assert "must answer 401" in ran.stderr


@pytest.mark.parametrize("status", [201, 500])
def test_whatever_is_not_200_would_be_sent_again(app, status):
    """The exit code is 1, and the line says what the platform would do."""
    with endpoint(status=status) as (url, _):
        ran = app.run("webhook", "send", "1", "--to", url)
    assert ran.returncode == 1
    assert f"HTTP {status}" in ran.stderr
    assert "would send it again" in ran.stderr


def test_nobody_there_is_one_line(app):
    """No endpoint at the address: one line, exit code 1."""
    ran = app.run("webhook", "send", "1", "--to", "http://127.0.0.1:1/")
    assert ran.returncode == 1
    assert "no answer" in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["send", "ORDER_STATUS", "--to", "http://x"], "did you mean ORDER_STATUS_CHANGE"),
        (["send", "1", "--to", "nowhere"], "is not an address"),
        (["send", "1", "--to", "http://x", "--data", "{"], "--data is not JSON"),
        (["send", "1", "--to", "http://x", "--data", "[1]"], "must be a JSON object"),
        (["verify", "@missing.json", "--signature", "00"], "cannot read missing.json"),
    ],
)
def test_bad_input_is_one_line(app, arguments, said):
    """What, where, and exit code 2."""
    ran = app.run("webhook", *arguments)
    assert ran.returncode == 2
    assert said in ran.stderr
    assert len(ran.stderr.strip().splitlines()) == 1


def test_without_credentials_it_says_which(shell):
    """Key and secret are both named."""
    ran = shell.run("webhook", "verify", BODY, "--signature", "00")
    assert ran.returncode == 2
    assert "TIKTOK_SHOP_APP_KEY and TIKTOK_SHOP_APP_SECRET not set" in ran.stderr


def test_a_genuine_webhook_is_told(app):
    """The exact bytes, from stdin, with the signature of the header."""
    signature = webhooks.sign(KEY, SECRET, BODY.encode())
    ran = app.run("webhook", "verify", "-", "--signature", signature, stdin=BODY)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == "genuine\n"
    assert "ORDER_STATUS_CHANGE" in ran.stderr
    assert "shop 42" in ran.stderr


def hexed(message):
    return hmac.new(SECRET.encode(), message.encode(), sha256).hexdigest()


@pytest.mark.parametrize(
    ("signature", "reason"),
    [
        (hexed(KEY + BODY).upper(), "upper case"),
        (f"Bearer {hexed(KEY + BODY)}", "'Bearer' before it"),
        (hexed(KEY + BODY + "\n"), "lost a line break"),
        (hexed(KEY + json.dumps(json.loads(BODY))), "parsed and dumped again"),
        (hexed(BODY), "without the app key"),
        (hexed(SECRET + BODY + SECRET), "the rule for requests"),
        (hexed("something else"), "none of the usual mistakes"),
    ],
)
def test_a_wrong_signature_is_explained(app, signature, reason):
    """The usual mistake behind it is named; the exit code is 1."""
    ran = app.run("webhook", "verify", BODY, "--signature", signature, "--json")
    answer = json.loads(ran.stdout)
    assert ran.returncode == 1
    assert not answer["genuine"]
    assert reason in answer["reason"]
    assert answer["name"] == "ORDER_STATUS_CHANGE"
