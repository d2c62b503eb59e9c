"""Retry over a scripted wire: what is sent again, and what is said when it is not."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from tiktok_shop import errors
from tiktok_shop._protocol.retry import RetryPolicy
from tiktok_shop._transport.context import CallOptions, call_of
from tiktok_shop._transport.retry import Retry
from tiktok_shop._transport.stack import build_auth_stack, build_stack
from tiktok_shop.quotas import Limit, MemoryQuotas
from tiktok_shop.timing import Timing


def _stack(kit: Any, wire: Any, **settings: Any) -> httpx.AsyncBaseTransport:
    time = kit.time
    settings = {"app_key": "key", "app_secret": "secret", **settings}
    return build_stack(wire, timing=Timing(time.now, time.now, time.sleep, lambda: 0.5), **settings)


class Tokens:
    def __init__(self) -> None:
        self.current = "old"

    async def access_token(self, authorization_id: str) -> str:
        return self.current

    async def refresh(self, authorization_id: str, rejected: str) -> str:
        self.current = "new"
        return self.current


async def test_alone_it_repeats_what_the_next_transport_raises(kit: Any) -> None:
    """Any transport that raises our errors can stand below."""
    wire = kit.wire(errors.RequestNotSentError("no"), kit.ok())
    retry = Retry(wire, timing=Timing(sleep=kit.time.sleep, monotonic=kit.time.now, rand=lambda: 0.5))
    assert (await retry.handle_async_request(kit.request())).status_code == 200
    assert kit.time.slept == [0.25]


async def test_a_read_is_repeated_with_a_new_signature(kit: Any) -> None:
    """Each attempt has a timestamp and a signature of its own."""
    wire = kit.wire(httpx.ReadError("cut"), kit.answer(36009003, "oops", status=500), kit.ok([1]))
    request = kit.request()
    kit.time.at += 0.8
    await _stack(kit, wire).handle_async_request(request)
    queries = [parse_qs(sent.url.query.decode()) for sent in wire.requests]
    assert [q["timestamp"] for q in queries] == [["1750000000"], ["1750000001"], ["1750000001"]]
    assert queries[0]["sign"] != queries[1]["sign"]
    assert call_of(request).attempts == 3
    assert call_of(request).waited == pytest.approx(0.75)


async def test_malformed_answers_of_a_read_are_fetched_again(kit: Any) -> None:
    """Truncated JSON and a proxy's page are worth another attempt."""
    wire = kit.wire(
        httpx.Response(200, content=b'{"code":0,'), httpx.Response(200, content=b"<html>"), kit.ok([1])
    )
    request = kit.request()
    await _stack(kit, wire).handle_async_request(request)
    assert call_of(request).data == [1]


@pytest.mark.parametrize(
    "failure",
    [
        httpx.ReadTimeout("late"),
        httpx.RemoteProtocolError("hung up"),
        httpx.Response(502),
        httpx.Response(200),
    ],
)
async def test_an_unsafe_write_is_not_repeated_when_its_outcome_is_unknown(kit: Any, failure: Any) -> None:
    """The error says that the outcome is unknown and which read tells."""
    wire = kit.wire(failure, kit.ok())
    with pytest.raises(errors.TikTokShopError) as caught:
        await _stack(kit, wire).handle_async_request(
            kit.request("POST", effect="unsafe_write", outcome_read="get_packages")
        )
    assert len(wire.requests) == 1
    assert caught.value.is_outcome_unknown
    assert "the outcome is unknown: get_packages tells" in str(caught.value)


@pytest.mark.parametrize(
    "failure", [httpx.ConnectError("no"), httpx.PoolTimeout("full"), httpx.ProxyError("no")]
)
async def test_an_unsafe_write_that_never_left_is_repeated(kit: Any, failure: Exception) -> None:
    """A failed connection cannot have done anything."""
    wire = kit.wire(failure, kit.ok())
    await _stack(kit, wire).handle_async_request(kit.request("POST", effect="unsafe_write"))
    assert len(wire.requests) == 2


async def test_an_unsafe_write_that_was_refused_for_its_rate_is_repeated(kit: Any) -> None:
    """A limit answer was given before any work."""
    wire = kit.wire(kit.answer(36009002, "slow", status=429, retry_after="7"), kit.ok())
    await _stack(kit, wire).handle_async_request(kit.request("POST", effect="unsafe_write"))
    assert len(wire.requests) == 2
    assert sum(kit.time.slept) == pytest.approx(7.0)


async def test_a_retry_after_beyond_the_cap_ends_the_call(kit: Any) -> None:
    """Rather than sleeping for an hour, the error comes up with the server's wait."""
    wire = kit.wire(kit.answer(36009002, "slow", status=429, retry_after="3600"))
    with pytest.raises(errors.RateLimitError) as caught:
        await _stack(kit, wire).handle_async_request(kit.request())
    assert caught.value.retry_after == 3600.0
    assert kit.time.slept == []


async def test_an_expired_token_is_refreshed_and_the_call_replayed_once(kit: Any) -> None:
    """One refresh, one replay, for a write too, with the new token and without a wait."""
    wire = kit.wire(kit.answer(105002, "expired", status=401), kit.ok())
    await _stack(kit, wire, tokens=Tokens()).handle_async_request(kit.request("POST", effect="unsafe_write"))
    assert [sent.headers["x-tts-access-token"] for sent in wire.requests] == ["old", "new"]
    assert kit.time.slept == []


async def test_a_token_that_stays_expired_is_not_replayed_for_ever(kit: Any) -> None:
    """The second refusal comes up."""
    wire = kit.wire(kit.answer(105002, "expired", status=401))
    with pytest.raises(errors.AuthenticationError) as caught:
        await _stack(kit, wire, tokens=Tokens()).handle_async_request(kit.request())
    assert len(wire.requests) == 2
    assert caught.value.attempts == 2


async def test_a_refused_timestamp_is_corrected_and_replayed_once(kit: Any) -> None:
    """The Date of the refusal corrects the clock, and the call is sent again, writes too."""
    refusal = kit.answer(36009004, "Invalid 'timestamp'", status=400, date="Sun, 15 Jun 2025 15:16:40 GMT")
    wire = kit.wire(refusal, kit.ok(date="Sun, 15 Jun 2025 15:16:40 GMT"))
    await _stack(kit, wire).handle_async_request(kit.request("POST", effect="unsafe_write"))
    stamps = [parse_qs(sent.url.query.decode())["timestamp"][0] for sent in wire.requests]
    assert stamps == ["1750000000", "1750000600"]
    assert kit.time.slept == []


async def test_a_refused_timestamp_without_a_correction_comes_up(kit: Any) -> None:
    """Without a Date there is nothing to correct."""
    wire = kit.wire(kit.answer(36009004, "Invalid 'timestamp'", status=400))
    with pytest.raises(errors.AuthenticationError):
        await _stack(kit, wire).handle_async_request(kit.request())
    assert len(wire.requests) == 1


async def test_attempts_are_bounded_by_policy_and_call(kit: Any) -> None:
    """The call's own bound replaces the policy's, and the error says how many attempts there were."""
    wire = kit.wire(httpx.ConnectError("no"))
    with pytest.raises(errors.RequestNotSentError, match="3 attempts"):
        await _stack(kit, wire, retry=RetryPolicy(max_attempts=3)).handle_async_request(kit.request())
    with pytest.raises(errors.RequestNotSentError) as caught:
        await _stack(kit, wire).handle_async_request(kit.request(options=CallOptions(max_attempts=1)))
    assert caught.value.attempts == 1


async def test_a_stream_that_cannot_be_opened_again_is_sent_once(kit: Any) -> None:
    """Without a factory for its body an upload has one attempt."""

    class Once(httpx.AsyncByteStream):
        async def __aiter__(self) -> Any:
            yield b"x"

    wire = kit.wire(httpx.ConnectError("no"))
    headers = {"content-type": "multipart/form-data; boundary=b"}
    with pytest.raises(errors.RequestNotSentError):
        await _stack(kit, wire).handle_async_request(kit.request("POST", stream=Once(), headers=headers))
    assert len(wire.requests) == 1
    with pytest.raises(errors.RequestNotSentError):
        await _stack(kit, wire).handle_async_request(
            kit.request("POST", stream=Once(), headers=headers, body_factory=Once)
        )
    assert len(wire.requests) == 6


async def test_auth_stack_is_unsigned_and_does_not_repeat_a_lost_refresh(kit: Any) -> None:
    """A refresh token may work only once: after a lost answer nobody sends it again."""
    wire = kit.wire(httpx.ReadError("cut"), kit.ok())
    stack = build_auth_stack(wire, timing=Timing(kit.time.now, kit.time.now, kit.time.sleep, lambda: 0.5))
    with pytest.raises(errors.ResponseLostError) as caught:
        await stack.handle_async_request(
            kit.request(shop=None, effect="unsafe_write", query=[], secret_query=[("app_secret", "hush")])
        )
    assert len(wire.requests) == 1
    assert b"sign=" not in wire.requests[0].url.query
    assert "hush" not in str(caught.value) + repr(caught.value.__dict__)


async def test_aclose_reaches_the_wire(kit: Any) -> None:
    """Closing the stack closes what it stands on."""
    wire = kit.wire()
    await _stack(kit, wire, tokens=Tokens()).aclose()
    assert wire.is_closed


async def test_max_wait_is_the_wait_of_the_whole_call(kit: Any) -> None:
    """Waits of all attempts together stay within it; a refusal that asks for more is raised at once."""
    wire = kit.wire(kit.answer(36009002, "slow", status=429, retry_after="30"))
    with pytest.raises(errors.RateLimitError) as caught:
        await _stack(kit, wire).handle_async_request(kit.request(options=CallOptions(max_wait=5.0)))
    assert len(wire.requests) == 1
    assert kit.time.slept == []
    assert caught.value.retry_after == 30.0


async def test_short_waits_add_up_to_max_wait(kit: Any) -> None:
    """Five seconds are five seconds, however they are made up."""
    wire = kit.wire(kit.answer(36009002, "slow", status=429, retry_after="2"))
    request = kit.request(options=CallOptions(max_wait=5.0))
    with pytest.raises(errors.RateLimitError):
        await _stack(kit, wire).handle_async_request(request)
    assert len(wire.requests) == 3
    assert kit.time.at - 1_750_000_000.0 <= 5.0
    assert call_of(request).waited <= 5.0


@pytest.mark.parametrize(
    ("effect", "is_safe", "is_unknown"), [("read", True, False), ("idempotent_write", None, True)]
)
async def test_no_budget_after_a_lost_attempt_is_not_nothing_sent(
    kit: Any, effect: Any, is_safe: bool | None, is_unknown: bool
) -> None:
    """When the wait for a second attempt ends, the error says what became of the first."""
    stack = _stack(
        kit, kit.wire(httpx.ReadError("cut")), quotas=MemoryQuotas({"get_order_list": [Limit(1, 60.0)]})
    )
    request = kit.request(options=CallOptions(max_wait=5.0), effect=effect, outcome_read="get_it")
    with pytest.raises(errors.ThrottleTimeoutError) as caught:
        await stack.handle_async_request(request)
    error = caught.value
    assert isinstance(error.__cause__, errors.ResponseLostError)
    assert "nothing was sent" not in str(error)
    assert "the connection broke" in str(error)
    assert (error.is_retry_safe, error.is_outcome_unknown) == (is_safe, is_unknown)
    assert error.outcome_read == ("get_it" if is_unknown else None)


@pytest.mark.parametrize("number", ["9" * 400, "1e999", "Mon, 01 Jan 99999999999 00:00:00 GMT", "1e300"])
async def test_huge_numbers_in_headers_end_nothing(kit: Any, number: str) -> None:
    """A ``Date`` or ``Retry-After`` of any size leaves the answer what it is."""
    await _stack(kit, kit.wire(kit.ok(date=f"Mon, 01 Jan 2025 00:00:00 +{number}"))).handle_async_request(
        kit.request()
    )
    await _stack(kit, kit.wire(kit.ok(date=number))).handle_async_request(kit.request())
    refusing = kit.wire(kit.answer(36009002, "slow", status=429, retry_after=number))
    with pytest.raises(errors.RateLimitError) as caught:
        await _stack(kit, refusing).handle_async_request(kit.request(options=CallOptions(max_attempts=1)))
    assert (caught.value.retry_after or 0) <= 366 * 86_400
