"""Consent and tokens: the page a seller agrees on, the callback that follows, and the two token endpoints."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs

import anyio
import httpx

from tiktok_shop._protocol.hosts import AUTH_BASE_URL, Consenter, consent_url
from tiktok_shop._protocol.operation import Effect
from tiktok_shop._protocol.retry import RetryPolicy
from tiktok_shop._transport.context import KEY, Call
from tiktok_shop._transport.stack import build_auth_stack
from tiktok_shop.credentials.models import AppCredentials, Authorization, as_moment, grant_id
from tiktok_shop.errors import (
    APIError,
    ConfigurationError,
    InvalidResponseError,
    NotAuthorizedError,
    ResponseLostError,
)
from tiktok_shop.observability import AttemptHook
from tiktok_shop.timing import SYSTEM, Timing

__all__ = ["Consenter", "TokenEndpoint", "consent_url", "new_state", "read_callback"]

# platform-documented refusals of the auth host; the 9800… codes are from one older table, see docs/guides/credentials.md
_GRANT_REFUSED = {36004001, 36004005, 98001006}
_CODE_REFUSED = {36004004, 36004005, 98001005}


@dataclass(frozen=True, slots=True)
class _TokenOperation:
    """What the transports need to know: a code or a refresh token may work only once, so nothing is sent twice."""

    id: str
    effect: Effect = "unsafe_write"
    shop_cipher: bool = False
    outcome_read: str | None = None


class TokenEndpoint:
    """
    The platform's token endpoints (``/api/v2/token/get`` and ``/api/v2/token/refresh``).

    Each method makes one attempt; who calls decides about another.
    """

    def __init__(
        self,
        app: AppCredentials,
        wire: httpx.AsyncBaseTransport,
        *,
        auth_url: str | None = None,
        timeout: float = 15.0,
        on_attempt: Sequence[AttemptHook] = (),
        timing: Timing = SYSTEM,
    ) -> None:
        """
        Args:
            app: Whose key and secret go along.

            wire: Carries the requests; it stays the caller's to close.

            auth_url: The auth host; ``None`` is the platform's own.

            timeout: Seconds for an attempt in all, from connecting to the last byte of the answer.

            on_attempt: Hooks that see every attempt.

            timing: Clocks, waiting and chance.
        """
        self._app = app
        self._stack = build_auth_stack(
            wire, retry=RetryPolicy(max_attempts=1), on_attempt=on_attempt, timing=timing
        )
        self._base_url = (auth_url or AUTH_BASE_URL).rstrip("/")
        self._timeout = timeout

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

    async def _call(self, path: str, query: dict[str, str], refused: set[int]) -> dict[str, Any]:
        secret_query = [("app_key", self._app.app_key), ("app_secret", self._app.app_secret), *query.items()]
        call = Call(_TokenOperation(path.replace("/", "_")), query=(), secret_query=secret_query)
        request = httpx.Request(
            "GET",
            f"{self._base_url}/api/v2/{path}",
            headers={"accept": "application/json"},
            extensions={KEY: call, "timeout": httpx.Timeout(self._timeout).as_dict()},
        )
        try:
            with anyio.fail_after(self._timeout):
                await self._stack.handle_async_request(request)
        except TimeoutError as error:
            raise ResponseLostError(f"{self._base_url} gave no answer within {self._timeout:g} s") from error
        except APIError as error:
            # What the server echoed of our secrets is unreadable already: the Envelope step sees to that.
            if error.code not in refused:
                raise
            raise NotAuthorizedError(
                f"the platform refused the grant (code {error.code}: {error.message}; request {error.request_id})"
            ) from None
        data = call.data
        if (
            not isinstance(data, dict)
            or not isinstance(data.get("access_token"), str)
            or not data["access_token"]
        ):
            raise InvalidResponseError("the token answer holds no access token", request_id=call.request_id)
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
        name=known.name if known else None,
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
    # Not taken apart as a URL: of one with a broken host the code is as good.
    query = parse_qs(callback.partition("?")[2].partition("#")[0] or callback)
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
