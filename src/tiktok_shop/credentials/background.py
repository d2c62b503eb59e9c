"""Refresh what is due: once, for cron, or for as long as a service runs."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import timedelta

import anyio

from tiktok_shop.credentials.events import GrantEvent
from tiktok_shop.credentials.refresh import AT_ONCE, TokenKeeper
from tiktok_shop.credentials.stores import Grant
from tiktok_shop.errors import TikTokShopError
from tiktok_shop.timing import SYSTEM, Timing

__all__ = ["CONSENT_WARNING", "keep_fresh", "refresh_many"]

_log = logging.getLogger(__name__)

CONSENT_WARNING = timedelta(days=30)
"""How long before the end of a consent people are warned; the platform's own notice begins then, too (webhook 7)."""


async def refresh_many(
    keeper: TokenKeeper, authorization_ids: Iterable[str]
) -> dict[str, Grant | TikTokShopError]:
    """
    Refresh these grants now, several at a time.

    Returns:
        ``dict`` of authorization id to the grant with its new pair, or to the error. One never stops the others.
    """
    outcomes: dict[str, Grant | TikTokShopError] = {}
    limiter = anyio.CapacityLimiter(AT_ONCE)

    async def one(authorization_id: str) -> None:
        async with limiter:
            try:
                outcomes[authorization_id] = await keeper.renew(authorization_id)
            except TikTokShopError as error:
                outcomes[authorization_id] = error

    ordered = list(dict.fromkeys(authorization_ids))
    async with anyio.create_task_group() as tasks:
        for authorization_id in ordered:
            tasks.start_soon(one, authorization_id)
    return {authorization_id: outcomes[authorization_id] for authorization_id in ordered}


async def keep_fresh(
    keeper: TokenKeeper,
    *,
    longest_sleep: float = 900.0,
    timing: Timing = SYSTEM,
) -> None:
    """
    Refresh every grant of the store when it is due, until cancelled. Run it in a task group, and cancel that.

    It never raises because of a grant, nor because of a store: what fails is logged, left alone for a while, and
    tried again. Consents that end within 30 days are reported to the keeper's ``on_grant_event``, and logged.

    Args:
        keeper: Whose grants.

        longest_sleep: Seconds after which the store is read again at the latest, because others write to it, too.

        timing: Clocks, waiting and chance.
    """
    warned: set[str] = set()
    while True:
        wait = longest_sleep
        try:
            grants = (await keeper.store.snapshot()).grants
            _warn(keeper, grants, timing.now(), warned)
            await _refresh_due(keeper, grants)
            wait = min(
                [longest_sleep, *(keeper.due_in(grant) for grant in (await keeper.store.snapshot()).grants)]
            )
        except TikTokShopError as error:
            _log.error("tokens could not be kept fresh: %s", error)
        except Exception:  # noqa: BLE001 - whatever a store raises, the service goes on; logged
            _log.exception("tokens could not be kept fresh")
        await timing.sleep(max(1.0, wait))


async def _refresh_due(keeper: TokenKeeper, grants: Iterable[Grant]) -> None:
    async with anyio.create_task_group() as tasks:
        for grant in grants:
            if keeper.due_in(grant) <= 0:  # which tells the keeper of the grant, too
                tasks.start_soon(keeper.refresh_due, grant.authorization.id)


def _warn(keeper: TokenKeeper, grants: Iterable[Grant], now: float, warned: set[str]) -> None:
    """Say once per grant that its holder must consent again soon: no refresh moves that date."""
    for grant in grants:
        end = grant.authorization.refresh_expires_at
        if end is None or grant.state == "withdrawn" or grant.authorization.id in warned:
            continue
        if end.timestamp() - now < CONSENT_WARNING.total_seconds():
            warned.add(grant.authorization.id)
            _log.warning(
                "the consent behind %s ends on %s: ask for a new one",
                grant.authorization.id,
                f"{end:%Y-%m-%d}",
            )
            reason = f"the consent ends on {end:%Y-%m-%d}, and no refresh moves that date"
            keeper.tell(GrantEvent("consent_ends", grant, reason, keeper.consent_url(grant)))
