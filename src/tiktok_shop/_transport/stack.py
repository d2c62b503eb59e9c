"""
The order of the transports: the only place that knows it. Wiring only.

.. code-block:: text

    Retry      decides from a typed error; bounded by attempts and by total seconds
     Throttle  waits for budget and for a slot, so retries pay too
      Token    reads the token after the wait; refreshes once when told it expired
       Trace    one record per attempt
        Envelope  reads the JSON answer; a non-zero code becomes an APIError
         Signing   stamps, signs the exact bytes, on a copy
          Exchange  reads the whole answer, maps the lower errors
           the wire (see ``wire.open_wire``), MockTransport, ASGITransport(emulator), …

The reasons are in docs/guides/transport-stack.md.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import httpx

from tiktok_shop._protocol.envelope import read_envelope
from tiktok_shop._protocol.retry import RetryPolicy
from tiktok_shop._transport.context import TokenSource
from tiktok_shop._transport.envelope import Envelope, EnvelopeReader
from tiktok_shop._transport.exchange import Exchange
from tiktok_shop._transport.retry import Retry
from tiktok_shop._transport.signing import SecretQuery, Signing
from tiktok_shop._transport.throttle import QuotaStore, Throttle
from tiktok_shop._transport.token import Token
from tiktok_shop._transport.trace import Trace
from tiktok_shop.observability import AttemptHook
from tiktok_shop.timing import SYSTEM, Timing

Authenticate = Callable[[httpx.AsyncBaseTransport], httpx.AsyncBaseTransport]
"""Wraps the wire in the step that authenticates a request, on a copy."""


def build_stack(
    wire: httpx.AsyncBaseTransport,
    *,
    app_key: str,
    app_secret: str = "",
    tokens: TokenSource | None = None,
    authenticate: Authenticate | None = None,
    read: EnvelopeReader = read_envelope,
    retry: RetryPolicy | None = None,
    quotas: QuotaStore | None = None,
    max_concurrency: int = 200,
    on_attempt: Sequence[AttemptHook] = (),
    timing: Timing = SYSTEM,
) -> httpx.AsyncBaseTransport:
    """
    Return the whole stack over *wire*, which it closes with ``aclose()``.

    Args:
        wire: From ``open_wire``, or any httpx transport.

        app_key: Sent with every request, and part of every budget's key. For an API without apps: what its limits
            are counted by.

        app_secret: Signs every request. Never sent.

        tokens: Where access tokens come from; ``None`` for an API that has none.

        authenticate: Another API's way to authenticate; ``None`` signs as TikTok Shop wants it.

        read: Another API's envelope.

        retry: Bounds of the retries; ``None`` takes ``RetryPolicy()``.

        quotas: Where budgets are counted; ``None`` counts in this process, adaptively.

        max_concurrency: Requests on the wire at once, over all shops; as wide as the wire's pool. A quarter of it
            is open to a single shop.

        on_attempt: Hooks that see every attempt.

        timing: Clocks, waiting and chance.
    """
    inner: httpx.AsyncBaseTransport = Exchange(wire)
    if authenticate is None:
        inner = Signing(inner, app_key=app_key, app_secret=app_secret, timing=timing)
    else:
        inner = authenticate(inner)
    inner = Envelope(inner, read=read, timing=timing)
    inner = Trace(inner, on_attempt=on_attempt, timing=timing)
    if tokens is not None:
        inner = Token(inner, source=tokens)
    inner = Throttle(inner, app_key=app_key, quotas=quotas, slots=max_concurrency, timing=timing)
    return Retry(inner, policy=retry, timing=timing)


def build_auth_stack(
    wire: httpx.AsyncBaseTransport,
    *,
    retry: RetryPolicy | None = None,
    on_attempt: Sequence[AttemptHook] = (),
    timing: Timing = SYSTEM,
) -> httpx.AsyncBaseTransport:
    """
    Return the stack for the token endpoints of the auth host: unsigned, unthrottled, without a token.

    Secrets are taken from ``call.secret_query`` and put on the copy that goes out. Codes and refresh tokens may work
    only once, so these operations are unsafe writes: they are repeated only when they provably never left.
    """
    inner: httpx.AsyncBaseTransport = Envelope(SecretQuery(Exchange(wire)), timing=timing)
    inner = Trace(inner, on_attempt=on_attempt, timing=timing)
    return Retry(inner, policy=retry, timing=timing)
