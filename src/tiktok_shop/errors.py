"""
Every exception that this package raises on purpose.

Branches answer one question: what can the caller do about it?

.. code-block:: text

    TikTokShopError
    ├── ConfigurationError          wrong settings or arguments; nothing was sent
    │   ├── ExpiredStateError       the consent link is too old
    │   └── WrongKeyError           the vault was sealed with another key
    ├── CredentialError             we cannot act for this shop
    │   ├── NotAuthorizedError      no grant, or it was withdrawn: a person must consent again
    │   └── TokenRefreshError       the refresh failed; it may pass later
    ├── TransportError              no usable answer; the lower error is the ``__cause__``
    │   ├── RequestNotSentError     connect or pool failure: safe to retry, writes too
    │   └── ResponseLostError       sent, outcome unknown: not safe for writes
    ├── InvalidResponseError        an answer, but not the documented envelope
    │   └── ResponseTooLargeError   beyond the bounds of ``CallOptions``
    ├── APIError                    an answer whose ``code`` is not 0
    │   ├── AuthenticationError     key, signature or token refused
    │   ├── PermissionDeniedError   scope, shop or object not ours
    │   │   └── PlanError           market data: the account's plan does not include it
    │   ├── CreditsExhaustedError   market data: the credits are used up
    │   ├── InvalidRequestError     a parameter is wrong
    │   ├── NotFoundError           no such object or path
    │   ├── ConflictError           the object's state forbids it
    │   ├── RateLimitError          too many calls
    │   └── ServerError             the platform failed, or asks to try later
    ├── ThrottleTimeoutError        no budget for the call in time
    ├── PaginationError             the cursor did not move
    ├── AbortedError                what a shop's function waited for was cancelled
    ├── PartialBatchError           some calls of a split batch failed and some did not
    ├── CurrencyMismatchError       amounts of different currencies do not add up
    └── WebhookSignatureError       the body is not from TikTok Shop

Errors can be copied and pickled, without their ``__cause__``. This module imports no other of the package.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

__all__ = [
    "APIError",
    "AbortedError",
    "AuthenticationError",
    "ConfigurationError",
    "ConflictError",
    "CredentialError",
    "CreditsExhaustedError",
    "CurrencyMismatchError",
    "ExpiredStateError",
    "InvalidRequestError",
    "InvalidResponseError",
    "NotAuthorizedError",
    "NotFoundError",
    "PaginationError",
    "PartialBatchError",
    "PermissionDeniedError",
    "PlanError",
    "RateLimitError",
    "RequestNotSentError",
    "ResponseLostError",
    "ResponseTooLargeError",
    "ServerError",
    "ThrottleTimeoutError",
    "TikTokShopError",
    "TokenRefreshError",
    "TransportError",
    "WebhookSignatureError",
    "WrongKeyError",
]


_E = TypeVar("_E", bound="TikTokShopError")

_UNPRINTABLE = re.compile("[\x00-\x20\x7f-\xa0\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")
"""Line breaks, control characters, those that turn the direction of text, and halves of characters."""


def one_line(text: str, most: int = 2000) -> str:
    """Return *text* as one line without control characters, cut where it is very long. For texts that others wrote."""
    line = _UNPRINTABLE.sub(" ", text).strip()
    return line if len(line) <= most else f"{line[:most]} …"


def _rebuilt(cls: type[_E], args: tuple[Any, ...]) -> _E:
    """Make an error without its ``__init__``, whose arguments are by keyword; its facts follow as state."""
    return cls.__new__(cls, *args)  # which sets `args`


class TikTokShopError(Exception):
    """
    The base of all errors of this package.

    ``str()`` is one line without control characters: what happened, where, and what to do. No secret is ever part of it.
    """

    is_retry_safe: bool | None = None
    """Whether sending the same request again cannot do harm. ``None``: not known, so treat it as ``False``."""

    retry_after: float | None = None
    """Seconds that the server asked us to wait; ``None`` when it did not say."""

    operation: str | None = None
    """``operationId`` of the call, where one was under way."""

    shop: str | None = None
    """Name of the shop handle that made the call, where there was one."""

    shop_id: str | None = None
    """TikTok Shop's id of that shop, where it is known."""

    attempts: int | None = None
    """Requests that were handed to the wire, the first included; ``None`` when the retry step was not reached."""

    is_outcome_unknown: bool = False
    """Whether a write may or may not have taken place: look before sending it again."""

    outcome_read: str | None = None
    """``operationId`` of the read that tells whether the write took place, where the outcome is unknown."""

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        shop: str | None = None,
        shop_id: str | None = None,
        is_retry_safe: bool | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        if operation is not None:
            self.operation = operation
        if shop is not None:
            self.shop = shop
        if shop_id is not None:
            self.shop_id = shop_id
        if is_retry_safe is not None:
            self.is_retry_safe = is_retry_safe
        if retry_after is not None:
            self.retry_after = retry_after

    def _where(self) -> list[str]:
        """The bracketed facts that follow the message."""
        facts = []
        if self.operation:
            facts.append(f"operation {self.operation}")
        if self.shop:
            facts.append(f"shop {self.shop}")
        if self.attempts is not None and self.attempts > 1:
            facts.append(f"{self.attempts} attempts")
        return facts

    def _advice(self) -> str:
        """What to do, after an arrow; empty when there is nothing to say."""
        if not self.is_outcome_unknown:
            return ""
        look = f"{self.outcome_read} tells" if self.outcome_read else "find out"
        return f" → the outcome is unknown: {look} whether it took place, before you send it again"

    def _text(self) -> str:
        facts = self._where()
        text = f"{self.message} [{', '.join(facts)}]" if facts else self.message
        return text + self._advice()

    def __str__(self) -> str:
        return one_line(self._text())

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), self.args), dict(vars(self))


class ConfigurationError(TikTokShopError):
    """A setting or an argument is missing or wrong. Nothing was sent."""

    is_retry_safe = False


class ExpiredStateError(ConfigurationError):
    """The consent link is ours, and too old."""


class WrongKeyError(ConfigurationError):
    """The vault's key does not open what was sealed with another one."""


class CredentialError(TikTokShopError):
    """We cannot act for this shop."""

    is_retry_safe = False

    def __init__(self, message: str, *, consent_url: str | None = None, **where: Any) -> None:
        super().__init__(message, **where)
        self.consent_url = consent_url
        """Where the holder of the grant consents again; ``None`` when that would not help, or is not known."""


class NotAuthorizedError(CredentialError):
    """There is no grant, or it ended or was withdrawn: a person must consent again (``consent_url``)."""


class TokenRefreshError(CredentialError):
    """The token could not be refreshed now; the grant is not known to be lost, so it may pass later."""


class TransportError(TikTokShopError):
    """No usable answer arrived. The lower layer's exception is the ``__cause__``."""


class RequestNotSentError(TransportError):
    """The request provably never left: it is safe to send again, writes too."""

    is_retry_safe = True


class ResponseLostError(TransportError):
    """The request may have been processed, and the answer is lost. A read may be repeated, a write must not."""

    is_retry_safe = False


class InvalidResponseError(TikTokShopError):
    """An answer arrived that is not the documented envelope (HTML of a proxy, truncated JSON, …)."""

    def __init__(
        self,
        message: str,
        *,
        http_status: int | None = None,
        request_id: str | None = None,
        deviations: tuple[str, ...] = (),
        **where: Any,
    ) -> None:
        super().__init__(message, **where)
        self.http_status = http_status
        self.request_id = request_id
        self.deviations = deviations
        """One line per deviation, each with its path; only filled under ``strict=True``."""


class APIError(TikTokShopError):
    """An answer whose ``code`` is not 0. ``str()`` begins with the request id, which support asks for."""

    def __init__(
        self,
        message: str,
        *,
        code: int,
        request_id: str | None = None,
        http_status: int | None = None,
        hint: str | None = None,
        kind: str | None = None,
        data: Any = None,
        **where: Any,
    ) -> None:
        super().__init__(message, **where)
        self.code = code
        """The platform's code; an ``int``, also where the platform sent digits as text."""
        self.request_id = request_id
        self.http_status = http_status
        self.hint = hint
        """What to do about it, from the error catalogue; ``None`` for a code that is not in it."""
        self.kind = kind
        """A word of the catalogue that is finer than the class (``timestamp``, ``token_expired``, …), or ``None``."""
        self.data = data
        """The ``data`` member that came with the refusal, mostly ``None``."""

    def _text(self) -> str:
        facts = [f"code {self.code}"]
        if self.http_status is not None:
            facts.append(f"HTTP {self.http_status}")
        facts += self._where()
        text = f"request {self.request_id}: {self.message}" if self.request_id else self.message
        text = f"{text} [{', '.join(facts)}]"
        return (f"{text} → {self.hint}" if self.hint else text) + self._advice()


class AuthenticationError(APIError):
    """The app key, the signature, the timestamp or the token was refused."""


class PermissionDeniedError(APIError):
    """The app, the token or the shop has no right to this."""

    is_retry_safe = False


class InvalidRequestError(APIError):
    """A parameter is missing, malformed or out of range."""

    is_retry_safe = False


class NotFoundError(APIError):
    """There is no such object, path or API version."""

    is_retry_safe = False


class ConflictError(APIError):
    """The object exists, but its state forbids this."""

    is_retry_safe = False


class RateLimitError(APIError):
    """Too many calls: the platform refused this one before doing anything."""

    is_retry_safe = True


class ServerError(APIError):
    """The platform failed, or asks to try again later."""


class CreditsExhaustedError(APIError):
    """The credits are used up: the month's, the day's searches, or those that ``max_credits`` allows."""

    is_retry_safe = False

    def __init__(
        self,
        message: str,
        *,
        credits: Mapping[str, Any] | None = None,  # noqa: A002 - the wire's word
        purchase_url: str | None = None,
        resets_at: datetime | None = None,
        **more: Any,
    ) -> None:
        super().__init__(message, **more)
        self.credits = dict(credits or {})
        """``used``, ``limit`` and ``remaining`` as the server said them; empty when it did not."""
        self.purchase_url = purchase_url
        """Where more credits are sold; ``None`` when the server did not say."""
        self.resets_at = resets_at
        """When the credits return, UTC; ``None`` when that is not known."""


class PlanError(PermissionDeniedError):
    """The key is good, but the account's plan does not include this."""

    def __init__(self, message: str, *, upgrade: str | None = None, **more: Any) -> None:
        super().__init__(message, **more)
        self.upgrade = upgrade
        """The plan that would include it; ``None`` when the server did not say."""


class ThrottleTimeoutError(TikTokShopError):
    """
    No budget for this shop and operation within ``max_wait``, or the platform asked for a long pause.

    Nothing was sent, unless ``attempts`` says otherwise: then the attempt before is the ``__cause__``, and
    ``is_retry_safe`` and ``is_outcome_unknown`` speak of that one.
    """

    is_retry_safe: bool | None = True


class ResponseTooLargeError(InvalidResponseError):
    """The answer is larger than ``max_bytes`` or nested deeper than ``max_depth``: it was not read to its end."""


class PaginationError(TikTokShopError):
    """The server answered a page token that it had already given: following it would never end."""

    is_retry_safe = False


class AbortedError(TikTokShopError):
    """In ``map_shops``: the function of this shop waited for something that somebody else cancelled."""


class PartialBatchError(TikTokShopError):
    """Some calls of a split batch failed and some did not."""

    is_retry_safe = False

    def __init__(self, message: str, *, report: Any, **where: Any) -> None:
        super().__init__(message, **where)
        self.report = report
        """How each id fared: a ``tiktok_shop.BatchReport``."""


class CurrencyMismatchError(TikTokShopError):
    """Amounts of different currencies were combined or compared."""

    is_retry_safe = False


class WebhookSignatureError(TikTokShopError):
    """The signature of a webhook does not match its raw body: do not trust it."""

    is_retry_safe = False
