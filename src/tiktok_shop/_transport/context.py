"""What travels with a request through the stack: in ``request.extensions``, never in shared state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

import httpx

from tiktok_shop._protocol.operation import OperationFacts
from tiktok_shop.errors import ConfigurationError, TikTokShopError

KEY = "tiktok_shop.call"
"""Where the ``Call`` stands in ``request.extensions``."""

Priority = Literal["interactive", "backfill"]


class ShopTarget(Protocol):
    """The shop that a request acts for, as the transports see it."""

    @property
    def name(self) -> str: ...
    @property
    def shop_id(self) -> str | None: ...
    @property
    def cipher(self) -> str | None: ...
    @property
    def authorization_id(self) -> str: ...


class TokenSource(Protocol):
    """Where the Token transport gets its tokens. ``tiktok_shop.credentials`` implements it."""

    async def access_token(self, authorization_id: str) -> str:
        """
        Return a token that should work now, refreshed early where that is due.

        Raises:
            CredentialError: If there is no grant, or it cannot be refreshed.
        """

    async def refresh(self, authorization_id: str, rejected: str) -> str:
        """
        Return a token other than *rejected*, which the server has just refused as expired.

        Raises:
            CredentialError: If there is no newer token and none can be had.
        """


@dataclass(frozen=True, slots=True)
class CallOptions:
    """Settings of one call; a shop handle carries its own and ``with_options`` changes them."""

    timeout: float | httpx.Timeout | None = 30.0
    """Seconds for connect, write and read each, or httpx's own four; ``None`` waits for ever."""

    max_wait: float | None = None
    """
    Seconds that the whole call may wait, for budget and between attempts; beyond it ``ThrottleTimeoutError``, or the
    refusal that asked for the wait. ``None``: as long as its own queue is, but no refusal holds it for more than
    a minute before the platform is asked again (``Adaptation.longest_pause``).
    """

    attempt_timeout: float | None = 120.0
    """
    Seconds for one attempt in all, from connecting to the last byte of the answer: also for a server that
    drips, or sends interim answers without end. While a file goes up, the time begins anew with each piece.
    ``None`` is for ever.
    """

    total_timeout: float | None = None
    """
    Seconds for the whole call, waits and attempts included. ``None``: as long as its parts may take, which is
    ``max_wait``, the retries' 120 seconds (``RetryPolicy.max_seconds``) and the last attempt's ``attempt_timeout``.
    """

    max_bytes: int = 32 * 1024 * 1024
    """Largest answer, before and after decompression; beyond it ``ResponseTooLargeError``."""

    max_depth: int = 100
    """Most levels of lists and objects in an answer; beyond it ``ResponseTooLargeError``."""

    max_attempts: int | None = None
    """Attempts in all, the first included; ``None`` takes the policy's."""

    priority: Priority = "interactive"
    """``backfill`` calls of a shop let its ``interactive`` calls pass."""

    strict: bool = False
    """Check every scalar and enum value of the answer and raise on any deviation."""

    def __post_init__(self) -> None:
        for name in ("timeout", "max_wait", "attempt_timeout", "total_timeout"):
            value = getattr(self, name)
            if isinstance(value, int | float) and not 0 <= value < float("inf"):
                raise ConfigurationError(f"{name} is {value}: give seconds, or None")
        for name in ("max_attempts", "max_bytes", "max_depth"):
            value = getattr(self, name)
            if value is not None and (not isinstance(value, int) or value < 1):
                raise ConfigurationError(f"{name} is {value!r}: give a whole number from 1 on")
        if self.priority not in {"interactive", "backfill"}:
            raise ConfigurationError(f"priority is {self.priority!r}: it is interactive or backfill")


@dataclass(slots=True)
class Call:
    """One call on its way. Transports write what they learn, so that errors, logs and raw responses can say it."""

    operation: OperationFacts
    shop: ShopTarget | None = None
    options: CallOptions = field(default_factory=CallOptions)

    query: Sequence[tuple[str, str]] | None = None
    """
    Decoded query pairs in the order they are to be sent; ``None`` when they stand in the request's URL.

    Given here, the request needs no query in its URL, and the final URL is built and parsed only once.
    """

    secret_query: Sequence[tuple[str, str]] = field(default=(), repr=False)
    """Pairs that only the copy on the wire may carry: app secret, codes and refresh tokens of the auth host."""

    body_factory: Callable[[], httpx.AsyncByteStream] | None = field(default=None, repr=False)
    """Opens a streamed body anew for each attempt; ``None`` when the body is in memory or can be sent only once."""

    attempts: int = 0
    """Requests handed to the wire so far, the first included."""

    waited: float = 0.0
    """Seconds spent waiting for budget and between attempts."""

    access_token: str | None = field(default=None, repr=False)
    """Set by the Token transport, put on the wire by the Signing transport, never logged."""

    data: Any = None
    """The parsed ``data`` member, set by the Envelope transport: the answer is parsed once."""

    envelope: dict[str, Any] | None = field(default=None, repr=False)
    """The whole parsed answer, of which ``data`` is a member."""

    request_id: str | None = None

    is_under_way: bool = False
    """Whether a request is on the wire and its answer not complete."""

    may_have_happened: bool = False
    """Whether an attempt has ended of which nobody knows whether the platform did the work."""

    refused: str | None = field(default=None, repr=False)
    """Kind of the last refusal."""

    signed_with: float = field(default=0.0, repr=False)
    """Seconds by which the clock was corrected for the last signature."""

    cured: str | None = field(default=None, repr=False)
    """
    Kind of refusal whose reason an inner transport has just removed: ``token_expired`` or ``timestamp``.

    The Retry transport then sends the request once more, without a wait.
    """

    def place(self, error: TikTokShopError) -> None:
        """Note on *error* for which operation and shop it happened."""
        error.operation = self.operation.id
        if self.shop is not None:
            error.shop, error.shop_id = self.shop.name, self.shop.shop_id


def call_of(request: httpx.Request) -> Call:
    """Return the call that *request* belongs to."""
    call = request.extensions[KEY]
    assert isinstance(call, Call)  # noqa: S101 - put there by our own client; narrows the type
    return call
