"""What the Signing transport puts on the wire, and where it does not."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from tiktok_shop._transport.context import call_of
from tiktok_shop._transport.signing import SecretQuery, Signing, encode_query
from tiktok_shop._transport.stack import build_stack
from tiktok_shop.signing import sign
from tiktok_shop.timing import Timing

VECTORS = Path(__file__).parents[2] / "vectors" / "requests"


def _signing(kit: Any, wire: Any, **settings: Any) -> Signing:
    return Signing(wire, app_key="key", app_secret="secret", timing=Timing(now=kit.time.now), **settings)


def _query(request: httpx.Request) -> list[tuple[str, str]]:
    return parse_qsl(request.url.query.decode(), keep_blank_values=True, strict_parsing=True)


async def test_stamps_and_signs_a_copy(kit: Any) -> None:
    """The wire sees key, timestamp, cipher, token and signature; the caller's request stays as it was."""
    wire = kit.wire()
    request = kit.request(query=[("ids", "1,2")], access_token="tok")
    before = (str(request.url), dict(request.headers))
    await _signing(kit, wire).handle_async_request(request)

    sent = wire.requests[0]
    pairs = dict(_query(sent))
    assert pairs == {
        "ids": "1,2",
        "app_key": "key",
        "timestamp": "1750000000",
        "shop_cipher": "ROW_cipher",
        "sign": sign("secret", "/order/202309/orders", pairs),
    }
    assert sent.headers["x-tts-access-token"] == "tok"
    assert (str(request.url), dict(request.headers)) == before


async def test_query_of_the_url_is_taken_where_the_call_names_none(kit: Any) -> None:
    """Used alone, the transport signs the decoded query of the request's URL."""
    wire = kit.wire()
    await _signing(kit, wire).handle_async_request(
        kit.request(params={"page_token": "ab+/c==", "q": "a b", "e": ""})
    )
    pairs = _query(wire.requests[0])
    assert ("page_token", "ab+/c==") in pairs
    assert ("q", "a b") in pairs
    assert ("e", "") in pairs
    assert dict(pairs)["sign"] == sign("secret", "/order/202309/orders", pairs)
    assert b"page_token=ab%2B%2Fc%3D%3D&q=a%20b&e=&app_key" in wire.requests[0].url.query


@pytest.mark.parametrize("case", sorted(path.stem for path in VECTORS.glob("*.json")))
async def test_what_is_sent_verifies(kit: Any, case: str) -> None:
    """For each vector's request a server that decodes the URL and signs the body it read finds our signature."""
    request = json.loads((VECTORS / f"{case}.json").read_bytes())["request"]
    own = ("app_key", "timestamp", "shop_cipher", "sign", "access_token")
    query = [(k, v) for k, v in request["query"] if k not in own]
    headers = {"content-type": request["content_type"]} if request["content_type"] else {}
    body = (request["body"] or "").encode()
    wire = kit.wire()
    await _signing(kit, wire).handle_async_request(
        kit.request(request["method"], request["path"], query=query, content=body, headers=headers)
    )
    sent = wire.requests[0]
    pairs = _query(sent)
    raw_path = sent.url.raw_path.partition(b"?")[0].decode()
    assert sent.content == body
    assert dict(pairs)["sign"] == sign(
        "secret", raw_path, pairs, body=body, content_type=request["content_type"]
    )


@pytest.mark.parametrize(("takes_cipher", "shop"), [(False, True), (True, False)])
async def test_needless_cipher_is_left_out(kit: Any, takes_cipher: bool, shop: bool) -> None:
    """An operation without shop context, and a call without a shop, carry no cipher."""
    wire = kit.wire()
    request = kit.request(shop_cipher=takes_cipher, shop=kit.Shop() if shop else None)
    await _signing(kit, wire).handle_async_request(request)
    assert "shop_cipher" not in dict(_query(wire.requests[0]))


async def test_a_multipart_stream_is_not_read_for_the_signature(kit: Any) -> None:
    """An upload goes to the wire as a stream, opened for this attempt."""
    opened = []

    class Body(httpx.AsyncByteStream):
        async def __aiter__(self) -> Any:
            yield b"part"

    def factory() -> Body:
        opened.append(Body())
        return opened[-1]

    wire = kit.wire()
    request = kit.request(
        "POST",
        headers={"content-type": "multipart/form-data; boundary=b"},
        stream=Body(),
        body_factory=factory,
    )
    await _signing(kit, wire).handle_async_request(request)
    assert wire.requests[0].stream is opened[0]


async def test_learns_the_servers_clock(kit: Any) -> None:
    """A Date that is minutes away corrects the next timestamp, and marks the refusal as cured."""
    wire = kit.wire(kit.ok(date="Sun, 15 Jun 2025 15:16:40 GMT"))
    kit.time.at = 1_750_000_000.0  # 15:06:40
    signing = _signing(kit, wire)
    request = kit.request()
    await signing.handle_async_request(request)
    assert call_of(request).cured == "timestamp"
    await signing.handle_async_request(kit.request())
    assert dict(_query(wire.requests[1]))["timestamp"] == "1750000600"


@pytest.mark.parametrize(
    "date", ["Sun, 15 Jun 2025 15:06:43 GMT", "yesterday", "Sun, 15 Jun 2025 15:06:35 GMT"]
)
async def test_small_or_unreadable_differences_change_nothing(kit: Any, date: str) -> None:
    """A clock that is right within seconds is left alone."""
    signing = _signing(kit, kit.wire(kit.ok(date=date)))
    await signing.handle_async_request(kit.request())
    assert signing.clock_offset == 0.0


async def test_a_slow_answer_does_not_look_like_a_wrong_clock(kit: Any) -> None:
    """A Date from any moment between sending and receiving agrees with this clock."""

    def slow(request: httpx.Request) -> httpx.Response:
        kit.time.at += 40.0
        return kit.ok(date="Sun, 15 Jun 2025 15:06:41 GMT")  # stamped when the request came in

    signing = _signing(kit, kit.wire(slow))
    await signing.handle_async_request(kit.request())
    assert signing.clock_offset == 0.0


async def test_secrets_of_the_auth_host_are_only_on_the_copy(kit: Any) -> None:
    """App secret and refresh token are in the query that goes out, and nowhere else."""
    wire = kit.wire()
    request = kit.request(
        path="/api/v2/token/refresh",
        shop=None,
        query=[("app_key", "key"), ("grant_type", "refresh_token")],
        secret_query=[("app_secret", "hush"), ("refresh_token", "r+t")],
    )
    await SecretQuery(wire).handle_async_request(request)
    assert (
        wire.requests[0].url.query
        == b"app_key=key&grant_type=refresh_token&app_secret=hush&refresh_token=r%2Bt"
    )
    assert "hush" not in repr(call_of(request)) + str(request.url)


def test_encode_query() -> None:
    """Everything but letters, digits and -._~ is percent-encoded, a space as %20."""
    assert encode_query([("a-._~", "é &=+/,"), ("b", "")]) == "a-._~=%C3%A9%20%26%3D%2B%2F%2C&b="


def _checking(kit: Any, off: dict[str, float], seconds: float = 1.0) -> Any:
    """A wire that checks timestamps by the true time, behind a proxy whose ``Date`` is off; and the stack over it."""

    def answer(request: httpx.Request) -> httpx.Response:
        true = kit.time.at
        kit.time.at += seconds
        date = format_datetime(datetime.fromtimestamp(true + off["date"], UTC), usegmt=True)
        if -300 <= int(request.url.params["timestamp"]) - true <= 30:
            fine: httpx.Response = kit.ok(date=date)
            return fine
        refused: httpx.Response = kit.answer(36009004, "Timestamp is expired.", status=400, date=date)
        return refused

    wire = kit.wire(answer)
    settings = {"app_key": "key", "app_secret": "secret"}
    return wire, build_stack(
        wire,
        timing=Timing(now=lambda: kit.time.at + off["clock"], monotonic=kit.time.now, sleep=kit.time.sleep),
        **settings,
    )


@pytest.mark.parametrize("date_off", [240.0, -3600.0, 3600.0])
async def test_a_wrong_date_does_not_beat_a_right_clock(kit: Any, date_off: float) -> None:
    """A proxy whose ``Date`` is off costs one refusal; from then on this machine's clock counts."""
    wire, stack = _checking(kit, {"date": date_off, "clock": 0.0})
    for _ in range(10):
        await stack.handle_async_request(kit.request())
    assert len(wire.requests) == 11


async def test_a_wrong_date_does_not_beat_a_right_clock_while_time_passes(kit: Any) -> None:
    """A new second between two answers moves the offset by a fraction: it is the same wrong ``Date`` all the same."""
    wire, stack = _checking(kit, {"date": 240.0, "clock": 0.0}, seconds=1.3)
    for _ in range(10):
        await stack.handle_async_request(kit.request())
    assert len(wire.requests) == 11


async def test_a_clock_that_goes_wrong_later_is_corrected_even_then(kit: Any) -> None:
    """After a proxy that was wrong for a while, a refused clock of ours makes its ``Date`` count again."""
    off = {"date": 3600.0, "clock": 0.0}
    wire, stack = _checking(kit, off)
    for _ in range(3):
        await stack.handle_async_request(kit.request())
    off.update(date=0.0, clock=3600.0)
    wire.requests.clear()
    for _ in range(3):
        await stack.handle_async_request(kit.request())
    assert len(wire.requests) == 4


async def test_a_wrong_clock_is_corrected_by_a_right_date(kit: Any) -> None:
    """A machine an hour ahead is refused once."""
    wire, stack = _checking(kit, {"date": 0.0, "clock": 3600.0})
    for _ in range(10):
        await stack.handle_async_request(kit.request())
    assert len(wire.requests) == 11
