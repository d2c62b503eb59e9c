"""
The platform's signature: which text is signed, and with what. No I/O.

The rule is TikTok Shop's page "Sign your API request" (https://partner.tiktokshop.com/docv2/page/sign-your-api-request,
edition of 2026): HMAC-SHA256, keyed with the app secret, over
``secret + path + key1value1key2value2… + body + secret``, in lower-case hex.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable

UNSIGNED = frozenset({"sign", "access_token"})
"""Query keys that are not part of the message; all others are, ``app_key`` and ``timestamp`` too."""


def is_multipart(content_type: str | None) -> bool:
    """
    Return whether a body of this type is left out of the message.

    Only the media type counts: letter case and parameters such as ``boundary`` do not.
    """
    if not content_type:
        return False
    return content_type.partition(";")[0].strip().lower() == "multipart/form-data"


def joined_pairs(query: Iterable[tuple[str, str]]) -> str:
    """
    Return the query's part of the message: each key followed by its value, by key in byte order.

    Of a repeated key the first value counts, as in the platform's own Go and Java samples. Sorting by code point is
    sorting by UTF-8 byte.
    """
    first: dict[str, str] = {}
    for key, value in query:
        if key not in first and key not in UNSIGNED:
            first[key] = value
    return "".join([key + first[key] for key in sorted(first)])


def message_of(secret: bytes, path: str, query: Iterable[tuple[str, str]], body: bytes = b"") -> bytes:
    """
    Return the bytes that are signed.

    Args:
        secret: The app secret.

        path: Path as it is sent, from its leading ``/`` on, without the query.

        query: Decoded pairs.

        body: The exact bytes of the body; empty where there is none or where it is multipart.
    """
    return b"".join((secret, (path + joined_pairs(query)).encode(), body, secret))


class Signer:
    """
    Signs for one app.

    The HMAC is keyed once and copied per signature, which saves hashing the padded key twice on every call.
    """

    __slots__ = ("_keyed", "_secret")

    def __init__(self, app_secret: str) -> None:
        self._secret = app_secret.encode()
        self._keyed = hmac.new(self._secret, digestmod=hashlib.sha256)

    def __repr__(self) -> str:
        return "Signer(app_secret='***')"

    def message(self, path: str, query: Iterable[tuple[str, str]], body: bytes = b"") -> bytes:
        """Return the bytes that are signed: see :func:`message_of`."""
        return message_of(self._secret, path, query, body)

    def sign(self, path: str, query: Iterable[tuple[str, str]], body: bytes = b"") -> str:
        """Return the signature of :meth:`message` in lower-case hex: the platform refuses upper case."""
        keyed = self._keyed.copy()
        keyed.update(message_of(self._secret, path, query, body))
        return keyed.hexdigest()


def webhook_signature(app_key: str, app_secret: str, raw_body: bytes) -> str:
    """
    Return what the ``Authorization`` header of a webhook must hold: lower-case hex.

    https://partner.tiktokshop.com/docv2/page/tts-webhooks-overview: HMAC-SHA256, keyed with the app secret, over the
    app key followed by the raw body.
    """
    return hmac.digest(app_secret.encode(), app_key.encode() + raw_body, "sha256").hex()
