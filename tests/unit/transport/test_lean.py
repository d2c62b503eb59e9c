"""Requests and answers that become httpx's when somebody asks, and the cheap look at an answer's depth."""

from __future__ import annotations

import copy
import pickle
from typing import Any
from urllib.parse import parse_qsl

import httpx
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiktok_shop import ShopCredentials, TikTokShop
from tiktok_shop._protocol.envelope import depth_exceeds, is_shallow
from tiktok_shop._transport.body import Answer, header_of
from tiktok_shop._transport.outgoing import LeanRequest, encode_query, place_of

_PAIRS = [(b"Content-Type", b"application/json"), (b"Set-Cookie", b"a=1"), (b"Set-Cookie", b"b=2")]


def _request(content: bytes = b"{}") -> LeanRequest:
    return LeanRequest(
        "POST",
        place=place_of("https://host.test/p%20q"),
        pairs=(("host", "host.test"), ("content-length", str(len(content)))),
        stream=httpx.ByteStream(content),
        content=content,
        extensions={"k": 1},
    )


def test_a_lean_request_is_an_httpx_request() -> None:
    """What httpx's own request of the same parts has, it has: attributes, body, and what a copy of it keeps."""
    lean = _request()
    plain = httpx.Request(
        "POST", lean.url, headers=lean.headers, stream=httpx.ByteStream(b"{}"), extensions={"k": 1}
    )
    plain.read()
    for name in vars(plain):
        if name != "stream":
            assert getattr(lean, name) == getattr(plain, name), name
    assert lean.content == b"{}"
    again = pickle.loads(pickle.dumps(_request()))  # noqa: S301 - our own bytes
    assert (again.url, again.headers, again.content) == (plain.url, plain.headers, b"{}")
    assert copy.copy(lean).headers == plain.headers


def test_what_a_transport_changes_on_a_lean_request_counts() -> None:
    """Headers and URL can be changed as on any request, before and after somebody has looked at them."""
    lean = _request()
    lean.headers["X-New"] = "1"
    assert ("x-new", "1") in lean.pairs
    lean.url = httpx.URL("https://other.test/x?y=1")
    assert (lean.place.host, lean.place.path, lean.query) == ("other.test", "/x", "y=1")


def test_an_answer_is_an_httpx_response() -> None:
    """What httpx's own response of the same parts has, it has."""
    answer = Answer(200, _PAIRS, b'{"a":1}', named={"content-type": "application/json"})
    plain = httpx.Response(200, headers=_PAIRS, stream=httpx.ByteStream(b'{"a":1}'))
    plain.read()
    assert header_of(answer, "content-type") == header_of(plain, "content-type")
    for name in vars(plain):
        if name not in {"stream", "_decoder"}:
            assert getattr(answer, name) == getattr(plain, name), name
    assert answer.headers.get_list("set-cookie") == ["a=1", "b=2"]
    assert (answer.json(), answer.text, answer.is_success) == ({"a": 1}, '{"a":1}', True)
    again = pickle.loads(pickle.dumps(Answer(200, _PAIRS, b"x")))  # noqa: S301 - our own bytes
    assert (again.content, again.headers) == (b"x", plain.headers)


async def test_a_transport_of_ones_own_gets_httpx_s_request() -> None:
    """The seam is httpx's: URL with its query, headers and body are there for whoever reads them."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"code": 0, "data": {}, "request_id": "r"})

    shops = [ShopCredentials("A", "token", cipher="c c")]
    async with TikTokShop("key", "secret", shops=shops, wire=httpx.MockTransport(answer)) as app:
        await app.shop("A").call("get_order_list", params={"page_size": 20}, body={"order_status": "UNPAID"})
    (request,) = seen
    assert request.url.params["shop_cipher"] == "c c"
    assert request.url.path == "/order/202309/orders/search"
    assert request.headers["X-Tts-Access-Token"] == "token"
    assert request.headers["host"] == request.url.host
    assert orjson.loads(request.content) == {"order_status": "UNPAID"}


@given(
    st.lists(
        st.tuples(st.text(st.sampled_from("ab&=%+ é~")), st.text(st.sampled_from("ab&=%+ é~"))), max_size=4
    )
)
def test_a_query_is_read_back_as_it_was_given(pairs: list[tuple[str, str]]) -> None:
    """Whatever stands in keys and values, separators of the query included."""
    assert parse_qsl(encode_query(pairs), keep_blank_values=True) == pairs


def _nested(levels: int, *, kind: str = "[]") -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value] if kind == "[]" else {"k": value}
    return value


_texts = st.text(st.sampled_from('ab{}[]"\\\n,:'), max_size=8)
_json = st.recursive(
    _texts | st.integers(-9, 9) | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_texts, inner, max_size=4),
    max_leaves=40,
)


@given(_json, st.integers(1, 6))
def test_what_looks_shallow_is(value: Any, most: int) -> None:
    """No text, key or escape in an answer makes the quick look miss a nest."""
    if is_shallow(orjson.dumps(value), most):
        assert not depth_exceeds(value, most)


@pytest.mark.parametrize("kind", ["[]", "{}"])
@pytest.mark.parametrize("text", ["", "}}]]" * 100, '\\"{', "\\"])
def test_a_nest_among_much_else_is_seen(kind: str, text: str) -> None:
    """Brackets in texts beside a nest do not hide it; one level less passes."""
    for levels, is_too_deep in ((20, False), (21, True)):
        value = {"deep": _nested(levels - 1, kind=kind), "wide": [{"a": [text]}] * 50}
        assert depth_exceeds(value, 20) is is_too_deep
        if is_too_deep:
            assert not is_shallow(orjson.dumps(value), 20)
    assert is_shallow(orjson.dumps({"wide": [{"a": ["x"]}] * 500}), 20)
