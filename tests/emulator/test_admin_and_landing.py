"""The page at ``/`` and the admin API behind it."""

from __future__ import annotations

import re

import pytest
from tests.emulator.signed import admin, ask, make, request

from tiktok_shop_emulator.messages import Incoming

SHOPS = "/authorization/202309/shops"


async def test_the_page_needs_nothing_from_elsewhere() -> None:
    """One HTML file: no scripts, styles, fonts or pictures from another address."""
    emulator, _ = make()

    answer = await emulator.respond(Incoming("GET", "/", "", {}))

    page = answer.body.decode()
    assert (answer.status, answer.content_type) == (200, "text/html; charset=utf-8")
    assert re.findall(r"""(?:src|href)=["'](?!data:|/_emulator/)[^"']+""", page) == []
    assert "https://" not in page


async def test_every_address_that_the_page_uses_exists() -> None:
    """What its script calls is answered by the admin API."""
    emulator, _ = make()
    page = (await emulator.respond(Incoming("GET", "/", "", {}))).body.decode()

    for path in set(re.findall(r'api\("GET", "([a-z]+)', page)):
        answer = await emulator.respond(Incoming("GET", f"/_emulator/{path}", "", {}))
        assert answer.status == 200, path


async def test_recent_requests_say_what_was_refused_and_why() -> None:
    """Newest first, with code, message and shop; secrets in the query are masked."""
    emulator, _ = make()
    await ask(
        emulator, request(emulator, "GET", "/finance/202309/withdrawals", {"types": "WITHDRAW"}, shop=1)
    )
    refused = request(emulator, "GET", SHOPS, shop=None, app_key="wrong")
    refused.query += "&access_token=very-secret"
    await ask(emulator, refused)

    status, answer = await admin(emulator, "GET", "requests")

    newest, older = answer["requests"]
    assert (status, answer["total"], answer["refused"]) == (200, 2, 1)
    assert (newest["code"], newest["message"]) == (
        36009004,
        "Invalid credentials. Invalid 'app_key' query parameter.",
    )
    assert "access_token=***" in newest["query"]
    assert (older["code"], older["shop"], older["operation"]) == (0, "SHOP2", "getWithdrawals")


async def test_tokens_expire_are_withdrawn_and_granted_by_the_admin_api() -> None:
    """Each action shows in the next call."""
    emulator, _ = make()
    owner = emulator.world.shops[0].authorization_id
    codes = []

    for action in ("expire", "grant", "withdraw", "grant"):
        assert (await admin(emulator, "POST", f"authorizations/{owner}/{action}", {}))[0] == 200
        codes.append((await ask(emulator, request(emulator, "GET", SHOPS, shop=None))).code)

    assert codes == [105002, 0, 105001, 0]


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "nothing", None, 404),
        ("POST", "authorizations/nobody/expire", {}, 404),
        ("POST", "authorizations/nobody", {}, 404),
        ("POST", "rotation", {"mode": "sometimes"}, 400),
        ("DELETE", "faults/77", {}, 404),
        ("POST", "clock", {"set": "noon"}, 400),
        ("POST", "clock", {"set": 1e12}, 400),
        ("POST", "clock", {"move": "inf"}, 400),
        ("POST", "clock", {"speed": "nan"}, 400),
        ("POST", "webhooks", {"type": 1, "address": 5}, 400),
        ("POST", "webhooks/settings", {"address": "localhost:80"}, 400),
    ],
)
async def test_wrong_admin_calls_are_named(method: str, path: str, body: object, status: int) -> None:
    """HTTP 400 or 404 with ``error``, never a crash."""
    emulator, _ = make()

    answered, answer = await admin(emulator, method, path, body)

    assert answered == status
    assert answer["error"]
    assert emulator.webhooks.default_address is None


async def test_a_page_of_another_origin_cannot_change_anything() -> None:
    """A form post has no JSON content type, so it is refused with 415."""
    emulator, _ = make()

    answer = await emulator.respond(
        Incoming("POST", "/_emulator/faults", "", {"content-type": "text/plain"}, b'{"kind":"hang"}')
    )

    assert answer.status == 415
    assert emulator.faults.rules == []


async def test_a_plain_delete_is_enough() -> None:
    """What people type with curl; a page of another origin cannot send one without asking first."""
    emulator, _ = make(faults=["hang"])
    assert (await emulator.respond(Incoming("DELETE", "/_emulator/faults", "", {}))).status == 200
    assert emulator.faults.rules == []
