"""How a sync ended: an outcome per shop and stream, as objects and as plain JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from tiktok_shop.errors import (
    APIError,
    CredentialError,
    InvalidResponseError,
    NotAuthorizedError,
    PermissionDeniedError,
    RateLimitError,
    ResponseTooLargeError,
    ServerError,
    ThrottleTimeoutError,
    TransportError,
)
from tiktok_shop.sync.destinations import DestinationError, LeaseLostError

__all__ = ["Event", "ShopOutcome", "StreamOutcome", "SyncReport", "is_shop_lost", "may_pass", "next_step"]

State = Literal["ok", "failed", "gone", "busy", "skipped"]


@dataclass(slots=True)
class StreamOutcome:
    """How one stream of one shop ended."""

    state: State = "ok"
    """
    ``ok``: all that was due is in the database. ``failed``: some of it is not, and the next run begins with that. ``gone``: the
    platform has ended this version. ``busy``: another process is at work on the shop. ``skipped``: not for this shop.
    """

    windows: int = 0
    """Windows committed."""

    rows: int = 0
    calls: int = 0
    """Answers of the platform; refused and repeated ones are the client's business."""

    waited: float = 0.0
    """Seconds spent waiting for budget and between attempts."""

    misfits: int = 0
    """Values that did not fit their column and are kept in ``_extra``."""

    unknown_fields: int = 0
    """Fields that the spec does not know, kept in ``_extra``."""

    short: int = 0
    """Rows that the platform announced and did not send, also when asked again."""

    error_class: str | None = None
    message: str | None = None
    next_step: str | None = None
    may_pass: bool = False
    """Whether something that failed may succeed soon by itself: the network, the vault or the database was away, say."""

    def fail(self, error: Exception, state: State = "failed") -> None:
        """Note *error*; the first one stays."""
        self.may_pass |= state == "failed" and may_pass(error)
        if self.state == "ok":
            self.state = state
            self.error_class, self.message = type(error).__name__, str(error) or type(error).__name__
            self.next_step = next_step(error)


@dataclass(slots=True)
class ShopOutcome:
    """How one shop ended."""

    shop: str
    shop_id: str | None
    """``None`` where the platform did not say it."""

    streams: dict[str, StreamOutcome] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def is_ok(self) -> bool:
        """Whether nothing that was due is missing. A shop that another process works on is none of our failures."""
        return all(stream.state != "failed" for stream in self.streams.values())

    @property
    def is_busy(self) -> bool:
        """Whether another process is at work on it."""
        return any(stream.state == "busy" for stream in self.streams.values())

    @property
    def left_for_soon(self) -> str | None:
        """Why to try this shop again soon, because it was busy or something failed that may pass; ``None``: not before the next run."""
        left = (
            f"{name}: {one.message}"
            for name, one in self.streams.items()
            if one.state == "busy" or one.may_pass
        )
        return next(left, None)

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON."""
        return asdict(self)

    @classmethod
    def lost(cls, shop: str, shop_id: str | None, streams: Iterable[str], error: Exception) -> ShopOutcome:
        """Return the outcome of a shop of which nothing could be read or written, because of *error*."""
        outcome = cls(shop, shop_id, {stream: StreamOutcome() for stream in streams})
        for one in outcome.streams.values():
            one.fail(error)
        return outcome

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ShopOutcome:
        """Return what ``to_dict`` was made from."""
        streams = {name: StreamOutcome(**stream) for name, stream in data["streams"].items()}
        return cls(data["shop"], data["shop_id"], streams, data["seconds"])


@dataclass(slots=True)
class SyncReport:
    """Every shop's outcome."""

    shops: dict[str, ShopOutcome] = field(default_factory=dict)
    """By the shop's name, in the order in which the shops were given."""

    seconds: float = 0.0
    commits: int = 0
    """Transactions."""

    peak_held_bytes: int = 0
    """Most bytes of answers that waited for the database at once."""

    @property
    def is_complete(self) -> bool:
        """Whether every stream of every shop is up to date."""
        return all(shop.is_ok for shop in self.shops.values())

    @property
    def failed(self) -> dict[str, dict[str, StreamOutcome]]:
        """What is missing: shop name to stream name to outcome."""
        return {
            shop.shop: {name: one for name, one in shop.streams.items() if one.state == "failed"}
            for shop in self.shops.values()
            if not shop.is_ok
        }

    @property
    def exit_code(self) -> int:
        """
        0 all well, 1 nothing worked, 3 something failed and something did not.

        Shops that another process works on are well, unless they are all.
        """
        if self.is_complete:
            return 3 if all(shop.is_busy for shop in self.shops.values()) else 0
        return 3 if any(one.state == "ok" for one in self._streams()) else 1

    def total(
        self, what: Literal["rows", "calls", "windows", "waited", "misfits", "unknown_fields", "short"]
    ) -> Any:
        """Return a figure over all shops and streams."""
        return sum(getattr(one, what) for one in self._streams())

    def raise_for_failures(self) -> None:
        """
        Do nothing if all is up to date.

        Raises:
            RuntimeError: With the first failures.
        """
        lines = [
            f"{shop}: {name}: {one.message}"
            for shop, found in self.failed.items()
            for name, one in found.items()
        ]
        if lines:
            raise RuntimeError(f"{len(lines)} streams failed: " + "; ".join(lines[:5]))

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON."""
        figures: tuple[Any, ...] = (
            "rows",
            "calls",
            "windows",
            "waited",
            "misfits",
            "unknown_fields",
            "short",
        )
        return {
            "is_complete": self.is_complete,
            "seconds": round(self.seconds, 3),
            **{name: self.total(name) for name in figures},
            "commits": self.commits,
            "peak_held_bytes": self.peak_held_bytes,
            "shops": {name: shop.to_dict() for name, shop in self.shops.items()},
        }

    def _streams(self) -> Iterable[StreamOutcome]:
        return (one for shop in self.shops.values() for one in shop.streams.values())


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a person who watches wants to see."""

    kind: Literal["shop_started", "stream_started", "page", "committed", "failed", "stream_done", "shop_done"]
    shop: str
    stream: str | None = None
    rows: int = 0
    waited: float = 0.0
    message: str | None = None


def is_shop_lost(error: Exception) -> bool:
    """Whether nothing else of this shop can succeed now either."""
    return isinstance(error, CredentialError) or (
        isinstance(error, APIError)
        and error.kind in {"token_invalid", "token_expired", "app_key", "signature"}
    )


def may_pass(error: Exception) -> bool:
    """Whether the same may succeed in a minute, and nobody has to do anything for that."""
    if isinstance(error, NotAuthorizedError | ResponseTooLargeError):
        return False
    return isinstance(
        error,
        CredentialError  # the vault was away, or a refresh failed
        | DestinationError
        | InvalidResponseError
        | LeaseLostError
        | RateLimitError
        | ServerError
        | ThrottleTimeoutError
        | TransportError,
    )


def next_step(error: Exception) -> str:
    """Say what to do about an error, in one sentence."""
    if isinstance(error, NotAuthorizedError):
        where = f" on {error.consent_url}" if error.consent_url else ""
        return f"the seller must consent again{where}"
    if isinstance(error, CredentialError):
        return "`tiktok-shop auth status` shows the state of each grant"
    hint: str | None = getattr(error, "hint", None)
    if hint:
        return hint
    if isinstance(error, PermissionDeniedError):
        return "the app lacks the scope, or the seller has not granted it"
    if isinstance(error, RateLimitError | ThrottleTimeoutError):
        return "the next run goes on; run at another hour, or less often"
    if isinstance(error, TransportError):
        return "the next run goes on; `tiktok-shop doctor` checks the way there"
    return "the next run goes on with what is missing"
