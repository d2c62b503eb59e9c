"""
Sign a request as TikTok Shop wants it, or look at the text that is signed. Pure functions, no I/O.

The client signs by itself; this module is for other HTTP clients, and for finding out why a signature is refused
(code 106001). ``tiktok-shop sign --explain`` prints :func:`string_to_sign` for a request that you paste.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping

from tiktok_shop._protocol.signature import is_multipart, message_of

__all__ = ["sign", "string_to_sign"]

Query = Mapping[str, str] | Iterable[tuple[str, str]]


def sign(
    app_secret: str,
    path: str,
    query: Query,
    *,
    body: bytes | str = b"",
    content_type: str | None = None,
) -> str:
    """
    Return the value of the ``sign`` parameter: 64 lower-case hex digits.

    Args:
        app_secret: The app's secret, as Partner Center shows it.

        path: Path of the request as it is sent, from its leading ``/`` on, without host and query.

        query: Decoded parameters, ``app_key`` and ``timestamp`` included, as a mapping or as pairs. ``sign`` and
            ``access_token`` may be among them and are left out. Of a repeated key the first value counts. A list is
            one value, joined with commas.

        body: The exact bytes that are sent; text counts as UTF-8. Signing a body that is serialised again later is
            the usual cause of a refused signature.

        content_type: The request's ``Content-Type``. A body of type ``multipart/form-data`` is not signed.

    Raises:
        ValueError: If *path* does not begin with ``/``, or holds a query.

        TypeError: If a value is not text. Numbers are refused because ``1750000000.0`` would be signed unnoticed.
    """
    key = app_secret.encode()
    message = _message(key, path, query, body, content_type)
    # In one step: a key that is used once need not be prepared.
    return hmac.digest(key, message, "sha256").hex()


def string_to_sign(
    app_secret: str,
    path: str,
    query: Query,
    *,
    body: bytes | str = b"",
    content_type: str | None = None,
) -> str:
    """
    Return the text that :func:`sign` signs. It begins and ends with the secret: mind where you print it.

    Arguments and errors are those of :func:`sign`. Bytes of the body that are not UTF-8 are shown as ``\\xNN``.
    """
    signed = _message(app_secret.encode(), path, query, body, content_type)
    return signed.decode(errors="backslashreplace")


def _message(key: bytes, path: str, query: Query, body: bytes | str, content_type: str | None) -> bytes:
    if not path.startswith("/") or "?" in path:
        msg = f"path must begin with '/' and hold neither host nor query, not {path.partition('?')[0]!r}"
        raise ValueError(msg)
    pairs = list(query.items() if isinstance(query, Mapping) else query)
    try:
        return message_of(key, path, pairs, _signed_body(body, content_type))
    except TypeError:  # nothing but text can be joined to text; which pair it was is looked for only now
        _check_text(pairs)
        raise


def _check_text(pairs: Iterable[tuple[str, str]]) -> None:
    for key, value in pairs:
        if not isinstance(key, str) or not isinstance(value, str):
            msg = f"query values must be text as it is sent; {key!r} holds {type(value).__name__}"
            raise TypeError(msg)


def _signed_body(body: bytes | str, content_type: str | None) -> bytes:
    if is_multipart(content_type):
        return b""
    return body.encode() if isinstance(body, str) else body
