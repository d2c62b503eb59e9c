"""Consent and tokens: the page a seller agrees on, the callback that follows, and the two token endpoints."""

from __future__ import annotations

import hmac
import secrets
import time
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

import anyio
import httpx
import orjson

from tiktok_shop._protocol.hosts import AUTH_BASE_URL, Consenter, consent_url
from tiktok_shop.credentials.models import AppCredentials, Authorization, as_moment, grant_id
from tiktok_shop.errors import (
    APIError,
    AuthenticationError,
    ConfigurationError,
    InvalidResponseError,
    NotAuthorizedError,
    RequestNotSentError,
    ResponseLostError,
)

__all__ = ["Consenter", "SecretQueryTransport", "TokenEndpoint", "consent_url", "new_state", "read_callback"]

SECRET_QUERY = "tiktok_shop.secret_query"  # noqa: S105 - the name of an extension, no secret
"""Where a request carries the query that only the copy on the wire may show."""

# platform-documented refusals of the auth host; the 9800… codes are from one older table, see docs/guides/credentials.md
_GRANT_REFUSED = {36004001, 36004005, 98001006}
_CODE_REFUSED = {36004004, 36004005, 98001005}


class SecretQuery(dict[str, str]):
    """Query parameters that no repr shows."""

    def __repr__(self) -> str:
        return f"<SecretQuery {', '.join(self)}>"


class SecretQueryTransport(httpx.AsyncBaseTransport):
    """
    Puts secret parameters onto a copy of the request.

    So they are neither in ``response.request`` nor in ``exc.request`` nor in httpx's own log line, all of which show
    the caller's request.
    """

    def __init__(self, wrapped: httpx.AsyncBaseTransport) -> None:
        self._wrapped = wrapped

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        extensions = dict(request.extensions)
        secret = extensions.pop(SECRET_QUERY, None)
        if secret is None:
            return await self._wrapped.handle_async_request(request)
        copy = httpx.Request(
            request.method,
            request.url.copy_merge_params(secret),
            headers=request.headers,
            stream=request.stream,
            extensions=extensions,
        )
        return await self._wrapped.handle_async_request(copy)

    async def aclose(self) -> None:
        await self._wrapped.aclose()


class TokenEndpoint:
    """
    The platform's token endpoints (``/api/v2/token/get`` and ``/api/v2/token/refresh``).

    Each method makes one attempt; who calls decides about another.
    """

    def __init__(
        self,
        app: AppCredentials,
        transport: httpx.AsyncBaseTransport,
        *,
        auth_url: str | None = None,
        timeout: float = 15.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """
        Args:
            app: Whose key and secret go along.

            transport: Carries the request; it stays the caller's to close.

            auth_url: The auth host; ``None`` is the platform's own.

            timeout: Seconds for an attempt in all, from the first byte of the connection to the last of the answer.

            clock: Returns Unix seconds.
        """
        self._app = app
        self._transport = SecretQueryTransport(transport)
        self._base_url = (auth_url or AUTH_BASE_URL).rstrip("/")
        self._timeout = timeout
        self._clock = clock

    async def exchange(self, auth_code: str) -> Authorization:
        """
        Return the grant that *auth_code* stands for. A code works once, for 30 minutes.

        Raises:
            ConfigurationError: If the code is empty.
            NotAuthorizedError: If the code is unknown, used or too old: a person must consent again.
            APIError: If the platform refuses for another reason, such as a wrong app secret.
            TransportError: If no answer came.
        """
        auth_code = auth_code.strip()
        if not auth_code or auth_code == "null":
            raise ConfigurationError(
                "the authorization code is empty: take the value of code= of the callback URL"
            )
        # "authorized_code" is the platform's spelling (platform page "Authorization overview", read 2026-08)
        data = await self._call(
            "token/get", {"auth_code": auth_code, "grant_type": "authorized_code"}, _CODE_REFUSED
        )
        return _authorization(data, None)

    async def refresh(self, authorization: Authorization, refresh_token: str | None = None) -> Authorization:
        """
        Return *authorization* with the new pair. Whether the refresh token changes is up to the server.

        Args:
            authorization: The grant to refresh; what the answer leaves out is taken from it.

            refresh_token: Used instead of the grant's own, to fall back to the pair before.

        Raises:
            NotAuthorizedError: If the grant is refused: withdrawn, ended, or its refresh token is not known there.
            APIError: If the platform refuses for another reason.
            TransportError: If no answer came; the server may have rotated the pair all the same.
            InvalidResponseError: If the answer is not the documented one.
        """
        token = refresh_token or authorization.refresh_token
        if not token:
            raise NotAuthorizedError(f"{authorization.id} has no refresh token: a person must consent again")
        data = await self._call(
            "token/refresh", {"refresh_token": token, "grant_type": "refresh_token"}, _GRANT_REFUSED
        )
        return _authorization(data, authorization)

    async def _call(self, path: str, query: Mapping[str, str], refused: set[int]) -> dict[str, Any]:
        secret = SecretQuery(app_key=self._app.app_key, app_secret=self._app.app_secret, **query)
        request = httpx.Request(
            "GET",
            f"{self._base_url}/api/v2/{path}",
            headers={"accept": "application/json"},
            extensions={
                SECRET_QUERY: secret,
                "timeout": dict.fromkeys(("connect", "read", "write", "pool"), self._timeout),
            },
        )
        what = f"the token call to {self._base_url}"
        try:
            with anyio.fail_after(self._timeout):
                response = await self._transport.handle_async_request(request)
                try:
                    body = await response.aread()
                finally:
                    await response.aclose()
        except (
            httpx.ConnectError,
            httpx.ConnectTimeout,
            httpx.PoolTimeout,
            httpx.UnsupportedProtocol,
        ) as error:
            raise RequestNotSentError(f"{what} was not sent: {type(error).__name__}") from error
        except TimeoutError as error:
            raise ResponseLostError(f"{what} got no answer within {self._timeout:g} s") from error
        except httpx.TransportError as error:
            raise ResponseLostError(f"{what} got no answer: {type(error).__name__}") from error
        return self._data(response.status_code, body, what, secret, refused)

    def _data(
        self, status: int, body: bytes, what: str, secret: SecretQuery, refused: set[int]
    ) -> dict[str, Any]:
        """Return the ``data`` member; the JSON decides, as the HTTP status of this host is documented nowhere."""
        try:
            answer = orjson.loads(body)
            code = int(answer["code"])
        except (ValueError, TypeError, KeyError):
            raise InvalidResponseError(
                f"{what} brought no JSON with a code (HTTP {status})", http_status=status
            ) from None
        request_id = answer.get("request_id")
        message = str(answer.get("message") or "no message")
        for value in secret.values():
            message = message.replace(value, "…")  # a server may echo what it refuses
        if code in refused:
            raise NotAuthorizedError(
                f"the platform refused the grant: code {code}, {message} (request {request_id})"
            )
        if code != 0:
            kind = AuthenticationError if code in {36009004, 98001004} else APIError
            raise kind(
                message,
                code=code,
                request_id=request_id,
                http_status=status,
                hint="check TIKTOK_SHOP_APP_KEY and TIKTOK_SHOP_APP_SECRET"
                if kind is AuthenticationError
                else None,
            )
        data = answer.get("data")
        if (
            not isinstance(data, dict)
            or not isinstance(data.get("access_token"), str)
            or not data["access_token"]
        ):
            raise InvalidResponseError(
                f"{what} brought an answer without an access token", http_status=status
            )
        return data


def _authorization(data: Mapping[str, Any], known: Authorization | None) -> Authorization:
    """Read an answer tolerantly: whatever it leaves out is what we knew before."""

    def text(key: str) -> str | None:
        value = data.get(key)
        return value if isinstance(value, str) and value else None

    def moment(key: str) -> int | None:
        value = data.get(key)
        try:
            as_moment(seconds := int(value), key)  # type: ignore[arg-type]  # None raises TypeError, caught below
        except (TypeError, ValueError, ConfigurationError):
            return None
        return seconds

    scopes = data.get("granted_scopes")
    open_id = text("open_id") or (known.open_id if known else None)
    access_token, refresh_token = (
        data["access_token"],
        text("refresh_token") or (known.refresh_token if known else None),
    )
    refresh_end = moment("refresh_token_expire_in")
    return Authorization(
        id=known.id if known else grant_id(open_id=open_id, token=refresh_token or access_token),
        access_token=access_token,
        access_expires_at=as_moment(moment("access_token_expire_in"), "access_token_expire_in"),
        refresh_token=refresh_token,
        refresh_expires_at=as_moment(refresh_end, "refresh_token_expire_in")
        or (known.refresh_expires_at if known else None),
        open_id=open_id,
        seller_name=text("seller_name") or (known.seller_name if known else None),
        region=text("seller_base_region") or (known.region if known else None),
        user_type=data["user_type"]
        if isinstance(data.get("user_type"), int)
        else (known.user_type if known else None),
        granted_scopes=tuple(str(scope) for scope in scopes)
        if isinstance(scopes, list)
        else (known.granted_scopes if known else ()),
    )


def new_state() -> str:
    """Return a state for a consent URL: what comes back must equal it."""
    return secrets.token_urlsafe(18)


def read_callback(callback: str, *, expected_state: str | None = None) -> str:
    """
    Return the authorization code of a callback.

    Args:
        callback: The whole URL, its query string, or the bare code.

        expected_state: What went into the consent URL; ``None`` when none did, as with installs from the app store.

    Raises:
        NotAuthorizedError: If the person refused.
        ConfigurationError: If there is no code, or the state is not ours: then somebody else made this link.
    """
    callback = callback.strip()
    if "=" not in callback and "/" not in callback:
        if not callback:
            raise ConfigurationError(
                "the callback is empty: paste the whole URL that the browser was sent to"
            )
        return callback
    query = parse_qs(urlsplit(callback).query or callback.partition("?")[2] or callback)
    refusal = query.get("error", [""])[0]
    if refusal:
        # auth_denied is documented, access_denied was in an older notice
        raise NotAuthorizedError(f"consent was refused on the page ({refusal[:40]!r}): nothing was granted")
    if expected_state is not None:
        state = query.get("state", [""])[0]
        if not hmac.compare_digest(state.encode(), expected_state.encode()):
            raise ConfigurationError(
                "the state of the callback is not the one of our consent URL: do not use this code, begin again"
            )
    code = query.get("code", [""])[0]
    if not code or code == "null":
        raise ConfigurationError(
            "the callback holds no code=: paste the whole URL that the browser was sent to"
        )
    return code
