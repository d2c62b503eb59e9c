"""
See what the client does: one record per attempt, for logs, hooks and OpenTelemetry.

Every attempt is one log record of the logger ``tiktok_shop`` (``DEBUG`` when it went well, ``INFO`` when not) and one
call of each ``on_attempt`` hook. Neither holds a query, a header or a body.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tiktok_shop.errors import ConfigurationError

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

__all__ = ["Attempt", "AttemptHook", "OpenTelemetryHook"]


@dataclass(frozen=True, slots=True)
class Attempt:
    """What is known of one attempt when it has ended."""

    operation: str
    """``operationId``."""

    method: str
    path: str
    """Path with its ids, without the query."""

    shop: str | None
    """Name of the shop handle; ``None`` for calls that act for no shop."""

    number: int
    """1 for the first attempt of a call."""

    started_at: float
    """Unix seconds."""

    seconds: float
    """From handing the request down to the parsed answer."""

    waited: float
    """Seconds that the call has waited so far for budget and between attempts."""

    status: int | None
    """HTTP status; ``None`` when no answer came."""

    code: int | None
    """The platform's code, 0 for a success; ``None`` when no envelope came."""

    request_id: str | None
    error: str | None
    """Class name of the error; ``None`` for a success."""


AttemptHook = Callable[[Attempt], None]
"""Called after every attempt, on the event loop: it must be quick and must not raise."""


def hooks_of(on_attempt: AttemptHook | Iterable[AttemptHook]) -> tuple[AttemptHook, ...]:
    """
    Return the hooks of a client that was given one, or several.

    Raises:
        ConfigurationError: If one of them cannot be called.
    """
    hooks = tuple(on_attempt) if isinstance(on_attempt, Iterable) else (on_attempt,)
    for hook in hooks:
        if not callable(hook):
            raise ConfigurationError(f"on_attempt takes functions, and {hook!r} is none")
    return hooks


class OpenTelemetryHook:
    """
    An ``on_attempt`` hook that makes a client span and two metrics of each attempt. Needs the extra ``otel``.

    Spans are named after the operation and are children of the span that is current where the call was awaited.
    Metrics: histogram ``tiktok_shop.attempt.duration`` (seconds) and counter ``tiktok_shop.attempts``, by operation,
    shop and outcome.

    Args:
        tracer_provider: Where spans go; ``None`` takes the process's.

        meter_provider: Where metrics go; ``None`` takes the process's.
    """

    def __init__(
        self,
        *,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
    ) -> None:
        from opentelemetry import metrics, trace

        self._tracer = trace.get_tracer("tiktok_shop", tracer_provider=tracer_provider)
        meter = metrics.get_meter("tiktok_shop", meter_provider=meter_provider)
        self._duration = meter.create_histogram(
            "tiktok_shop.attempt.duration", unit="s", description="Time of one attempt, waits excluded."
        )
        self._attempts = meter.create_counter(
            "tiktok_shop.attempts", description="Attempts, retries included."
        )
        self._kind = trace.SpanKind.CLIENT
        self._failed = trace.StatusCode.ERROR

    def __call__(self, attempt: Attempt) -> None:
        attributes: dict[str, str | int | float] = {
            "tiktok_shop.operation": attempt.operation,
            "tiktok_shop.shop": attempt.shop or "",
            "error.type": attempt.error or "",
        }
        self._duration.record(attempt.seconds, attributes)
        self._attempts.add(1, attributes)
        span = self._tracer.start_span(
            attempt.operation,
            kind=self._kind,
            start_time=int(attempt.started_at * 1e9),
            attributes=attributes,
        )
        span.set_attribute("http.request.method", attempt.method)
        span.set_attribute("url.path", attempt.path)
        span.set_attribute("tiktok_shop.attempt", attempt.number)
        span.set_attribute("tiktok_shop.waited_seconds", attempt.waited)
        if attempt.status is not None:
            span.set_attribute("http.response.status_code", attempt.status)
        if attempt.code is not None:
            span.set_attribute("tiktok_shop.code", attempt.code)
        if attempt.request_id is not None:
            span.set_attribute("tiktok_shop.request_id", attempt.request_id)
        if attempt.error is not None:
            span.set_status(self._failed, attempt.error)
        span.end(end_time=int((attempt.started_at + attempt.seconds) * 1e9))
