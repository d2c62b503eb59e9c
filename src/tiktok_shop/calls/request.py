"""An operation, its arguments and whom it is for become one request. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, cast
from urllib.parse import unquote

import httpx

from tiktok_shop._protocol.operation import Effect
from tiktok_shop._transport.context import KEY, Call, CallOptions, ShopTarget
from tiktok_shop._transport.outgoing import LeanRequest, place_of
from tiktok_shop.calls.api import HEADERS, Api
from tiktok_shop.calls.arguments import Arguments, json_of, text_of
from tiktok_shop.calls.uploads import MultipartBody, Part
from tiktok_shop.credentials.grants import no_token
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.shops import Shop
from tiktok_shop_runtime.operations import Operation

Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]

_LONGEST_PATH = 4000
_METHODS = ("DELETE", "GET", "PATCH", "POST", "PUT")


def build(
    api: Api,
    base_url: str,
    operation: Operation,
    arguments: Arguments,
    *,
    target: ShopTarget | None,
    options: CallOptions,
    timeout: Mapping[str, Any],
) -> tuple[Call, httpx.Request]:
    """
    Return the request of one call, and what travels with it through the stack.

    Raises:
        ConfigurationError: If the operation belongs to another host, the target lacks what it needs, or the body
            cannot be sent.
        CredentialError: If nobody has a token for the shop.
    """
    if operation.host != "api":
        raise ConfigurationError(
            f"{operation.id} is not a call for a shop: its host is the authorization host, and the app's secret goes"
            " with it; app.exchange(code) asks for a grant, and tokens are refreshed when they come due",
            operation=operation.id,
        )
    call = Call(operation, target, options, query=arguments.query)
    if isinstance(target, Shop) and not target.authorization_id:
        error = no_token()
        call.place(error)
        raise error
    if operation.shop_cipher and (target is None or not target.cipher):
        raise _no_cipher(operation, target)
    place = place_of(base_url + arguments.path)
    extensions: dict[str, Any] = {KEY: call, "timeout": timeout}
    if operation.body == "multipart":
        upload = _upload(arguments)
        call.body_factory = lambda: upload
        headers = {**HEADERS, **upload.headers}
        return call, httpx.Request(
            operation.http_method, place.url, headers=headers, stream=upload, extensions=extensions
        )
    content = json_of(arguments.body, is_required=operation.body_required)
    request = LeanRequest(
        operation.http_method,
        place=place,
        pairs=api.headers_of(place.host, operation.http_method, len(content)),
        stream=httpx.ByteStream(content),
        content=content,
        extensions=extensions,
    )
    return call, request


def _upload(arguments: Arguments) -> MultipartBody:
    fields = {name: text_of(value, what=name) for name, value in (arguments.body or {}).items()}
    files = arguments.files or {}
    return MultipartBody(fields, [Part.of(name, file) for name, file in files.items() if file is not None])


def unlisted(
    api: Api,
    method: Method,
    path: str,
    *,
    takes_cipher: bool,
    effect: Effect | None,
    has_files: bool,
) -> Operation:
    """
    Describe a call that the spec does not know.

    Raises:
        ConfigurationError: If there is no such HTTP method, or *path* is none of this API's host.
    """
    method = cast("Method", method.upper())
    if method not in _METHODS:
        raise ConfigurationError(f"there is no HTTP method {method!r} here: {', '.join(_METHODS)}")
    if not path.startswith("/") or "?" in path or "#" in path:
        raise ConfigurationError(f"a path begins with / and has no query (use params=), got {path!r}")
    if any(segment in {".", ".."} for segment in unquote(path).split("/")):
        raise ConfigurationError(f"a path has no segment . or .., got {path!r}")
    if not path.isprintable() or len(path) > _LONGEST_PATH:
        raise ConfigurationError(
            f"a path holds no control characters and at most {_LONGEST_PATH} characters, got {path[:80]!r}"
        )
    if api.belongs_elsewhere(path):
        raise ConfigurationError(f"{path} is a path of the authorization host; requests go to the API host")
    return Operation(
        id=f"{method} {path}",
        area="",
        method="request",
        http_method=method,
        path=path,
        version="",
        status="unlisted",
        summary="",
        effect=effect or ("read" if method == "GET" else "unsafe_write"),
        shop_cipher=takes_cipher,
        body="multipart" if has_files else "json",
    )


def _no_cipher(operation: Operation, target: ShopTarget | None) -> ConfigurationError:
    name = None if target is None else target.name
    if not isinstance(target, Shop):
        return ConfigurationError(
            f"{operation.id} acts for a shop, and {name} is a grant: use app.shop(name)",
            operation=operation.id,
        )
    return ConfigurationError(
        f"{operation.id} needs a shop_cipher and shop {name} has none:"
        " set TIKTOK_SHOP{n}_SHOP_CIPHER, or let `tiktok-shop shops discover` find it",
        operation=operation.id,
        shop=name,
    )
