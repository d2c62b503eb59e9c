"""Envelope, Token and Trace, each alone over a scripted wire."""

from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest

from tiktok_shop import errors
from tiktok_shop._transport.context import call_of
from tiktok_shop._transport.envelope import Envelope
from tiktok_shop._transport.token import Token
from tiktok_shop._transport.trace import Trace
from tiktok_shop.observability import Attempt, OpenTelemetryHook
from tiktok_shop.timing import Timing


class Tokens:
    def __init__(self) -> None:
        self.current = "old"
        self.asked: list[tuple[str, ...]] = []

    async def access_token(self, authorization_id: str) -> str:
        self.asked.append(("read", authorization_id))
        return self.current

    async def refresh(self, authorization_id: str, rejected: str) -> str:
        self.asked.append(("refresh", authorization_id, rejected))
        self.current = "new"
        return self.current


async def test_envelope_leaves_data_and_request_id_on_the_call(kit: Any) -> None:
    """The answer is parsed once, and the call knows its data."""
    request = kit.request()
    await Envelope(kit.wire(kit.ok({"orders": []}))).handle_async_request(request)
    call = call_of(request)
    assert call.data == {"orders": []}
    assert call.request_id == "req-1"
    assert call.envelope is not None
    assert call.envelope["message"] == "Success"


async def test_envelope_says_where_it_happened(kit: Any) -> None:
    """An error names operation and shop, and keeps the server's wait."""
    wire = kit.wire(kit.answer(36009002, "slow", status=429, retry_after="Sun, 15 Jun 2025 15:06:50 GMT"))
    with pytest.raises(errors.RateLimitError) as caught:
        await Envelope(wire, timing=Timing(now=kit.time.now)).handle_async_request(kit.request())
    error = caught.value
    assert (error.operation, error.shop, error.shop_id) == ("get_order_list", "SHOP1", "7001")
    assert error.retry_after == 10.0
    assert "operation get_order_list, shop SHOP1" in str(error)


async def test_envelope_takes_another_apis_rules(kit: Any) -> None:
    """A reader of another API's answers fits in."""

    def read(status: int, body: bytes, /) -> dict[str, Any]:
        return {"data": body.decode(), "status": status}

    request = kit.request()
    await Envelope(kit.wire(httpx.Response(201, content=b"hello")), read=read).handle_async_request(request)
    assert call_of(request).data == "hello"


async def test_token_is_put_on_the_call(kit: Any) -> None:
    """The call carries the token of its shop's authorization."""
    tokens = Tokens()
    request = kit.request()
    await Token(Envelope(kit.wire()), source=tokens).handle_async_request(request)
    assert call_of(request).access_token == "old"
    assert tokens.asked == [("read", "grant-1")]


async def test_token_is_not_asked_for_without_a_shop(kit: Any) -> None:
    """Calls that act for no shop pass without a token."""
    tokens = Tokens()
    await Token(Envelope(kit.wire()), source=tokens).handle_async_request(kit.request(shop=None))
    assert tokens.asked == []


async def test_expired_token_is_refreshed_and_marked_as_cured(kit: Any) -> None:
    """The refusal still comes up, with the new token ready for Retry's replay."""
    tokens = Tokens()
    request = kit.request()
    with pytest.raises(errors.AuthenticationError):
        await Token(
            Envelope(kit.wire(kit.answer(105002, "x", status=401))), source=tokens
        ).handle_async_request(request)
    assert tokens.asked == [("read", "grant-1"), ("refresh", "grant-1", "old")]
    assert call_of(request).cured == "token_expired"


async def test_a_wrong_signature_is_not_cured_by_a_refresh(kit: Any) -> None:
    """Other authentication errors leave the token alone."""
    tokens = Tokens()
    with pytest.raises(errors.AuthenticationError):
        await Token(
            Envelope(kit.wire(kit.answer(106001, "x", status=401))), source=tokens
        ).handle_async_request(kit.request())
    assert tokens.asked == [("read", "grant-1")]


async def test_trace_writes_one_record_per_attempt_without_secrets(
    kit: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """Method, path, status, code and request id are logged; query, headers and body are not."""
    seen: list[Attempt] = []
    transport = Trace(
        Envelope(kit.wire(kit.ok())),
        on_attempt=[seen.append],
        timing=Timing(now=kit.time.now, monotonic=kit.time.now),
    )
    with caplog.at_level(logging.DEBUG, logger="tiktok_shop"):
        await transport.handle_async_request(
            kit.request(
                "POST",
                params={"q": "hidden"},
                headers={"x-h": "hidden"},
                content=b"hidden",
                access_token="hidden",
            )
        )
    (record,) = caplog.records
    text = record.getMessage()
    assert text.startswith("POST /order/202309/orders shop=SHOP1 status=200 code=0 request_id=req-1")
    assert "hidden" not in text + repr(record.__dict__)
    assert seen[0].operation == "get_order_list"
    assert seen[0].error is None


async def test_trace_records_failures(kit: Any, caplog: pytest.LogCaptureFixture) -> None:
    """A refusal is logged with its code and class, at INFO."""
    with caplog.at_level(logging.INFO, logger="tiktok_shop"), pytest.raises(errors.APIError):
        await Trace(Envelope(kit.wire(kit.answer(106001, "x", status=401)))).handle_async_request(
            kit.request()
        )
    assert "status=401 code=106001 request_id=req-1" in caplog.text
    assert "error=AuthenticationError" in caplog.text


async def test_opentelemetry_hook_makes_spans_and_metrics(kit: Any) -> None:
    """Each attempt is a client span named after its operation, and counts in the metrics."""
    from opentelemetry.sdk.metrics import MeterProvider
    from opentelemetry.sdk.metrics.export import InMemoryMetricReader
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    spans, metrics = InMemorySpanExporter(), InMemoryMetricReader()
    tracers, meters = TracerProvider(), MeterProvider([metrics])
    tracers.add_span_processor(SimpleSpanProcessor(spans))
    hook = OpenTelemetryHook(tracer_provider=tracers, meter_provider=meters)

    transport = Trace(Envelope(kit.wire(kit.ok(), kit.answer(106001, "x", status=401))), on_attempt=[hook])
    await transport.handle_async_request(kit.request())
    with pytest.raises(errors.APIError):
        await transport.handle_async_request(kit.request())

    good, bad = spans.get_finished_spans()
    assert good.name == "get_order_list"
    assert good.attributes is not None
    assert good.attributes["tiktok_shop.request_id"] == "req-1"
    assert bad.attributes is not None
    assert bad.attributes["tiktok_shop.code"] == 106001
    assert not bad.status.is_ok
    data = metrics.get_metrics_data()
    assert data is not None
    names = {m.name for m in data.resource_metrics[0].scope_metrics[0].metrics}
    assert names == {"tiktok_shop.attempt.duration", "tiktok_shop.attempts"}
    tracers.shutdown()
    meters.shutdown()


async def test_a_token_that_the_platform_echoes_is_not_readable(kit: Any) -> None:
    """What the API host says is cleaned of the token that it was sent."""
    request = kit.request(access_token="TTP_very_secret")
    wire = kit.wire(kit.answer(105002, "Expired credentials: TTP_very_secret was issued long ago"))
    with pytest.raises(errors.AuthenticationError) as caught:
        await Envelope(wire).handle_async_request(request)
    assert "TTP_very_secret" not in f"{caught.value!s} {caught.value!r} {caught.value.args}"
    assert "was issued long ago" in str(caught.value)


async def test_a_withdrawn_grant_is_the_same_error_without_a_store(kit: Any) -> None:
    """105001 where nothing can be refreshed: consent again, with the page where; no word of a vault."""

    class Given(Tokens):
        async def refresh(self, authorization_id: str, rejected: str) -> str:
            raise errors.CredentialError("set TIKTOK_SHOP_VAULT", consent_url="https://consent.example/")

    wire = kit.wire(kit.answer(105001, "access token is invalid"))
    with pytest.raises(errors.NotAuthorizedError) as caught:
        await Token(Envelope(wire), source=Given()).handle_async_request(kit.request())
    error = caught.value
    assert error.consent_url == "https://consent.example/"
    assert "must consent again" in str(error)
    assert "VAULT" not in str(error)
    assert (error.operation, error.shop, error.shop_id) == ("get_order_list", "SHOP1", "7001")
    assert isinstance(error.__cause__, errors.AuthenticationError)


async def test_a_malformed_token_is_still_the_gateways_refusal(kit: Any) -> None:
    """A token that never was one needs no consent: the refusal says what is wrong."""

    class Given(Tokens):
        async def refresh(self, authorization_id: str, rejected: str) -> str:
            raise errors.CredentialError("set TIKTOK_SHOP_VAULT")

    wire = kit.wire(kit.answer(36009004, "access_token is malformed"))
    with pytest.raises(errors.AuthenticationError, match="malformed"):
        await Token(Envelope(wire), source=Given()).handle_async_request(kit.request())
