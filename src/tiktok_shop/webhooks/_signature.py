"""The signature of a webhook: pure, no I/O."""

from __future__ import annotations

import hmac

from tiktok_shop._protocol.signature import webhook_signature
from tiktok_shop.errors import ConfigurationError


def sign(app_key: str, app_secret: str, raw_body: bytes) -> str:
    """
    Return the signature that belongs to *raw_body*: what TikTok Shop puts into the ``Authorization`` header.

    ``hex(HMAC-SHA256(key=app_secret, message=app_key + raw_body))``, in lower case, without a scheme word. Good for
    tests and for sending events to yourself.

    Raises:
        ConfigurationError: If *app_key* or *app_secret* is empty: anybody could sign with an empty secret. Likewise for a
            body that is text.
    """
    if not app_key or not app_secret:
        raise ConfigurationError("webhooks need an app key and an app secret; one of them is empty")
    if isinstance(raw_body, str):
        raise ConfigurationError(
            "a signature is over the bytes as they came in: pass the raw body, not its text"
        )
    return webhook_signature(app_key, app_secret, raw_body)


def verify(app_key: str, app_secret: str, raw_body: bytes, signature: str | None) -> bool:
    """
    Tell whether *signature* was made for *raw_body* by someone who knows the app secret. Takes constant time.

    .. code-block:: python

        if not verify(app_key, app_secret, await request.body(), request.headers.get("authorization")):
            return Response(status_code=401)

    Args:
        app_key: Key of the app that the webhook was registered for.

        app_secret: Its secret.

        raw_body: The bytes exactly as they came in; JSON that was parsed and dumped again has another signature.

        signature: Value of the ``Authorization`` header; ``None`` when there was none.

    Raises:
        ConfigurationError: If *app_key* or *app_secret* is empty, or *raw_body* is text.
    """
    expected = sign(app_key, app_secret, raw_body)
    return hmac.compare_digest(expected.encode(), (signature or "").encode("utf-8", "replace"))
