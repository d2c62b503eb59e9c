"""From the raw body of a webhook to a typed event. No I/O."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import orjson

from tiktok_shop._protocol.envelope import depth_exceeds
from tiktok_shop.errors import InvalidResponseError, WebhookSignatureError
from tiktok_shop.webhooks._signature import verify
from tiktok_shop_openapi.webhooks import EVENTS, model_of

MAX_DEPTH = 100
"""Most levels of lists and objects in a webhook."""

LONGEST_KEY = 200
"""Bytes of an id that is remembered as it is; of a longer one a digest is."""


@dataclass(frozen=True, slots=True)
class WebhookEvent:
    """
    One notification.

    .. code-block:: python

        if isinstance(event.body, models.OrderStatusChangeEvent):
            print(event.shop_id, event.body.data.order_id, event.body.data.order_status)

    Delivered at least once and in no promised order: read ``data.update_time``, and ask the API for the present state
    before acting on an old one. Note that the order event says ``CANCEL`` where the API says ``CANCELLED``.
    """

    type: int
    """The platform's number of the event type."""

    name: str | None
    """Its name, such as ``ORDER_STATUS_CHANGE``; ``None`` for types newer than the spec."""

    body: Any
    """The notification as its model from ``tiktok_shop_openapi.models``; ``None`` for types newer than the spec."""

    data: Any
    """What happened: ``body.data``, and plain JSON for types newer than the spec."""

    notification_id: str | None = None
    """``tts_notification_id``; ``None`` where the platform left it out, as it does for some types."""

    shop_id: str | None = None
    """``None`` for events that are about a seller or a creator and not about one shop."""

    seller_open_id: str | None = None
    """Set instead of ``shop_id`` for events of a whole seller (types 19, 21 to 24, 35, 52 and 58)."""

    creator_open_id: str | None = None
    """Set instead of ``shop_id`` for events of a creator (types 17, 20, 55 and 59)."""

    timestamp: int | None = None
    """When it was sent, in Unix seconds."""

    app_key: str | None = None
    """The app whose secret signed it; ``None`` from a plain ``parse``."""

    key: str = ""
    """Equal for deliveries of the same notification: its id, or a digest of the body where that is missing or odd."""

    raw: dict[str, Any] = field(default_factory=dict, repr=False)
    """The whole body as plain JSON, untouched."""

    @property
    def sent_at(self) -> datetime | None:
        """``timestamp`` as an aware UTC ``datetime``; ``None`` also where it is out of range."""
        if self.timestamp is None or not 0 <= self.timestamp < 2**36:
            return None
        return datetime.fromtimestamp(self.timestamp, UTC)


def parse(raw_body: bytes | str, *, app_key: str | None = None) -> WebhookEvent:
    """
    Return the event in *raw_body*. Verify its signature first: this does not.

    Tolerant as all decoding here: unknown types and fields are kept, missing members are ``None``.

    Raises:
        InvalidResponseError: If it is not a JSON object with a whole number as its ``type``, or nested deeper than
            100 levels.
    """
    try:
        raw = orjson.loads(raw_body)
    except orjson.JSONDecodeError as error:
        raise InvalidResponseError(f"the webhook is not JSON: {error}") from error
    if depth_exceeds(raw, MAX_DEPTH):
        raise InvalidResponseError(f"the webhook is nested deeper than {MAX_DEPTH} levels")
    number = _number(raw.get("type")) if isinstance(raw, dict) else None
    if number is None:
        raise InvalidResponseError("the webhook is not a JSON object with a numeric `type`")
    known = EVENTS.get(number)
    model = model_of(number)
    body: Any = None if model is None else model.from_dict(raw)
    notification_id = _text(raw.get("tts_notification_id"))
    return WebhookEvent(
        type=number,
        name=known.name if known else None,
        body=body,
        data=body.data if body is not None and isinstance(raw.get("data"), dict) else raw.get("data"),
        notification_id=notification_id,
        shop_id=_text(raw.get("shop_id")),
        seller_open_id=_text(raw.get("seller_open_id")),
        creator_open_id=_text(raw.get("creator_open_id")),
        timestamp=_number(raw.get("timestamp")),
        app_key=app_key,
        key=notification_id
        if notification_id and notification_id.isascii() and len(notification_id) <= LONGEST_KEY
        else _digest(raw_body),
        raw=raw,
    )


def receive(app_key: str, app_secret: str, raw_body: bytes, signature: str | None) -> WebhookEvent:
    """
    Verify and parse in one step, for frameworks that :class:`WebhookApp` cannot be mounted in.

    Raises:
        WebhookSignatureError: If *signature* was not made for *raw_body* with this app's secret: answer 401.

        InvalidResponseError: As for :func:`parse`.

        ConfigurationError: If *app_key* or *app_secret* is empty.
    """
    if not verify(app_key, app_secret, raw_body, signature):
        raise WebhookSignatureError(
            "the signature does not match the raw body: it is not from TikTok Shop, the secret is another app's,"
            " or the body was changed on its way (parsed and dumped again)"
        )
    return parse(raw_body, app_key=app_key)


def _number(value: Any) -> int | None:
    """Numbers arrive as text now and then."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _text(value: Any) -> str | None:
    """Ids arrive as numbers now and then; an empty one is none."""
    return str(value) if isinstance(value, str | int | float) and (value or value == 0) else None


def _digest(raw_body: bytes | str) -> str:
    raw = raw_body.encode() if isinstance(raw_body, str) else raw_body
    return f"sha256-{hashlib.sha256(raw).hexdigest()}"
