"""
Grants and tokens: who may act for whom, until when. The auth host's rules, without HTML and without HTTP.

Token texts are made from the seed, the grant and a counter, so that a run can be repeated to the byte.
What the live service does with an old refresh token is not known; ``rotation`` says what this one does.
"""

from __future__ import annotations

import base64
import copy
import hashlib
import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from tiktok_shop_emulator.clock import VirtualClock
from tiktok_shop_emulator.request import Refusal
from tiktok_shop_emulator.world import World
from tiktok_shop_emulator.world.events import DEAUTHORIZATION
from tiktok_shop_emulator.world.identity import CREATOR, SELLER, Authorization

__all__ = ["Authority", "Grant", "Rotation", "TokenPair"]

Rotation = Literal["none", "grace", "at_once"]
"""
What becomes of the refresh token when it is used. ``none``: it stays. ``grace``: a new one comes, the old one works
for a while. ``at_once``: a new one comes, the old one and the old access token are dead.
"""

ACCESS_SECONDS = 7 * 86_400
REFRESH_SECONDS = 365 * 86_400
CODE_SECONDS = 30 * 60


@dataclass(slots=True)
class Grant:
    """One authorization as it stands."""

    authorization_id: str
    granted_at: int
    refresh_expires_at: int
    scopes: tuple[str, ...]
    withdrawn: bool = False
    counter: int = 0
    """Tokens made so far; makes each text new."""

    access_token: str = field(default="", repr=False)
    refresh_token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class TokenPair:
    """What a client is given. ``*_expire_in`` are absolute Unix seconds, as on the wire."""

    access_token: str = field(repr=False)
    access_token_expire_in: int
    refresh_token: str = field(repr=False)
    refresh_token_expire_in: int


@dataclass(slots=True)
class _State:
    grants: dict[str, Grant] = field(default_factory=dict)
    access: dict[str, tuple[str, int]] = field(default_factory=dict)
    """Access token to the grant's id and the second it ends."""

    refresh: dict[str, tuple[str, int]] = field(default_factory=dict)
    codes: dict[str, tuple[str, int, bool]] = field(default_factory=dict)
    """Auth code to the grant's id, the second it ends, and whether it was used."""


class Authority:
    """
    The auth host's memory.

    Args:
        world: Has the people who can grant access.

        clock: The virtual clock.

        seed: Makes the token texts.

        scopes: What each kind of user can grant.

        rotation: See ``Rotation``.

        access_seconds: Life of an access token.

        grace_seconds: How long an old refresh token works under ``grace``.
    """

    def __init__(
        self,
        world: World,
        clock: VirtualClock,
        *,
        seed: int = 1,
        scopes: Mapping[int, tuple[str, ...]],
        rotation: Rotation = "none",
        access_seconds: int = ACCESS_SECONDS,
        refresh_seconds: int = REFRESH_SECONDS,
        grace_seconds: int = 300,
    ) -> None:
        self.rotation: Rotation = rotation
        self.access_seconds = access_seconds
        self.refresh_seconds = refresh_seconds
        self.grace_seconds = grace_seconds
        self._world = world
        self._scopes = scopes
        self._clock = clock
        self._seed = seed
        self._people: dict[str, Authorization] = {a.authorization_id: a for a in world.authorizations}
        self._state = _State()
        for person in self._people.values():
            self.grant(person.authorization_id)

    @property
    def people(self) -> Iterable[Authorization]:
        """Everybody who can grant access."""
        return self._people.values()

    def person(self, authorization_id: str) -> Authorization:
        """
        Return who granted.

        Raises:
            KeyError: If nobody did.
        """
        return self._people[authorization_id]

    def grant_of(self, authorization_id: str) -> Grant:
        """
        Return the grant as it stands.

        Raises:
            KeyError: If there is none.
        """
        return self._state.grants[authorization_id]

    def owner_of(self, token: str | None) -> str | None:
        """Return whose access or refresh token this is, whether it still works or not; ``None`` if nobody's."""
        known = self._state.access.get(token or "") or self._state.refresh.get(token or "")
        return known[0] if known else None

    # What people do.

    def grant(self, authorization_id: str, scopes: tuple[str, ...] | None = None) -> Grant:
        """Consent, for the first time or anew; *scopes* ``None`` grants everything that this kind of user can."""
        now = int(self._clock.now())
        self._world.rejoin(authorization_id)
        person = self._people[authorization_id]
        grant = self._state.grants.get(authorization_id)
        granted = self._scopes[person.user_type] if scopes is None else scopes
        if grant is None:
            grant = Grant(authorization_id, now, now + self.refresh_seconds, granted)
            self._state.grants[authorization_id] = grant
        else:
            grant.granted_at, grant.refresh_expires_at = now, now + self.refresh_seconds
            grant.scopes, grant.withdrawn = granted, False
        self._new_refresh(grant)
        self._new_access(grant, now)
        return grant

    def withdraw(self, authorization_id: str) -> None:
        """
        Take the consent back: every token of the grant is dead. A seller's webhooks report it.

        Raises:
            KeyError: If there is no such grant.
        """
        self._state.grants[authorization_id].withdrawn = True
        for shop in self._world.shops_of(authorization_id):
            data = {"message": "Seller has cancelled the authorization."}
            self._world.emit(shop, DEAUTHORIZATION, data)

    def is_withdrawn(self, authorization_id: str) -> bool:
        """Return whether the consent was taken back, or the last of a seller's shops has left the grant."""
        person = self._people[authorization_id]
        shopless = person.user_type == SELLER and not self._world.shops_of(authorization_id)
        return shopless or self._state.grants[authorization_id].withdrawn

    def expire(self, authorization_id: str) -> None:
        """Let the access tokens of the grant run out now."""
        now = int(self._clock.now())
        for token, (owner, ends_at) in self._state.access.items():
            if owner == authorization_id and ends_at > now:
                self._state.access[token] = (owner, now)

    def code(self, authorization_id: str) -> str:
        """Return an auth code: 30 minutes, single use."""
        grant = self._state.grants[authorization_id]
        text = self._text(grant, "code")
        self._state.codes[text] = (authorization_id, int(self._clock.now()) + CODE_SECONDS, False)
        return text

    def pair(self, authorization_id: str) -> TokenPair:
        """Return the newest tokens of the grant."""
        grant = self._state.grants[authorization_id]
        return TokenPair(
            grant.access_token,
            self._state.access[grant.access_token][1],
            grant.refresh_token,
            grant.refresh_expires_at,
        )

    # What clients ask.

    def check(self, token: str, now: float) -> tuple[Authorization, Grant]:
        """
        Return whose *token* it is.

        Raises:
            Refusal: 105001 for an unknown token or a withdrawn grant, 105002 for one that has run out.
        """
        known = self._state.access.get(token)
        if known is None:
            raise Refusal(105001, "Invalid credentials. The 'x-tts-access-token' header is invalid.", 401)
        authorization_id, ends_at = known
        grant = self._state.grants[authorization_id]
        if self.is_withdrawn(authorization_id):
            raise Refusal(105001, "Invalid credentials. The authorization was withdrawn by the seller.", 401)
        if ends_at <= now:
            raise Refusal(105002, "Expired credentials. The 'x-tts-access-token' header has expired.", 401)
        return self._people[authorization_id], grant

    def exchange(self, query: Mapping[str, str]) -> dict[str, Any]:
        """
        Answer ``/api/v2/token/get``.

        Raises:
            Refusal: If the app or the code is not right.
        """
        self._check_app(query)
        known = self._state.codes.get(query.get("auth_code", ""))
        now = int(self._clock.now())
        if known is None or known[2] or known[1] <= now or query.get("grant_type") != "authorized_code":
            raise Refusal(36004004, "invalid auth code")
        self._state.codes[query["auth_code"]] = (known[0], known[1], True)
        grant = self._state.grants[known[0]]
        if self.is_withdrawn(known[0]):
            raise Refusal(36004005, "can not find related auth record")
        self._new_access(grant, now)
        return self._answer(grant)

    def refresh(self, query: Mapping[str, str]) -> dict[str, Any]:
        """
        Answer ``/api/v2/token/refresh``.

        Raises:
            Refusal: If the app or the refresh token is not right.
        """
        self._check_app(query)
        now = int(self._clock.now())
        token = query.get("refresh_token", "")
        known = self._state.refresh.get(token)
        if known is None or self.is_withdrawn(known[0]):
            raise Refusal(36004005, "can not find related auth record")
        if known[1] <= now:
            raise Refusal(36004001, "rt has expired")
        grant = self._state.grants[known[0]]
        if self.rotation == "grace":
            self._state.refresh[token] = (known[0], min(known[1], now + self.grace_seconds))
            self._new_refresh(grant)
        elif self.rotation == "at_once":
            del self._state.refresh[token]
            self.expire(grant.authorization_id)
            self._new_refresh(grant)
        self._new_access(grant, now)
        return self._answer(grant)

    def snapshot(self) -> Any:
        """Return the state as a value of its own."""
        return copy.deepcopy(self._state)

    def restore(self, state: Any) -> None:
        """Go back to a snapshot."""
        self._state = copy.deepcopy(state)

    def _check_app(self, query: Mapping[str, str]) -> None:
        key = hmac.compare_digest(query.get("app_key", "").encode(), self._world.app_key.encode())
        secret = hmac.compare_digest(query.get("app_secret", "").encode(), self._world.app_secret.encode())
        if not key or not secret:
            raise Refusal(36009004, "Invalid credentials. Invalid 'app_key' or 'app_secret' query parameter.")

    def _answer(self, grant: Grant) -> dict[str, Any]:
        person, pair = self._people[grant.authorization_id], self.pair(grant.authorization_id)
        answer: dict[str, Any] = {
            "access_token": pair.access_token,
            "access_token_expire_in": pair.access_token_expire_in,
            "refresh_token": pair.refresh_token,
            "refresh_token_expire_in": pair.refresh_token_expire_in,
            "open_id": person.open_id,
            "seller_name": person.name if person.user_type == SELLER else None,
            "seller_base_region": person.region,
            "user_type": person.user_type,
            "granted_scopes": list(grant.scopes),
        }
        if person.user_type == CREATOR:
            del answer["seller_base_region"]
        return answer

    def _new_access(self, grant: Grant, now: int) -> None:
        grant.access_token = self._text(grant, "access")
        self._state.access[grant.access_token] = (grant.authorization_id, now + self.access_seconds)

    def _new_refresh(self, grant: Grant) -> None:
        grant.refresh_token = self._text(grant, "refresh")
        self._state.refresh[grant.refresh_token] = (grant.authorization_id, grant.refresh_expires_at)

    def _text(self, grant: Grant, kind: str) -> str:
        grant.counter += 1
        region = self._people[grant.authorization_id].region
        prefix = "TTP_" if region == "US" else "GCP_" if region in {"GB", "FR"} else "ROW_"
        material = f"{self._seed}/{grant.authorization_id}/{kind}/{grant.counter}".encode()
        return prefix + base64.urlsafe_b64encode(hashlib.sha384(material).digest()).decode()
