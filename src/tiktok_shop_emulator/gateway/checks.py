"""
The checks that every API request passes, in the live gateway's order.

Path, method, app key, timestamp, signature, token, whose token, scope, shop, budget, form of the body. Messages are the
platform's own: clients branch on their words, because one code stands for many faults. Read on 2026-07-06 at
https://partner.tiktokshop.com/docv2/page/common-errors; statuses seen live are in docs/guides/emulator.md.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

import orjson

from tiktok_shop._protocol.signature import Signer, is_multipart
from tiktok_shop_emulator.gateway.limits import Limits
from tiktok_shop_emulator.gateway.routes import Router
from tiktok_shop_emulator.gateway.sunset import ended
from tiktok_shop_emulator.messages import Incoming
from tiktok_shop_emulator.multipart import read_form
from tiktok_shop_emulator.request import Refusal, UploadedFile
from tiktok_shop_emulator.scopes import user_types_of
from tiktok_shop_emulator.tokens import Authority
from tiktok_shop_emulator.world import World
from tiktok_shop_emulator.world.identity import Authorization, Shop
from tiktok_shop_runtime.operations import Operation

__all__ = ["Gateway", "Passed", "Policy", "SignatureRefusal", "signed_text"]

OLDEST_SECONDS = 300
NEWEST_SECONDS = 30
_SYSTEM = ("app_key", "sign", "timestamp", "shop_cipher", "access_token", "shop_id", "version")
_MASK = "***"


@dataclass(frozen=True, slots=True)
class Policy:
    """Where the platform's behaviour is unknown or unkind, what this gateway does."""

    strict_live: bool = False
    """Refuse what the live API refuses today: paths that it never had, and versions that have ended."""

    empty_object_unsigned: bool = True
    """Accept a signature that leaves a body of exactly ``{}`` out. With it in, it is accepted always."""

    empty_array_body: bool = True
    """Take a body of exactly ``[]`` for an empty object: what PHP makes of an empty array."""

    get_body_unsigned: bool = True
    """Accept a signature that leaves the body of a GET out. With it in, it is accepted always."""

    decoded_path: bool = True
    """Accept a signature over the decoded path where the path is percent-encoded. Over the path as sent: always."""

    user_types: bool = True
    """Refuse a seller's token where a creator's or a partner's is needed, and the other way round; and missing scopes."""


class SignatureRefusal(Refusal):
    """106001, with the text that should have been signed."""

    def __init__(self, text: str) -> None:
        super().__init__(106001, "Invalid credentials. The 'sign' query parameter is invalid.", 401)
        self.text = text


@dataclass(slots=True)
class Passed:
    """A request that may go to its handler."""

    operation: Operation
    path_params: dict[str, str]
    query: dict[str, str]
    shop: Shop | None
    authorization: Authorization
    body: Any = None
    files: dict[str, UploadedFile] = field(default_factory=dict)
    is_form: bool = False
    """Whether the body came as ``multipart/form-data``."""


def signed_text(path: str, query: Mapping[str, str], body: bytes, content_type: str | None) -> str:
    """Return the string to sign, its secret masked and its body as text."""
    return (
        Signer(_MASK)
        .message(path, query.items(), b"" if is_multipart(content_type) else body)
        .decode("utf-8", "replace")
    )


class Gateway:
    """
    Lets requests through, or raises why not.

    Args:
        world: Whose app key, secret and shops these are.

        authority: Whose tokens these are.

        router: Finds operations.

        limits: Counts calls.

        policy: What to do where the platform is unknown or unkind.
    """

    def __init__(
        self, world: World, authority: Authority, router: Router, limits: Limits, policy: Policy
    ) -> None:
        self._world = world
        self._authority = authority
        self._router = router
        self._limits = limits
        self.policy = policy
        self._signer = Signer(world.app_secret)
        self._user_types: dict[str, frozenset[int]] = {}
        """By operation: whose tokens it takes."""

    @property
    def operation_count(self) -> int:
        """How many operations are known."""
        return self._router.count

    def route(self, incoming: Incoming, now: float) -> tuple[Operation, dict[str, str]]:
        """
        Return the operation and its path parameters.

        Raises:
            Refusal: 36009009, 36009010, and under ``strict_live`` 36009014 for a version that has ended.
        """
        found = self._router.find(incoming.method, incoming.path)
        if found == "no path":
            raise Refusal(
                36009009, "Invalid path. The specified path does not match any available endpoint.", 404
            )
        if found == "no method":
            raise Refusal(
                36009010, "Invalid method. The HTTP method used is not supported by this endpoint.", 405
            )
        if self.policy.strict_live:
            operation = found[0]
            if operation.status == "document":
                raise Refusal(
                    36009009, "Invalid path. The specified path does not match any available endpoint.", 404
                )
            if ended(operation, now):
                raise Refusal(
                    36009014, "Invalid API version. The 'version' value is invalid or unsupported.", 400
                )
        return found

    def check(
        self,
        incoming: Incoming,
        query: dict[str, str],
        operation: Operation,
        path_params: dict[str, str],
        now: float,
    ) -> Passed:
        """
        Return the request, checked.

        Raises:
            Refusal: With the platform's code, text and HTTP status.
        """
        if query.get("app_key") != self._world.app_key:
            raise Refusal(36009004, "Invalid credentials. Invalid 'app_key' query parameter.", 400)
        _check_timestamp(query.get("timestamp"), now)
        self._check_signature(incoming, query)
        authorization = self._check_token(incoming, operation, now)
        shop = self._check_shop(query, operation, authorization)
        self._check_category_asset(query, operation, authorization)
        self._limits.spend(operation.id, shop.cipher if shop else authorization.authorization_id, now)
        passed = Passed(operation, path_params, query, shop, authorization)
        if incoming.body or incoming.form or incoming.unreadable:
            _read_body(incoming, passed, self.policy)
        for name in _SYSTEM:
            query.pop(name, None)
        return passed

    def _check_signature(self, incoming: Incoming, query: dict[str, str]) -> None:
        given = query.get("sign")
        if not given:
            raise Refusal(
                36009004,
                "Missing credentials. The request does not include a required signature in the query.",
                400,
            )
        content_type = incoming.headers.get("content-type")
        body = b"" if is_multipart(content_type) else incoming.body
        for path, signed in self._readings(incoming, body):
            if _same(given, self._signer.sign(path, query.items(), signed)):
                return
        raise SignatureRefusal(signed_text(incoming.path, query, incoming.body, content_type))

    def _readings(self, incoming: Incoming, body: bytes) -> Iterator[tuple[str, bytes]]:
        """Yield path and body as they may have been signed, the published rule first."""
        yield incoming.path, body
        policy = self.policy
        decoded = policy.decoded_path and "%" in incoming.path
        if decoded:
            yield unquote(incoming.path), body
        unsigned = (body == b"{}" and policy.empty_object_unsigned) or (
            body == b"[]" and policy.empty_array_body
        )
        if body and (unsigned or (incoming.method == "GET" and policy.get_body_unsigned)):
            yield incoming.path, b""
            if decoded:
                yield unquote(incoming.path), b""

    def _check_token(self, incoming: Incoming, operation: Operation, now: float) -> Authorization:
        token = incoming.headers.get("x-tts-access-token")
        if not token:
            raise Refusal(36009004, "Invalid credentials. The 'x-tts-access-token' header is invalid.", 400)
        authorization, grant = self._authority.check(token, now)
        if not self.policy.user_types:
            return authorization
        takes = self._user_types.get(operation.id)
        if takes is None:
            takes = self._user_types[operation.id] = user_types_of(operation)
        if authorization.user_type not in takes:
            raise _not_theirs("x-tts-access-token")
        # Of several scopes any is enough.
        if operation.scopes and not set(operation.scopes) & set(grant.scopes):
            raise Refusal(
                105005,
                "Access denied. The app is not authorized to access the endpoint because the access scopes granted for "
                "the app or the access token do not contain the required access scope for the endpoint.",
                401,
            )
        return authorization

    def _check_shop(
        self, query: dict[str, str], operation: Operation, authorization: Authorization
    ) -> Shop | None:
        cipher = query.get("shop_cipher")
        shop = None
        if operation.shop_cipher:
            if not cipher:
                raise Refusal(
                    106013,
                    "Missing identifier. The 'shop_cipher' query parameter is required to identify the target shop.",
                    400,
                )
            shop = self._world.shop_by_cipher(cipher)
            if (
                shop is None
                or shop.authorization_id != authorization.authorization_id
                or self._world.has_left(shop)
            ):
                raise _not_theirs("shop_cipher")
        elif cipher:
            raise Refusal(
                36009004,
                "Unexpected identifier. The 'shop_cipher' query parameter is not required for this request.",
                400,
            )
        # What callers of the years before 202309 send: right values pass, wrong ones are refused.
        shop_id = query.get("shop_id")
        if shop_id and shop is not None and shop_id != shop.shop_id:
            raise Refusal(36009004, "Invalid identifier. The 'shop_id' query parameter is invalid.", 400)
        version = query.get("version")
        if version and version != operation.version:
            raise Refusal(
                36009004, "Invalid API version. The 'version' value is invalid or unsupported.", 400
            )
        return shop

    def _check_category_asset(
        self, query: dict[str, str], operation: Operation, authorization: Authorization
    ) -> None:
        """Check ``category_asset_cipher``, a partner's counterpart of ``shop_cipher``."""
        if "category_asset_cipher" not in operation.query_params:
            return
        cipher = query.get("category_asset_cipher")
        if cipher:
            owned = {asset.cipher for asset in self._world.category_assets(authorization)}
            if cipher not in owned:
                raise _not_theirs("category_asset_cipher")
        elif "category_asset_cipher" in operation.required:
            raise Refusal(
                106013,
                "Missing identifier. The 'category_asset_cipher' query parameter is required to identify the target "
                "category asset.",
                400,
            )


def _same(given: str, right: str) -> bool:
    return hmac.compare_digest(given.encode(), right.encode())


def _not_theirs(what: str) -> Refusal:
    place = "header" if what.startswith("x-") else "query parameter"
    return Refusal(101000, f"Invalid query or header. The '{what}' {place} is invalid.", 400)


def _check_timestamp(text: str | None, now: float) -> None:
    begin = "Invalid timestamp. The value of the 'timestamp' query parameter must not "
    if text is None or not (text.isascii() and text.isdigit()) or len(text) > 18:
        raise Refusal(36009004, begin + "be lesser than 0.", 400)
    age = int(now) - int(text)
    if age > OLDEST_SECONDS:
        raise Refusal(36009004, begin + "be earlier than 5 minutes before the current time.", 400)
    if age < -NEWEST_SECONDS:
        raise Refusal(36009004, begin + "exceed the current time by more than 30 seconds.", 400)


def _read_body(incoming: Incoming, passed: Passed, policy: Policy) -> None:
    content_type = incoming.headers.get("content-type", "")
    if is_multipart(content_type):
        try:
            form = incoming.form or read_form(incoming.body, content_type)
        except ValueError:
            raise _unreadable() from None
        passed.body, passed.files = form
        passed.is_form = True
        return
    if content_type.partition(";")[0].strip().lower() not in {"application/json", "text/json"}:
        raise _unreadable()
    try:
        passed.body = orjson.loads(incoming.body)
    except ValueError:
        raise _unreadable() from None
    if passed.body == [] and policy.empty_array_body:
        passed.body = {}
    if passed.body is not None and not isinstance(passed.body, dict):
        raise _unreadable()


def _unreadable() -> Refusal:
    return Refusal(
        36009022,
        "Invalid request format. The request body format must be 'application/json' for structured data or "
        "'multipart/form-data' for binary files.",
        400,
    )
