"""What the gateway refuses, in its order, with the live texts."""

from __future__ import annotations

import re
import struct

import pytest
from tests.emulator.signed import NOON, ask, make, request

from tiktok_shop_emulator import Limits, Policy

SHOPS = "/authorization/202309/shops"
SEARCH = "/order/202309/orders/search"
WITHDRAWALS = "/finance/202309/withdrawals"
HELP = "For more details: https://m.tiktok.shop/s/"


async def test_a_rightly_signed_request_is_answered() -> None:
    """A request signed by the published rule gets code 0, ``Success`` and a request id in the live form."""
    emulator, _ = make()

    reply = await ask(emulator, request(emulator, "GET", SHOPS, shop=None))

    assert (reply.status, reply.code, reply.message) == (200, 0, "Success")
    assert reply.data["shops"][0]["cipher"] == emulator.world.shops[0].cipher
    assert re.fullmatch(r"20261121120000[0-9A-F]{20}", reply.request_id)


async def test_an_unknown_path_is_refused_before_anything_else() -> None:
    """An unknown path is 36009009 with HTTP 404, whatever else is wrong."""
    emulator, _ = make()

    reply = await ask(emulator, request(emulator, "GET", "/nowhere/202309/things", app_key="x"))

    assert (reply.status, reply.code) == (404, 36009009)
    assert reply.message.startswith("Invalid path.")
    assert reply.data is None


async def test_a_wrong_method_is_refused_before_the_key() -> None:
    """A known path with another method is 36009010."""
    emulator, _ = make()

    reply = await ask(emulator, request(emulator, "PATCH", SHOPS, app_key="x"))

    assert (reply.status, reply.code) == (405, 36009010)


async def test_a_wrong_app_key_is_refused_before_timestamp_and_signature() -> None:
    """A wrong key is 36009004 with HTTP 400 and the live text, even with a wrong time and signature."""
    emulator, _ = make()

    reply = await ask(emulator, request(emulator, "GET", SHOPS, app_key="x", timestamp="1", sign="y"))

    assert (reply.status, reply.code) == (400, 36009004)
    assert reply.message.startswith(f"Invalid credentials. Invalid 'app_key' query parameter. {HELP}")


@pytest.mark.parametrize(
    ("timestamp", "words"),
    [
        ("", "lesser than 0"),
        ("-1", "lesser than 0"),
        ("1795262400.5", "lesser than 0"),
        (str(NOON - 301), "earlier than 5 minutes"),
        (str(NOON + 31), "exceed the current time by more than 30 seconds"),
    ],
)
async def test_a_timestamp_outside_the_window_is_named(timestamp: str, words: str) -> None:
    """No number, too old and too far ahead are three texts of 36009004."""
    emulator, _ = make()

    reply = await ask(emulator, request(emulator, "GET", SHOPS, shop=None, timestamp=timestamp, sign="wrong"))

    assert (reply.status, reply.code) == (400, 36009004)
    assert words in reply.message


@pytest.mark.parametrize("timestamp", [NOON - 300, NOON + 30])
async def test_the_ends_of_the_window_are_inside(timestamp: int) -> None:
    """Five minutes old and 30 seconds ahead are still accepted."""
    emulator, _ = make()

    reply = await ask(emulator, request(emulator, "GET", SHOPS, {"timestamp": str(timestamp)}, shop=None))

    assert reply.code == 0


async def test_a_missing_signature_is_not_called_wrong() -> None:
    """No ``sign`` at all is 36009004, not 106001."""
    emulator, _ = make()

    reply = await ask(emulator, request(emulator, "GET", SHOPS, shop=None, sign=""))

    assert (reply.status, reply.code) == (400, 36009004)
    assert reply.message.startswith("Missing credentials.")


async def test_a_wrong_signature_is_refused_and_explained_without_the_secret() -> None:
    """106001 with HTTP 401; the record holds the string that should have been signed, its secret masked."""
    emulator, _ = make()

    reply = await ask(emulator, request(emulator, "GET", SHOPS, shop=None, token="bad", sign="0" * 64))

    assert (reply.status, reply.code) == (401, 106001)
    record = emulator.requests_log.listing()[0]
    assert record["explain"] == (
        f"***/authorization/202309/shopsapp_key{emulator.world.app_key}timestamp{NOON}***"
    )
    assert emulator.world.app_secret not in str(record)


async def test_upper_case_hex_is_refused() -> None:
    """The right signature in upper case is wrong, as seen live."""
    emulator, _ = make()
    sent = request(emulator, "GET", SHOPS, shop=None)
    right = sent.query.rpartition("sign=")[2]

    reply = await ask(emulator, request(emulator, "GET", SHOPS, shop=None, sign=right.upper()))

    assert reply.code == 106001


async def test_the_raw_bytes_of_the_body_are_signed() -> None:
    """One space more in the body than was signed is 106001; signed as sent, it passes."""
    emulator, _ = make()
    spaced, dense = b'{"order_status": "UNPAID"}', b'{"order_status":"UNPAID"}'
    size = {"page_size": "5"}

    as_sent = await ask(emulator, request(emulator, "POST", SEARCH, size, body=spaced))
    other = await ask(emulator, request(emulator, "POST", SEARCH, size, body=spaced, signed_body=dense))

    assert as_sent.code == 0
    assert other.code == 106001


@pytest.mark.parametrize("signed", [b"{}", b""])
async def test_both_readings_of_an_empty_object_pass(signed: bytes) -> None:
    """A body of exactly ``{}`` may be signed or left out, because the platform's rule is not known."""
    emulator, _ = make()
    sent = request(emulator, "POST", SEARCH, {"page_size": "5"}, body=b"{}", signed_body=signed)

    assert (await ask(emulator, sent)).code == 0


async def test_the_strict_reading_of_an_empty_object_can_be_asked_for() -> None:
    """With the switch off, a signature that leaves ``{}`` out is wrong."""
    emulator, _ = make(policy=Policy(empty_object_unsigned=False))
    sent = request(emulator, "POST", SEARCH, {"page_size": "5"}, body=b"{}", signed_body=b"")

    assert (await ask(emulator, sent)).code == 106001


async def test_of_a_repeated_key_the_first_value_is_signed() -> None:
    """A second ``page_size`` is not looked at."""
    emulator, _ = make()
    sent = request(emulator, "GET", WITHDRAWALS, {"types": "WITHDRAW", "page_size": "3"})
    sent.query += "&page_size=9"

    reply = await ask(emulator, sent)

    assert reply.code == 0
    assert len(reply.data["withdrawals"]) <= 3


async def test_an_access_token_in_the_query_is_not_signed_and_does_no_harm() -> None:
    """Callers of the founding documents send ``access_token``, an empty ``shop_id`` and ``version``."""
    emulator, _ = make()
    path = "/analytics/202405/shop/performance"
    query = {"start_date_ge": "2026-11-10", "end_date_lt": "2026-11-11", "shop_id": "", "version": "202405"}

    sent = request(emulator, "GET", path, query)
    sent.query += "&access_token=anything&shop_id="

    assert (await ask(emulator, sent)).code == 0


async def test_an_unknown_token_is_105001_and_a_missing_one_36009004() -> None:
    """Only after key, time and signature is the token looked at."""
    emulator, _ = make()

    unknown = await ask(emulator, request(emulator, "GET", SHOPS, shop=None, token="ROW_nobody"))
    missing = await ask(emulator, request(emulator, "GET", SHOPS, shop=None, token=""))

    assert (unknown.status, unknown.code) == (401, 105001)
    assert (missing.status, missing.code) == (400, 36009004)
    assert "'x-tts-access-token' header" in missing.message


async def test_the_cipher_must_be_there_and_belong_to_the_token() -> None:
    """Missing is 106013, of another grant 101000, needless 36009004."""
    emulator, _ = make()
    other = emulator.authority.pair(emulator.world.shops[1].authorization_id).access_token
    query = {"types": "WITHDRAW"}

    missing = await ask(emulator, request(emulator, "GET", WITHDRAWALS, query, shop=None))
    foreign = await ask(emulator, request(emulator, "GET", WITHDRAWALS, query, token=other))
    needless = await ask(emulator, request(emulator, "GET", SHOPS))

    assert missing.code == 106013
    assert foreign.code == 101000
    assert needless.code == 36009004
    assert "'shop_cipher' query parameter is not required" in needless.message


async def test_a_scope_that_was_not_granted_is_105005() -> None:
    """A grant without the finance scope cannot read withdrawals, but can read shops."""
    emulator, _ = make()
    emulator.authority.grant(emulator.world.shops[0].authorization_id, ("seller.authorization.info",))

    refused = await ask(emulator, request(emulator, "GET", WITHDRAWALS, {"types": "WITHDRAW"}))
    allowed = await ask(emulator, request(emulator, "GET", SHOPS, shop=None))

    assert (refused.status, refused.code) == (401, 105005)
    assert allowed.code == 0


async def test_a_creators_operation_wants_a_creators_token() -> None:
    """A seller's token is 101000 there, the emulator's creator passes."""
    emulator, _ = make()
    path = "/affiliate_creator/202508/profiles"
    creator = emulator.authority.pair("creator-1").access_token

    assert (await ask(emulator, request(emulator, "GET", path, shop=None))).code == 101000
    assert (await ask(emulator, request(emulator, "GET", path, shop=None, token=creator))).code == 0


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({}, "Types is a required field"),
        ({"types": "WITHDRAW", "page_size": "101"}, "PageSize must be 100 or less"),
        ({"types": "WITHDRAW", "page_size": "many"}, "PageSize must be a valid integer"),
    ],
)
async def test_parameters_are_checked_against_the_spec(query: dict[str, str], words: str) -> None:
    """A missing, too big or mistyped parameter is named."""
    emulator, _ = make()

    reply = await ask(emulator, request(emulator, "GET", WITHDRAWALS, query))

    assert reply.code == 36009004
    assert words in reply.message


async def test_a_body_that_is_no_json_is_36009022() -> None:
    """Broken JSON and a foreign media type are both refused as unreadable."""
    emulator, _ = make()
    size = {"page_size": "5"}

    broken = await ask(emulator, request(emulator, "POST", SEARCH, size, body=b"{oops"))
    foreign = await ask(
        emulator, request(emulator, "POST", SEARCH, size, body=b"a=b", content_type="text/plain")
    )

    assert broken.code == foreign.code == 36009022


async def test_an_upload_must_be_multipart() -> None:
    """JSON where a file is wanted is 36009023; a form with a file passes, its body unsigned."""
    emulator, _ = make()
    path = "/product/202309/images/upload"
    png = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 600, 600) + bytes(range(256))
    form = (
        b'--b\r\ncontent-disposition: form-data; name="use_case"\r\n\r\nMAIN_IMAGE\r\n'
        b'--b\r\ncontent-disposition: form-data; name="data"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n'
        + png
        + b"\r\n--b--\r\n"
    )

    as_json = await ask(emulator, request(emulator, "POST", path, body=b'{"a":1}', shop=None))
    sent = request(
        emulator,
        "POST",
        path,
        body=form,
        signed_body=b"",
        shop=None,
        content_type="multipart/form-data; boundary=b",
    )

    assert as_json.code == 36009023
    assert (await ask(emulator, sent)).code == 0


async def test_ended_versions_and_paths_of_the_founding_documents_are_refused_only_when_strict() -> None:
    """``strict_live`` knows 36009014 for what the spec says has ended and 36009009 for a path that never was."""
    lenient, _ = make()
    strict, _ = make(policy=Policy(strict_live=True))
    payments = "/finance/202309/payments"
    label = f"/logistics/202309/orders/{'5' * 18}/shipping_documents"
    sort = {"sort_field": "create_time"}

    assert (await ask(lenient, request(lenient, "GET", payments, sort))).code == 0
    assert (await ask(strict, request(strict, "GET", payments, sort))).code == 0  # still seen after its day
    assert (await ask(strict, request(strict, "GET", "/affiliate/202309/profiles"))).code == 36009014
    assert (await ask(strict, request(strict, "GET", label, {"document_type": "PICK_LIST"}))).code == 36009009


async def test_budgets_refill_with_the_clock() -> None:
    """Over two calls a second the third is 429 with 36009002; another shop is not touched, a second later it passes."""
    emulator, wall = make(limits=Limits(per_second=2))
    query = {"types": "WITHDRAW"}

    replies = [await ask(emulator, request(emulator, "GET", WITHDRAWALS, query)) for _ in range(3)]
    neighbour = await ask(emulator, request(emulator, "GET", WITHDRAWALS, query, shop=1))
    wall.at += 1
    later = await ask(emulator, request(emulator, "GET", WITHDRAWALS, query))

    assert [reply.code for reply in replies] == [0, 0, 36009002]
    assert replies[2].status == 429
    assert neighbour.code == later.code == 0


async def test_the_hourly_budget_of_a_test_shop_has_its_own_code() -> None:
    """36009037 until the next clock hour."""
    emulator, wall = make(limits=Limits(per_hour=1))

    codes = [(await ask(emulator, request(emulator, "GET", SHOPS, shop=None))).code for _ in range(2)]
    wall.at += 3600

    assert codes == [0, 36009037]
    assert (await ask(emulator, request(emulator, "GET", SHOPS, shop=None))).code == 0
