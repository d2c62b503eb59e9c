"""
Webhooks: check who sent them, read them, and receive them in your own web application.

``verify``, ``parse`` and ``receive`` (both at once) are pure functions; :class:`WebhookApp` is an ASGI application made of them.
"""

from tiktok_shop.errors import WebhookSignatureError
from tiktok_shop.webhooks._app import WebhookApp
from tiktok_shop.webhooks._events import WebhookEvent, parse, receive
from tiktok_shop.webhooks._seen import MemorySeen, SeenState, SeenStore
from tiktok_shop.webhooks._signature import sign, verify

__all__ = [
    "MemorySeen",
    "SeenState",
    "SeenStore",
    "WebhookApp",
    "WebhookEvent",
    "WebhookSignatureError",
    "parse",
    "receive",
    "sign",
    "verify",
]
