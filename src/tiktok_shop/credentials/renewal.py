"""One refresh of one grant, with the lease in hand: ask, store, and say what went wrong."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from tiktok_shop.credentials.models import Authorization
from tiktok_shop.credentials.policy import RefreshPolicy
from tiktok_shop.credentials.stores import Grant, Lease, TokenStore
from tiktok_shop.errors import (
    APIError,
    CredentialError,
    InvalidResponseError,
    NotAuthorizedError,
    RequestNotSentError,
    TikTokShopError,
    TokenRefreshError,
    TransportError,
)
from tiktok_shop.timing import Timing

__all__ = ["Refresher", "Renewal", "storable", "unusable"]


class Refresher(Protocol):
    """Asks the platform for a new pair. ``oauth.TokenEndpoint`` does."""

    async def refresh(self, authorization: Authorization, refresh_token: str | None = None) -> Authorization:
        """Return the grant with its new pair, after one attempt. *refresh_token* stands in for the grant's own."""


@dataclass(slots=True)
class Renewal:
    """
    Turns a lease into a grant with a new pair. Whoever calls shields it from cancellation.

    The order is what keeps grants alive: the intent is durable before the call (``TokenStore.lease``), the new pair is
    durable before anybody uses it, and the write is the first thing after the answer.
    """

    store: TokenStore
    refresher: Refresher
    policy: RefreshPolicy
    consent_url: Callable[[Authorization], str | None]
    timing: Timing

    unsaved: dict[str, tuple[Lease, Authorization]] = field(default_factory=dict, repr=False)
    """Authorization id to a pair that the store could not write (a full disk): the only copy there is."""

    async def run(self, lease: Lease, *, is_needed: bool) -> Grant:
        """
        Return the grant as it stands after the refresh. The lease has ended then, whatever happened.

        Args:
            lease: From the store.

            is_needed: Whether the token that we have no longer works. Otherwise one attempt is enough, because some call
                is waiting for it needlessly, and a refused refresh token still leaves the access token to use.

        Raises:
            NotAuthorizedError: If the platform refuses the grant.
            CredentialError: If it was not refreshed for another reason.
        """
        grant = lease.grant
        attempts = self.policy.attempts if is_needed else 1
        cut_off = lease.interrupted > 0
        for attempt in range(1, attempts + 1):
            try:
                fresh = await self.refresher.refresh(grant.authorization)
            except NotAuthorizedError as refused:
                return await self._second_chance(lease, refused, is_needed=is_needed, cut_off=cut_off)
            except (TransportError, InvalidResponseError, APIError) as error:
                # An answer that was lost on its way may have held a new pair: then the old refresh token may be dead.
                cut_off = cut_off or not isinstance(error, RequestNotSentError | APIError)
                if attempt == attempts or isinstance(error, APIError):
                    outcome = "unanswered" if cut_off else "failed"
                    await self.store.release(lease, outcome, now=self.timing.now())
                    raise TokenRefreshError(
                        f"the access token of {name_of(grant)} could not be refreshed: {error}"
                    ) from error
            else:
                return await self._accept(lease, fresh)
            await self.timing.sleep(2 ** (attempt - 1) * self.timing.rand())
        raise AssertionError("the last attempt returns or raises")

    async def _accept(self, lease: Lease, fresh: Authorization) -> Grant:
        """Keep the pair of an answer, unless it cannot be this grant's or could not be used: then the old one stays."""
        fresh = storable(fresh, known=lease.grant.authorization)
        if why := unusable(fresh, known=lease.grant.authorization):
            # The old refresh token may be dead now: the intent log says that nobody knows.
            await self.store.release(lease, "unanswered", now=self.timing.now())
            raise TokenRefreshError(
                f"the refresh of {name_of(lease.grant)} was answered with {why}: the old pair is kept",
                retry_after=self.policy.longest_pause,
            )
        return await self.keep(lease, fresh)

    async def keep(self, lease: Lease, fresh: Authorization) -> Grant:
        """
        Make a new pair durable. Until then nobody gets it, and if that fails it is not forgotten (``unsaved``).

        Raises:
            CredentialError: If the store cannot write, or the clock of this machine cannot be right.
        """
        self.unsaved[fresh.id] = (lease, fresh)
        kept = await self.store.store(lease, fresh, now=self.timing.now())
        del self.unsaved[fresh.id]
        end = kept.authorization.access_expires_at
        if end is not None and end.timestamp() <= self.timing.now():
            ahead = (self.timing.now() - end.timestamp()) / 3600
            raise TokenRefreshError(
                f"the clock of this machine is wrong: by it, the token of {name_of(kept)} that was issued just now "
                f"ended {ahead:.1f} hours ago. The new pair is stored; set the clock",
                retry_after=self.policy.longest_pause,
            )
        return kept

    def hopeless(self, grant: Grant, ended: str) -> CredentialError | None:
        """
        Return why no refresh can help; ``None`` where one may.

        Args:
            grant: As it is stored.

            ended: What happened to its access token, as ``has ended``.
        """
        if grant.state != "active":
            return self.consent_again(grant, grant.reason or "the grant was refused")
        if not grant.authorization.refresh_token:
            return self.consent_again(grant, f"its access token {ended}, and there is no refresh token")
        if not self.store.keeps_new_pairs:
            return CredentialError(
                f"the access token of {name_of(grant)} {ended}{_when(grant)}; it is not refreshed, because nothing "
                "could keep the new pair: set TIKTOK_SHOP_VAULT (docs/guides/credentials.md), or replace the token",
                consent_url=self.consent_url(grant.authorization),
            )
        return None

    def consent_again(self, grant: Grant, why: str) -> NotAuthorizedError:
        """Return the error that says why a person must consent again, and where."""
        url = self.consent_url(grant.authorization)
        where = f": {url}" if url else ""
        return NotAuthorizedError(
            f"{name_of(grant)} is set aside: {why}. Its holder must consent again{where}", consent_url=url
        )

    async def _second_chance(
        self, lease: Lease, refused: NotAuthorizedError, *, is_needed: bool, cut_off: bool
    ) -> Grant:
        """The refresh token was refused: try the one before, which is kept until its successor has worked."""
        grant = lease.grant
        previous = grant.previous
        if previous is not None and previous.refresh_token != grant.authorization.refresh_token:
            try:
                fresh = await self.refresher.refresh(grant.authorization, previous.refresh_token)
            except TikTokShopError:
                pass  # the refusal of the newer token is what counts
            else:
                return await self._accept(lease, fresh)
        reason = str(refused)
        if cut_off:
            reason = (
                "an earlier refresh was cut off between the platform's answer and our write, and the platform no "
                f"longer takes the refresh token that we have ({refused})"
            )
        await self.store.release(
            lease,
            "lost" if cut_off else "refused",
            now=self.timing.now(),
            state="withdrawn" if is_needed else "refused",
            reason=reason,
        )
        current = await self.store.get(grant.authorization.id)
        if current is not None and current.state == "active":
            return current  # meanwhile somebody else stored a newer pair
        raise self.consent_again(grant, reason)


def storable(fresh: Authorization, *, known: Authorization) -> Authorization:
    """Return *fresh* with side fields that any database can hold: what comes along must not cost us the pair."""
    kind = fresh.user_type
    return replace(
        fresh,
        open_id=_text(fresh.open_id) or known.open_id,
        seller_name=_text(fresh.seller_name),
        region=_text(fresh.region),
        user_type=kind if kind is None or 0 <= kind < 2**31 else known.user_type,
        granted_scopes=tuple(
            scope for given in fresh.granted_scopes[:_MOST_SCOPES] if (scope := _text(given)) is not None
        ),
    )


def unusable(fresh: Authorization, *, known: Authorization) -> str | None:
    """Return why the pair of an answer cannot be used; ``None`` where it can."""
    if known.open_id and fresh.open_id and fresh.open_id != known.open_id:
        return "the tokens of somebody else (another open_id)"
    if not _HEADER_VALUE(fresh.access_token):
        return "an access token that no header can hold"
    return None


_HEADER_VALUE = re.compile(r"[\x21-\x7e]{1,4096}").fullmatch
_NO_TEXT = re.compile("[\x00-\x1f\x7f\ud800-\udfff]+")
_LONGEST_TEXT = 500
_MOST_SCOPES = 1000


def _text(value: str | None) -> str | None:
    """Return *value* without what databases refuse (NUL, halves of characters), cut to a length; ``None`` for nothing."""
    return _NO_TEXT.sub("", value[:_LONGEST_TEXT]) or None if value else None


def name_of(grant: Grant) -> str:
    """Return words that say whose grant it is."""
    whose = grant.authorization.seller_name
    return f"{grant.authorization.id} ({whose})" if whose else grant.authorization.id


def _when(grant: Grant) -> str:
    end = grant.authorization.access_expires_at
    return f" (it was to last until {end:%Y-%m-%d %H:%M} UTC)" if end else ""
